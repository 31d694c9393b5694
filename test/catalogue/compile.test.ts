import { describe, expect, it } from 'vitest';
import { compile } from '../../src/catalogue/compile';
import { formatProblem } from '../../src/catalogue/problem';
import { input, RECORDS, record, target } from './fixture';

const said = (records: unknown[], over = {}): string[] => compile(input(records, over)).problems.map(formatProblem);
const without = (id: string) => RECORDS.filter((r) => r.id !== id);

describe('compile', () => {
  it('builds a whole catalogue from good input', () => {
    const { catalogue, problems } = compile(input());
    expect(problems).toEqual([]);
    expect(catalogue?.items.map((i) => i.id)).toEqual(RECORDS.map((r) => r.id));
    const reservoir = catalogue?.items.find((i) => i.id === 't-reservoir');
    expect(reservoir).toMatchObject({
      section: '一',
      precision: 'site',
      adcodes: ['150824'],
      year: 2026,
      stage: 'advance',
    });
    expect(catalogue?.items.find((i) => i.id === 't-gdp')?.precision).toBe('league');
  });

  it('says every fault at once, each with its file, record, field and fix, and builds nothing', () => {
    const bad = [
      ...without('t-station').filter((r) => r.id !== 't-piles'),
      { ...record('t-station', { evidence: ['乙电站40万千瓦'] }), sector: 'energie' },
      record('t-piles', {
        kind: 'target',
        evidence: ['充电桩680个'],
        targets: [{ ...target(), unit: undefined } as never],
      }),
      record('t-grain', { evidence: ['各项制度'], paragraph: 6 }),
      record('t-far', { evidence: ['甲水'], places: ['nowhere'] }),
    ];
    const { catalogue, problems } = compile(
      input(bad, {
        places: [
          {
            path: 'geodata/places/test.yaml',
            data: [
              {
                id: 'jia-reservoir',
                name: { zh: '甲', en: 'J' },
                kind: 'reservoir',
                precision: 'site',
                point: [112, 44],
                within: ['150824'],
                known: { zh: '甲', en: 'x' },
                checked: '2026-01-01',
              },
            ],
          },
        ],
      }),
    );
    const lines = problems.map(formatProblem);
    expect(catalogue).toBeNull();
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /seeds\/test-2026\/01\.yaml · t-station · sector: is not one of the known words → one of: ports/,
        ),
        expect.stringMatching(/01\.yaml · t-piles · targets\[0\]\.unit: is missing/),
        expect.stringMatching(/geodata\/places\/test\.yaml · jia-reservoir · point: 112, 44 is outside 150824 →/),
        expect.stringMatching(/01\.yaml · t-grain · id: is used already/),
        expect.stringMatching(/t-far · places\[0\]: no place “nowhere”/),
      ]),
    );
  });

  it('refuses an unknown key, a figure that no evidence prints, a project without a stage', () => {
    expect(said([...without('t-reservoir'), { ...record('t-reservoir'), colour: 'red' }])).toContainEqual(
      expect.stringContaining('unknown key colour'),
    );
    const digit = RECORDS.map((r) =>
      r.id === 't-station' ? { ...r, targets: [target({ value: 41, unit: '万千瓦' })] } : r,
    );
    expect(said(digit)).toContainEqual(
      expect.stringMatching(/t-station · targets\[0\]\.value: no evidence prints 41 万千瓦/),
    );
    const { stage: _stage, ...stageless } = record('t-reservoir');
    expect(said([...without('t-reservoir'), stageless])).toContainEqual(
      expect.stringContaining('a project needs a stage'),
    );
  });

  it('refuses two items that claim the same words, and a ledger that does not add up', () => {
    const twice = said([...RECORDS, record('t-reservoir-again')]);
    expect(twice).toContainEqual(expect.stringContaining('the same evidence as t-reservoir'));
    expect(twice).toContainEqual(
      expect.stringMatching(/paragraph 5 · items: the ledger says 3 items, the records have 4/),
    );
    expect(said(without('t-piles'))).toContainEqual(
      expect.stringMatching(/paragraph 5 · items: the ledger says 3 items, the records have 2/),
    );
  });

  it('names a malformed base file', () => {
    const lines = said(RECORDS, { admin: { path: 'geodata/base/gazetteer-admin.json', data: { broken: true } } });
    expect(lines).toContainEqual(
      expect.stringMatching(
        /gazetteer-admin\.json: is not a list of administrative units → rebuild it with npm run geodata/,
      ),
    );
  });

  it('shows a sensitive item by its county, never by its site', () => {
    const records = RECORDS.map((r) => (r.id === 't-reservoir' ? { ...r, sensitive: true } : r));
    const item = compile(input(records)).catalogue?.items.find((i) => i.id === 't-reservoir');
    expect(item).toMatchObject({ places: ['150824'], precision: 'county', sensitive: true });
  });
});
