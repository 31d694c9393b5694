import type { Item } from '../../catalogue/types';
import { useLanguage } from '../../i18n/language';
import { formatPromise } from '../../i18n/target';
import { itemMark } from '../../sectors/tooltip';
import { useAtlas } from '../../store/store';
import { MarkImage } from './MarkImage';
import { useIndex } from './useIndex';

/** Items as a list of buttons, each with its mark, title, plan and first promise. */
export function ItemList({ items, withDocument = true }: { items: readonly Item[]; withDocument?: boolean }) {
  const language = useLanguage();
  const { catalogue } = useIndex();
  const select = useAtlas((s) => s.select);
  return (
    <ul className="item-list">
      {items.map((item) => {
        const [target] = item.targets;
        const plan = catalogue.documents.find((d) => d.id === item.document)?.short[language];
        return (
          <li key={item.id}>
            <button type="button" className="item-row" onClick={() => select(item.id)}>
              <MarkImage mark={itemMark(item)} />
              <span className="item-row-words">
                <span>{item.title[language]}</span>
                <small>
                  {target && <b>{formatPromise(target, language, catalogue.units, item.stage === 'maintain')}</b>}
                  {withDocument && <span>{plan}</span>}
                </small>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
