import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isCatalogue } from '../../src/app/shape';
import { OPENING_SCENE } from '../../src/scene/scene';

/** A window with an address and a history, as far as the address needs one. */
function fakeWindow(hash: string) {
  const entries: string[] = [`/atlas/${hash}`];
  const listeners = new Map<string, () => void>();
  const location = { pathname: '/atlas/', search: '', hash };
  const go = (address: string): void => {
    location.hash = address.slice(address.indexOf('#') < 0 ? address.length : address.indexOf('#'));
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    pushState: (_state: unknown, _title: string, address: string) => {
      entries.push(address);
      go(address);
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      entries[entries.length - 1] = address;
      go(address);
    },
  });
  vi.stubGlobal('window', {
    setTimeout,
    clearTimeout,
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
  });
  return {
    entries,
    back: () => {
      entries.pop();
      go(entries[entries.length - 1] ?? '');
      listeners.get('popstate')?.();
    },
  };
}

async function start(hash: string) {
  vi.resetModules();
  vi.useFakeTimers();
  const page = fakeWindow(hash);
  const { followAddress } = await import('../../src/app/address');
  const { useAtlas } = await import('../../src/store/store');
  followAddress();
  return { ...page, atlas: useAtlas.getState, scene: () => useAtlas.getState().scene };
}

describe('the address', () => {
  beforeEach(() => vi.unstubAllGlobals());

  test('opens the scene it names and says once what it could not read', async () => {
    const { scene, atlas } = await start('#v=1&sectors=energy&map=nonsense&view=list');
    expect(scene()).toMatchObject({ view: 'list', sectors: ['energy'], camera: null });
    expect(atlas().notices.map((n) => n.values)).toEqual([{ values: 'map=nonsense' }]);
  });

  test('a selection is an entry of its own, and Back undoes it', async () => {
    const { atlas, scene, entries, back } = await start('');
    atlas().select('a-station');
    expect(entries).toEqual(['/atlas/', '/atlas/#v=1&item=a-station']);
    back();
    expect(scene().item).toBeNull();
    expect(entries).toHaveLength(1);
  });

  test('filters and camera keep the present entry true, not too often', async () => {
    const { atlas, entries } = await start('');
    for (let zoom = 4; zoom < 9; zoom += 1) atlas().patch({ camera: { zoom, lat: 41, lng: 108 } });
    expect(entries).toEqual(['/atlas/']);
    vi.advanceTimersByTime(400);
    expect(entries).toEqual(['/atlas/#v=1&map=8/41/108']);
  });

  test('Back after a selection returns to the camera one had, even one not yet written', async () => {
    const { atlas, scene, back } = await start('');
    atlas().patch({ camera: { zoom: 7, lat: 41, lng: 108 } });
    atlas().select('a-station');
    atlas().patch({ camera: { zoom: 10, lat: 40, lng: 107 } });
    back();
    expect(scene()).toMatchObject({ item: null, camera: { zoom: 7, lat: 41, lng: 108 } });
  });
});

describe('the catalogue that arrives', () => {
  test('must be whole', () => {
    const parts = { documents: [], items: [], places: [], admin: [], units: [], subjects: [], indicators: [] };
    expect(isCatalogue(parts)).toBe(true);
    expect(isCatalogue({ ...parts, items: undefined })).toBe(false);
    expect(isCatalogue('<!doctype html>')).toBe(false);
    expect(isCatalogue(null)).toBe(false);
  });
});

test('the opening scene needs no address', async () => {
  const { entries, atlas } = await start('');
  atlas().patch({ ...OPENING_SCENE });
  vi.advanceTimersByTime(400);
  expect(entries).toEqual(['/atlas/']);
});
