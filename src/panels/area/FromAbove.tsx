import { useMemo } from 'react';
import type { DocumentInfo, Item } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { ItemList } from '../common/ItemList';
import { useIndex } from '../common/useIndex';
import { fromAbove } from './model';

/** Items of one plan above that are named before the rest is folded. */
const MAX_OPEN = 5;

interface FromAboveProps {
  area: string;
  shown: readonly Item[];
  above: readonly DocumentInfo[];
}

/** What the plans above say of this district, plan by plan, with what is done here to carry it out. */
export function FromAbove({ area, shown, above }: FromAboveProps) {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const all = useMemo(() => fromAbove(area, shown, above, index), [area, shown, above, index]);
  const carried = all.filter((x) => x.carriedBy.length > 0);
  return (
    <section>
      <h3>{t('area.parents')}</h3>
      {all.length === 0 && <p className="small">{t('area.parentsNone')}</p>}
      {carried.map(({ item, carriedBy }) => (
        <div key={item.id} className="tie">
          <ItemList items={[item]} />
          <p className="small">{t('area.carried')}</p>
          <ItemList items={carriedBy} />
        </div>
      ))}
      {above.map((d) => {
        const items = all.filter((x) => x.item.document === d.id && x.carriedBy.length === 0).map((x) => x.item);
        if (items.length === 0) return null;
        return (
          <div key={d.id}>
            <h4>
              {d.short[language]}
              <span className="count">{items.length}</span>
            </h4>
            <ItemList items={items.slice(0, MAX_OPEN)} withDocument={false} />
            {items.length > MAX_OPEN && (
              <details className="small known">
                <summary>{t('tooltip.more', { n: items.length - MAX_OPEN })}</summary>
                <ItemList items={items.slice(MAX_OPEN)} withDocument={false} />
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}
