import type { Item } from '../../catalogue/types';
import type { Precision } from '../../catalogue/vocabulary';
import { useLanguage, useT } from '../../i18n/language';
import { formatPromise, formatTarget } from '../../i18n/target';
import { SECTOR_STYLE } from '../../sectors/registry';
import { itemMark, shortPlaces } from '../../sectors/tooltip';
import { useAtlas } from '../../store/store';
import { MarkImage } from '../common/MarkImage';
import { useIndex } from '../common/useIndex';

/** An area's own name says how far it reaches. */
const NAMES_ITSELF: ReadonlySet<Precision> = new Set(['league', 'region']);

interface ListRowProps {
  item: Item;
  index: number;
  compact: boolean;
  selected: boolean;
  /** One row takes part in the tab order; arrows lead to the others. */
  tabbable: boolean;
  measure: (element: Element | null) => void;
  onFocus: () => void;
}

/** One item as a row. The title is its button; a click anywhere in the row does the same. */
export function ListRow({ item, index, compact, selected, tabbable, measure, onFocus }: ListRowProps) {
  const t = useT();
  const language = useLanguage();
  const look = useIndex();
  const select = useAtlas((s) => s.select);
  const { documents, units } = look.catalogue;
  const [target] = item.targets;
  const sector = SECTOR_STYLE[item.sector].name[language];
  const stage = item.stage ? t(`stage.${item.stage}`) : null;
  const place = shortPlaces(item, look, language);
  // A goal is titled by what it measures; that is not said twice.
  const format = target?.metric[language] === item.title[language] ? formatPromise : formatTarget;
  const promise = target && format(target, language, units, item.stage === 'maintain');
  const plan = documents.find((d) => d.id === item.document)?.short[language];
  const more = item.targets.length > 1 && t('list.moreTargets', { n: item.targets.length - 1 });
  // By keyboard the title's button does what a click in the row does.
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={selected ? 'list-selected' : undefined}
      onClick={() => select(item.id)}
    >
      <th scope="row" className="list-title">
        <MarkImage mark={itemMark(item)} />
        <span>
          <button
            type="button"
            tabIndex={tabbable ? 0 : -1}
            aria-current={selected ? 'true' : undefined}
            onFocus={onFocus}
            onClick={(e) => {
              e.stopPropagation();
              select(item.id);
            }}
          >
            {item.title[language]}
          </button>
          {compact && (
            <small>
              {[sector, stage, place, plan].filter(Boolean).join(' · ')}
              {promise && <b>{promise}</b>}
            </small>
          )}
        </span>
      </th>
      {!compact && (
        <>
          <td>{sector}</td>
          <td>{stage ?? '—'}</td>
          <td>
            {place}{' '}
            {!NAMES_ITSELF.has(item.precision) && <span className="tag">{t(`precision.${item.precision}`)}</span>}
          </td>
          <td>
            {promise} {more && <small>{more}</small>}
          </td>
          <td>
            {plan} <small>{t('cite.paragraph', { n: item.paragraph })}</small>
          </td>
        </>
      )}
    </tr>
  );
}
