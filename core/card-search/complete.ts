import type { Named } from './evaluate.js';
import type { Span } from './query.js';
import { keyCalled, keyNames, nameIn, valueNames, type KeyName } from './vocabulary.js';
import { exampleOf } from './problems.js';
import { searchKey } from '../hangul/index.js';

/** What could stand where the caret is. */
export interface Completion {
  /** What it replaces. */
  at: Span;
  /** What to put there; a value is followed by a space, a key by its sign. */
  insert: string;
  label: string;
  /** A term like it. */
  example: string;
}

type Locale = 'ko' | 'en';

/** More than these are no help. */
const MOST = 8;
const comparedKeys = ['due', 'difficulty', 'stability', 'retrievability', 'interval', 'lapses', 'reps'];

/** @param caret where in the text, in UTF-16 code units */
export function completionsAt(
  text: string,
  caret: number,
  locale: Locale,
  names: { subjects: readonly Named[]; decks: readonly Named[]; tags: readonly string[] },
): Completion[] {
  const before = text.slice(0, caret);
  const word = /(?:[^\s():"<>=!|-]|(?<=\S)-)*$/u.exec(before)?.[0] ?? '';
  const key = /([\p{L}_]+)[:=](?:[^\s()"<>=!|]*\|)?"?$/u.exec(before.slice(0, before.length - word.length))?.[1];
  const meant = key === undefined ? null : keyCalled(key);
  const at = { from: caret - word.length, to: caret };
  if (meant)
    return valuesFor(meant, word, locale, names).map((value) => ({
      at: value.startsWith('"') && text[at.from - 1] === '"' ? { ...at, from: at.from - 1 } : at,
      insert: `${value} `,
      label: value,
      example: '',
    }));
  if (key !== undefined || word === '' || (text[caret] ?? ' ').trim() !== '') return [];
  return keyNames
    .filter(([, ...called]) => called.some((name) => startsLike(name, word)))
    .slice(0, MOST)
    .map(([name]) => {
      const label = nameIn(keyNames, name, locale);
      return { at, insert: label + (comparedKeys.includes(name) ? '' : ':'), label, example: exampleOf(name, locale) };
    });
}

function valuesFor(
  key: KeyName,
  begun: string,
  locale: Locale,
  { subjects, decks, tags }: { subjects: readonly Named[]; decks: readonly Named[]; tags: readonly string[] },
): string[] {
  if (key === 'is' || key === 'kind' || key === 'level' || key === 'flag') {
    const values: readonly (readonly [string | number, ...string[]])[] = valueNames[key];
    return values
      .filter(([, ...called]) => called.some((name) => startsLike(name, begun)))
      .map(([value]) => nameIn<string | number>(values, value, locale))
      .sort((a, b) => Number(b.startsWith(begun)) - Number(a.startsWith(begun)));
  }
  const among =
    key === 'subject' ? subjects.map(firstName) : key === 'deck' ? decks.map(firstName) : key === 'tag' ? tags : [];
  const wanted = searchKey(begun);
  return among
    .filter((name) => searchKey(name).includes(wanted))
    .slice(0, MOST)
    .map(quotedIfNeeded);
}

function firstName({ id, names }: Named): string {
  return names[0] ?? id;
}

/** A name as a value: one with a space or a sign in it needs quotation marks. */
export function quotedIfNeeded(name: string): string {
  return /[\s():"<>=!|]/.test(name) ? `"${name.replaceAll('"', '')}"` : name;
}

function startsLike(name: string, begun: string): boolean {
  const wanted = begun.normalize('NFC').toLowerCase();
  return (
    name.startsWith(wanted) ||
    (wanted !== '' && searchKey(name).startsWith(searchKey(begun)) && searchKey(begun) !== '')
  );
}
