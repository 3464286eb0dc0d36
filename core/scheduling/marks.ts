import { v7 } from 'uuid';
import type { LearnerDay } from './day.js';

/**
 * What a person says of a card besides grading it: put it aside until the day ends, suspend it, flag it, write a note to
 * it, start it anew.
 */
export const markKinds = ['BURY', 'SUSPEND', 'FLAG', 'NOTE', 'RESET'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What the kinds that are only on or off say when they are on. */
export const MARK_ON = 'ON';

/** The flags, by number: 빨강, 주황, 초록, 파랑, 분홍, 청록, 보라. */
export const FLAGS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Flag = (typeof FLAGS)[number];

/** The longest note, in UTF-16 code units as a text field counts them. */
export const LONGEST_NOTE = 10_000;

/** A fact made once by a device, as a review is. Times are epoch milliseconds. */
export interface CardMark {
  /** UUIDv7. */
  id: string;
  cardId: string;
  kind: MarkKind;
  /** `ON`, the flag's number, the note's text; null takes the earlier one of that kind away. A reset is always `ON`. */
  value: string | null;
  markedAt: number;
}

/** That a mark does not count. It may be known before its mark is. */
export interface MarkUndoFact {
  markId: string;
  undoneAt: number;
}

/** What a person's marks of one card add up to. Times are epoch ms. */
export interface CardMarks {
  suspended: boolean;
  /** It is not asked again in the learner's day of that moment. */
  buriedAt: number | null;
  flag: Flag | null;
  /** Plain text. */
  note: string | null;
  /** Reviews up to and including that moment do not count. */
  resetAt: number | null;
}

export const NO_MARKS: CardMarks = { suspended: false, buriedAt: null, flag: null, note: null, resetAt: null };

/** Whether a mark may say that. A note holds no NUL and no half of a surrogate pair: databases refuse both. */
export function isMarkValue(kind: MarkKind, value: string | null): boolean {
  if (value === null) return kind !== 'RESET';
  if (kind === 'FLAG') return /^[1-7]$/.test(value);
  if (kind !== 'NOTE') return value === MARK_ON;
  return value.trim() !== '' && value.length <= LONGEST_NOTE && !/\0|\p{Surrogate}/u.test(value);
}

/**
 * Of each card and kind the mark that holds: the latest, by time and then by id, of those that are not undone. It depends
 * on the set of facts alone, neither on the order they come in nor on how often.
 */
export function latestMarks(marks: Iterable<CardMark>, undoneIds: ReadonlySet<string> = new Set()): CardMark[] {
  const latest = new Map<string, CardMark>();
  for (const mark of marks) {
    if (undoneIds.has(mark.id)) continue;
    const key = `${mark.cardId} ${mark.kind}`;
    const known = latest.get(key);
    if (!known || compareMarks(known, mark) < 0) latest.set(key, mark);
  }
  return [...latest.values()];
}

/** What marks add up to, by card; cards of which nothing is left are there too, as `NO_MARKS` says. */
export function foldMarks(
  marks: Iterable<CardMark>,
  undoneIds: ReadonlySet<string> = new Set(),
): Map<string, CardMarks> {
  const cards = new Map<string, CardMarks>();
  const all = [...marks];
  for (const { cardId } of all) cards.set(cardId, NO_MARKS);
  for (const { cardId, kind, value, markedAt } of latestMarks(all, undoneIds)) {
    const change: Record<MarkKind, Partial<CardMarks>> = {
      SUSPEND: { suspended: value !== null },
      BURY: { buriedAt: value === null ? null : markedAt },
      FLAG: { flag: FLAGS.find((flag) => String(flag) === value) ?? null },
      NOTE: { note: value },
      RESET: { resetAt: markedAt },
    };
    cards.set(cardId, { ...NO_MARKS, ...cards.get(cardId), ...change[kind] });
  }
  return cards;
}

/** Whether a card is not to be asked today: it is suspended, or was buried in this day. */
export function isSetAside(
  marks: Pick<CardMarks, 'suspended' | 'buriedAt'> | undefined,
  day: Pick<LearnerDay, 'start'>,
): boolean {
  if (!marks) return false;
  // Of a clock that was ahead the burial is later than this day's end, and meant this day.
  return marks.suspended || (marks.buriedAt !== null && marks.buriedAt >= day.start);
}

/** Lapses after which a card costs more than it gives, until something about it changes. */
export const LEECH_LAPSES = 8;
/** Further lapses after which that is said again. */
const LEECH_EVERY = 4;

/** Whether a card is a leech: forgotten eight times since it was started (anew). */
export function isLeech(memory: { lapses: number } | null | undefined): boolean {
  return (memory?.lapses ?? 0) >= LEECH_LAPSES;
}

/** Whether a grade, by the memories before and after it, is one at which the learner should be told: lapse 8, 12, 16, … */
export function becomesLeech(before: { lapses: number } | null, after: { lapses: number }): boolean {
  const { lapses } = after;
  return lapses > (before?.lapses ?? 0) && lapses >= LEECH_LAPSES && (lapses - LEECH_LAPSES) % LEECH_EVERY === 0;
}

/** Which of two marks of the same kind came earlier, whatever order they arrived in. */
export function compareMarks(a: Pick<CardMark, 'markedAt' | 'id'>, b: Pick<CardMark, 'markedAt' | 'id'>): number {
  return a.markedAt - b.markedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * A UUIDv7 for a new mark.
 * @param now epoch milliseconds
 * @param random 16 random bytes; throws an Error when there are fewer
 */
export function newMarkId(now: number, random: Uint8Array): string {
  return v7({ msecs: now, random });
}
