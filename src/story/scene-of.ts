import type { CatalogueIndex } from '../catalogue/query';
import type { Story, StoryScene } from '../catalogue/schema';
import type { Bounds, Scene, ScenePatch } from '../scene/scene';

/** A scene of a talk as a patch: it replays through the same code as a link. */

/** A fresh array each time, so that the map fits it again whatever was looked at in between. */
function boundsOf({ fit }: StoryScene, index: CatalogueIndex): Bounds | null {
  if (typeof fit !== 'string') return [...fit];
  const unit = index.catalogue.admin.find((u) => u.code === fit);
  return unit ? [...unit.bbox] : null;
}

/** The scene with this number, from 1; a number outside of the talk is the nearest in it. */
export function sceneAt(story: Story, number: number | null): { number: number; scene: StoryScene } {
  const at = Math.min(story.scenes.length, Math.max(1, number ?? 1));
  const scene = story.scenes[at - 1];
  if (!scene) throw new Error(`${story.id} has no scenes`);
  return { number: at, scene };
}

/** Everything that a scene says about the view; what it does not say is as at the opening. */
export function scenePatch(story: Story, wanted: number | null, index: CatalogueIndex): ScenePatch {
  const { number, scene: s } = sceneAt(story, wanted);
  return {
    view: 'story',
    story: story.id,
    sceneNumber: number,
    camera: null,
    fit: boundsOf(s, index),
    documents: s.documents ?? null,
    sectors: s.sectors ?? null,
    kinds: s.kinds ?? null,
    stages: s.stages ?? null,
    topics: s.topics ?? null,
    precision: s.precision ?? null,
    figure: s.figure ?? false,
    year: s.year ?? null,
    q: s.q ?? '',
    area: s.area ?? null,
    item: s.item ?? null,
    place: s.place?.join() ?? null,
    subject: s.subject ?? null,
    indicator: s.indicator ?? null,
  };
}

/** Has somebody moved away from what the scene shows? */
export function isExploring(scene: Scene, patch: ScenePatch): boolean {
  if (scene.camera !== null) return true;
  return (Object.keys(patch) as (keyof Scene)[]).some(
    (key) => key !== 'fit' && JSON.stringify(scene[key]) !== JSON.stringify(patch[key]),
  );
}
