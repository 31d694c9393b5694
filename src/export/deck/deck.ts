import type { Language } from '../../i18n/translate';
import type { Scene } from '../../scene/scene';

/** A deck as a value: what its pages say, whoever writes them into a file. */

export const DECK_FORMATS = ['pptx', 'pdf', 'png'] as const;
export type DeckFormat = (typeof DECK_FORMATS)[number];

/** A figure that a scene rests on: what is measured, and what the plan promises with operator and unit. */
interface Figure {
  metric: string;
  promise: string;
}

/** The first page of a talk. */
interface CoverSlide {
  kind: 'cover';
  title: string;
  subtitle: string;
  /** Small print below. */
  lines: readonly string[];
}

/** A map with its words. */
export interface SceneSlide {
  kind: 'scene';
  /** Plain letters: part of a picture's file name. */
  id: string;
  /** Above the title: the talk, and which of its scenes this is. */
  kicker: string;
  count: string;
  title: string;
  caption: string;
  figures: readonly Figure[];
  sources: string;
  notes: string;
  /** What the map shows; its `fit` are bounds. */
  view: Scene;
  /** What a reader who does not see the picture is told. */
  alt: string;
}

/** The last page: where everything is from. */
interface SourcesSlide {
  kind: 'sources';
  title: string;
  sections: readonly { heading: string; lines: readonly string[] }[];
}

export type Slide = CoverSlide | SceneSlide | SourcesSlide;

export interface Deck {
  language: Language;
  title: string;
  subject: string;
  /** Who hands it out. */
  author: string;
  slides: readonly Slide[];
  approval: string;
  /** Lines below every map: approval and whom the map owes its ground to. */
  foot: readonly string[];
  /** File name without its ending: plain letters, so that any system keeps it. */
  name: string;
}

/** Letters of an id that every system keeps in a file name. */
export const plainName = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'map';
