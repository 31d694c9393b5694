import { describe, expect, test } from 'vitest';
import type { CatalogueIndex } from '../../src/catalogue/query';
import type { Story } from '../../src/catalogue/schema';
import { readScene, writeScene } from '../../src/scene/codec';
import { OPENING_SCENE, type Scene } from '../../src/scene/scene';
import {
  changeScene,
  complete,
  insertScene,
  moveScene,
  newScene,
  newStory,
  removeScene,
  withView,
} from '../../src/story/own/edit';
import { lacking, readStoryFile, writeStory } from '../../src/story/own/story-file';
import { viewOf } from '../../src/story/own/view-of';
import { scenePatch } from '../../src/story/scene-of';

const index = {
  catalogue: {
    admin: [],
    documents: [{ id: 'd-1' }],
    subjects: [{ id: 's-1' }],
    indicators: [],
    items: [{ id: 'a', subject: 's-1', places: ['p-1', 'p-2'] }],
  },
  items: new Map([['a', { id: 'a' }]]),
  places: new Map([
    ['p-1', { anchor: [106, 40] }],
    ['p-2', { anchor: [108, 41] }],
    ['150800', { anchor: null }],
  ]),
  itemsByPlace: new Map([['p-1', [{ id: 'a' }]]]),
} as unknown as CatalogueIndex;

const words = { zh: '字', en: 'word' };
const view = viewOf({ ...OPENING_SCENE, item: 'a' }, [106.00049, 40, 108, 42], index);
const story: Story = {
  ...newStory(words),
  scenes: ['一', '二', '三'].map((zh) => newScene({ zh, en: zh }, view)),
};
const titles = (s: Story): string => s.scenes.map((x) => x.title.zh).join('');
const [one, two] = story.scenes.map((s) => s.id) as [string, string];

describe('a view as a scene', () => {
  const full: Scene = {
    ...OPENING_SCENE,
    documents: ['d-1'],
    sectors: [],
    kinds: ['target'],
    stages: ['plan'],
    topics: ['wind'],
    precision: ['site'],
    figure: true,
    year: 2026,
    area: '150800',
    q: '风电',
    item: 'a',
    subject: 's-1',
    indicator: 'gdp',
  };

  test('comes back through the story and through the address as it was', () => {
    const seen = [106, 40, 108, 42] as const;
    const played = {
      ...OPENING_SCENE,
      ...scenePatch({ ...story, scenes: [newScene(words, viewOf(full, seen, index))] }, 1, index),
    };
    expect(played).toEqual({ ...full, view: 'story', story: story.id, sceneNumber: 1, fit: seen });
    expect(readScene(writeScene(played)).scene).toEqual(played);
  });

  test('places come back, and their items are its sources', () => {
    const placed = viewOf({ ...OPENING_SCENE, place: 'p-1,p-2' }, null, index);
    expect(placed).toMatchObject({ place: ['p-1', 'p-2'], items: ['a'] });
  });

  test('fits what the map shows, never more than a scene may; without a map the district, the subject or the region', () => {
    expect(view.fit).toEqual([106, 40, 108, 42]);
    expect(viewOf(OPENING_SCENE, [-170, -80, 170, 80], index).fit).toEqual([71, 21, 149, 64]);
    expect(viewOf({ ...OPENING_SCENE, area: '150800' }, null, index).fit).toBe('150800');
    expect(viewOf({ ...OPENING_SCENE, subject: 's-1' }, null, index).fit).toEqual([105.6, 39.6, 108.4, 41.4]);
    expect(viewOf(OPENING_SCENE, null, index).fit).toBe('150000');
  });
});

describe('building', () => {
  test('scenes are put in, moved and taken out; the story before stays as it was', () => {
    expect(titles(insertScene(story, newScene({ zh: '新', en: '' }, view), 1))).toBe('一新二三');
    expect([0, 1, 2, 3, -1].map((to) => titles(moveScene(story, one, to)))).toEqual([
      '一二三',
      '二一三',
      '二三一',
      '一二三',
      '一二三',
    ]);
    expect(titles(removeScene(story, two))).toBe('一三');
    expect(titles(story)).toBe('一二三');
  });

  test('another view keeps words and sources', () => {
    const said = changeScene(story, two, (s) => ({ ...s, caption: words, items: ['x'], sectors: ['water'] }));
    const next = changeScene(said, two, (s) => withView(s, view)).scenes[1];
    expect(next).toMatchObject({ id: two, caption: words, items: ['x', 'a'], item: 'a' });
    expect(next).not.toHaveProperty('sectors');
  });

  test('a language in which nobody wrote borrows from the other', () => {
    const given = complete(
      changeScene(story, one, (s) => ({ ...s, title: { zh: '水', en: '' }, notes: { zh: '', en: 'n' } })),
    );
    expect(given.scenes[0]).toMatchObject({ title: { zh: '水', en: '水' }, notes: { zh: 'n', en: 'n' } });
    expect(given.scenes[1]?.title).toEqual({ zh: '二', en: '二' });
  });
});

