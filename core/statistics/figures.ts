/** How far back the figures go. */
export const periods = ['MONTH', 'QUARTER', 'YEAR', 'ALL'] as const;
export type Period = (typeof periods)[number];

/** Days back from today, today included. `ALL` ends ten years ago: what is stamped earlier was stamped by a broken clock. */
export const PERIOD_DAYS: Readonly<Record<Period, number>> = { MONTH: 30, QUARTER: 90, YEAR: 365, ALL: 3_652 };

/** Days that the heat map shows and the forecast looks ahead, today included. */
export const HEAT_MAP_DAYS = 365;
export const FORECAST_DAYS = 90;

/** From this interval on a card is mature, as in Anki, days. */
export const MATURE_DAYS = 21;

/** Grades of cards that were in review, and how many of them were remembered. */
export interface RecallCount {
  passed: number;
  total: number;
}

/**
 * A day on which something was reviewed. True retention as Anki has it: of each card the first review of the day, if the
 * card was in review before it; young cards had an interval of less than 21 days.
 */
export interface DayFigures {
  /** YYYY-MM-DD, the learner's. */
  date: string;
  reviews: number;
  /** Cards met for the first time, or for the first time since they were started anew. */
  newCards: number;
  /** A screen left open counts three minutes. */
  seconds: number;
  young: RecallCount;
  mature: RecallCount;
}

/** An hour of the wall clock, 0 to 23. */
export interface HourFigures {
  hour: number;
  reviews: number;
  /** Of the reviews that true retention counts. */
  recall: RecallCount;
}

export type CardKindInReview = 'LEARNING' | 'YOUNG' | 'MATURE';

/** How cards were graded; learning ones are those in steps, the first time included. */
export interface AnswerFigures {
  cards: CardKindInReview;
  again: number;
  hard: number;
  good: number;
  easy: number;
}

/** How many cards lie in each bin: from its own bound up to the next one, the last without an end. */
export interface Distribution {
  bounds: readonly number[];
  counts: readonly number[];
  /** Null when there is no card. */
  median: number | null;
}

export interface Statistics {
  /** YYYY-MM-DD. */
  today: string;
  /** The first day of the period. */
  from: string;
  /** Of the period, and of a year at least; days without a review are left out. */
  days: readonly DayFigures[];
  /** All 24. */
  hours: readonly HourFigures[];
  answers: readonly AnswerFigures[];
  /** Cards that come due, suspended ones left out. */
  due: { overdue: number; days: readonly number[] };
  /** Cards with a memory, by what they are now. */
  cards: { learning: number; young: number; mature: number };
  /** Days, of cards in review. */
  intervals: Distribution;
  /** Days. */
  stability: Distribution;
  /** 1 to 10. */
  difficulty: Distribution;
  /** The probability, 0 to 1, that a card would be remembered now. */
  retrievability: Distribution;
}

/** Where the bins of the distributions begin. */
export const BOUNDS = {
  intervals: [0, 2, 4, 8, 15, 31, 61, 91, 181, 366],
  stability: [0, 1, 3, 7, 14, 30, 60, 90, 180, 365],
  difficulty: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  retrievability: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
} as const;
