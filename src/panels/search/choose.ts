import type { Hit } from '../../catalogue/search/search';
import type { ScenePatch } from '../../scene/scene';
import { enterArea } from '../../store/filters';
import { useAtlas } from '../../store/store';

const REGION = '150000';

/** Where a hit leads. A query that was only the way there is taken back, so that it hides nothing at the end. */
function sceneOf({ kind, id }: Hit, isDistrict: boolean): ScenePatch {
  if (kind === 'item') return { item: id, place: null };
  if (kind === 'subject') return { subject: id, item: null, place: null, q: '' };
  if (kind === 'indicator') return { view: 'targets', subject: null, indicator: id, item: null, place: null, q: '' };
  if (id === REGION) return { ...enterArea(null), place: id, fit: id, q: '' };
  return isDistrict ? { ...enterArea(id), q: '' } : { place: id, item: null, q: '' };
}

/** Goes to what was found: an item's details, a district, a place, a subject, an indicator. */
export function goTo(hit: Hit): void {
  const { index, patch, shutArea, setHover } = useAtlas.getState();
  const isDistrict = hit.kind === 'place' && index?.places.get(hit.id)?.form === 'admin';
  if (isDistrict) shutArea(null);
  setHover(null);
  patch(sceneOf(hit, isDistrict));
}
