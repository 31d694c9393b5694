import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../src/catalogue/compile';
import type { Story } from '../../src/catalogue/schema';
import { wrongFigures } from '../../src/catalogue/stories';
import { input, RECORDS } from './fixture';

const root = join(import.meta.dirname, '../../seeds');
const yaml = <T>(...path: string[]): T => parse(readFileSync(join(root, ...path), 'utf8')) as T;
const stories = readdirSync(join(root, 'stories'))
  .filter((f) => f.endsWith('.yaml'))
  .map((f) => yaml<Story>('stories', f));
interface Seed {
  id: string;
  document: string;
  title: { zh: string };
  evidence: string[];
}
const records = yaml<{ id: string }[]>('documents.yaml').flatMap(({ id }) =>
  readdirSync(join(root, id))
    .filter((f) => f.endsWith('.yaml') && f !== 'coverage.yaml')
    .flatMap((f) => (yaml<Omit<Seed, 'document'>[] | null>(id, f) ?? []).map((r) => ({ ...r, document: id }))),
);
const byId = new Map(records.map((r) => [r.id, r]));
const scenes = stories.flatMap((s) => s.scenes.map((scene) => [`${s.id}/${scene.id}`, scene] as const));

describe('the talks', () => {
  test('are seven, of eight to fourteen scenes', () => {
    expect(stories.map((s) => s.id).sort()).toEqual([
      'bayannur-2026',
      'bayannur-five-years',
      'erenhot-2026',
      'gateways-north',
      'hohhot-2026',
      'neimenggu-2026',
      'yellow-river',
    ]);
    for (const s of stories) expect(s.scenes.length >= 8 && s.scenes.length <= 14, s.id).toBe(true);
  });

  test.each(scenes)('%s: each figure stands in what it cites', (_, scene) => {
    const cited = scene.items.map((id) => byId.get(id));
    expect(scene.items.filter((id) => !byId.has(id))).toEqual([]);
    const evidence = cited.flatMap((r) => (r ? [r.title.zh, ...r.evidence] : []));
    expect(wrongFigures(scene.caption.zh, evidence)).toEqual([]);
    expect(wrongFigures(scene.notes.zh, evidence)).toEqual([]);
  });

  test.each(scenes)('%s: what it cites is shown, and its words fit a screen', (_, scene) => {
    const documents = scene.documents;
    if (documents) for (const id of scene.items) expect(documents, id).toContain(byId.get(id)?.document);
    expect(scene.caption.zh.length).toBeLessThanOrEqual(140);
    expect(scene.caption.en.length).toBeLessThanOrEqual(400);
    expect(scene.title.zh.length).toBeLessThanOrEqual(20);
  });

  test('call nothing progress', () => {
    const claims = /已完成|已建成|完成率|进展顺利|取得进展|实际完成/;
    for (const [name, { caption, notes }] of scenes) {
      expect(`${caption.zh}${notes.zh}`, name).not.toMatch(claims);
      expect(`${caption.en} ${notes.en}`, name).not.toMatch(/\b(progress|achieved|has been completed)\b/i);
    }
  });
});

describe('figures of a talk', () => {
  const evidence = ['地区生产总值增长5%左右', '进出口额突破460亿元', '88万亩', '“十四五”', 'G0616甘其毛都'];
  test.each([
    ['增长5%左右，突破460亿元，88万亩，2026年，2021—2025年', []],
    ['G0616甘其毛都', []],
    ['增长6%左右', ['no cited item prints “6%”']],
    ['增长5%', ['“5%” stands as “5%…左右” in the plan']],
    ['进出口额460亿元', ['“460亿元” stands as “突破460亿元…” in the plan']],
    ['88亩', ['no cited item prints “88亩”']],
  ])('%s', (caption, wrong) => {
    expect(wrongFigures(caption, evidence)).toEqual(wrong);
  });
});

describe('the compiler', () => {
  const words = { zh: '字', en: 'word' };
  const file = (over: object = {}) => ({
    path: 'seeds/stories/talk.yaml',
    data: {
      id: 'talk',
      order: 1,
      title: words,
      subtitle: words,
      scenes: Array.from({ length: 8 }, (_, i) => ({
        id: `s-${i}`,
        title: words,
        caption: words,
        notes: words,
        fit: '150800',
        items: ['t-gdp'],
        ...(i === 3 ? over : {}),
      })),
    },
  });
  const problems = (over: object): string[] =>
    compile(input(RECORDS, { stories: [file(over)] })).problems.map((p) => `${p.record} ${p.field} ${p.wrong}`);

  test('takes a good talk', () => {
    const { stories: got, catalogue } = compile(input(RECORDS, { stories: [file()] }));
    expect(got.map((s) => s.id)).toEqual(['talk']);
    expect(got[0]?.scenes[0]?.dwell).toBe(30);
    expect(catalogue).not.toBeNull();
  });

  test.each([
    [{ items: ['t-none'] }, 's-3 items[0] no item “t-none”'],
    [{ item: 't-none' }, 's-3 item no item “t-none”'],
    [{ place: ['nowhere'] }, 's-3 place[0] no place “nowhere”'],
    [{ documents: ['test-2027'] }, 's-3 documents[0] no document “test-2027”'],
    [{ area: '150999' }, 's-3 area no place “150999”'],
    [{ fit: '150999' }, 's-3 fit no place “150999”'],
    [{ subject: 'nothing' }, 's-3 subject no subject “nothing”'],
    [{ indicator: 'nothing' }, 's-3 indicator no indicator “nothing”'],
    [{ caption: { zh: '增长7%', en: '7%' } }, 's-3 caption.zh no cited item prints “7%”'],
    [{ id: 's-1' }, 's-1 id is used twice'],
  ])('refuses %j', (over, wrong) => {
    expect(problems(over)).toEqual([wrong]);
  });

  test('refuses unknown sectors, keys, and talks that are too short', () => {
    expect(problems({ sectors: ['pirates'] })).toHaveLength(1);
    expect(problems({ colour: 'red' })).toHaveLength(1);
    const short = file();
    short.data.scenes = short.data.scenes.slice(0, 7);
    expect(compile(input(RECORDS, { stories: [short] })).problems).toHaveLength(1);
  });
});
