import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../scripts/read';
import { compile } from '../../src/catalogue/compile';
import { digest } from '../../src/catalogue/digest';
import { input, RECORDS } from './fixture';

describe('the digest', () => {
  const { catalogue } = compile(readInput(process.cwd()).input);

  it('is the one made from the records', () => {
    expect(catalogue, 'the catalogue has problems: run npm run catalogue').not.toBeNull();
    if (!catalogue) return;
    const committed = readFileSync(join(process.cwd(), 'seeds/DIGEST.md'), 'utf8').split('\n');
    const made = digest(catalogue).split('\n');
    const gone = committed.filter((line) => !made.includes(line));
    const fresh = made.filter((line) => !committed.includes(line));
    expect({ gone, fresh }, 'seeds/DIGEST.md is old: run npm run catalogue -- --digest').toEqual({
      gone: [],
      fresh: [],
    });
    expect(made.join('\n') === committed.join('\n'), 'seeds/DIGEST.md: run npm run catalogue -- --digest').toBe(true);
  });

  it('has no indicator without a target', () => {
    const used = new Set(catalogue?.items.flatMap((i) => i.targets.map((t) => t.indicator)));
    expect(catalogue?.indicators.map((i) => i.id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('says counts, subjects, parents and targets in words', () => {
    const { catalogue: planted } = compile(
      input(
        RECORDS.map((r) =>
          r.id === 't-grain'
            ? {
                ...r,
                targets: r.targets?.map((t) => ({
                  ...t,
                  indicator: 'grain',
                  cumulative: true,
                  baseline: { value: 50, year: 2025 },
                })),
              }
            : r,
        ),
        {
          indicators: {
            path: 'seeds/indicators.yaml',
            data: [
              {
                id: 'grain',
                title: { zh: '粮食产量', en: 'Grain output' },
                family: '亿斤',
                change: 'level',
                better: 'more',
                definition: { zh: '全年', en: 'Of the year' },
              },
            ],
          },
          subjects: {
            path: 'seeds/subjects.yaml',
            data: [{ id: 'jia', title: { zh: '甲', en: 'Jia' }, items: ['t-reservoir', 't-station'] }],
          },
        },
      ),
    );
    const words = planted ? digest(planted) : '';
    expect(words).toContain('### test-2026 测试\n- items: 5 · paragraphs read: 6 of 6\n- kind: project 2 · target 3\n');
    expect(words).toContain('- stage: advance 4 · maintain 1\n');
    expect(words).toContain('## Subjects: 1, of 2 items\n\n- jia 甲: test-2026 2\n');
    expect(words).toContain('- grain 粮食产量 (亿斤, level)\n');
    expect(words).toContain('  - test-2026: >= 58 亿斤, 2026, base 50 in 2025, over the whole period (t-grain)\n');
  });
});
