import { foldMarks, LONGEST_NOTE, type CardMark, type CardMarks } from '@kkori/core/scheduling';
import type { CardMarkFieldsFragment } from '$lib/api/generated/graphql.js';
import type { LoggedMark } from './facts.js';
import { undoneIds } from './memories.js';

/** The marks of some cards as far as they are known here: facts, of which some are undone. */
export interface KnownMarks {
  marks: readonly CardMark[];
  undone: ReadonlySet<string>;
}

/** A mark as the API tells it, with its time as epoch ms. */
export function markOf({ id, cardId, kind, value, markedAt }: CardMarkFieldsFragment): CardMark {
  return { id, cardId, kind, value: value ?? null, markedAt: Date.parse(markedAt) };
}

/**
 * What the server told, with what was marked on this device since. Of a mark that both have the server's counts: when this
 * device's clock is ahead, it has put the mark at its own time.
 */
export function knownMarks(told: readonly CardMark[], logged: readonly LoggedMark[]): KnownMarks {
  const taken = logged.filter(({ refused }) => refused === null);
  // What an undo brings back, in case the server was asked while it did not hold.
  const replaced = taken.flatMap(({ undoneAt, replaced: before }) => (undoneAt !== null && before ? [before] : []));
  const byId = new Map<string, CardMark>();
  for (const mark of [...replaced, ...taken, ...told]) byId.set(mark.id, mark);
  return { marks: [...byId.values()], undone: undoneIds(logged) };
}

export const NOTHING_KNOWN: KnownMarks = { marks: [], undone: new Set() };

/** What is known from both: the same facts, so neither is lost. */
export function together(a: KnownMarks, b: { marks?: Iterable<CardMark>; undone?: Iterable<string> }): KnownMarks {
  const byId = new Map([...a.marks, ...(b.marks ?? [])].map((mark) => [mark.id, mark]));
  return { marks: [...byId.values()], undone: new Set([...a.undone, ...(b.undone ?? [])]) };
}

export function foldKnown({ marks, undone }: KnownMarks): Map<string, CardMarks> {
  return foldMarks(marks, undone);
}

/** A note as it may be kept; null when it is empty. */
export function noteOf(text: string): string | null {
  const clean = text
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trimEnd()
    .slice(0, LONGEST_NOTE)
    .replace(/\p{Surrogate}$/u, '');
  return clean.trim() === '' ? null : clean;
}
