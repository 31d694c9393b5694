import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circles, codeFiles, type Import, reached, readImports, specifiers } from './architecture/imports';
import { CLEAN_OF, judge, mustStayClean, ROOMS } from './architecture/rules';

/** Holds the import rules of the house over everything that is built or run. */
const root = join(import.meta.dirname, '..');
const files = [...codeFiles(root, ['src', 'scripts']), 'vite.config.ts'];
const imports = readImports(root, files);
const own = (from: string, target: string, typeOnly = false): Import => ({ from, target, own: true, typeOnly });
const pack = (from: string, target: string, typeOnly = false): Import => ({ from, target, own: false, typeOnly });

describe('the house', () => {
  test('every folder of src is a room of the table', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((d) => d.isDirectory());
    expect(folders.map((d) => d.name).filter((name) => !(name in ROOMS))).toEqual([]);
  });

  test('who knows whom is as the table says', () => {
    const wrong = imports.flatMap((one) => {
      const verdict = judge(one);
      return verdict ? [`${one.from} → ${one.target}: ${verdict}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('catalogue, scene and sectors load neither React, nor the store, nor the map, by any way', () => {
    const wrong = files
      .filter(mustStayClean)
      .flatMap((file) =>
        [...reached(imports, file)].filter(([name]) => CLEAN_OF.includes(name)).map(([, path]) => path.join(' → ')),
      );
    expect(wrong).toEqual([]);
  });

  test('no imports go in a circle', () => {
    expect(circles(imports).map((path) => path.join(' → '))).toEqual([]);
  });

  test('every import of our own leads to a file', () => {
    const lost = imports.filter((i) => i.own && !i.target.startsWith('.generated/') && !exists(i.target));
    expect(lost.map((i) => `${i.from} → ${i.target}`)).toEqual([]);
  });

  test('no source file is longer than 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    readFileSync(join(root, path));
    return true;
  } catch {
    return false;
  }
}

describe('the rules refuse what they should', () => {
  test.each<[Import, string]>([
    [own('src/panels/list/List.tsx', 'src/map/style.ts'), 'panels may not import map'],
    [own('src/ui/Button.tsx', 'src/store/store.ts', true), 'ui may not import store'],
    [own('src/map/MapView.tsx', 'src/panels/list/index.tsx'), 'map may not import panels'],
    [own('src/scene/scene.ts', 'src/catalogue/query.ts'), 'scene may import types of catalogue only'],
    [own('src/panels/item/Details.tsx', 'src/app/load.ts'), 'only src/main.tsx imports src/app'],
    [own('scripts/build.ts', 'src/app/load.ts'), 'only src/main.tsx imports src/app'],
    [
      own('src/panels/item/Details.tsx', 'src/panels/list/sort.ts'),
      'a panel knows another by its index only, never its insides',
    ],
    [own('src/catalogue/load.ts', 'scripts/read.ts'), 'src imports code of src only'],
    [pack('src/panels/list/List.tsx', 'maplibre-gl', true), 'panels never imports maplibre-gl'],
    [pack('src/app/App.tsx', 'maplibre-gl'), 'app never imports maplibre-gl'],
    [pack('scripts/picture/marks.ts', 'maplibre-gl'), 'only src/map imports maplibre-gl'],
    [pack('src/sectors/layers.ts', 'maplibre-gl'), 'only src/map imports maplibre-gl'],
    [pack('src/catalogue/query.ts', 'react'), 'catalogue never imports react'],
    [pack('src/store/store.ts', 'react'), 'store never imports react'],
    [pack('src/sectors/tooltip.ts', 'zustand'), 'sectors never imports zustand'],
    [pack('src/export/csv.ts', 'node:fs'), 'node:fs does not exist in a browser'],
    [pack('src/ui/Menu.tsx', '@turf/turf'), 'ui may import react, react-dom, @tanstack/react-virtual only'],
  ])('%j: %s', (one, message) => {
    expect(judge(one)).toBe(message);
  });

  test.each([
    own('src/main.tsx', 'src/app/App.tsx'),
    own('src/app/App.tsx', 'src/map/MapView.tsx'),
    own('src/scene/codec.ts', 'src/catalogue/vocabulary.ts'),
    own('src/scene/scene.ts', 'src/catalogue/types.ts', true),
    own('src/panels/item/Details.tsx', 'src/panels/place/index.tsx'),
    own('src/panels/item/Details.tsx', 'src/panels/common/ItemList.tsx'),
    pack('src/sectors/layers.ts', 'maplibre-gl', true),
    own('src/map/base.ts', 'geodata/base/rivers.json'),
    pack('src/map/MapView.tsx', 'maplibre-gl'),
  ])('$from → $target is allowed', (one) => {
    expect(judge(one)).toBeUndefined();
  });

  test('circles and packages at the end of a chain are found', () => {
    const a = [own('a.ts', 'b.ts'), own('b.ts', 'c.ts', true), own('c.ts', 'a.ts'), pack('b.ts', 'react')];
    expect(circles(a)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']]);
    expect(reached(a, 'a.ts').get('react')).toEqual(['a.ts', 'b.ts', 'react']);
    expect(reached([own('a.ts', 'b.ts', true), pack('b.ts', 'react')], 'a.ts').size).toBe(0);
  });
});

test('every way of importing is seen, and types are told apart', () => {
  const source = `
    import type { A } from 'a'; import { type B } from 'b'; import c, { type D } from 'c'; import './side.css';
    export * from 'd'; export type { E } from 'e'; export { f, type G } from 'f';
    const lazy = () => import('./lazy'); type H = import('h').H;`;
  const found = specifiers('x.ts', source).map((s) => `${s.specifier}${s.typeOnly ? ' (type)' : ''}`);
  expect(found.sort()).toEqual(
    ['./lazy', './side.css', 'a (type)', 'b (type)', 'c', 'd', 'e (type)', 'f', 'h (type)'].sort(),
  );
});
