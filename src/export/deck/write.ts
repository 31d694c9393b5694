import type { CatalogueIndex } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import type { Scene } from '../../scene/scene';
import type { MapStudio } from '../../store/map-handle';
import { pngBlob } from '../png';
import type { MadeFile } from '../save';
import { throwIfCancelled } from './cancel';
import { type Deck, type DeckFormat, plainName, type SceneSlide, type Slide } from './deck';
import { scenePicture } from './scene-picture';

/** Makes a deck's file: a picture of every scene by a map of its own, then the writer of the format. */

export interface DeckTools {
  index: CatalogueIndex;
  /** Items that a scene shows. */
  itemsOf(view: Scene): readonly Item[];
  /** Opens the map that draws the pictures; who opens it closes it. */
  openStudio(): Promise<MapStudio>;
}

/** How far it is: the scene that is drawn, or the file that is put together after the last one. */
export type DeckStep = { step: 'map' } | { step: 'scene'; n: number; of: number } | { step: 'file' };

export interface Making {
  signal: AbortSignal;
  onStep(step: DeckStep): void;
}

export interface DeckFile extends MadeFile {
  /** Characters that the file's font lacks and that stand as pictures. */
  pictured: readonly string[];
}

/** A map has few sharp edges that this would soften at twice the size, and a deck must go by mail. */
const JPEG = { type: 'image/jpeg', quality: 0.9 } as const;

/** Lets the page breathe, so that a press on 取消 arrives. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  throwIfCancelled(signal);
}

type Pictures = ReadonlyMap<Slide, string>;

async function pagedFile(
  format: 'pptx' | 'pdf',
  deck: Deck,
  pictures: Pictures,
  signal: AbortSignal,
): Promise<DeckFile> {
  const name = `${deck.name}.${format}`;
  if (format === 'pptx') {
    const { pptx, slideMeasure } = await import('./pptx');
    return { name, blob: await pptx(deck, pictures, slideMeasure(deck.language)), text: null, pictured: [] };
  }
  const [{ pdf }, { loadFont }, { paintCharacter }] = await Promise.all([
    import('./pdf'),
    import('./font'),
    import('./painted'),
  ]);
  const made = await pdf(deck, pictures, await loadFont(signal), paintCharacter);
  return { name, ...made, text: null };
}

interface Page {
  name: string;
  blob: Blob;
}

/** One page is a picture, several are a folder of them. */
async function pictureFiles(deck: Deck, pages: readonly Page[]): Promise<DeckFile> {
  const [first, ...more] = pages;
  if (first && more.length === 0) return { name: `${deck.name}.png`, blob: first.blob, text: null, pictured: [] };
  const { zipSync } = await import('fflate');
  const files: Record<string, Uint8Array> = {};
  for (const { name, blob } of pages) files[name] = new Uint8Array(await blob.arrayBuffer());
  // Pictures are packed already.
  const zip = zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>;
  return { name: `${deck.name}-png.zip`, blob: new Blob([zip], { type: 'application/zip' }), text: null, pictured: [] };
}

/** Makes the file. Rejects when cancelled, and leaves nothing behind either way. */
export async function writeDeck(
  deck: Deck,
  format: DeckFormat,
  { index, itemsOf, openStudio }: DeckTools,
  { signal, onStep }: Making,
): Promise<DeckFile> {
  const scenes = deck.slides.filter((s): s is SceneSlide => s.kind === 'scene');
  const pictures = new Map<Slide, string>();
  const pages: Page[] = [];
  onStep({ step: 'map' });
  const studio = await openStudio();
  try {
    for (const [i, scene] of scenes.entries()) {
      onStep({ step: 'scene', n: i + 1, of: scenes.length });
      await pause(signal);
      const { language, approval } = deck;
      const shown = { items: itemsOf(scene.view), index, language, approval };
      const picture = await scenePicture(studio, scene.view, shown, signal);
      if (format === 'png') {
        const { paintSlide } = await import('./painted');
        const name = `${String(i + 1).padStart(2, '0')}-${plainName(scene.id)}.png`;
        pages.push({ name, blob: await pngBlob(paintSlide(scene, deck, picture)) });
      } else pictures.set(scene, picture.toDataURL(JPEG.type, JPEG.quality));
    }
  } finally {
    studio.close();
  }
  onStep({ step: 'file' });
  await pause(signal);
  const file = format === 'png' ? await pictureFiles(deck, pages) : await pagedFile(format, deck, pictures, signal);
  throwIfCancelled(signal);
  return file;
}
