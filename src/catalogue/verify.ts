import { findEvidence, uncoveredFigures } from './evidence';
import type { Paragraph } from './normalise';
import { type Problem, problem } from './problem';
import type { Coverage } from './schema';

/** A record as far as the text is concerned, with the file it stands in. */
export interface Cited {
  file: string;
  id: string;
  paragraph: number;
  evidence: readonly string[];
}

interface LedgerRow {
  items: number;
  waive: readonly { figure: string; why: string }[];
}

function ledgerRow(entry: Coverage[string]): LedgerRow {
  if (typeof entry === 'number') return { items: entry, waive: [] };
  if (typeof entry === 'string') return { items: 0, waive: [] };
  return { items: entry.items ?? 0, waive: entry.waive };
}

/** The ledger against the outline and the records: needs no text. */
export function checkCoverage(
  file: string,
  coverage: Coverage,
  paragraphs: readonly { n: number }[],
  records: readonly Cited[],
): Problem[] {
  const problems: Problem[] = [];
  const counted = new Map<number, number>();
  for (const r of records) counted.set(r.paragraph, (counted.get(r.paragraph) ?? 0) + 1);
  for (const { n } of paragraphs) {
    const entry = coverage[String(n)];
    const has = counted.get(n) ?? 0;
    if (entry === undefined) {
      problems.push(problem(file, `paragraph ${n}`, '', 'is not in the ledger', `add "${n}: ${has || 'narrative'}"`));
      continue;
    }
    const says = ledgerRow(entry).items;
    if (says !== has) {
      problems.push(
        problem(
          file,
          `paragraph ${n}`,
          'items',
          `the ledger says ${says} items, the records have ${has}`,
          'restore or add the missing record, or correct the count after re-reading the paragraph',
        ),
      );
    }
  }
  const known = new Set(paragraphs.map((p) => String(p.n)));
  for (const key of Object.keys(coverage)) {
    if (!known.has(key))
      problems.push(problem(file, `paragraph ${key}`, '', 'the document has no such paragraph', 'remove the row'));
  }
  return problems;
}

/** Evidence against the text: each string in its cited paragraph, each figure carried or waived. */
export function checkEvidence(
  file: string,
  coverage: Coverage,
  paragraphs: readonly Paragraph[],
  records: readonly Cited[],
  units: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const text = new Map(paragraphs.map((p) => [p.n, p.text]));
  const byParagraph = new Map<number, Cited[]>();
  for (const r of records) {
    const cited = text.get(r.paragraph);
    if (cited === undefined) {
      problems.push(
        problem(
          r.file,
          r.id,
          'paragraph',
          `the document has no paragraph ${r.paragraph}`,
          'cite a paragraph of npm run outline -- --print',
        ),
      );
      continue;
    }
    byParagraph.set(r.paragraph, [...(byParagraph.get(r.paragraph) ?? []), r]);
    for (const [i, e] of r.evidence.entries()) {
      if (findEvidence(cited, e).length > 0) continue;
      const elsewhere = paragraphs.filter((p) => findEvidence(p.text, e).length > 0).map((p) => p.n);
      problems.push(
        problem(
          r.file,
          r.id,
          `evidence[${i}]`,
          `“${e}” is not in paragraph ${r.paragraph}`,
          elsewhere.length > 0
            ? `it stands in paragraph ${elsewhere.slice(0, 5).join(', ')}: cite that`
            : 'copy the words as printed',
        ),
      );
    }
  }
  for (const p of paragraphs) {
    const claims = (byParagraph.get(p.n) ?? []).flatMap((r) => r.evidence);
    const entry = coverage[String(p.n)];
    const waived = entry === undefined ? [] : ledgerRow(entry).waive.map((w) => w.figure);
    const reason = typeof entry === 'string' ? entry : typeof entry === 'object' ? entry.reason : undefined;
    if (reason === 'past-result' || reason === 'front-matter') continue;
    for (const f of uncoveredFigures(p.text, [...claims, ...waived], units)) {
      const context = p.text.slice(Math.max(0, f.start - 10), f.end + 4);
      problems.push(
        problem(
          file,
          `paragraph ${p.n}`,
          '',
          `no item’s evidence carries the figure ${f.text} (…${context}…)`,
          'add an item or a target, or waive it in the ledger with a reason',
        ),
      );
    }
    for (const w of waived) {
      if (findEvidence(p.text, w).length === 0) {
        problems.push(
          problem(file, `paragraph ${p.n}`, 'waive', `“${w}” is not in the paragraph`, 'remove the waiver'),
        );
      }
    }
  }
  return problems;
}
