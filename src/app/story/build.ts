import type { Bilingual, Story, StoryScene } from '../../catalogue/schema';
import type { Language } from '../../i18n/translate';
import { translate } from '../../i18n/translate';
import { summaryWords } from '../../panels/summary/words';
import { OPENING_SCENE, type Scene } from '../../scene/scene';
import { isFiltered } from '../../store/filters';
import { mapHandle } from '../../store/map-handle';
import { shownItems, useAtlas } from '../../store/store';
import { copyOf, insertScene, newScene, newStory, type SceneView } from '../../story/own/edit';
import { useLibrary } from '../../story/own/library';
import { MAX_SCENES, MAX_TITLE } from '../../story/own/limits';
import { viewOf } from '../../story/own/view-of';
import { inBoth } from '../../story/own/words';
import { scenePatch } from '../../story/scene-of';
import { ready } from '../outputs/content';

/** What the page knows, made into stories and scenes. */

/** What is singled out, or else what narrows the view, in a few words. */
function nameOf(scene: Scene): Bilingual {
  const { index, search } = ready();
  const { catalogue, items, places } = index;
  const one =
    (scene.item && items.get(scene.item)?.title) ||
    catalogue.subjects.find((s) => s.id === scene.subject)?.title ||
    catalogue.indicators.find((i) => i.id === scene.indicator)?.title ||
    places.get(scene.place?.split(',')[0] ?? '')?.name;
  if (one) return one;
  const said = (language: Language): string => {
    if (!isFiltered(scene)) return translate(language, 'app.subtitle');
    const words = summaryWords(scene, shownItems({ index, scene, search }).length, index, language);
    // The count comes first, and it is no title.
    return words.split(' · ').slice(1).join(' · ').slice(0, MAX_TITLE);
  };
  return { zh: said('zh'), en: said('en') };
}

/** What is looked at now, and a name for it. */
export function look(): { view: SceneView; title: Bilingual } {
  const { scene, mapStatus, viewport } = useAtlas.getState();
  const onView = scene.view === 'map' && scene.subject === null && mapStatus === 'ready' && mapHandle() !== null;
  return { view: viewOf(scene, onView ? viewport : null, ready().index), title: nameOf(scene) };
}

/** A scene of a story as the page's own view: on the map, or on the page that compares its indicator. */
export function asView(story: Story, number: number): Scene {
  const shown = { ...OPENING_SCENE, ...scenePatch(story, number, ready().index) };
  return { ...shown, view: shown.indicator === null ? 'map' : 'targets', story: null, sceneNumber: null };
}

/** What a scene shows, in a few words. */
export function summaryOf(scene: StoryScene, language: Language): string {
  const { index, search } = ready();
  const { subjects, indicators } = index.catalogue;
  const alone = asView({ ...newStory(scene.title), scenes: [scene] }, 1);
  const items = shownItems({ index, scene: alone, search });
  const single = [
    index.items.get(scene.item ?? '')?.title,
    subjects.find((s) => s.id === scene.subject)?.title,
    indicators.find((i) => i.id === scene.indicator)?.title,
    index.places.get(scene.place?.[0] ?? '')?.name,
  ].map((name) => name?.[language]);
  return [...single, summaryWords(alone, items.length, index, language)].filter(Boolean).join(' · ');
}

/** Opens a story in the studio; it is put into the library if it is not there. */
export function build(story: Story): void {
  const { stories, put } = useLibrary.getState();
  if (!stories.some((s) => s.id === story.id)) put(story);
  useAtlas.getState().setStudio(story.id);
}

export const buildNew = (): void => build(newStory(inBoth('untitled')));

export const buildCopy = (story: Story): void =>
  build(
    copyOf(story, {
      zh: inBoth('copyTitle', { title: story.title.zh }).zh,
      en: inBoth('copyTitle', { title: story.title.en }).en,
    }),
  );

/** Adds the present view to the story that was worked on last, or to a new one. */
export function addPresentView(): void {
  const { stories, put } = useLibrary.getState();
  const last = stories.find((s) => s.scenes.length < MAX_SCENES) ?? newStory(inBoth('untitled'));
  const { view, title } = look();
  const story = insertScene(last, newScene(title, view), last.scenes.length);
  put(story);
  build(story);
}
