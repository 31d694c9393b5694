/**
 * Turns the published text of a plan into numbered paragraphs.
 *
 * A paragraph number is part of every citation, so the rules are few, fixed and pure:
 * page furniture goes, lines broken by the page or by the column are joined, headings,
 * table labels and numbered entries stand alone. The text itself never enters the repository;
 * `outline.json` keeps each paragraph's section, length and hash.
 */

export type ParagraphKind = 'front' | 'heading' | 'text' | 'box' | 'table';

export interface Paragraph {
  /** 1-based number in the normalised document. */
  n: number;
  /** Section path by its numbering alone, e.g. `二（一）`, `第四篇/第九章`, `专栏4-1`. */
  section: string;
  kind: ParagraphKind;
  text: string;
}

const HAN = '一二三四五六七八九十百';
const PART = new RegExp(`^第[${HAN}]+篇`);
const CHAPTER = new RegExp(`^第[${HAN}]+章`);
const SECTION = new RegExp(`^第[${HAN}]+节`);
const BOX = /^专栏\s*(\d+(?:-\d+)?)/;
const TOP = new RegExp(`^([${HAN}]+)、`);
const SUB = new RegExp(`^[（(]([${HAN}]+)[）)]`);
const ENTRY = /^\d+[.．]\s*\D/;
const ENDS = /[。！？；;][”）)】》]?$/;
const PAGE = /^[－—-]\s*\d+\s*[－—-]$/;
const TABLE_TITLE = /主要指标$/;
const TABLE_ROW = /^\d+、/;
const TABLE_GROUP = /^[\u4e00-\u9fff]{4}$/;
/** A paragraph this long ends the front matter (title, addressees, date). */
const BODY_LENGTH = 100;
/** Full-width characters by which boxes are set wider than the body in column-set documents. */
const BOX_EXTRA = 5;

interface Line {
  text: string;
  /** Starts a table cell (a tab in the source). */
  cell: boolean;
}

/** Width in full-width characters: ASCII counts half. */
function width(text: string): number {
  let w = 0;
  for (const c of text) w += c.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return w;
}

function readLine(raw: string): Line | null {
  const text = raw
    .replace(/\[bookmark:[^\]]*\]/g, '')
    .replace(/\*\*/g, '')
    .replace(/[\u00a0\u3000\ufeff]/g, ' ')
    .trim();
  if (!text || PAGE.test(text)) return null;
  return { text, cell: /^ *\t/.test(raw) };
}

const isNamedHeading = (t: string): boolean => PART.test(t) || CHAPTER.test(t) || SECTION.test(t) || BOX.test(t);
const isHeading = (t: string): boolean =>
  isNamedHeading(t) || ((TOP.test(t) || SUB.test(t)) && t.length <= 45 && !/[。；]$/.test(t));
const startsBlock = (t: string): boolean => isNamedHeading(t) || TOP.test(t) || SUB.test(t) || t.startsWith('——');

/** Spaces set between Chinese and figures are the typesetter's; only those between Latin words stay. */
const closeUp = (text: string): string => text.replace(/(?<![A-Za-z0-9]) +| +(?![A-Za-z0-9])/g, '');

/** Numbering of a heading or of a run-in sub-heading, as it stands in a section path. */
function label(text: string): string | null {
  const m = PART.exec(text) ?? CHAPTER.exec(text) ?? SECTION.exec(text);
  if (m) return m[0];
  const box = BOX.exec(text);
  return box ? `专栏${box[1]}` : null;
}

interface State {
  path: { part: string; chapter: string; section: string; box: string; top: string; sub: string };
  table: boolean;
  hierarchical: boolean;
}

function sectionPath({ path }: State): string {
  const named = [path.part, path.chapter, path.section].filter(Boolean);
  const body = named.length > 0 ? named.join('/') : `${path.top}${path.sub ? `（${path.sub}）` : ''}`;
  return [body, path.box].filter(Boolean).join('/');
}

function enter(state: State, text: string): void {
  const { path } = state;
  const name = label(text);
  if (name?.endsWith('篇')) Object.assign(path, { part: name, chapter: '', section: '', box: '' });
  else if (name?.endsWith('章')) Object.assign(path, { chapter: name, section: '', box: '' });
  else if (name?.endsWith('节')) Object.assign(path, { section: name, box: '' });
  else if (name) Object.assign(path, { box: name });
  else if (!state.hierarchical && TOP.test(text)) {
    Object.assign(path, { top: TOP.exec(text)?.[1] ?? '', sub: '', box: '' });
  } else if (!state.hierarchical && SUB.test(text)) {
    Object.assign(path, { sub: SUB.exec(text)?.[1] ?? '', box: '' });
  }
  if (name && !name.startsWith('专栏')) state.table = false;
}

/** In column-set text, does a line follow a finished sentence as part of the same paragraph? */
function fillsColumn(previous: string, line: string, columns: number): boolean {
  const indented = columns - 2.5 <= width(line) && width(line) < columns - 0.9;
  return width(previous) >= columns - 1 && !indented;
}

/**
 * Splits a document into numbered paragraphs.
 * @param source the published plain text
 * @param columns width of a full line in full-width characters when the text is set in
 *   fixed columns (line breaks inside sentences); 0 when a line is a paragraph
 */
export function normalise(source: string, columns = 0): Paragraph[] {
  const lines = source
    .split(/\r?\n/)
    .map(readLine)
    .filter((l): l is Line => l !== null);
  const hierarchical = lines.some((l) => CHAPTER.test(l.text));
  const state: State = {
    path: { part: '', chapter: '', section: '', box: '', top: '', sub: '' },
    table: false,
    hierarchical,
  };
  const out: Paragraph[] = [];
  let front = columns === 0;
  let previous = '';
  for (const { text, cell } of lines) {
    if (front && text.length >= BODY_LENGTH) front = false;
    const last = out.at(-1);
    const inBox = state.path.box !== '';
    const full = inBox ? columns + BOX_EXTRA : columns;
    const joins =
      !front &&
      last !== undefined &&
      last.kind !== 'front' &&
      !cell &&
      !(startsBlock(text) && !(hierarchical && TOP.test(text) && !ENDS.test(previous) && !inBox)) &&
      (state.table
        ? !TABLE_ROW.test(text) && !TABLE_GROUP.test(text) && last.kind === 'table' && !TABLE_GROUP.test(last.text)
        : !(ENTRY.test(text) && (inBox || ENDS.test(previous))) &&
          (isHeading(previous)
            ? /[，、]$/.test(previous) || (inBox && /[（“]$/.test(previous))
            : !ENDS.test(previous) || (columns > 0 && fillsColumn(previous, text, full))));
    if (joins && last) {
      last.text += state.table ? ` ${text}` : text;
    } else {
      if (last) enter(state, last.text);
      enter(state, text);
      const kind: ParagraphKind = front
        ? 'front'
        : state.table
          ? 'table'
          : state.path.box
            ? 'box'
            : isHeading(text)
              ? 'heading'
              : 'text';
      out.push({ n: out.length + 1, section: sectionPath(state), kind, text });
    }
    if (hierarchical && TABLE_TITLE.test(text)) state.table = true;
    previous = text;
  }
  return out.map((p) => ({ ...p, text: p.kind === 'table' ? p.text : closeUp(p.text) }));
}
