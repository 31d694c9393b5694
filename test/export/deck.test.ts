import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersOfTexts } from '../../scripts/fonts';
import { readInput } from '../../scripts/read';
import { storyDeck } from '../../src/app/deck/slides';
import { clipped } from '../../src/app/deck/view';
import { compile } from '../../src/catalogue/compile';
import { indexCatalogue } from '../../src/catalogue/query';
import type { Context } from '../../src/export/context';
import type { Deck, SceneSlide } from '../../src/export/deck/deck';
import { runsOf } from '../../src/export/deck/glyphs';
import { LEADING, layoutSlide, type Measure, PAGE, type Part, type TextPart } from '../../src/export/deck/layout';
import { pdf } from '../../src/export/deck/pdf';
import { mapCredits } from '../../src/sectors/credits';
import { PLAIN_DEPLOYMENT } from '../../src/store/deployment';
import { pdfText } from '../pdf-text';

const root = join(import.meta.dirname, '../..');
const { input } = readInput(root);
const { catalogue, stories } = compile(input);
if (!catalogue) throw new Error('the records do not compile');
const index = indexCatalogue(catalogue);
const font = new Uint8Array(readFileSync(join(root, 'src/export/fonts/noto-sans-sc.ttf')));

const context = (language: 'zh' | 'en'): Context => ({
  language,
  title: language === 'zh' ? '规划图谱 · 内蒙古发展规划一张图' : 'Plan Atlas',
  shown: '',
  approval: '示意图 · 未经地图审核',
  sources: [
    ...catalogue.documents.map((d) => `《${d.title[language]}》，${d.issuer[language]}`),
    ...mapCredits(language),
  ],
  licence: 'MIT',
  date: '2026-01-02',
  link: '',
});
const deckOf = (n: number, language: 'zh' | 'en', only: number | null = null): Deck => {
  const story = stories[n];
  if (!story) throw new Error('no such talk');
  return storyDeck(story, index, context(language), 'https://atlas.example/#view=story', PLAIN_DEPLOYMENT, only);
};
const DECKS = stories.flatMap((story, n) =>
  (['zh', 'en'] as const).map((language) => [`${story.id}, ${language}`, deckOf(n, language)] as const),
);

/** About as wide as a wide font: a Chinese character is a square. */
const measure: Measure = (text, size, bold) =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e00 ? 1 : bold ? 0.6 : 0.56) * size, 0);

const sizes = (parts: readonly Part[]): number[] =>
  parts.flatMap((p) => (p.kind === 'text' ? p.paragraphs.map((one) => one.size) : []));

function expectOnPage(parts: readonly Part[]): void {
  for (const { x, y, w, h } of parts) {
    expect(x).toBeGreaterThanOrEqual(PAGE.width * 0.045);
    expect(y).toBeGreaterThanOrEqual(PAGE.height * 0.045);
    expect(x + w).toBeLessThanOrEqual(PAGE.width * 0.955);
    expect(y + h).toBeLessThanOrEqual(PAGE.height * 0.965);
  }
}

/** Texts that run into one another. */
function collisions(parts: readonly Part[]): string[] {
  const texts = parts.filter((p): p is TextPart => p.kind === 'text');
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h - 0.5 && b.y < a.y + a.h - 0.5)
      .map((b) => `${a.paragraphs[0]?.text} / ${b.paragraphs[0]?.text}`),
  );
}

describe('the pages of a deck', () => {
  it.each(DECKS)(
    'of %s: a cover, a page a scene and the sources, all words on the page, none over another',
    (_, deck) => {
      const { slides } = deck;
      expect([slides[0]?.kind, slides.at(-1)?.kind]).toEqual(['cover', 'sources']);
      expect(slides.slice(1, -1).every((s) => s.kind === 'scene')).toBe(true);
      for (const slide of slides) {
        const parts = layoutSlide(slide, deck, measure);
        expectOnPage(parts);
        expect(collisions(parts), slide.title).toEqual([]);
        // 12 pt are 24 px of a projector with 1080 lines.
        expect(Math.min(...sizes(parts)), slide.title).toBeGreaterThanOrEqual(12);
      }
    },
  );

  it('print figures with operator, qualifier and unit, and cite plan and paragraph', () => {
    const deck = deckOf(
      stories.findIndex((s) => s.id === 'gateways-north'),
      'zh',
    );
    const scene = deck.slides.find((s): s is SceneSlide => s.kind === 'scene' && s.id === 'erenhot-port');
    expect(scene?.figures).toEqual([{ metric: '进出口贸易额', promise: '≥ 460亿元 以上' }]);
    expect(scene?.sources).toBe('出处：内蒙古2026年计划 第63段；二连浩特2026年计划 第16段');
    expect(scene?.notes).toContain('自治区写工程');
  });

  it('of one scene is that scene alone', () => {
    const deck = deckOf(0, 'zh', 2);
    expect(deck.slides.map((s) => s.title)).toEqual([stories[0]?.scenes[1]?.title.zh]);
    expect(deck.name).toBe(`plan-atlas-${stories[0]?.id}-scene-2-2026-01-02`);
  });

  it('hold a caption three times as long, smaller, on the page', () => {
    const deck = deckOf(0, 'zh');
    const [, first] = deck.slides as [unknown, SceneSlide];
    const long = { ...first, caption: '很长的说明，'.repeat(60) };
    const parts = layoutSlide(long, deck, measure);
    expectOnPage(parts);
    expect(collisions(parts)).toEqual([]);
    const words = parts.flatMap((p) => (p.kind === 'text' ? p.paragraphs.map((one) => one.lines.join('')) : []));
    expect(words).toContain(long.caption);
  });

  it('set lines as high as their letters', () => {
    const deck = deckOf(0, 'zh');
    for (const part of layoutSlide(deck.slides[1] as SceneSlide, deck, measure))
      if (part.kind === 'text')
        expect(part.h).toBeCloseTo(part.paragraphs.reduce((n, p) => n + p.lines.length * p.size * LEADING, 0));
  });
});

