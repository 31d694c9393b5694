import type { Bounds, Camera, Scene } from '../scene/scene';

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

/** A map off the page that draws scenes for a file; the reader's own stays as it is. */
export interface MapStudio {
  /** Shows a scene in a frame of that many CSS pixels; gives the window that it then shows. */
  frame(view: Scene, size: { width: number; height: number }): Bounds;
  /** A picture of the frame once everything in it is drawn; rejects when cancelled, or when it never is. */
  take(signal: AbortSignal): Promise<MapPicture>;
  close(): void;
}

let handle: MapHandle | null = null;

export const registerMap = (next: MapHandle | null): void => {
  handle = next;
};

/** The map, when there is one. */
export const mapHandle = (): MapHandle | null => handle;