describe('a story as a file', () => {
  const text = writeStory(story, '2026-01-02');
  const changed = (change: (file: Record<string, never>) => void): string => {
    const file = JSON.parse(text);
    change(file);
    return JSON.stringify(file);
  };
  const wrong = (file: string): string[] => readStoryFile(file).problems.map((p) => `${p.at} ${p.what}`.trim());

  test('is read as it was written', () => {
    expect(readStoryFile(text)).toEqual({ story, problems: [] });
  });

  test('what is no story of ours is refused, and said what it is', () => {
    expect(wrong('{"scenes": [')).toEqual(['json']);
    expect(wrong('[]')).toEqual(['foreign']);
    expect(wrong('{"type":"FeatureCollection","features":[]}')).toEqual(['foreign']);
    expect(wrong(text.replace('"version": 1', '"version": 2'))).toEqual(['newer']);
    expect(wrong(' '.repeat(1_000_001))).toEqual(['size']);
  });

  test.each<[string, (scene: Record<string, unknown>) => void]>([
    ['title text', (s) => Object.assign(s, { title: 7 })],
    ['title text', (s) => Object.assign(s, { title: { zh: ' ' } })],
    ['caption.zh long', (s) => Object.assign(s, { caption: { zh: '长'.repeat(1000) } })],
    ['fit fit', (s) => Object.assign(s, { fit: [108, 40, 106, 42] })],
    ['fit fit', (s) => Object.assign(s, { fit: '110000' })],
    ['sectors[1] word', (s) => Object.assign(s, { sectors: ['water', 'magic'] })],
    ['sectors list', (s) => Object.assign(s, { sectors: 'water' })],
    ['items[0] id', (s) => Object.assign(s, { items: ['<img src=x onerror=alert(1)>'] })],
    ['item id', (s) => Object.assign(s, { item: 'javascript:alert(1)' })],
    ['dwell number', (s) => Object.assign(s, { dwell: 1 })],
    ['year number', (s) => Object.assign(s, { year: '2026' })],
    ['figure yesNo', (s) => Object.assign(s, { figure: 'yes' })],
    ['id twice', (s) => Object.assign(s, { id: one })],
  ])('%s is refused with its place', (problem, change) => {
    const file = JSON.parse(text);
    change(file.story.scenes[1]);
    expect(wrong(JSON.stringify(file))).toEqual([`story.scenes[1].${problem}`]);
    expect(readStoryFile(JSON.stringify(file)).story).toBeNull();
  });

  test('every problem is named at once; no scenes is none', () => {
    const file = JSON.parse(text);
    Object.assign(file.story.scenes[0], { dwell: 0, fit: 1 });
    Object.assign(file.story.scenes[2], { title: '' });
    expect(wrong(JSON.stringify(file))).toHaveLength(3);
    expect(
      wrong(changed((f: { story?: { scenes: unknown } }) => f.story && Object.assign(f.story, { scenes: [] }))),
    ).toEqual(['story.scenes scenes']);
  });

  test('words are kept as they are, but nothing that turns the text round; other keys are left out', () => {
    const file = JSON.parse(text);
    file.story.scenes[0].title = '<b onclick="x()">\u202e水\u0007</b>';
    file.story.scenes[0].html = '<script>';
    const read = readStoryFile(JSON.stringify(file)).story?.scenes[0];
    expect(read?.title.zh).toBe('<b onclick="x()">水</b>');
    expect(read).not.toHaveProperty('html');
    expect(readStoryFile(text.replace('"story": {', '"story": {"__proto__": {"polluted": 1},')).problems).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('what this catalogue does not have is named with its scene, and kept', () => {
    const other = changeScene(story, two, (s) => ({ ...s, items: ['gone'], documents: ['d-9'], area: '150800' }));
    expect(lacking(other, index)).toEqual([
      { scene: 2, id: 'gone' },
      { scene: 2, id: 'd-9' },
    ]);
    expect(readStoryFile(writeStory(other, '')).story).toEqual(other);
  });
});
