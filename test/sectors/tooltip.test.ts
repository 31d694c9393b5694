import { describe, expect, test } from 'vitest';
import { gbtReference, shortCitation } from '../../src/sectors/citation';
import { tooltipModel } from '../../src/sectors/tooltip';
import { index, item, target } from '../panels/fixture';

describe('the tooltip of one item', () => {
  const many = item('a', {
    title: { zh: '太阳沟抽水蓄能电站', en: 'Taiyanggou Pumped Storage' },
    targets: [1, 2, 3, 4, 5].map((value) => target({ value })),
    places: ['station', '150800', 'port', '150824', 'nowhere'],
  });
  const all = index([many]);

  test('says title, sector, stage, place, precision and citation', () => {
    expect(tooltipModel(['a'], all, 'zh')).toMatchObject({
      kind: 'item',
      item: {
        title: '太阳沟抽水蓄能电站',
        sector: '能源',
        stage: '推进',
        place: '太阳沟电站、巴彦淖尔市、甘其毛都口岸 +2',
        precision: '位置确切',
        citation: '甲市计划 · 二（五） 专栏1 · 第12段',
      },
    });
    expect(tooltipModel(['a'], all, 'en')).toMatchObject({
      item: { title: 'Taiyanggou Pumped Storage', stage: 'Advancing', citation: 'plan-a · 二（五） 专栏1 · ¶12' },
    });
  });

  test('gives at most three targets with their qualifiers, and the number of the rest', () => {
    const model = tooltipModel(['a'], all, 'zh');
    if (model?.kind !== 'item') throw new Error('one item expected');
    expect(model.item.targets).toEqual([
      '储能规模 ≥ 1万千瓦 以上',
      '储能规模 ≥ 2万千瓦 以上',
      '储能规模 ≥ 3万千瓦 以上',
    ]);
    expect(model.item.moreTargets).toBe(2);
  });

  test('does not call a stage what the plan leaves open', () => {
    expect(tooltipModel(['b'], index([item('b', { stage: null })]), 'zh')).toMatchObject({
      item: { stage: '未注明阶段' },
    });
  });

  test('draws a league’s item as no sure site', () => {
    expect(tooltipModel(['c'], index([item('c', { precision: 'league' })]), 'zh')).toMatchObject({
      item: { mark: { form: 'county' }, precision: '盟市' },
    });
  });
});

describe('the tooltip of several items', () => {
  const ids = Array.from({ length: 11 }, (_, i) => `i${i}`);
  const all = index(ids.map((id) => item(id)));

  test('names up to eight and counts the rest, merging none silently', () => {
    const model = tooltipModel(ids, all, 'zh');
    if (model?.kind !== 'several') throw new Error('several items expected');
    expect(model.count).toBe(11);
    expect(model.titles.map((t) => t.title)).toEqual(ids.slice(0, 8).map((id) => `条目${id}`));
    expect(model.more).toBe(3);
  });

  test('leaves out what the catalogue does not hold', () => {
    expect(tooltipModel(['gone', 'i0'], all, 'zh')).toMatchObject({ kind: 'item', item: { id: 'i0' } });
    expect(tooltipModel(['gone'], all, 'zh')).toBeNull();
    expect(tooltipModel([], all, 'zh')).toBeNull();
  });
});

describe('citations', () => {
  const { documents } = index([]).catalogue;
  const [a, b] = documents;
  if (!a || !b) throw new Error('two documents expected');

  test('as a GB/T 7714 reference: body, title, number, type, date, place in the text', () => {
    expect(gbtReference(item('a'), a)).toBe(
      '某市人民政府. 甲市计划国民经济和社会发展计划：甲政发〔2026〕5号[Z]. 2026-03-05: 二（五） 专栏1 第12段.',
    );
    expect(gbtReference(item('a', { section: '' }), b)).toBe(
      '某市人民政府. 乙市规划国民经济和社会发展计划[Z]. 2026-03-05: 正文前部 第12段.',
    );
  });

  test('in short, also when the document is unknown', () => {
    expect(shortCitation(item('a'), undefined, 'zh')).toBe('plan-a · 二（五） 专栏1 · 第12段');
  });
});