describe('a PDF', () => {
  const none = new Map();
  const noPicture = (): string => {
    throw new Error('nothing had to be drawn');
  };
  /** A PNG of one pixel. */
  const PIXEL =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

  it('has the words of every page as text, in Chinese, with title and outline', async () => {
    const deck = deckOf(
      stories.findIndex((s) => s.id === 'gateways-north'),
      'zh',
    );
    const { blob, pictured } = await pdf(deck, none, font, noPicture);
    expect(pictured).toEqual([]);
    const bytes = Buffer.from(await blob.arrayBuffer());
    const pages = pdfText(bytes);
    expect(pages).toHaveLength(deck.slides.length);
    deck.slides.forEach((slide, i) => {
      expect(pages[i]).toContain(slide.title);
      if (slide.kind === 'scene') expect(pages[i]).toContain(slide.caption);
    });
    expect(bytes.toString('latin1')).toMatch(/\/Lang \(zh-CN\)/);
    expect(bytes.toString('latin1')).toMatch(/\/Outlines /);
  });

  it('keeps English words together: no quote as wide as a Chinese character', async () => {
    const deck = deckOf(0, 'en', 1);
    const [scene] = deck.slides as [SceneSlide];
    const quoted = { ...deck, slides: [{ ...scene, caption: 'The region’s “plan”' }] };
    const { blob } = await pdf(quoted, none, font, noPicture);
    expect(pdfText(Buffer.from(await blob.arrayBuffer()))[0]).toContain('The region\'s "plan"');
  });

  it('draws a character that its font lacks as a picture, says so, and keeps the others', async () => {
    const deck = deckOf(0, 'zh', 1);
    const [scene] = deck.slides as [SceneSlide];
    const strange = { ...deck, slides: [{ ...scene, caption: '一𠮷二😀三×10⁸' }] };
    const drawn: string[] = [];
    const { blob, pictured } = await pdf(strange, none, font, (character) => {
      drawn.push(character);
      return PIXEL;
    });
    expect(pictured).toEqual(['𠮷', '😀']);
    expect(drawn).toEqual(['𠮷', '😀']);
    const bytes = Buffer.from(await blob.arrayBuffer());
    expect(pdfText(bytes)[0]).toContain('一二三×108');
    expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the window of a view', () => {
  it('is cut to the region, and kept where nothing of it is in sight', () => {
    const region = index.catalogue.admin.find((u) => u.code === '150000')?.bbox;
    expect(clipped([60, 20, 150, 60], index)).toEqual(region);
    expect(clipped([107, 40, 109, 41], index)).toEqual([107, 40, 109, 41]);
    expect(clipped([70, 20, 80, 30], index)).toEqual([70, 20, 80, 30]);
  });
});

describe('the letters that a PDF carries', () => {
  /** Code points of a TrueType font, by its tables of formats 4 and 12. */
  function codePoints(bytes: Uint8Array): Set<number> {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
    const cmap = tables.find((at) => view.getUint32(at) === 0x636d6170) ?? 0;
    const base = view.getUint32(cmap + 8);
    const found = new Set<number>();
    for (let i = 0; i < view.getUint16(base + 2); i++) {
      const at = base + view.getUint32(base + 4 + i * 8 + 4);
      if (view.getUint16(at) !== 12) continue;
      for (let g = 0; g < view.getUint32(at + 12); g++) {
        const group = at + 16 + g * 12;
        for (let c = view.getUint32(group); c <= view.getUint32(group + 4); c++) found.add(c);
      }
    }
    if (found.size > 0) return found;
    for (let i = 0; i < view.getUint16(base + 2); i++) {
      const at = base + view.getUint32(base + 4 + i * 8 + 4);
      if (view.getUint16(at) !== 4) continue;
      const count = view.getUint16(at + 6) / 2;
      for (let s = 0; s < count; s++) {
        const end = view.getUint16(at + 14 + s * 2);
        const start = view.getUint16(at + 16 + count * 2 + s * 2);
        for (let c = start; c <= end && c !== 0xffff; c++) found.add(c);
      }
    }
    return found;
  }

  it('are enough for every character of records, talks and messages', () => {
    const has = codePoints(font);
    // Raised figures are drawn with the font's own ones.
    const missing = [...charactersOfTexts()].filter((c) => !has.has(c.codePointAt(0) ?? 0) && !'⁰⁴⁵⁶⁷⁸⁹'.includes(c));
    expect(missing, 'run `npm run fonts`').toEqual([]);
    for (const c of '的一是国①≥㎡—“”') expect(has.has(c.codePointAt(0) ?? 0), c).toBe(true);
  });

  it('weigh no more than a build in one file can carry', () => {
    expect(font.length).toBeLessThan(1_600_000);
  });
});

describe('runs of letters', () => {
  it('keep what the font has together, and single out what it has not, whole', () => {
    const has = (codePoint: number): boolean => codePoint < 0x10000;
    expect(runsOf('甲👨‍👩‍👧乙', has)).toEqual([
      { text: '甲', has: true },
      { text: '👨‍👩‍👧', has: false },
      { text: '乙', has: true },
    ]);
    expect(runsOf('a\u200bb', has)).toEqual([{ text: 'ab', has: true }]);
  });
});
