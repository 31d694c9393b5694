import { describe, expect, test } from 'vitest';
import { type Command, commandOf, type Focus, type KeyChoice, type Press } from '../../src/story/keys';

const press = (key: string, over: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...over,
});
const does = (key: string, focus: Focus = 'stage', choice: KeyChoice = 'auto'): Command['do'] | undefined =>
  commandOf(press(key), focus, choice)?.do;

const MAP: readonly (readonly [string, Command['do']])[] = [
  ...['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N'].map((k) => [k, 'next'] as const),
  ...['PageUp', 'ArrowLeft', 'ArrowUp', 'p', 'P', 'Backspace'].map((k) => [k, 'previous'] as const),
  ['Enter', 'enter'],
  ['Home', 'first'],
  ['End', 'last'],
  ['.', 'black'],
  ['b', 'black'],
  ['W', 'white'],
  ['f', 'fullscreen'],
  ['m', 'notes'],
  ['a', 'autoplay'],
  ['o', 'overview'],
  ['?', 'help'],
  ['Escape', 'back'],
  ['F5', 'swallow'],
  ['7', 'digit'],
];

describe('keys of a talk', () => {
  test.each(MAP)('%s: %s', (key, command) => {
    expect(does(key)).toBe(command);
  });

  test('words that do not fit are scrolled by the arrows up and down; everything else pages on', () => {
    expect(does('ArrowDown', 'words')).toBeUndefined();
    expect(does('ArrowUp', 'words')).toBeUndefined();
    expect(does('PageDown', 'words')).toBe('next');
    expect(does('ArrowRight', 'words')).toBe('next');
  });

  test('nothing fires while somebody types or composes', () => {
    for (const [key] of MAP) {
      if (key !== 'F5') expect(does(key, 'text'), key).toBeUndefined();
      expect(commandOf(press(key, { isComposing: true }), 'stage', 'auto'), key).toBeNull();
      expect(commandOf(press(key, { keyCode: 229 }), 'stage', 'auto'), key).toBeNull();
    }
    expect(commandOf(press('Process'), 'stage', 'auto')).toBeNull();
  });

  test('the browser keeps its own keys', () => {
    for (const over of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      for (const [key] of MAP) expect(commandOf(press(key, over), 'stage', 'auto'), key).toBeNull();
    for (const key of ['Tab', 'Shift', 'F11', 'F12', 'x', 'z']) expect(does(key), key).toBeUndefined();
  });

  test('Space works the control that has the focus, paging keys still page', () => {
    expect(does(' ', 'control')).toBeUndefined();
    expect(does('PageDown', 'control')).toBe('next');
    expect(does('ArrowRight', 'control')).toBe('next');
  });

  test('letters and digits can be switched off; a clicker goes on working', () => {
    for (const key of ['n', 'p', 'b', 'w', 'f', 'm', 'a', 'o', '?', '7'])
      expect(does(key, 'stage', 'basic'), key).toBeUndefined();
    expect(['PageDown', 'PageUp', '.', 'Escape', 'F5'].map((k) => does(k, 'stage', 'basic'))).toEqual([
      'next',
      'previous',
      'black',
      'back',
      'swallow',
    ]);
    for (const [key] of MAP) expect(does(key, 'stage', 'off'), key).toBe(key === 'F5' ? 'swallow' : undefined);
  });
});
