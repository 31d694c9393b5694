import { foreignFigures } from './figures';
import { checkOne, type SourceFile } from './input';
import { type Problem, problem } from './problem';
import { type Story, type StoryScene, storySchema } from './schema';
import type { Catalogue, Item } from './types';

/** Talks are held to the records as records are held to the plans: nothing in them that no item says. */

/** What is wrong with the figures of a text, held against the words of the plans; nothing when all stand there. */
export const wrongFigures = (text: string, evidence: readonly string[]): string[] =>
  foreignFigures(text, evidence).map(({ token, printed }) =>
    printed === null ? `no cited item prints “${token}”` : `“${token}” stands as “${printed}” in the plan`,
  );

function checkScene(scene: StoryScene, catalogue: Catalogue, items: ReadonlyMap<string, Item>): [string, string][] {
  const places = new Set(catalogue.places.map((p) => p.id));
  const has = (list: readonly { id: string }[], id: string): boolean => list.some((one) => one.id === id);
  const wrong: [string, string][] = [];
  const need = (field: string, what: string, id: string | undefined, known: boolean): void => {
    if (id !== undefined && !known) wrong.push([field, `no ${what} “${id}”`]);
  };
  scene.items.forEach((id, i) => {
    need(`items[${i}]`, 'item', id, items.has(id));
  });
  need('item', 'item', scene.item, items.has(scene.item ?? ''));
  scene.place?.forEach((id, i) => {
    need(`place[${i}]`, 'place', id, places.has(id));
  });
  scene.documents?.forEach((id, i) => {
    need(`documents[${i}]`, 'document', id, has(catalogue.documents, id));
  });
  need('area', 'place', scene.area, places.has(scene.area ?? ''));
  need('subject', 'subject', scene.subject, has(catalogue.subjects, scene.subject ?? ''));
  need('indicator', 'indicator', scene.indicator, has(catalogue.indicators, scene.indicator ?? ''));
  if (typeof scene.fit === 'string') need('fit', 'place', scene.fit, places.has(scene.fit));
  const evidence = scene.items.flatMap((id) => [items.get(id)?.title.zh ?? '', ...(items.get(id)?.evidence ?? [])]);
  for (const field of ['caption', 'notes'] as const)
    for (const what of wrongFigures(scene[field].zh, evidence)) wrong.push([`${field}.zh`, what]);
  return wrong;
}

/** Reads the talks and checks every name and figure in them against the catalogue. */
export function readStories(files: readonly SourceFile[], catalogue: Catalogue, problems: Problem[]): Story[] {
  const items = new Map(catalogue.items.map((i) => [i.id, i]));
  const stories = files.flatMap((file) => {
    const story = checkOne(storySchema, file, problems);
    if (!story) return [];
    const say = (record: string, field: string, wrong: string, fix: string) =>
      problems.push(problem(file.path, record, field, wrong, fix));
    if (!file.path.endsWith(`/${story.id}.yaml`))
      say(story.id, 'id', 'is not the name of its file', 'name the file after the story');
    const seen = new Set<string>();
    for (const scene of story.scenes) {
      if (seen.has(scene.id)) say(scene.id, 'id', 'is used twice', 'give each scene an id of its own');
      seen.add(scene.id);
      for (const [field, wrong] of checkScene(scene, catalogue, items))
        say(scene.id, field, wrong, 'correct it, or cite the item that says it in items');
    }
    return [story];
  });
  return stories.sort((a, b) => a.order - b.order);
}
