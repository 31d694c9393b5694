import type { Item, Place } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { useAtlas } from '../../store/store';
import { Icon } from '../../ui/icons';
import { precisionKey } from '../common/precision';
import { useIndex } from '../common/useIndex';
import { Locator } from './Locator';

/** Where an item is, how exactly, how that is known, and what else stands there. */
export function ItemPlaces({ item }: { item: Item }) {
  const t = useT();
  const { places, itemsByPlace } = useIndex();
  return (
    <section>
      <h3>{t('item.places')}</h3>
      <Locator item={item} />
      <ul className="places">
        {item.places.map((id) => {
          const place = places.get(id);
          return place ? <PlaceRow key={id} place={place} others={(itemsByPlace.get(id)?.length ?? 1) - 1} /> : null;
        })}
      </ul>
      {item.sensitive && <p className="hint">{t('item.sensitive')}</p>}
    </section>
  );
}

function PlaceRow({ place, others }: { place: Place; others: number }) {
  const t = useT();
  const language = useLanguage();
  const patch = useAtlas((s) => s.patch);
  const checks = [
    place.metres === null ? null : t('item.metres', { metres: place.metres }),
    place.checked ? t('item.checked', { date: place.checked }) : null,
  ];
  return (
    <li>
      <p className="place-name">
        <Icon name="place" />
        <span>{place.name[language]}</span>
      </p>
      <p className="small">{t(precisionKey(place))}</p>
      {place.form !== 'admin' && (
        <details className="small known">
          <summary>{t('item.known')}</summary>
          <p>{place.known[language]}</p>
          {checks.some(Boolean) && <p>{checks.filter(Boolean).join(' · ')}</p>}
        </details>
      )}
      {others > 0 && (
        <button type="button" className="button button-quiet" onClick={() => patch({ place: place.id, item: null })}>
          {t('item.here', { n: others })}
        </button>
      )}
    </li>
  );
}
