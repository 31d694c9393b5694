import { type ReactNode, useState } from 'react';
import { byImportance } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import { SECTORS } from '../../catalogue/vocabulary';
import { useLanguage, useT } from '../../i18n/language';
import { SECTOR_STYLE } from '../../sectors/registry';
import { Button } from '../../ui/Button';
import { ItemList } from '../common/ItemList';
import { MarkImage } from '../common/MarkImage';
import { useIndex } from '../common/useIndex';

interface Group {
  id: string;
  name: string;
  mark: ReactNode;
  items: Item[];
}

/** A district's items by sector or by plan; a group unfolds when asked. */
export function Grouped({ items }: { items: readonly Item[] }) {
  const t = useT();
  const language = useLanguage();
  const { documents } = useIndex().catalogue;
  const [by, setBy] = useState<'sector' | 'document'>('sector');
  const groups: Group[] =
    by === 'sector'
      ? SECTORS.map((sector) => ({
          id: sector,
          name: SECTOR_STYLE[sector].name[language],
          mark: <MarkImage mark={{ sector, stage: 'complete', form: 'site' }} size={20} />,
          items: items.filter((i) => i.sector === sector),
        }))
      : documents.map((d) => ({
          id: d.id,
          name: d.short[language],
          mark: null,
          items: items.filter((i) => i.document === d.id),
        }));
  return (
    <>
      <fieldset className="segments" aria-label={t('area.group')}>
        <Button aria-pressed={by === 'sector'} onClick={() => setBy('sector')}>
          {t('area.bySector')}
        </Button>
        <Button aria-pressed={by === 'document'} onClick={() => setBy('document')}>
          {t('area.byDocument')}
        </Button>
      </fieldset>
      <div className="area-groups">
        {groups
          .filter((g) => g.items.length > 0)
          .map((g) => (
            <Folded key={g.id} group={g} />
          ))}
      </div>
    </>
  );
}

/** A folded group: its items are made when it is opened first. */
function Folded({ group }: { group: Group }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {group.mark}
        <span>{group.name}</span>
        <span className="count">{group.items.length}</span>
      </summary>
      {open && <ItemList items={byImportance(group.items)} />}
    </details>
  );
}
