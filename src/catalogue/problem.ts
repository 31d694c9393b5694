/** One thing that is wrong with the input, said so that its author can mend it. */
export interface Problem {
  /** Path from the repository root, e.g. `seeds/erenhot-2026/02.yaml`. */
  file: string;
  /** Id of the record, place, paragraph or feature; empty for the file as a whole. */
  record: string;
  /** Field path inside the record, e.g. `targets[0].unit`. */
  field: string;
  /** What is wrong. */
  wrong: string;
  /** What to write instead. */
  fix: string;
}

export const problem = (file: string, record: string, field: string, wrong: string, fix: string): Problem => ({
  file,
  record,
  field,
  wrong,
  fix,
});

/** One line a problem: `file · record · field: what is wrong → what to write instead`. */
export function formatProblem(p: Problem): string {
  const where = [p.file, p.record, p.field].filter(Boolean).join(' · ');
  return `${where}: ${p.wrong} → ${p.fix}`;
}
