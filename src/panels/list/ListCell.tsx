import type { Item } from '../../catalogue/types';
import type { Precision } from '../../catalogue/vocabulary';
import { useLanguage, useT } from '../../i18n/language';
import { formatPromise, formatTarget } from '../../i18n/target';
import { joinWords } from '../../i18n/translate';
import { SECTOR_STYLE } from '../../sectors/registry';
import { shortPlaces } from '../../sectors/tooltip';
import { useIndex } from '../common/useIndex';
import type { Column } from './sort';

/** An area's own name says how far it reaches. */
const NAMES_ITSELF: ReadonlySet<Precision> = new Set(['league', 'region']);

/** The first promise of an item in one line; nothing without a figure. */
function usePromise(item: Item): string | undefined {
  const language = useLanguage();
  const { units } = useIndex().catalogue;
  const [target] = item.targets;
  // A goal is titled by what it measures; that is not said twice.
  const format = target?.metric[language] === item.title[language] ? formatPromise : formatTarget;
  return target && format(target, language, units, item.stage === 'maintain');
}

/** A row that is one cell says the rest below the title. */
export function CompactWords({ item }: { item: Item }) {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const promise = usePromise(item);
  const words = [
    SECTOR_STYLE[item.sector].name[language],
    item.stage ? t(`stage.${item.stage}`) : null,
    shortPlaces(item, index, language),
    index.catalogue.documents.find((d) => d.id === item.document)?.short[language],
  ];
  return (
    <small>
      {words.filter(Boolean).join(' · ')}
      {promise && <b>{promise}</b>}
    </small>
  );
}

/** What a column says of an item. */
export function CellWords({ item, column, withPrecision }: { item: Item; column: Column; withPrecision: boolean }) {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const promise = usePromise(item);
  switch (column) {
    case 'sector':
      return SECTOR_STYLE[item.sector].name[language];
    case 'kind':
      return t(`kind.${item.kind}`);
    case 'stage':
      return item.stage ? t(`stage.${item.stage}`) : '—';
    case 'precision':
      return t(`precision.${item.precision}`);
    case 'year':
      return String(item.year);
    case 'topics':
      return joinWords(
        language,
        item.topics.map((topic) => t(`topic.${topic}`)),
      );
    case 'place':
      return (
        <>
          {shortPlaces(item, index, language)}{' '}
          {withPrecision && !NAMES_ITSELF.has(item.precision) && (
            <span className="tag">{t(`precision.${item.precision}`)}</span>
          )}
        </>
      );
    case 'target':
      return (
        <>
          {promise} {item.targets.length > 1 && <small>{t('list.moreTargets', { n: item.targets.length - 1 })}</small>}
        </>
      );
    case 'document':
      return (
        <>
          {index.catalogue.documents.find((d) => d.id === item.document)?.short[language]}{' '}
          <small>{t('cite.paragraph', { n: item.paragraph })}</small>
        </>
      );
    default:
      return null;
  }
}
