import type { CatalogueIndex } from '../catalogue/query';
import type { StoryScene } from '../catalogue/schema';
import type { Item, ItemTarget } from '../catalogue/types';
import type { Language } from '../i18n/translate';
import { storyWord } from './words';

/** What a scene rests on: its items' figures and the paragraphs that they cite. */

const MOST_FIGURES = 4;

const citedItems = (scene: StoryScene, index: CatalogueIndex): Item[] =>
  scene.items.flatMap((id) => index.items.get(id) ?? []);

/** The first figure of each cited item, as many as an audience takes in. */
export function figuresShown(scene: StoryScene, index: CatalogueIndex): { item: Item; target: ItemTarget }[] {
  return citedItems(scene, index)
    .flatMap((item) => (item.targets[0] ? [{ item, target: item.targets[0] }] : []))
    .slice(0, MOST_FIGURES);
}

/** One line a plan: its short title and the paragraphs; where nothing is cited, the plans that the scene shows. */
export function sourcesOf(scene: StoryScene, index: CatalogueIndex, language: Language): string[] {
  const byDocument = new Map<string, Set<number>>();
  for (const item of citedItems(scene, index))
    byDocument.set(item.document, (byDocument.get(item.document) ?? new Set()).add(item.paragraph));
  if (byDocument.size === 0)
    return index.catalogue.documents
      .filter(({ id }) => scene.documents?.includes(id) ?? true)
      .map(({ short }) => short[language]);
  return index.catalogue.documents.flatMap(({ id, short }) => {
    const paragraphs = byDocument.get(id);
    if (!paragraphs) return [];
    const list = [...paragraphs].sort((a, b) => a - b).join(language === 'zh' ? '、' : ', ');
    return [`${short[language]} ${storyWord(language, 'paragraph', { n: list })}`];
  });
}
