import { useMemo } from 'react';
import type { Item } from '../../catalogue/types';
import { useLanguage, useT } from '../../i18n/language';
import { shortPlaces } from '../../sectors/tooltip';
import { useIndex } from '../common/useIndex';
import { locatorPicture } from './locator';
import { useOutlines } from './outlines';

/** Where in the region an item lies: a small drawing, without the map. The words below it say the same. */
export function Locator({ item }: { item: Item }) {
  const t = useT();
  const language = useLanguage();
  const index = useIndex();
  const outlines = useOutlines();
  const picture = useMemo(() => {
    const places = item.places.flatMap((id) => index.places.get(id) ?? []);
    return outlines && locatorPicture(places, outlines, index.catalogue.admin);
  }, [item, index, outlines]);
  if (!picture) return <div className="locator" />;
  const { width, height, region, leagues, shapes } = picture;
  return (
    <svg
      className="locator"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('item.locator', { place: shortPlaces(item, index, language) })}
    >
      <path className="locator-region" d={region} />
      {leagues.map((d) => (
        <path key={d} className="locator-league" d={d} />
      ))}
      {shapes.map(({ kind, path, at, dashed }) => {
        const look = `locator-${kind}${dashed ? ' locator-dashed' : ''}`;
        return at ? (
          <circle key={`${kind}${at}`} className={look} cx={at[0]} cy={at[1]} r={kind === 'site' ? 4.5 : 6} />
        ) : (
          <path key={path} className={look} d={path} />
        );
      })}
    </svg>
  );
}
