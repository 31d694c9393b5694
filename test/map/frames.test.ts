import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paceFrames } from '../../src/map/frames';

const FRAME = 16;
let loaded = true;
let moving = false;
let signalled = true;
let drawn = 0;

function engine(): MapLibreMap {
  const listeners = new Map<string, (() => void)[]>();
  const gl = {
    UNSIGNALED: 0,
    fenceSync: () => ({}),
    flush: () => {},
    deleteSync: () => {},
    getSyncParameter: () => (signalled ? 1 : 0),
  };
  const on = (event: string, call: () => void) => listeners.set(event, [...(listeners.get(event) ?? []), call]);
  return {
    on,
    once: on,
    getCanvas: () => ({ getContext: () => gl }),
    getSource: () => ({}),
    isSourceLoaded: () => loaded,
    isMoving: () => moving,
    redraw: () => {
      drawn++;
      for (const call of listeners.get('render') ?? []) call();
    },
  } as unknown as MapLibreMap;
}

beforeEach(() => {
  [loaded, moving, signalled, drawn] = [true, false, true, 0];
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is asked for in one frame is drawn once', () => {
  const map = engine();
  paceFrames(map, ['marks']);
  for (let i = 0; i < 5; i++) map.triggerRepaint();
  vi.advanceTimersByTime(FRAME);
  expect(drawn).toBe(1);
});

test('a still map waits for its parts, a moving one does not', () => {
  const map = engine();
  paceFrames(map, ['marks']);
  loaded = false;
  map.triggerRepaint();
  vi.advanceTimersByTime(60);
  expect(drawn).toBe(0);
  loaded = true;
  map.triggerRepaint();
  vi.advanceTimersByTime(FRAME);
  expect(drawn).toBe(1);
  [loaded, moving] = [false, true];
  map.triggerRepaint();
  vi.advanceTimersByTime(FRAME);
  expect(drawn).toBe(2);
});

test('parts that do not come keep nobody waiting for long', () => {
  const map = engine();
  paceFrames(map, ['marks']);
  loaded = false;
  map.triggerRepaint();
  vi.advanceTimersByTime(200);
  expect(drawn).toBe(1);
});

test('no third frame begins while the first is still being drawn', () => {
  const map = engine();
  paceFrames(map, ['marks']);
  signalled = false;
  for (let i = 0; i < 4; i++) {
    map.triggerRepaint();
    vi.advanceTimersByTime(FRAME);
  }
  expect(drawn).toBe(2);
  signalled = true;
  vi.advanceTimersByTime(2 * FRAME);
  expect(drawn).toBe(3);
});
