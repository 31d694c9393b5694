import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/catalogue/normalise';

const LONG = '各项工作要认真落实，稳步推进，确保取得实效，'.repeat(6);

describe('normalise', () => {
  it('joins a sentence that the page broke, and keeps front matter apart', () => {
    const p = normalise(`某市通知\n\n2026年3月\n\n${LONG}推动项目开\n\n工建设。\n\n另一段。`);
    expect(p.map((x) => x.kind)).toEqual(['front', 'front', 'text', 'text']);
    expect(p[2]?.text.endsWith('推动项目开工建设。')).toBe(true);
  });

  it('numbers sections, run-in sub-headings and boxes', () => {
    const p = normalise(
      `${LONG}完。\n二、做好工作\n（一）抓生态。实施治理工程，完成若干任务，保护好草原森林湿地和湖泊以及其他各类生态系统。\n专栏1  重点目标\n\t“三北”工程\n攻坚战\n\t1.治沙10亩。\n2.造林5亩。`,
    );
    expect(p.slice(1).map((x) => [x.section, x.kind])).toEqual([
      ['二', 'heading'],
      ['二（一）', 'text'],
      ['二（一）/专栏1', 'box'],
      ['二（一）/专栏1', 'box'],
      ['二（一）/专栏1', 'box'],
      ['二（一）/专栏1', 'box'],
    ]);
    expect(p[4]?.text).toBe('“三北”工程攻坚战');
  });

  it('rebuilds paragraphs of column-set text and drops page numbers', () => {
    const full = '推进湿地生态修复保护工程建设和管理工作不断取得新的进展和新成效';
    const p = normalise(
      `第一篇 发展\n\n第一章 成就\n\n${full.slice(0, 27)}\n\n${full.slice(0, 29)}\n\n－ 2 －\n\n完成 20公里。\n\n${full.slice(0, 27)}\n\n好。`,
      29,
    );
    expect(p.map((x) => x.section)).toEqual(['第一篇', '第一篇/第一章', '第一篇/第一章', '第一篇/第一章']);
    expect(p[2]?.text.endsWith('完成20公里。')).toBe(true);
  });
});
