import { COMEBACK_DAYS, isComingBack, type Comeback } from './comeback.js';
import type { LearnerDay } from './day.js';
import { dayLoads, type DayLoad } from './spacing.js';
import type { DeckAllowance } from './queue-allowance.js';
import { newOrders, reviewOrders, type NewOrder, type QueueOrder, type ReviewOrder } from './queue-order.js';
import { MAX_RETENTION, MIN_RETENTION } from './review.js';
import { areSteps, DEFAULT_STEPS } from './steps.js';

/** How a person studies. */
export interface StudyOptions {
  newPerDay: number;
  reviewsPerDay: number;
  /** The probability of recall at which a card comes due. */
  desiredRetention: number;
  reviewOrder: ReviewOrder;
  newOrder: NewOrder;
  /** At most one card of a question a day. */
  spreadSiblings: boolean;
  /** A card in learning is shown that long before its time when nothing else is left. */
  learnAheadMinutes: number;
  /** Minutes each. */
  learningSteps: readonly number[];
  relearningSteps: readonly number[];
  /** Of each weekday, Monday first. */
  weekdays: readonly DayLoad[];
  /** Of decks with limits of their own, besides those of all. */
  deckLimits: readonly DeckLimit[];
  /** More than the limits on one day alone. */
  extraToday: ExtraToday | null;
  /** The way back after missed days. */
  comeback: Comeback | null;
  /** Whether to be told for how many days one has studied in a row. */
  showStreak: boolean;
}

export interface DeckLimit {
  deckId: string;
  /** Null: only what holds for all decks. */
  newPerDay: number | null;
  reviewsPerDay: number | null;
}

export interface ExtraToday {
  /** YYYY-MM-DD: the learner's day that it is for. */
  date: string;
  new: number;
  reviews: number;
}

