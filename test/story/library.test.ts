import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newScene, newStory } from '../../src/story/own/edit';
import type { openStory } from '../../src/story/own/open-file';
import { writeStory } from '../../src/story/own/story-file';

const words = { zh: '字', en: 'word' };
const story = { ...newStory(words), scenes: [newScene(words, { fit: '150800', items: [] })] };
const KEY = 'plan-atlas.stories';

let kept: Map<string, string>;
let broken: boolean;

beforeEach(() => {
  kept = new Map();
  broken = false;
  const guard = <T>(value: T): T => {
    if (broken) throw new DOMException('blocked', 'SecurityError');
    return value;
  };
  vi.stubGlobal('window', { addEventListener: () => undefined });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => guard(kept.get(key) ?? null),
    setItem: (key: string, value: string) => guard(kept.set(key, value)),
    removeItem: (key: string) => guard(kept.delete(key)),
  });
  vi.resetModules();
});

const load = async () => (await import('../../src/story/own/library')).useLibrary;
const opener = async (): Promise<typeof openStory> => (await import('../../src/story/own/open-file')).openStory;
const file = (text: string): File => new File([text], 'x.json');

describe('the stories of a browser', () => {
  test('are there on the next visit, the last one first', async () => {
    const library = await load();
    library.getState().put(story);
    library.getState().put({ ...story, id: 'my-2' });
    library.getState().put({ ...story, title: { zh: '新', en: '' } });
    vi.resetModules();
    const again = (await load()).getState();
    expect(again.stories.map((s) => s.id)).toEqual([story.id, 'my-2']);
    expect(again.stories[0]?.title.zh).toBe('新');
    expect(again).toMatchObject({ kept: true, unread: null });
  });

  test('are said not to be kept where storage is blocked or full', async () => {
    broken = true;
    const library = await load();
    expect(library.getState().kept).toBe(false);
    library.getState().put(story);
    expect(library.getState()).toMatchObject({ kept: false, stories: [story] });
    broken = false;
    library.getState().put(story);
    expect(library.getState().kept).toBe(true);
  });

  test('one that cannot be read is put aside as it is, the others stay', async () => {
    const text = JSON.stringify([{ title: 7 }, story]);
    kept.set(KEY, text);
    const library = await load();
    expect(library.getState()).toMatchObject({ stories: [story], unread: text });
    library.getState().put(story);
    vi.resetModules();
    expect((await load()).getState().unread).toBe(text);
    (await load()).getState().forgetUnread();
    vi.resetModules();
    expect((await load()).getState().unread).toBeNull();
  });

  test('opening a file replaces none of them; the same file twice is one story', async () => {
    const library = await load();
    const open = await opener();
    const ids = () => library.getState().stories.map((s) => s.id);
    await open(file(writeStory(story, '')));
    await open(file(writeStory(story, '')));
    expect(ids()).toEqual([story.id]);
    const other = await open(file(writeStory({ ...story, title: { zh: '别的', en: '' } }, '')));
    expect(ids()).toHaveLength(2);
    expect(library.getState().stories.find((s) => s.id === story.id)).toEqual(story);
    // The id of a talk that ships would hide that talk.
    const shipped = await open(file(writeStory({ ...story, id: 'gateways-north' }, '')));
    expect([other, shipped].map((o) => 'story' in o && /^my-/.test(o.story.id))).toEqual([true, true]);
    expect(await open(file('{'))).toMatchObject({ file: 'x.json', problems: [{ what: 'json' }] });
    expect(ids()).toHaveLength(3);
  });
});
