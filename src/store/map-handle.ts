import type { Bounds, Camera } from '../scene/scene';

/**
 * What the rest of the page may ask of the map, without knowing the engine that draws it.
 * The map registers itself while it is there.
 */

export interface MapPicture {
  canvas: HTMLCanvasElement;
  /** Canvas pixels to a CSS pixel. */
  ratio: number;
  bounds: Bounds;
  /** Ground metres to a CSS pixel, at the middle of the picture. */
  metresPerPixel: number;
}

export interface MapHandle {
  camera(): Camera;
  /** A picture of what the map shows now, finer than the screen; rejects when the map is not on view. */
  snapshot(): Promise<MapPicture>;
}

let handle: MapHandle | null = null;

export const registerMap = (next: MapHandle | null): void => {
  handle = next;
};

/** The map, when there is one. */
export const mapHandle = (): MapHandle | null => handle;
