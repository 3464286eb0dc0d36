import { pressesFocused, shortcutKey } from './shortcuts.js';

type Press = Parameters<typeof shortcutKey>[0] & { keyCode?: number };

function press(change: Partial<Press>): Press {
  return {
    key: 'u',
    code: 'KeyU',
    isComposing: false,
    defaultPrevented: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    target: null,
    ...change,
  };
}
function on(selector: string): EventTarget {
  return {
    matches: (wanted: string) => wanted.includes(selector),
    closest: (wanted: string) => wanted.includes(selector) || null,
  } as unknown as EventTarget;
}

describe('a single key', () => {
  it('is a shortcut', () => {
    expect(shortcutKey(press({}))).toBe('u');
    expect(shortcutKey(press({ key: 'U' }))).toBe('u');
    expect(shortcutKey(press({ key: '?', code: 'Slash' }))).toBe('?');
    expect(shortcutKey(press({ key: 'Escape', code: 'Escape' }))).toBe('Escape');
  });

  it('means the same while the Korean layout is on', () => {
    expect(shortcutKey(press({ key: 'ㅕ', code: 'KeyU' }))).toBe('u');
  });

  it('is left to the input method while it composes', () => {
    expect(shortcutKey(press({ isComposing: true }))).toBeNull();
    expect(shortcutKey(press({ key: 'Process' }))).toBeNull();
    expect(shortcutKey(press({ key: 'Enter', keyCode: 229 }))).toBeNull();
  });

  it('is left alone while typing, with a modifier, or when it was handled', () => {
    expect(shortcutKey(press({ target: on('textarea') }))).toBeNull();
    expect(shortcutKey(press({ ctrlKey: true }))).toBeNull();
    expect(shortcutKey(press({ metaKey: true }))).toBeNull();
    expect(shortcutKey(press({ altKey: true }))).toBeNull();
    expect(shortcutKey(press({ defaultPrevented: true }))).toBeNull();
  });
});

it('space and enter belong to what has the focus', () => {
  expect(pressesFocused(press({ key: ' ', target: on('summary') }))).toBe(true);
  expect(pressesFocused(press({ key: ' ', target: on('main') }))).toBe(false);
  expect(pressesFocused(press({ key: '3', target: on('button') }))).toBe(false);
});
