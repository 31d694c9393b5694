import { useMemo } from 'react';
import type { Item } from '../../catalogue/types';
import { useIndex } from '../common/useIndex';
import { locatorPicture, useOutlines } from '../item';
import { MapNote } from './MapNote';

/** More shapes than this would only be a stain. */
const MAX_SHAPES = 400;

/** Where items stand, on one small map. Leagues and the region are left out: they are everywhere. */
export function PlacesMap({ items, label }: { items: readonly Item[]; label: (places: number) => string }) {
  const index = useIndex();
  const outlines = useOutlines();
  const places = useMemo(() => {
    const ids = new Set(items.flatMap((i) => i.places));
    const all = [...ids].flatMap((id) => index.places.get(id) ?? []);
    const exact = all.filter((p) => p.precision !== 'region' && (p.precision !== 'league' || p.geometry !== null));
    return exact.length > 0 ? exact : all.filter((p) => p.precision !== 'region');
  }, [items, index]);
  const picture = useMemo(
    () => outlines && locatorPicture(places.slice(0, MAX_SHAPES), outlines, index.catalogue.admin),
    [outlines, places, index],
  );
  if (!picture) return <div className="locator" />;
  return (
    <>
      <svg
        className="locator places-map"
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="img"
        aria-label={label(places.length)}
      >
        <path className="locator-region" d={picture.region} />
        {picture.leagues.map((d) => (
          <path key={d} className="locator-league" d={d} />
        ))}
        {picture.shapes.map(({ kind, path, at, dashed }, i) => {
          const look = `locator-${kind}${dashed ? ' locator-dashed' : ''}`;
          const key = `${kind}/${at ?? path?.slice(0, 40)}/${i}`;
          return at ? (
            <circle key={key} className={look} cx={at[0]} cy={at[1]} r={kind === 'site' ? 3.5 : 4.5} />
          ) : (
            <path key={key} className={look} d={path} />
          );
        })}
      </svg>
      <MapNote />
    </>
  );
}
