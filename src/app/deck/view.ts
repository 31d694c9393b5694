import type { CatalogueIndex } from '../../catalogue/query';
import type { Item } from '../../catalogue/types';
import type { Context } from '../../export/context';
import type { Deck } from '../../export/deck/deck';
import { deckWord } from '../../i18n/deck';
import { formatPromise } from '../../i18n/target';
import { type Language, translate } from '../../i18n/translate';
import type { Bounds, Scene } from '../../scene/scene';
import type { Deployment } from '../../store/deployment';
import { storyWord } from '../../story/words';
import { footLines } from './slides';

/** What the page shows now as a deck of one page. Pure. */

const MOST_FIGURES = 4;

/** The name of what is singled out or listed; nothing when everything is shown. */
function subjectOf(scene: Scene, index: CatalogueIndex, language: Language): string | null {
  const item = scene.item === null ? undefined : index.items.get(scene.item);
  const place = scene.place?.split(',').length === 1 ? index.places.get(scene.place) : undefined;
  const area = scene.area === null ? undefined : index.places.get(scene.area);
  return (item?.title ?? (place ?? area)?.name)?.[language] ?? null;
}

const REGION = '150000';

/** The part of a window in which plans have something: a page's window is wide, and a slide's map is small. */
export function clipped(window: Bounds, index: CatalogueIndex): Bounds {
  const region = index.catalogue.admin.find((u) => u.code === REGION)?.bbox;
  if (!region) return window;
  const [w, s] = [Math.max(window[0], region[0]), Math.max(window[1], region[1])];
  const [e, n] = [Math.min(window[2], region[2]), Math.min(window[3], region[3])];
  return w < e && s < n ? [w, s, e, n] : window;
}

const citation = (item: Item, index: CatalogueIndex, language: Language): string => {
  const plan = index.catalogue.documents.find((d) => d.id === item.document);
  return `${plan?.title[language] ?? ''} ${storyWord(language, 'paragraph', { n: item.paragraph })}`;
};

/** @param window what the map shows now */
export function viewDeck(
  scene: Scene,
  window: Bounds,
  items: readonly Item[],
  index: CatalogueIndex,
  context: Context,
  link: string | null,
  deployment: Deployment,
): Deck {
  const { language, title, shown, approval, sources, date } = context;
  const item = scene.item === null ? undefined : index.items.get(scene.item);
  const site = deployment.title?.[language] ?? translate(language, 'app.title');
  const name = subjectOf(scene, index, language) ?? site;
  const plans = index.catalogue.documents.filter((d) => items.some((i) => i.document === d.id));
  const cited = item ? [citation(item, index, language)] : plans.map((d) => d.title[language]);
  return {
    language,
    title: name,
    subject: shown,
    author: title,
    slides: [
      {
        kind: 'scene',
        id: 'view',
        kicker: title,
        count: '',
        title: name,
        caption: item ? item.summary[language] : shown,
        figures: (item?.targets ?? []).slice(0, MOST_FIGURES).map((target) => ({
          metric: target.metric[language],
          promise: formatPromise(target, language, index.catalogue.units, item?.stage === 'maintain'),
        })),
        sources: [`${deckWord(language, 'sceneOf')}${cited.join(language === 'zh' ? '；' : '; ')}`, date].join(' · '),
        notes: [...sources, ...(link === null ? [] : [deckWord(language, 'link', { link })])].join('\n'),
        view: { ...scene, fit: clipped(window, index) },
        alt: deckWord(language, 'alt', { title: shown }),
      },
    ],
    approval,
    foot: footLines(context, deployment),
    name: `plan-atlas-view-${date}`,
  };
}
