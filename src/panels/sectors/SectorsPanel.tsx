import { useMemo } from 'react';
import { filterItems, sectorCounts } from '../../catalogue/query';
import { SECTORS } from '../../catalogue/vocabulary';
import { useLanguage, useT } from '../../i18n/language';
import { SECTOR_LIST } from '../../sectors/registry';
import { toggled } from '../../store/filters';
import { sceneFilter, shownItems, useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { MarkImage } from '../common/MarkImage';
import { useIndex } from '../common/useIndex';

/** The fourteen sectors, on and off, with how many items each shows of how many. */
export function SectorsPanel() {
  const t = useT();
  const language = useLanguage();
  const { catalogue } = useIndex();
  const filter = useAtlas(sceneFilter);
  const chosen = useAtlas((s) => s.scene.sectors);
  const shown = useAtlas(shownItems);
  const patch = useAtlas((s) => s.patch);
  // With the other filters as they are: what a sector that is off would add.
  const totals = useMemo(() => sectorCounts(filterItems(catalogue.items, filter, 'sectors')), [catalogue, filter]);
  const counts = useMemo(() => sectorCounts(shown), [shown]);
  return (
    <div className="choices">
      <div className="choices-tools">
        <Button look="quiet" onClick={() => patch({ sectors: null })} disabled={chosen === null}>
          {t('sectors.all')}
        </Button>
        <Button look="quiet" onClick={() => patch({ sectors: [] })} disabled={chosen?.length === 0}>
          {t('sectors.none')}
        </Button>
      </div>
      <ul>
        {SECTOR_LIST.map(({ id, name }) => {
          const of = { shown: counts.get(id) ?? 0, total: totals.get(id) ?? 0 };
          return (
            <li key={id} className="choice">
              <Checkbox
                checked={chosen === null || chosen.includes(id)}
                onChange={() => patch({ sectors: toggled(chosen, SECTORS, id) })}
                label={name[language]}
                mark={<MarkImage mark={{ sector: id, stage: 'complete', form: 'site' }} />}
                note={
                  <>
                    <VisuallyHidden>{t('sectors.counts', of)}</VisuallyHidden>
                    <span aria-hidden="true">{of.shown === of.total ? of.total : `${of.shown}/${of.total}`}</span>
                  </>
                }
              />
              <button
                type="button"
                className="choice-only"
                aria-label={t('sectors.onlyLabel', { name: name[language] })}
                onClick={() => patch({ sectors: [id] })}
              >
                {t('sectors.only')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
