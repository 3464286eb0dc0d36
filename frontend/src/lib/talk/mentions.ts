import { mentionOf, withNames } from '@kkori/core/groups';

export interface Person {
  personId: string;
  name: string;
}

/** What is typed after an @ that the caret stands behind; null where nobody is being named. */
export function typedMention(text: string, caret: number): { from: number; query: string } | null {
  const found = /(?:^|[\s(])@([^\s@]{0,30})$/.exec(text.slice(0, caret));
  return found ? { from: caret - found[1]!.length - 1, query: found[1]! } : null;
}

/** Whose names begin with what was typed, then those with it inside; in the order given, six at most. */
export function fitting<P extends Person>(people: readonly P[], query: string): P[] {
  const plain = (text: string) => text.normalize('NFC').toLowerCase();
  const wanted = plain(query);
  const first = people.filter(({ name }) => plain(name).startsWith(wanted));
  return [...first, ...people.filter((one) => !first.includes(one) && plain(one.name).includes(wanted))].slice(0, 6);
}

/** What is sent of a text that was written with names. @param named who was picked */
export function withIds(text: string, named: readonly Person[]): string {
  // The longest first: 민 is no part of 민아.
  const byLength = [...named].sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce((written, { personId, name }) => written.replaceAll(`@${name}`, mentionOf(personId)), text);
}

/** The way back, to change it. */
export function asWritten(markdown: string, people: readonly Person[], gone: string): string {
  return withNames(markdown, (id) => `@${people.find(({ personId }) => personId === id)?.name ?? gone}`);
}

/** What of a text was written while its beginning was being sent; all of it where that was changed. */
export function unsent(text: string, sent: string): string {
  return text.startsWith(sent) ? text.slice(sent.length).trimStart() : text;
}
