import { useMemo } from 'react';
import { byImportance, sectorCounts } from '../../catalogue/query';
import { SECTORS } from '../../catalogue/vocabulary';
import { useLanguage, useT } from '../../i18n/language';
import { SECTOR_STYLE } from '../../sectors/registry';
import { itemsWithin } from '../../store/filters';
import { shownItems, useAtlas } from '../../store/store';
import { Button } from '../../ui/Button';
import { ItemList } from '../common/ItemList';
import { MarkImage } from '../common/MarkImage';
import { PanelFrame } from '../common/PanelFrame';
import { placesOf, shortNames } from '../common/places';
import { precisionKey } from '../common/precision';
import { useIndex } from '../common/useIndex';
import { AreaTools } from './AreaTools';

/** The items of a counted mark or of a district's badge, by sector. */
export function PlacePanel() {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const id = useAtlas((s) => s.scene.place);
  const shown = useAtlas(shownItems);
  const patch = useAtlas((s) => s.patch);
  const places = useMemo(() => placesOf(id, index), [id, index]);
  const all = useMemo(() => new Set(places.flatMap((p) => index.itemsByPlace.get(p.id) ?? [])), [places, index]);
  const here = useMemo(() => byImportance(shown.filter((i) => all.has(i))), [shown, all]);
  const [place, ...others] = places;
  const area = place?.form === 'admin' && others.length === 0 ? place.id : null;
  const within = useMemo(() => (area === null ? [] : itemsWithin(shown, area)), [shown, area]);
  if (!place) return null;
  const counts = sectorCounts(here);
  const hidden = all.size - here.length;
  const name = shortNames(places, language);
  return (
    <PanelFrame
      label={name}
      title={name}
      over={<span>{others.length === 0 ? t(precisionKey(place)) : t('place.several', { n: places.length })}</span>}
      closeLabel={t('place.close')}
      onClose={() => patch({ place: null })}
    >
      {area !== null && <AreaTools area={area} within={within.length} />}
      <h3>
        {area !== null && `${t('place.own')} · `}
        {t('place.count', { n: here.length })}
      </h3>
      {here.length === 0 && <p className="small">{t('place.empty')}</p>}
      {SECTORS.filter((s) => counts.has(s)).map((sector) => (
        <section key={sector} className="place-sector">
          <h4>
            <MarkImage mark={{ sector, stage: 'complete', form: 'site' }} size={20} />
            {SECTOR_STYLE[sector].name[language]}
            <span className="count">{counts.get(sector)}</span>
          </h4>
          <ItemList items={here.filter((i) => i.sector === sector)} />
        </section>
      ))}
      {hidden > 0 && <p className="hint">{t('place.hidden', { n: hidden })}</p>}
      {area === null && others.length === 0 && (
        <details className="small known">
          <summary>{t('item.known')}</summary>
          <p>{place.known[language]}</p>
        </details>
      )}
      <div className="panel-tools">
        <Button icon="close" onClick={() => patch({ place: null })}>
          {t('place.close')}
        </Button>
      </div>
    </PanelFrame>
  );
}
