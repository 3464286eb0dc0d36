import type { Flag, Rating } from '../scheduling/index.js';
import type { TextPattern } from '../hangul/index.js';

/** Where something stands in what was typed, in UTF-16 code units; `to` is the first one after it. */
export interface Span {
  from: number;
  to: number;
}

export const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

export const cardStandings = [
  'due',
  'new',
  'learning',
  'review',
  'suspended',
  'buried',
  'flagged',
  'noted',
  'leech',
  'locked',
  'interview',
] as const;
/**
 * What a card can be: due before the day ends (put aside or not), without a memory, in learning or relearning, in review,
 * suspended, buried in this day, flagged, with a note, a leech, a follow-up whose question is not learned yet, or in a deck of
 * the interview that is prepared for.
 */
export type CardStanding = (typeof cardStandings)[number];

export const numberKeys = ['difficulty', 'stability', 'retrievability', 'interval', 'lapses', 'reps', 'due'] as const;
export type NumberKey = (typeof numberKeys)[number];
export type NameKey = 'subject' | 'deck' | 'tag';
export type SinceKey = 'added' | 'introduced';

/** Which cards are asked for: a term, or terms joined. Of a term's several values one is enough. */
export type CardQuery =
  | { type: 'all' }
  | { type: 'and' | 'or'; of: readonly CardQuery[]; at: Span }
  | { type: 'not'; of: CardQuery; at: Span }
  | CardTerm;

export type CardTerm = { at: Span } & (
  | { type: 'text'; text: string; patterns: readonly TextPattern[] }
  | { type: 'name'; key: NameKey; values: readonly string[] }
  | { type: 'kind'; values: readonly ('RECALL' | 'FOLLOW_UP')[] }
  | { type: 'level'; values: readonly ('ENTRY' | 'JUNIOR' | 'SENIOR')[] }
  | { type: 'is'; values: readonly CardStanding[] }
  | { type: 'flag'; values: readonly Flag[] }
  | { type: 'note'; values: readonly string[] }
  /** Cards that have no such number (new ones have no stability) are not found, whatever it is compared with. */
  | { type: 'number'; key: NumberKey; comparison: Comparison; value: number }
  /** Graded within the last so many days of the learner, today being the first; with that grade, if there is one. */
  | { type: 'rated'; days: number; rating: Rating | null }
  /** Published, or first graded, within the last so many days. */
  | { type: 'since'; key: SinceKey; days: number }
);

/** All terms of a query, wherever they stand. */
export function termsOf(query: CardQuery): CardTerm[] {
  if (query.type === 'all') return [];
  if (!('of' in query)) return [query];
  return query.type === 'not' ? termsOf(query.of) : query.of.flatMap(termsOf);
}

/** Whether the query speaks of that standing anywhere, also to deny it. */
export function speaksOf(query: CardQuery, standing: CardStanding): boolean {
  return termsOf(query).some((term) => term.type === 'is' && term.values.includes(standing));
}
