import { holdsPattern, searchKey, type PhraseKeys } from '../hangul/index.js';
import {
  isLeech,
  isSetAside,
  recallOf,
  type CardMarks,
  type FsrsParameters,
  type LearnerDay,
  type Memory,
  type Rating,
} from '../scheduling/index.js';
import type { CardQuery, CardStanding, CardTerm, Comparison, NumberKey } from './query.js';

/** What is known of a card. Times are epoch ms. */
export interface CardFacts {
  kind: 'RECALL' | 'FOLLOW_UP';
  level: 'ENTRY' | 'JUNIOR' | 'SENIOR';
  subjectId: string;
  /** Of the decks that hold its question. */
  deckIds: readonly string[];
  tags: readonly string[];
  /** By which its question is found: title, topic, keywords, tags and the follow-ups' titles. */
  phrases: readonly PhraseKeys[];
  /** When its question was published. */
  addedAt: number;
  /** Null for a new card. */
  memory: Memory | null;
  marks: CardMarks;
  /** A new follow-up whose question is not learned yet. */
  locked: boolean;
  /** In a deck of the interview that is prepared for. */
  ofInterview: boolean;
  /** Its reviews that count, in no order. */
  reviews: readonly { rating: Rating; reviewedAt: number }[];
}

/** What may be named in a query. */
export interface Named {
  id: string;
  /** Each is as good as the other. */
  names: readonly string[];
}

/** When and among what is searched. */
export interface SearchMoment {
  now: number;
  day: LearnerDay;
  parameters: FsrsParameters;
  subjects: readonly Named[];
  decks: readonly Named[];
}

const DAY = 86_400_000;

/** Whether a card is among those that are asked for. */
export function isFound(query: CardQuery, card: CardFacts, moment: SearchMoment): boolean {
  switch (query.type) {
    case 'all':
      return true;
    case 'and':
      return query.of.every((part) => isFound(part, card, moment));
    case 'or':
      return query.of.some((part) => isFound(part, card, moment));
    case 'not':
      return !isFound(query.of, card, moment);
    default:
      return holds(query, card, moment);
  }
}

/**
 * Which of these are meant by any of the names: by their id or whole name if there is one, else those whose names hold
 * it, written as search writes it.
 */
export function idsCalled(values: readonly string[], among: readonly Named[]): string[] {
  return [...new Set(values.flatMap((value) => calledBy(value, among)))];
}

function calledBy(value: string, among: readonly Named[]): string[] {
  const plain = value.normalize('NFC').toLowerCase();
  const ids = (is: (one: Named) => boolean) => among.filter(is).map(({ id }) => id);
  const exact = ids(
    ({ id, names }) => id === plain || names.some((name) => name.normalize('NFC').toLowerCase() === plain),
  );
  const key = searchKey(value);
  if (exact.length > 0 || key === '') return exact;
  return ids(({ names }) => names.some((name) => searchKey(name).includes(key)));
}

/** When the first of the last so many days of the learner began, epoch ms; today is one of them. */
export function startOfDaysBack(day: Pick<LearnerDay, 'start'>, days: number): number {
  return day.start - (days - 1) * DAY;
}

/** A tag as it is compared: `http-cache` is called `HTTP cache` too. */
export function tagKey(tag: string): string {
  return searchKey(tag);
}

function holds(term: CardTerm, card: CardFacts, moment: SearchMoment): boolean {
  switch (term.type) {
    case 'text':
      return term.patterns.every((pattern) => card.phrases.some((phrase) => holdsPattern(phrase, pattern)));
    case 'name':
      if (term.key === 'tag')
        return card.tags.some((tag) => term.values.some((value) => tagKey(tag) === tagKey(value)));
      if (term.key === 'subject') return idsCalled(term.values, moment.subjects).includes(card.subjectId);
      return idsCalled(term.values, moment.decks).some((id) => card.deckIds.includes(id));
    case 'kind':
      return term.values.includes(card.kind);
    case 'level':
      return term.values.includes(card.level);
    case 'is':
      return term.values.some((standing) => stands(standing, card, moment));
    case 'flag':
      return card.marks.flag !== null && term.values.includes(card.marks.flag);
    case 'note': {
      const note = card.marks.note?.toLowerCase();
      return note !== undefined && term.values.some((value) => note.includes(value.toLowerCase()));
    }
    case 'number': {
      const number = numberOf(term.key, card, moment);
      return number !== null && compare(number, term.comparison, term.value);
    }
    case 'rated': {
      const since = startOfDaysBack(moment.day, term.days);
      return card.reviews.some(
        ({ rating, reviewedAt }) => reviewedAt >= since && (term.rating === null || rating === term.rating),
      );
    }
    case 'since': {
      const at = term.key === 'added' ? card.addedAt : card.memory?.firstReviewedAt;
      return at !== undefined && at >= startOfDaysBack(moment.day, term.days);
    }
  }
}

function stands(
  standing: CardStanding,
  { memory, marks, locked, ofInterview }: CardFacts,
  { day }: SearchMoment,
): boolean {
  const is: Record<CardStanding, boolean> = {
    due: memory !== null && memory.due < day.end,
    new: memory === null,
    learning: memory !== null && memory.state !== 'REVIEW',
    review: memory?.state === 'REVIEW',
    suspended: marks.suspended,
    buried: isSetAside({ suspended: false, buriedAt: marks.buriedAt }, day),
    flagged: marks.flag !== null,
    noted: marks.note !== null,
    leech: isLeech(memory),
    locked,
    interview: ofInterview,
  };
  return is[standing];
}

function numberOf(key: NumberKey, { memory }: CardFacts, { now, day, parameters }: SearchMoment): number | null {
  if (key === 'lapses' || key === 'reps') return memory?.[key] ?? 0;
  if (!memory) return null;
  if (key === 'interval') return memory.intervalDays;
  if (key === 'retrievability') return recallOf(memory, now, parameters);
  if (key === 'due') return Math.floor((memory.due - day.start) / DAY);
  return memory[key];
}

function compare(number: number, comparison: Comparison, value: number): boolean {
  const outcomes: Record<Comparison, boolean> = {
    '=': number === value,
    '!=': number !== value,
    '<': number < value,
    '<=': number <= value,
    '>': number > value,
    '>=': number >= value,
  };
  return outcomes[comparison];
}