/** Of a person who never changed anything: about twenty minutes a day. */
export const DEFAULT_OPTIONS: StudyOptions = {
  newPerDay: 10,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  reviewOrder: 'DUE',
  newOrder: 'MIXED',
  spreadSiblings: true,
  learnAheadMinutes: 20,
  learningSteps: DEFAULT_STEPS.learning,
  relearningSteps: DEFAULT_STEPS.relearning,
  weekdays: ['NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'NORMAL'],
  deckLimits: [],
  extraToday: null,
  comeback: null,
  showStreak: false,
};

/** Inclusive. */
export const OPTION_RANGES = {
  newPerDay: { min: 0, max: 999 },
  reviewsPerDay: { min: 0, max: 9999 },
  desiredRetention: { min: MIN_RETENTION, max: MAX_RETENTION },
  learnAheadMinutes: { min: 0, max: 240 },
} as const;
export const MOST_DECK_LIMITS = 200;

/** Which options are not as they must be. */
export function optionProblems(options: StudyOptions): (keyof StudyOptions)[] {
  const { newPerDay, reviewsPerDay } = OPTION_RANGES;
  const within = (value: number, { min, max }: { min: number; max: number }) => value >= min && value <= max;
  const whole = (value: number, range: { min: number; max: number }) => Number.isInteger(value) && within(value, range);
  const { deckLimits: decks, extraToday: extra, comeback } = options;
  const fine: Record<keyof StudyOptions, boolean> = {
    newPerDay: whole(options.newPerDay, newPerDay),
    reviewsPerDay: whole(options.reviewsPerDay, reviewsPerDay),
    desiredRetention: within(options.desiredRetention, OPTION_RANGES.desiredRetention),
    reviewOrder: reviewOrders.includes(options.reviewOrder),
    newOrder: newOrders.includes(options.newOrder),
    spreadSiblings: typeof options.spreadSiblings === 'boolean',
    learnAheadMinutes: whole(options.learnAheadMinutes, OPTION_RANGES.learnAheadMinutes),
    learningSteps: areSteps(options.learningSteps),
    relearningSteps: areSteps(options.relearningSteps),
    weekdays: options.weekdays.length === 7 && options.weekdays.every((load) => dayLoads.includes(load)),
    deckLimits:
      decks.length <= MOST_DECK_LIMITS &&
      new Set(decks.map(({ deckId }) => deckId)).size === decks.length &&
      decks.every((deck) => deck.newPerDay === null || whole(deck.newPerDay, newPerDay)) &&
      decks.every((deck) => deck.reviewsPerDay === null || whole(deck.reviewsPerDay, reviewsPerDay)),
    extraToday:
      extra === null ||
      (/^\d{4}-\d{2}-\d{2}$/.test(extra.date) && whole(extra.new, newPerDay) && whole(extra.reviews, reviewsPerDay)),
    comeback:
      comeback === null ||
      (/^\d{4}-\d{2}-\d{2}$/.test(comeback.from) &&
        Number.isFinite(Date.parse(comeback.from)) &&
        [0, ...COMEBACK_DAYS].includes(comeback.days) &&
        whole(comeback.reviewsPerDay, reviewsPerDay)),
    showStreak: typeof options.showStreak === 'boolean',
  };
  return (Object.keys(fine) as (keyof StudyOptions)[]).filter((key) => !fine[key]);
}

/** What may be studied beyond the limits on that day. */
export function extraOn(options: Pick<StudyOptions, 'extraToday'>, { date }: Pick<LearnerDay, 'date'>) {
  const { extraToday: extra } = options;
  return extra?.date === date ? { new: extra.new, reviews: extra.reviews } : { new: 0, reviews: 0 };
}

/** The limits of all decks together on that day. */
export function limitsOn(options: StudyOptions, day: Pick<LearnerDay, 'date'>) {
  const extra = extraOn(options, day);
  const { comeback } = options;
  // On the way back there are its reviews, and no new cards but those that are asked for.
  if (isComingBack(comeback, day.date)) {
    return { newPerDay: extra.new, reviewsPerDay: comeback.reviewsPerDay + extra.reviews };
  }
  return { newPerDay: options.newPerDay + extra.new, reviewsPerDay: options.reviewsPerDay + extra.reviews };
}

/** The order of that day. */
export function orderOn(
  options: Pick<StudyOptions, 'reviewOrder' | 'newOrder' | 'comeback'>,
  day: Pick<LearnerDay, 'date'>,
): QueueOrder {
  const review = isComingBack(options.comeback, day.date) ? 'GAIN' : options.reviewOrder;
  return { review, new: options.newOrder };
}

/** Whether a question has one card at most on that day. On the way back there are as many as it promises. */
export function spreadsSiblingsOn(
  options: Pick<StudyOptions, 'spreadSiblings' | 'comeback'>,
  day: Pick<LearnerDay, 'date'>,
): boolean {
  return options.spreadSiblings && !isComingBack(options.comeback, day.date);
}

/** The same options with no limit on that day: what is asked and what is beyond the limits are counted alike. */
export function withoutLimits<Options extends StudyOptions>(options: Options, day: Pick<LearnerDay, 'date'>): Options {
  const none = { newPerDay: Infinity, reviewsPerDay: Infinity, deckLimits: [], comeback: null };
  return { ...options, ...none, spreadSiblings: spreadsSiblingsOn(options, day) };
}

/**
 * What decks with limits of their own have left on that day; what was added for the day holds for each of them too.
 * @param cardsOf the ids of a deck's cards; null for a deck that is not there
 * @param doneOf what was done of these cards in the day
 */
export function deckAllowances(
  options: StudyOptions,
  day: Pick<LearnerDay, 'date'>,
  cardsOf: (deckId: string) => ReadonlySet<string> | null,
  doneOf: (deckId: string, cardIds: ReadonlySet<string>) => { new: number; review: number },
): DeckAllowance[] {
  const extra = extraOn(options, day);
  return options.deckLimits.flatMap(({ deckId, newPerDay, reviewsPerDay }) => {
    const cardIds = cardsOf(deckId);
    if (!cardIds) return [];
    const done = doneOf(deckId, cardIds);
    return {
      cardIds,
      new: (newPerDay ?? Infinity) + extra.new - done.new,
      review: (reviewsPerDay ?? Infinity) + extra.reviews - done.review,
    };
  });
}
