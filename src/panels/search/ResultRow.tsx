import type { Search } from '../../catalogue/search/search';
import { useT } from '../../i18n/language';
import { itemMark } from '../../sectors/tooltip';
import { Icon } from '../../ui/icons';
import { MarkImage } from '../common/MarkImage';
import type { Facts } from './facts';
import { Marked } from './Marked';

interface ResultRowProps {
  id: string;
  facts: Facts;
  /** For marking what was meant. */
  search: Search;
  query: string;
  active: boolean;
  /** The present filters leave it out of list and map. */
  hidden: boolean;
  onChoose: () => void;
}

/** One hit of the search; the field keeps the focus and handles the keys. */
export function ResultRow({ id, facts, search, query, active, hidden, onChoose }: ResultRowProps) {
  const t = useT();
  const [first = '', ...notes] = facts.notes;
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
      {facts.item ? <MarkImage mark={itemMark(facts.item)} /> : <Icon name={facts.icon} />}
      <span className="search-words">
        <Marked text={facts.title} parts={search.marks(facts.title, query)} />
        <small>
          <Marked text={first} parts={search.marks(first, query)} />
          {notes.map((note) => ` · ${note}`)}
          {hidden && ` · ${t('search.hidden')}`}
        </small>
      </span>
    </div>
  );
}
