import type { Item } from '../../catalogue/types';
import { useLanguage } from '../../i18n/language';
import { shortCitation } from '../../sectors/citation';
import { useAtlas } from '../../store/store';
import { useIndex } from '../common/useIndex';

/** Where a line stands, as a button that opens its item. */
export function Cite({ item }: { item: Item }) {
  const language = useLanguage();
  const { documents } = useIndex().catalogue;
  const select = useAtlas((s) => s.select);
  const plan = documents.find((d) => d.id === item.document);
  return (
    <button type="button" className="cite" onClick={() => select(item.id)} title={item.title[language]}>
      {shortCitation(item, plan, language)}
    </button>
  );
}
