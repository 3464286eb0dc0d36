import { fsrs, Rating as Grade, State, type Card, type FSRS } from 'ts-fsrs';
import { fuzzedInterval, MAXIMUM_INTERVAL_DAYS } from './fuzz.js';
import { compareReviews, MAX_RETENTION, MIN_RETENTION, type Rating, type ReviewFact, ratings } from './review.js';
import { DEFAULT_STEPS, type Steps } from './steps.js';

export type MemoryState = 'LEARNING' | 'REVIEW' | 'RELEARNING';

/** What a person's reviews of one card add up to. A card without a review that counts has none. Times are epoch ms. */
export interface Memory {
  cardId: string;
  state: MemoryState;
  /** Days until the probability of recall falls to 90 %. */
  stability: number;
  /** 1 (easy) to 10 (hard). */
  difficulty: number;
  due: number;
  firstReviewedAt: number;
  lastReviewedAt: number;
  /** Reviews that count. */
  reps: number;
  /** Times forgotten after it had been learned. */
  lapses: number;
  /** Index of the current learning or relearning step; 0 in review. */
  step: number;
  /** Days from the last review to `due`; 0 for a step within a day. */
  intervalDays: number;
}

export interface FsrsParameters {
  /** The 21 weights of FSRS-6; those of ts-fsrs, trained on many people's reviews, when left out. */
  weights?: readonly number[];
}

/** The parameters for weights that may be unknown or null, which stand for the defaults. */
export function parametersOf(weights: readonly number[] | null | undefined): FsrsParameters {
  return weights ? { weights } : {};
}

