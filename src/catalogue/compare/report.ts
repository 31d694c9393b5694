import type { Catalogue } from '../types';
import { type Cited, FINDING_KINDS, type Finding, type FindingKind } from './finding';

const HEADINGS: Readonly<Record<FindingKind, string>> = {
  figure: '同一规划不同段落数字不同 / one plan, another figure in another paragraph',
  above: '下级目标高于上级 / targets below above the one they serve',
  unit: '同一指标单位不同 / one indicator, another unit',
  definition: '同一指标或相近指标口径不同 / one indicator or a near one, other words or definition',
  stage: '同一事项阶段用词不同 / one subject, another stage word',
  name: '同一事项名称不同 / one subject, another name',
  childless: '上级目标未见于已收录的下级规划 / goals that no plan below takes up',
};

function says({ item, target, name }: Cited, kind: FindingKind): string {
  const stated = target && `${target.metric.zh} ${target.comparator} ${target.value} ${target.unit}`;
  const words = kind === 'stage' ? `${item.title.zh}: ${item.stage}` : (name ?? stated ?? item.title.zh);
  return `  - ${item.document} ${item.section || '—'} ¶${item.paragraph}: ${words} (${item.id})`;
}

/** The findings in words, by kind. Same findings, same text. */
export function consistencyReport(found: readonly Finding[], { documents }: Pick<Catalogue, 'documents'>): string {
  const plans = documents.map((d) => `${d.id} ${d.short.zh}`).join(' · ');
  const parts = FINDING_KINDS.flatMap((kind) => {
    const mine = found.filter((f) => f.kind === kind);
    if (mine.length === 0) return [];
    const lines = mine.flatMap((f) => [
      `- 待核对 / to be checked: ${f.about.zh} / ${f.about.en}`,
      ...f.cited.map((c) => says(c, kind)),
      ...(f.note ? [`  ${f.note.zh} / ${f.note.en}`] : []),
    ]);
    return [`## ${HEADINGS[kind]}: ${mine.length}`, '', ...lines, ''];
  });
  return [plans, '', ...parts].join('\n');
}
