import type { CatalogueIndex } from '../../catalogue/query';
import type { Story } from '../../catalogue/schema';
import type { Context } from '../../export/context';
import { type Deck, plainName, type SceneSlide, type Slide } from '../../export/deck/deck';
import { deckWord } from '../../i18n/deck';
import { formatPromise } from '../../i18n/target';
import type { Language } from '../../i18n/translate';
import { OPENING_SCENE } from '../../scene/scene';
import { mapCredits } from '../../sectors/credits';
import type { Deployment } from '../../store/deployment';
import { figuresShown, sourcesOf } from '../../story/cited';
import { sceneAt, scenePatch } from '../../story/scene-of';

/** A talk as the pages of a deck. Pure. */

const separator = (language: Language): string => (language === 'zh' ? '；' : '; ');

function sceneSlide(story: Story, number: number, index: CatalogueIndex, language: Language): SceneSlide {
  const { scene } = sceneAt(story, number);
  const { units } = index.catalogue;
  return {
    kind: 'scene',
    id: scene.id,
    kicker: story.title[language],
    count: `${number} / ${story.scenes.length}`,
    title: scene.title[language],
    caption: scene.caption[language],
    figures: figuresShown(scene, index).map(({ item, target }) => ({
      metric: target.metric[language],
      promise: formatPromise(target, language, units, item.stage === 'maintain'),
    })),
    sources: `${deckWord(language, 'sceneOf')}${sourcesOf(scene, index, language).join(separator(language))}`,
    notes: scene.notes[language],
    view: { ...OPENING_SCENE, ...scenePatch(story, number, index) },
    alt: deckWord(language, 'alt', { title: scene.title[language] }),
  };
}

/** What stands below every map, in two lines: its approval, and whom it owes its ground to. */
export function footLines({ approval, language }: Context, deployment: Deployment): string[] {
  const words = [approval, ...mapCredits(language, deployment)];
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)].map((line) => line.join(' · '));
}

/**
 * The deck of a talk, wherever it is from.
 * @param link where it opens in the page; null where nobody else could follow it
 * @param only the one scene (from 1) that is wanted; cover and sources come with the whole talk alone
 */
export function storyDeck(
  story: Story,
  index: CatalogueIndex,
  context: Context,
  link: string | null,
  deployment: Deployment,
  only: number | null = null,
): Deck {
  const { language, title, approval, sources, licence, date } = context;
  const numbers = only === null ? story.scenes.map((_, i) => i + 1) : [only];
  const scenes = numbers.map((number) => sceneSlide(story, number, index, language));
  const made = deckWord(language, 'made', { date });
  const cover: Slide = {
    kind: 'cover',
    title: story.title[language],
    subtitle: story.subtitle[language],
    lines: [title, approval, made],
  };
  const credits = mapCredits(language, deployment);
  const last: Slide = {
    kind: 'sources',
    title: deckWord(language, 'sources'),
    sections: [
      { heading: deckWord(language, 'plans'), lines: sources.filter((s) => !credits.includes(s)) },
      { heading: deckWord(language, 'map'), lines: [[approval, ...credits].join(' · ')] },
      {
        heading: deckWord(language, 'use'),
        lines: [licence, made, ...(link === null ? [] : [deckWord(language, 'link', { link })])],
      },
    ],
  };
  return {
    language,
    title: story.title[language],
    subject: story.subtitle[language],
    author: title,
    slides: only === null ? [cover, ...scenes, last] : scenes,
    approval,
    foot: footLines(context, deployment),
    name: ['plan-atlas', plainName(story.id), ...(only === null ? [] : [`scene-${only}`]), date].join('-'),
  };
}
