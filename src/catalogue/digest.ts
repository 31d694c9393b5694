import { countBy } from './query';
import type { Indicator } from './schema';
import type { Catalogue, Item, ItemTarget } from './types';
import { KINDS, PRECISIONS, SECTORS, STAGES } from './vocabulary';

/** `kind: project 12 · target 3`, empty words left out. */
function counts(name: string, words: readonly string[], items: readonly Item[], key: (item: Item) => string): string {
  const found = countBy(items, key);
  const parts = words.flatMap((w) => (found.has(w) ? [`${w} ${found.get(w)}`] : []));
  return `- ${name}: ${parts.join(' · ')}`;
}

function documentLines(catalogue: Catalogue): string[] {
  return catalogue.documents.flatMap((d) => {
    const items = catalogue.items.filter((i) => i.document === d.id);
    return [
      `### ${d.id} ${d.short.zh}`,
      `- items: ${items.length} · paragraphs read: ${d.read} of ${d.paragraphs}`,
      counts('kind', KINDS, items, (i) => i.kind),
      counts('sector', SECTORS, items, (i) => i.sector),
      counts('stage', [...STAGES, 'none'], items, (i) => i.stage ?? 'none'),
      counts('precision', PRECISIONS, items, (i) => i.precision),
      '',
    ];
  });
}

function subjectLines(catalogue: Catalogue): string[] {
  const ids = catalogue.documents.map((d) => d.id);
  return catalogue.subjects.map((s) => {
    const found = countBy(
      catalogue.items.filter((i) => i.subject === s.id),
      (i) => i.document,
    );
    const parts = ids.flatMap((id) => (found.has(id) ? [`${id} ${found.get(id)}`] : []));
    return `- ${s.id} ${s.title.zh}: ${parts.join(' · ')}`;
  });
}

function parentLines(items: readonly Item[]): string[] {
  const children = new Map<string, string[]>();
  for (const i of items) if (i.parent) children.set(i.parent, [...(children.get(i.parent) ?? []), i.id]);
  return items.flatMap((i) => (children.has(i.id) ? [`- ${i.id} ← ${children.get(i.id)?.join(', ')}`] : []));
}

function targetLine(item: Item, t: ItemTarget): string {
  const value = t.valueMax === undefined ? `${t.value}` : `${t.value}—${t.valueMax}`;
  const more = [
    ...(t.baseline ? [`base ${t.baseline.value} in ${t.baseline.year}`] : []),
    ...(t.cumulative ? ['over the whole period'] : []),
  ];
  return `  - ${item.document}: ${[`${t.comparator} ${value} ${t.unit}`, `${t.year}`, ...more].join(', ')} (${item.id})`;
}

function indicatorLines(items: readonly Item[], indicator: Indicator): string[] {
  const targets = items.flatMap((i) =>
    i.targets.filter((t) => t.indicator === indicator.id).map((t) => [i, t] as const),
  );
  return [
    `- ${indicator.id} ${indicator.title.zh} (${indicator.family}, ${indicator.change})`,
    ...targets.map(([i, t]) => targetLine(i, t)),
    ...(indicator.notComparable ?? []).map((n) => `  - not with ${n.with}: ${n.why.zh}`),
  ];
}

/** The catalogue in words: what a change of the records changes, for the eye of a reviewer. Same input, same text. */
export function digest(catalogue: Catalogue): string {
  const { items, subjects, indicators } = catalogue;
  const parents = parentLines(items);
  return [
    '# Digest of the catalogue',
    '',
    'Made by `npm run catalogue -- --digest`; do not edit.',
    '',
    `## Documents: ${catalogue.documents.length}, items: ${items.length}`,
    '',
    ...documentLines(catalogue),
    `## Subjects: ${subjects.length}, of ${items.filter((i) => i.subject).length} items`,
    '',
    ...subjectLines(catalogue),
    '',
    `## Carried out below: ${parents.length} items by ${items.filter((i) => i.parent).length}`,
    '',
    ...parents,
    '',
    `## Indicators: ${indicators.length}`,
    '',
    ...indicators.flatMap((one) => indicatorLines(items, one)),
    '',
  ].join('\n');
}
