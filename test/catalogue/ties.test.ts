import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../src/catalogue/problem';
import type { Indicator, ParentLink, Subject, Unit } from '../../src/catalogue/schema';
import { checkIndicators, documentsOf, tie } from '../../src/catalogue/ties';
import { record, target } from './fixture';

const of = <T>(values: readonly T[]): { file: string; value: T }[] =>
  values.map((value) => ({ file: 'f.yaml', value }));
const text = { zh: '甲', en: 'Jia' };

const known = {
  documentOf: new Map([
    ['r-1', 'region'],
    ['r-2', 'region'],
    ['c-1', 'city'],
    ['c-2', 'city'],
    ['t-1', 'town'],
    ['o-1', 'older'],
  ]),
  regionOf: new Map([
    ['region', '150000'],
    ['city', '150800'],
    ['town', '152501'],
    ['older', '150800'],
  ]),
};

function tied(subjects: readonly Subject[], links: readonly ParentLink[]) {
  const problems: Problem[] = [];
  const ties = tie(of(subjects), of(links), known, problems);
  return { ties, said: problems.map(formatProblem) };
}

describe('tie', () => {
  it('gives each item its subject and its parent', () => {
    const { ties, said } = tied(
      [{ id: 'jia', title: text, items: ['r-1', 'c-1', 'o-1'] }],
      [{ parent: 'r-1', children: ['c-1', 't-1'] }],
    );
    expect(said).toEqual([]);
    expect([...ties.subjects]).toEqual([
      ['r-1', 'jia'],
      ['c-1', 'jia'],
      ['o-1', 'jia'],
    ]);
    expect([...ties.parents]).toEqual([
      ['c-1', 'r-1'],
      ['t-1', 'r-1'],
    ]);
  });

  it('refuses an item that is not there', () => {
    const { said } = tied(
      [{ id: 'jia', title: text, items: ['r-1', 'nothing'] }],
      [
        { parent: 'nobody', children: ['c-1'] },
        { parent: 'r-1', children: ['nowhere'] },
      ],
    );
    expect(said).toEqual([
      'f.yaml · jia · items[1]: no item “nothing” → correct the id, or remove it',
      'f.yaml · nobody · parent: no item “nobody” → correct the id, or remove it',
      'f.yaml · r-1 · children[0]: no item “nowhere” → correct the id, or remove it',
    ]);
  });

  it('refuses a second subject and a second parent', () => {
    const { ties, said } = tied(
      [
        { id: 'jia', title: text, items: ['c-1', 'c-2'] },
        { id: 'yi', title: text, items: ['r-1', 'c-1'] },
      ],
      [
        { parent: 'r-1', children: ['c-1'] },
        { parent: 'r-2', children: ['c-1'] },
      ],
    );
    expect(said).toEqual([
      'f.yaml · yi · items[1]: “c-1” has the subject jia already → keep it under one',
      'f.yaml · r-2 · children[0]: “c-1” has a parent already → an item carries out one item above',
    ]);
    expect(ties.subjects.get('c-1')).toBe('jia');
    expect(ties.parents.get('c-1')).toBe('r-1');
  });

  it('refuses a parent that is not above: of the same region, of another city, of the plan below', () => {
    const { said } = tied(
      [],
      [
        { parent: 'c-1', children: ['o-1', 't-1', 'r-1'] },
        { parent: 'r-1', children: ['r-2'] },
      ],
    );
    expect(said.map((line) => line.split(':')[0])).toEqual([
      'f.yaml · c-1 · children[0]',
      'f.yaml · c-1 · children[1]',
      'f.yaml · c-1 · children[2]',
      'f.yaml · r-1 · children[0]',
    ]);
    expect(said[0]).toContain('“o-1” is not of a plan below → a parent belongs to the plan of the region above');
  });

  it('knows the document of every record', () => {
    const records = new Map([['test-2026', of([record('t-1'), record('t-2')])]]);
    expect([...documentsOf(records)]).toEqual([
      ['t-1', 'test-2026'],
      ['t-2', 'test-2026'],
    ]);
  });
});

describe('checkIndicators', () => {
  const units: Unit[] = [
    { unit: '万亩', en: 'mu', family: 'area', factor: 1 },
    { unit: '%', en: '%', family: 'share', factor: 1 },
    { unit: '个', en: '', family: 'count', factor: 1 },
  ];
  const indicator = (id: string, over: Partial<Indicator> = {}): Indicator => ({
    id,
    title: text,
    family: 'area',
    change: 'increase',
    better: 'more',
    definition: text,
    ...over,
  });
  const said = (targets: ReturnType<typeof target>[], indicators: Indicator[]): string[] =>
    checkIndicators(of([record('t-1', { targets })]), of(indicators), units).map(formatProblem);

  it('lets pass what agrees, what points nowhere and what other checks refuse', () => {
    const targets = [
      target({ unit: '万亩', indicator: 'farmland' }),
      target(),
      target({ indicator: 'unknown' }),
      target({ unit: '万石', indicator: 'farmland' }),
    ];
    expect(said(targets, [indicator('farmland')])).toEqual([]);
  });

  it('refuses another change and another family of units', () => {
    const targets = [
      target({ unit: '万亩', indicator: 'farmland' }),
      target({ unit: '%', change: 'growth', indicator: 'farmland' }),
    ];
    const fix = 'point to the indicator that has it, or to none';
    expect(said(targets, [indicator('farmland')])).toEqual([
      `f.yaml · t-1 · targets[1].change: is growth, but farmland measures increase → ${fix}`,
      `f.yaml · t-1 · targets[1].unit: “%” is of share, but farmland is of area → ${fix}`,
    ]);
  });

  it('refuses a near-miss that is unknown or the indicator itself', () => {
    const near = (id: string) => ({ with: id, why: text });
    const indicators = [
      indicator('farmland', { notComparable: [near('estates'), near('farmland'), near('fields')] }),
      indicator('estates', { family: 'count' }),
    ];
    const fix = 'name another indicator of the list';
    expect(said([], indicators)).toEqual([
      `f.yaml · farmland · notComparable[1].with: is the indicator itself → ${fix}`,
      `f.yaml · farmland · notComparable[2].with: no indicator “fields” → ${fix}`,
    ]);
  });
});
