import { default_w } from 'ts-fsrs';
import {
  compareReviews,
  LONGEST_STUDY_SECONDS,
  type FsrsParameters,
  type LearnerDay,
  type Memory,
  type ReviewFact,
} from '../scheduling/index.js';
import {
  BOUNDS,
  MATURE_DAYS,
  type AnswerFigures,
  type CardKindInReview,
  type DayFigures,
  type Distribution,
  type HourFigures,
  type RecallCount,
  type Statistics,
} from './figures.js';
import { spanOf, type Frame } from './frame.js';
import type { Prior } from './priors.js';
import { hourOf, offsetsOf } from './wall-clock.js';

export interface StatisticsInput {
  frame: Frame;
  /** Those that count, each once. */
  reviews: readonly ReviewFact[];
  /** By review. */
  priors: ReadonlyMap<string, Prior>;
  memories: readonly Memory[];
  /** Cards that do not come due. */
  suspended: ReadonlySet<string>;
  parameters?: FsrsParameters;
}

/** All figures from a person's facts. The server's SQL gives the same; a test holds the two together. */
export function statisticsOf(input: StatisticsInput): Statistics {
  const { frame, memories, suspended, parameters } = input;
  const inReview = memories.filter(({ state }) => state === 'REVIEW');
  const awake = memories.filter(({ cardId }) => !suspended.has(cardId));
  const today = frame.ahead[0]!;
  const mature = inReview.filter(({ intervalDays }) => intervalDays >= MATURE_DAYS).length;
  const { factor, decay } = forgettingCurve(parameters);
  const recall = ({ stability, lastReviewedAt }: Memory) =>
    (1 + (factor * Math.max(0, frame.now - lastReviewedAt)) / DAY / stability) ** -decay;
  return {
    ...spanOf(frame),
    ...ofReviews(input),
    due: {
      overdue: awake.filter(({ due }) => due < today.start).length,
      days: frame.ahead.map(({ start, end }) => awake.filter(({ due }) => due >= start && due < end).length),
    },
    cards: { learning: memories.length - inReview.length, young: inReview.length - mature, mature },
    intervals: distribute(
      inReview.map(({ intervalDays }) => intervalDays),
      BOUNDS.intervals,
    ),
    stability: distribute(
      memories.map(({ stability }) => stability),
      BOUNDS.stability,
    ),
    difficulty: distribute(
      memories.map(({ difficulty }) => difficulty),
      BOUNDS.difficulty,
    ),
    retrievability: distribute(memories.map(recall), BOUNDS.retrievability),
  };
}

const DAY = 86_400_000;
const kinds: readonly CardKindInReview[] = ['LEARNING', 'YOUNG', 'MATURE'];
const nothing = (): RecallCount => ({ passed: 0, total: 0 });

function ofReviews({ frame, reviews, priors }: StatisticsInput): Pick<Statistics, 'days' | 'hours' | 'answers'> {
  const days = new Map<number, DayFigures>();
  const hours: HourFigures[] = Array.from({ length: 24 }, (_, hour) => ({ hour, reviews: 0, recall: nothing() }));
  const answers: AnswerFigures[] = kinds.map((cards) => ({ cards, again: 0, hard: 0, good: 0, easy: 0 }));
  const offsets = offsetsOf(frame);
  const seen = new Set<string>();
  for (const { id, cardId, rating, reviewedAt, durationMs } of [...reviews].sort(compareReviews)) {
    const index = indexOf(frame.past, reviewedAt);
    if (index === null) continue;
    const prior = priors.get(id) ?? { state: 'NEW', intervalDays: 0 };
    const day = days.get(index) ?? emptyDay(frame.past[index]!.date);
    days.set(index, day);
    const isFirst = !seen.has(`${cardId} ${index}`);
    seen.add(`${cardId} ${index}`);
    const kind = kindOf(prior);
    day.reviews += 1;
    day.newCards += prior.state === 'NEW' ? 1 : 0;
    day.seconds += Math.min(durationMs / 1000, LONGEST_STUDY_SECONDS);
    const counts = isFirst && prior.state === 'REVIEW' ? [kind === 'MATURE' ? day.mature : day.young] : [];
    if (index >= frame.periodStart) {
      const hour = hours[hourOf(reviewedAt, offsets)]!;
      hour.reviews += 1;
      if (counts.length > 0) counts.push(hour.recall);
      const answer = answers.find(({ cards }) => cards === kind)!;
      answer[rating.toLowerCase() as Lowercase<typeof rating>] += 1;
    }
    for (const count of counts) {
      count.total += 1;
      count.passed += rating === 'AGAIN' ? 0 : 1;
    }
  }
  return { days: [...days].sort(([a], [b]) => a - b).map(([, day]) => day), hours, answers };
}

function emptyDay(date: string): DayFigures {
  return { date, reviews: 0, newCards: 0, seconds: 0, young: nothing(), mature: nothing() };
}

function kindOf({ state, intervalDays }: Prior): CardKindInReview {
  if (state !== 'REVIEW') return 'LEARNING';
  return intervalDays >= MATURE_DAYS ? 'MATURE' : 'YOUNG';
}

/** The day that an instant is in, by halving; null when it is in none of them. */
function indexOf(days: readonly LearnerDay[], instant: number): number | null {
  if (instant < days[0]!.start || instant >= days.at(-1)!.end) return null;
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (days[middle]!.start <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function distribute(values: readonly number[], bounds: readonly number[]): Distribution {
  const counts = bounds.map(
    (bound, i) => values.filter((value) => (i === 0 || value >= bound) && value < (bounds[i + 1] ?? Infinity)).length,
  );
  return { bounds, counts, median: median(values) };
}

/** The middle one, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** FSRS-6: the probability of recall `days` after a review that left a stability is `(1 + factor · days / stability) ** -decay`. */
export function forgettingCurve({ weights }: FsrsParameters = {}): { factor: number; decay: number } {
  const decay = (weights ?? default_w)[20]!;
  return { factor: 0.9 ** (-1 / decay) - 1, decay };
}
