import { SCENE_KEYS, writeScene } from '../scene/codec';
import type { Camera, Scene } from '../scene/scene';

/** Links that bring somebody else to the same scene, and the frame that puts it into another page. */

/** Views that a host may ask for. */
export const EMBED_KINDS = ['map', 'list', 'panel', 'item'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** Host options that belong to the page one looks at now, not to what is sent on. */
const OWN_OPTIONS = ['embed', 'ui', 'origin', 'kiosk', 'gesture', 'keys'];

/** The scene as somebody else shall see it: where the camera stands now, or no camera at all. */
const sceneWith = (scene: Scene, camera: Camera | null): Scene => ({
  ...scene,
  camera,
  fit: camera ? null : scene.fit,
});

/** Full address of a scene in the page at `page`; language and theme of the address stay. */
export function linkTo(scene: Scene, page: string, camera: Camera | null = scene.camera): string {
  const url = new URL(page);
  // A portal may have put the scene into the query; the link carries it once, in its hash.
  for (const option of [...OWN_OPTIONS, ...SCENE_KEYS]) url.searchParams.delete(option);
  const hash = writeScene(sceneWith(scene, camera), url.hash);
  url.hash = '';
  return `${url.href.replace(/#$/, '')}${hash}`;
}

/** The same address for a frame: without the page's own header and tools. */
export function embedLink(link: string, kind: EmbedKind): string {
  const url = new URL(link);
  url.searchParams.set('embed', kind);
  return url.href;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What to paste into a page: a plain frame that needs no script. `width` in pixels, or the whole room. */
export function embedSnippet(
  link: string,
  kind: EmbedKind,
  title: string,
  width: number | null,
  height: number,
): string {
  const source = escaped(embedLink(link, kind));
  return `<iframe src="${source}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" allowfullscreen></iframe>`;
}
