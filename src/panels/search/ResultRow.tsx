import { useLanguage, useT } from '../../i18n/language';
import { SECTOR_STYLE } from '../../sectors/registry';
import { itemMark, shortPlaces } from '../../sectors/tooltip';
import { Icon } from '../../ui/icons';
import { MarkImage } from '../common/MarkImage';
import { useIndex } from '../common/useIndex';
import type { SearchResult } from './results';

interface ResultRowProps {
  id: string;
  result: SearchResult;
  active: boolean;
  onChoose: () => void;
}

/** One match of the search; the field keeps the focus and handles the keys. */
export function ResultRow({ id, result, active, onChoose }: ResultRowProps) {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles Enter through aria-activedescendant
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="search-result"
      // Keeps the focus in the field, so that the popup is still there for the click.
      onMouseDown={(e) => e.preventDefault()}
      onClick={onChoose}
    >
      {result.kind === 'item' ? <MarkImage mark={itemMark(result.item)} /> : <Icon name="place" />}
      <span>
        {result.kind === 'item' ? result.item.title[language] : result.place.name[language]}
        <small>
          {result.kind === 'item'
            ? `${SECTOR_STYLE[result.item.sector].name[language]} · ${shortPlaces(result.item, index, language)}`
            : `${t(`precision.${result.place.precision}`)} · ${t('search.items', { n: result.count })}`}
        </small>
      </span>
    </div>
  );
}
