import type { Paragraph } from './normalise';
import { type Problem, problem } from './problem';
import type { Cited } from './verify';

/** A record with the words that its readers see. */
export interface Told extends Cited {
  summary: { zh: string; en: string };
}

/** 年内, 全年 and the like; 五年内 is a span and no deadline. */
const DEADLINE = /(?<![一二三四五六七八九十\d])年内|全年|年底|年末/g;
const DEADLINE_EN = /\b(?:within|by the end of|before the end of) (?:the|this) year\b|\bthis year\b|\byear-end\b/gi;
const PRINTED = /(?<![一二三四五六七八九十\d])年内|全年|年底|年末|今年|本年/;

/** A plan for a year does not promise each thing within it: a summary may name a deadline only where the paragraph does. */
export function checkDeadlines(paragraphs: readonly Paragraph[], records: readonly Told[]): Problem[] {
  const text = new Map(paragraphs.map((p) => [p.n, p.text]));
  return records.flatMap(({ file, id, paragraph, summary }) => {
    const cited = text.get(paragraph) ?? '';
    const zh = (summary.zh.match(DEADLINE) ?? []).filter((word) => !cited.includes(word));
    const en = PRINTED.test(cited) ? [] : (summary.en.match(DEADLINE_EN) ?? []);
    return [...zh.map((word) => ['summary.zh', word] as const), ...en.map((word) => ['summary.en', word] as const)].map(
      ([field, word]) =>
        problem(file, id, field, `“${word}” is not in paragraph ${paragraph}`, 'say what is to be done, not by when'),
    );
  });
}
