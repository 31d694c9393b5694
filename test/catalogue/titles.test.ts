import { describe, expect, it } from 'vitest';
import { readInput } from '../../scripts/read';
import { compile } from '../../src/catalogue/compile';

interface Titled {
  id: string;
  title: { zh: string; en: string };
}

const plainZh = (zh: string): string => zh.replace(/[“”‘’]/g, '');
/** Quotes, a remark in brackets, capitals and a plural are no other name. */
const plainEn = (en: string): string =>
  en
    .replace(/[“”‘’]| ?\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/s$/, '');

/** Chinese names that bear two English ones: `林长制: Forest chief system (a), Forest warden system (b)`. */
function twofold(items: readonly Titled[]): string[] {
  const named = new Map<string, Titled[]>();
  for (const item of items) {
    const zh = plainZh(item.title.zh);
    named.set(zh, [...(named.get(zh) ?? []), item]);
  }
  return [...named].flatMap(([zh, same]) =>
    new Set(same.map((item) => plainEn(item.title.en))).size > 1
      ? [`${zh}: ${same.map((item) => `${item.title.en} (${item.id})`).join(', ')}`]
      : [],
  );
}

describe('titles', () => {
  it('and measures named alike in Chinese are named alike in English, in every plan', () => {
    const { catalogue } = compile(readInput(process.cwd()).input);
    expect(twofold(catalogue?.items ?? [])).toEqual([]);
    const metrics = (catalogue?.items ?? []).flatMap(({ id, targets }) =>
      targets.map((t) => ({ id, title: t.metric })),
    );
    expect(twofold(metrics)).toEqual([]);
    expect(metrics.length).toBeGreaterThan(0);
  });

  it('of what plans have in common are those of the items named alike', () => {
    const { catalogue } = compile(readInput(process.cwd()).input);
    const shared = [...(catalogue?.subjects ?? []), ...(catalogue?.indicators ?? [])];
    expect(twofold([...shared, ...(catalogue?.items ?? [])])).toEqual([]);
    expect(shared.length).toBeGreaterThan(0);
  });

  it('are seen to differ', () => {
    expect(
      twofold([
        { id: 'a', title: { zh: '“林长制”', en: 'Forest chief system' } },
        { id: 'b', title: { zh: '林长制', en: 'Forest warden system' } },
      ]),
    ).toEqual(['林长制: Forest chief system (a), Forest warden system (b)']);
  });
});
