import type { Story } from '../../catalogue/schema';
import { contextOf } from '../../export/context';
import type { Deck, DeckFormat } from '../../export/deck/deck';
import { type DeckFile, type Making, writeDeck } from '../../export/deck/write';
import { linkTo } from '../../export/link';
import { OPENING_SCENE } from '../../scene/scene';
import { publicAddress } from '../../store/deployment';
import { mapHandle } from '../../store/map-handle';
import { shownItems } from '../../store/store';
import { isOwnId } from '../../story/own/limits';
import { allDetails } from '../details';
import { contextFor, itemsOf, ready } from '../outputs/content';
import { storyDeck } from './slides';
import { viewDeck } from './view';

/** Takes a talk or the present view away as a file. */

/** The text of a projector of 1080 lines, 24 px. */
const PROJECTOR_TEXT = 1.5;

async function write(deck: Deck, format: DeckFormat, making: Making): Promise<DeckFile> {
  const state = ready();
  const { index, search } = state;
  const openStudio = async () => (await import('../../map/studio')).openStudio(state, PROJECTOR_TEXT, making.signal);
  return writeDeck(
    deck,
    format,
    { index, itemsOf: (scene) => shownItems({ index, search, scene }), openStudio },
    making,
  );
}

/** A page that was opened as a file has no address that others could follow. */
const followable = (link: string): string | null => (/^https?:/.test(link) ? link : null);

/** Where the talk opens in the page; nowhere else when it was written in this browser. */
function storyLink(story: Story, language: string): string {
  const scene = { ...OPENING_SCENE, view: 'story' as const, story: story.id, sceneNumber: 1 };
  const link = new URL(linkTo(scene, publicAddress(ready().deployment, location.href), null));
  link.searchParams.set('lang', language);
  return link.href;
}

/**
 * Exports a talk, whether the site brings it or somebody made it in the page.
 * Rejects with the signal's reason when cancelled; then there is no file.
 * @param only the one scene (from 1) that is wanted; null for the whole talk
 */
export async function exportDeck(
  story: Story,
  format: DeckFormat,
  making: Making,
  only: number | null = null,
): Promise<DeckFile> {
  const { index, language, deployment } = ready();
  const scenes = only === null ? story.scenes : story.scenes.slice(only - 1, only);
  const items = scenes.flatMap((s) => s.items).flatMap((id) => index.items.get(id) ?? []);
  const link = storyLink(story, language);
  const context = contextOf(items, index, language, { shown: story.title[language], link });
  const others = isOwnId(story.id) ? null : followable(link);
  return write(storyDeck(story, index, context, others, deployment, only), format, making);
}

/** Exports what the map shows now, as a deck of one page. */
export async function exportView(format: DeckFormat, making: Making): Promise<DeckFile> {
  const { scene, index, deployment, viewport } = ready();
  if (!mapHandle() || !viewport) throw new Error('the map has gone');
  await allDetails();
  const items = itemsOf('shown');
  const context = contextFor('shown', items);
  const deck = viewDeck(scene, viewport, items, index, context, followable(context.link), deployment);
  return write(deck, format, making);
}
