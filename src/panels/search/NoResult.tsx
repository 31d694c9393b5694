import { useMemo } from 'react';
import { looserQueries } from '../../catalogue/search/loosen';
import type { Search } from '../../catalogue/search/search';
import { useT } from '../../i18n/language';
import { Button } from '../../ui/Button';

interface NoResultProps {
  search: Search;
  query: string;
  onTry: (query: string) => void;
}

/** Nothing found: what would find something, and what else to try. */
export function NoResult({ search, query, onTry }: NoResultProps) {
  const t = useT();
  const ideas = useMemo(() => looserQueries(search, query), [search, query]);
  return (
    <div className="search-none">
      <p role="status">{t(ideas.length > 0 ? 'search.noneTry' : 'search.none', { q: query })}</p>
      {ideas.length > 0 && (
        <ul>
          {ideas.map((idea) => (
            <li key={idea.query}>
              <Button onClick={() => onTry(idea.query)}>
                {t('search.try', { q: idea.query })} <span className="count">{idea.count}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="small">{t('search.hint')}</p>
    </div>
  );
}
