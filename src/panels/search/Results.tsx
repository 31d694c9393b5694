import type { FoundKind } from '../../catalogue/search/file';
import type { Search } from '../../catalogue/search/search';
import type { Item } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { useIndex } from '../common/useIndex';
import { factsOf } from './facts';
import { type Choice, type Group, hasRest } from './groups';
import { ResultRow } from './ResultRow';

interface ResultsProps {
  id: string;
  groups: readonly Group[];
  search: Search;
  query: string;
  /** Number of the row that Enter chooses, counted through all groups. */
  active: number;
  /** Items that the other filters let through; null when none is set. */
  allowed: ReadonlySet<Item> | null;
  onChoose: (choice: Choice) => void;
}

/** The popup's list: a group a kind, each with its count. */
export function Results({ id, groups, search, query, active, allowed, onChoose }: ResultsProps) {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  let row = -1;
  return (
    <div id={id} role="listbox" aria-label={t('search.results')}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`} className="search-group">
          <p id={`${id}-${group.kind}`} className="search-heading">
            {t(`search.group.${group.kind}`)} <span className="count">{group.total}</span>
          </p>
          {group.hits.map((hit) => {
            const facts = factsOf(hit, index, language);
            row += 1;
            return (
              facts && (
                <ResultRow
                  key={hit.id}
                  id={`${id}-${row}`}
                  facts={facts}
                  search={search}
                  query={query}
                  active={row === active}
                  hidden={allowed !== null && facts.item !== null && !allowed.has(facts.item)}
                  onChoose={() => onChoose({ type: 'hit', hit })}
                />
              )
            );
          })}
          {hasRest(group) && (
            <RestRow
              id={`${id}-${++row}`}
              kind={group.kind}
              total={group.total}
              active={row === active}
              onChoose={onChoose}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface RestRowProps {
  id: string;
  kind: FoundKind;
  total: number;
  active: boolean;
  onChoose: (choice: Choice) => void;
}

/** The rest of a group: items in the list, other kinds unfolded in place. */
function RestRow({ id, kind, total, active, onChoose }: RestRowProps) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles Enter through aria-activedescendant
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search field
    <div
      id={id}
      role="option"
      aria-selected={active}
      className="search-result search-rest"
      onMouseDown={(e) => e.preventDefault()}
      onClick={() => onChoose({ type: 'rest', kind, total })}
    >
      {t(kind === 'item' ? 'search.restItems' : 'search.rest', { n: total })}
    </div>
  );
}
