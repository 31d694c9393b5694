import { useMemo } from 'react';
import type { Item } from '../../catalogue/types';
import { useT } from '../../i18n/language';
import { ItemList } from '../common/ItemList';
import { useIndex } from '../common/useIndex';
import { childrenOf, parentOf } from './related';

/** The item of the plan above that this one carries out, and the items below that carry this one out. */
export function Ties({ item }: { item: Item }) {
  const t = useT();
  const index = useIndex();
  const parent = parentOf(item, index);
  const children = useMemo(() => childrenOf(item, index.catalogue.items), [item, index]);
  return (
    <>
      {parent && (
        <section>
          <h3>{t('item.parent')}</h3>
          <p className="small">{t('item.parentOf')}</p>
          <ItemList items={[parent]} />
        </section>
      )}
      {children.length > 0 && (
        <section>
          <h3>{t('item.children')}</h3>
          <ItemList items={children} />
        </section>
      )}
    </>
  );
}
