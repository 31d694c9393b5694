import { describe, expect, it } from 'vitest';
import { checkDeadlines } from '../../src/catalogue/deadline';
import { findEvidence, findFigures, uncoveredFigures } from '../../src/catalogue/evidence';
import { checkOutline, makeOutline } from '../../src/catalogue/outline';
import { formatProblem } from '../../src/catalogue/problem';
import type { PlanRecord } from '../../src/catalogue/schema';
import { checkCoverage, checkEvidence } from '../../src/catalogue/verify';
import { COVERAGE, PARAGRAPHS, RECORDS, TEXT } from './fixture';

const UNITS = ['%', '亿斤', '万千瓦', '个'];
const cited = (records: PlanRecord[]) => records.map((r) => ({ file: 'seeds/test-2026/01.yaml', ...r }));
const check = (records: PlanRecord[], coverage: object = COVERAGE): string[] =>
  [
    ...checkCoverage('coverage.yaml', coverage as never, PARAGRAPHS, cited(records)),
    ...checkEvidence('coverage.yaml', coverage as never, PARAGRAPHS, cited(records), UNITS),
  ].map(formatProblem);
const change = (id: string, over: Partial<PlanRecord>) => RECORDS.map((r) => (r.id === id ? { ...r, ...over } : r));

describe('verify', () => {
  it('finds nothing wrong in records that stand in the text', () => {
    expect(check(RECORDS)).toEqual([]);
  });

  it('notices a deleted record, by the ledger and by its figure', () => {
    const lines = check(RECORDS.filter((r) => r.id !== 't-piles'));
    expect(lines).toContainEqual(
      expect.stringMatching(/paragraph 5 · items: the ledger says 3 items, the records have 2/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/paragraph 5: no item’s evidence carries the figure 680个/));
  });

  it('notices a changed digit', () => {
    const lines = check(change('t-piles', { evidence: ['充电桩681个'] }));
    expect(lines).toContainEqual(
      expect.stringMatching(/01\.yaml · t-piles · evidence\[0\]: “充电桩681个” is not in paragraph 5/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/figure 680个/));
  });

  it('notices a wrong paragraph and names the right one', () => {
    const lines = check(change('t-reservoir', { paragraph: 6 }));
    expect(lines).toContainEqual(
      expect.stringMatching(
        /t-reservoir · evidence\[0\]: “甲水库” is not in paragraph 6 → it stands in paragraph 5: cite that/,
      ),
    );
  });

  it('accepts a figure that is waived with a reason, and no other', () => {
    const records = RECORDS.filter((r) => r.id !== 't-piles');
    expect(check(records, { ...COVERAGE, 5: { items: 2, waive: [{ figure: '680个', why: 'last year' }] } })).toEqual(
      [],
    );
    expect(check(RECORDS, { ...COVERAGE, 5: { items: 3, waive: [{ figure: '99个', why: 'x' }] } })).toContainEqual(
      expect.stringContaining('“99个” is not in the paragraph'),
    );
  });

  it('notices a paragraph that nobody has read', () => {
    const { 6: _six, ...partial } = COVERAGE;
    expect(check(RECORDS, partial)).toContainEqual(expect.stringMatching(/paragraph 6: is not in the ledger/));
  });

  it('notices a text that is not the one cited', () => {
    const outline = makeOutline('test-2026', PARAGRAPHS);
    expect(checkOutline(outline, TEXT, 0, 'o')).toEqual([]);
    expect(checkOutline(outline, TEXT.replace('680', '681'), 0, 'o').map(formatProblem)).toEqual([
      expect.stringMatching(/paragraph 5: differs from the outline/),
    ]);
  });
});

describe('deadlines', () => {
  const told = (zh: string, en: string, text: string): string[] =>
    checkDeadlines(
      [{ ...PARAGRAPHS[0], n: 5, text } as never],
      [{ file: '01.yaml', id: 't-x', paragraph: 5, evidence: [], summary: { zh, en } }],
    ).map(formatProblem);

  it('are not promised where the paragraph prints none', () => {
    expect(told('甲水库年内建成。', 'To be finished within the year.', '建成甲水库。')).toEqual([
      expect.stringContaining('t-x · summary.zh: “年内” is not in paragraph 5'),
      expect.stringContaining('t-x · summary.en: “within the year” is not in paragraph 5'),
    ]);
  });

  it('are kept where it does, and spans of years are none', () => {
    expect(told('甲水库年内建成。', 'To be finished within the year.', '年内建成甲水库。')).toEqual([]);
    expect(told('五年内累计提高。', 'To rise over the five years.', '累计提高。')).toEqual([]);
  });
});

describe('figures', () => {
  it('are numbers with a unit, not codes or calendar years', () => {
    const text = '2026年推进G0616、3—5项、1.3万亩和２０个，专栏4-1、专栏5-5天赋';
    expect(findFigures(text, ['年', '项', '万亩', '个', '天']).map((f) => f.text)).toEqual([
      '3—5项',
      '1.3万亩',
      '２０个',
    ]);
  });

  it('are not found inside a longer number', () => {
    expect(findEvidence('增长28%', '8%')).toEqual([]);
    expect(findEvidence('增长8%', '8%')).toHaveLength(1);
    expect(uncoveredFigures('增长28%', ['8%'], ['%']).map((f) => f.text)).toEqual(['28%']);
  });
});