/** From when on a card's reviews count, besides how they are weighed. */
export interface FoldOptions extends FsrsParameters {
  /** When the card was started anew, epoch ms: reviews up to and including that moment do not count. */
  resetAt?: number | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NIGHT = 8 * HOUR;

const grades = { AGAIN: Grade.Again, HARD: Grade.Hard, GOOD: Grade.Good, EASY: Grade.Easy } as const;
const states = { LEARNING: State.Learning, REVIEW: State.Review, RELEARNING: State.Relearning } as const;
const stateNames: Record<State, MemoryState | undefined> = {
  [State.New]: undefined,
  [State.Learning]: 'LEARNING',
  [State.Review]: 'REVIEW',
  [State.Relearning]: 'RELEARNING',
};

/**
 * The memory after one more review, by FSRS-6 with the steps that the review names: of 1 and 10 minutes for learning and
 * of 10 for relearning when it names none. An interval of days lies where the review's `fuzz` says.
 *
 * It is exactly what `foldReviews` gives for the earlier reviews and this one, as long as this one comes after them in
 * the order of `compareReviews`; the caller has to know that (a later `reviewedAt` is enough).
 * Throws a RangeError when the review is older than the memory, of another card, or its desired retention is outside
 * 0.70 to 0.99.
 */
export function applyReview(memory: Memory | null, review: ReviewFact, parameters: FsrsParameters = {}): Memory {
  const { cardId, reviewedAt, rating, desiredRetention, fuzz } = review;
  const steps = review.steps ?? DEFAULT_STEPS;
  if (!(desiredRetention >= MIN_RETENTION && desiredRetention <= MAX_RETENTION))
    throw new RangeError(`desired retention ${desiredRetention} is not within ${MIN_RETENTION} to ${MAX_RETENTION}`);
  if (memory && memory.cardId !== cardId) throw new RangeError('the review is of another card');
  if (memory && memory.lastReviewedAt > reviewedAt) throw new RangeError('the review is older than the memory');

  // ts-fsrs counts elapsed days between UTC calendar days, and UTC's midnight is 09:00 in Seoul, in the middle of many
  // people's study. So it is given a clock of whole days that starts at the last review; `due` is set back after.
  const elapsed = memory ? elapsedDays(memory.lastReviewedAt, reviewedAt) : 0;
  const at = elapsed * DAY;
  const next = scheduler(desiredRetention, steps, parameters).next(toCard(memory, steps), at, grades[rating]).card;
  const state = stateNames[next.state] ?? 'LEARNING';
  // It keeps 알맞음 and 쉬움 a day apart even where that goes beyond the maximum.
  const calculated = Math.min(next.scheduled_days, MAXIMUM_INTERVAL_DAYS);
  const isFuzzed = state === 'REVIEW' && fuzz !== null && fuzz !== undefined;
  const intervalDays = isFuzzed ? fuzzedInterval(calculated, elapsed, fuzz) : calculated;
  const untilDue = state === 'REVIEW' ? intervalDays * DAY : next.due.getTime() - at;
  return {
    cardId,
    state,
    stability: next.stability,
    difficulty: next.difficulty,
    due: reviewedAt + untilDue,
    firstReviewedAt: memory?.firstReviewedAt ?? reviewedAt,
    lastReviewedAt: reviewedAt,
    reps: next.reps,
    lapses: next.lapses,
    step: next.learning_steps,
    intervalDays,
  };
}

/**
 * The memory that reviews of one card add up to: oldest first, each once, undone ones and those before a reset left out;
 * null when none is left.
 * It depends on the set of facts alone, neither on the order they come in nor on how often, so devices agree once they
 * know the same facts. Each step uses the desired retention of its own review. Throws as `applyReview` does.
 */
export function foldReviews(
  reviews: Iterable<ReviewFact>,
  undoneIds: ReadonlySet<string> = new Set(),
  { resetAt, ...parameters }: FoldOptions = {},
): Memory | null {
  const seen = new Set(undoneIds);
  let memory: Memory | null = null;
  for (const review of [...reviews].sort(compareReviews)) {
    if (seen.has(review.id) || review.reviewedAt <= (resetAt ?? -Infinity)) continue;
    seen.add(review.id);
    memory = applyReview(memory, review, parameters);
  }
  return memory;
}

/** What a grade would do. */
export interface IntervalPreview {
  dueAt: number;
  /** 0 for a step within a day. */
  intervalDays: number;
  /** From `now` until `dueAt`. */
  seconds: number;
}

/** What of a review is known before its grade. */
export type Ungraded = Pick<ReviewFact, 'cardId' | 'desiredRetention' | 'steps'>;

/**
 * What each grade, given at `now` (epoch ms), would do to the card. `now` before the last review counts as then.
 * @param fuzzOf where in their ranges the intervals will lie; as calculated when left out
 */
export function previewIntervals(
  memory: Memory | null,
  now: number,
  ungraded: Ungraded,
  parameters: FsrsParameters = {},
  fuzzOf: (review: ReviewFact) => number | null = () => null,
): Record<Rating, IntervalPreview> {
  const reviewedAt = Math.max(now, memory?.lastReviewedAt ?? now);
  const preview = (rating: Rating): IntervalPreview => {
    const review: ReviewFact = { ...ungraded, id: '', rating, reviewedAt, durationMs: 0 };
    const { due, intervalDays } = applyReview(memory, { ...review, fuzz: fuzzOf(review) }, parameters);
    return { dueAt: due, intervalDays, seconds: Math.round((due - reviewedAt) / 1000) };
  };
  return Object.fromEntries(ratings.map((rating) => [rating, preview(rating)])) as Record<Rating, IntervalPreview>;
}

/**
 * Days between two reviews as FSRS means them: how many nights the memory had to last. Within a sitting or a day it is
 * 0 and FSRS uses its same-day formula; a gap of 8 hours, an evening to the next morning, is a day; longer ones round to
 * the nearest. It needs no time zone, so that moving to another one changes nobody's memories.
 */
export function elapsedDays(from: number, to: number): number {
  const gap = to - from;
  return gap < NIGHT ? 0 : Math.max(1, Math.round(gap / DAY));
}

/** A fold of many reviews uses one or two schedulers; making one costs more than using it. */
const byDefault = new Map<string, FSRS>();
/** Of a person's weights, as long as somebody holds them. */
const byWeights = new WeakMap<readonly number[], Map<string, FSRS>>();
const MOST_SCHEDULERS = 100;

function scheduler(desiredRetention: number, steps: Steps, { weights }: FsrsParameters): FSRS {
  const made = weights ? (byWeights.get(weights) ?? new Map<string, FSRS>()) : byDefault;
  if (weights) byWeights.set(weights, made);
  const key =
    `${desiredRetention}` + (steps === DEFAULT_STEPS ? '' : ` ${steps.learning.join()} ${steps.relearning.join()}`);
  const known = made.get(key);
  if (known) return known;
  const fresh = makeScheduler(desiredRetention, steps, weights);
  if (made.size < MOST_SCHEDULERS) made.set(key, fresh);
  return fresh;
}

function makeScheduler(desiredRetention: number, steps: Steps, weights: readonly number[] | undefined): FSRS {
  return fsrs({
    request_retention: desiredRetention,
    maximum_interval: MAXIMUM_INTERVAL_DAYS,
    learning_steps: steps.learning.map((minutes) => `${minutes}m` as const),
    relearning_steps: steps.relearning.map((minutes) => `${minutes}m` as const),
    enable_fuzz: false,
    enable_short_term: true,
    ...(weights && { w: weights }),
  });
}

/** On the scheduler's clock, whose zero is the last review. A step that is gone, as there are fewer now, is the last. */
function toCard(memory: Memory | null, { learning, relearning }: Steps): Card {
  const zero = new Date(0);
  const last = (memory?.state === 'LEARNING' ? learning : relearning).length - 1;
  return {
    due: zero,
    stability: memory?.stability ?? 0,
    difficulty: memory?.difficulty ?? 0,
    elapsed_days: 0,
    scheduled_days: memory?.intervalDays ?? 0,
    learning_steps: Math.max(0, Math.min(memory?.step ?? 0, last)),
    reps: memory?.reps ?? 0,
    lapses: memory?.lapses ?? 0,
    state: memory ? states[memory.state] : State.New,
    ...(memory && { last_review: zero }),
  };
}
