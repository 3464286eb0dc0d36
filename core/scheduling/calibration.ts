import { default_w, forgetting_curve } from 'ts-fsrs';
import { applyReview, elapsedDays, type FsrsParameters, type Memory } from './memory.js';
import { compareReviews, type ReviewFact } from './review.js';

/**
 * How well recall is predicted, measured as the FSRS benchmark does (github.com/open-spaced-repetition/srs-benchmark):
 * on the first review of a card after at least a night, when the grade says whether it was still known.
 */
export interface RecallTrial {
  cardId: string;
  reviewId: string;
  reviewedAt: number;
  /** Any grade but 다시. */
  recalled: boolean;
  /** Nights since the card's last review, at least 1. */
  days: number;
  /** The how-many-eth day of the card this is, at least 2. */
  nth: number;
  /** How often it had been forgotten in earlier trials. */
  lapses: number;
  /** Outcome of the card's last trial; null on its first. */
  previous: boolean | null;
  /** The probability of recall that FSRS gave before the grade. */
  predicted: number;
}

/** As near to 0 and 1 as a prediction counts: a wrong certainty would cost without end. */
const LEAST = Number.EPSILON;

/**
 * The trials among a person's reviews, oldest first.
 * @param reviews that count: undone ones and those before a reset left out
 * @param parameters the weights that predict; the defaults when left out
 */
export function recallTrials(reviews: Iterable<ReviewFact>, parameters: FsrsParameters = {}): RecallTrial[] {
  const byCard = new Map<string, ReviewFact[]>();
  for (const review of reviews) {
    const ofCard = byCard.get(review.cardId);
    if (ofCard) ofCard.push(review);
    else byCard.set(review.cardId, [review]);
  }
  return [...byCard.values()]
    .flatMap((ofCard) => trialsOfCard(ofCard.sort(compareReviews), parameters))
    .sort((a, b) => a.reviewedAt - b.reviewedAt || (a.reviewId < b.reviewId ? -1 : 1));
}

function trialsOfCard(reviews: readonly ReviewFact[], parameters: FsrsParameters): RecallTrial[] {
  const weights = parameters.weights ?? default_w;
  const trials: RecallTrial[] = [];
  let memory: Memory | null = null;
  for (const review of reviews) {
    const { cardId, id, reviewedAt, rating } = review;
    const days: number = memory ? elapsedDays(memory.lastReviewedAt, reviewedAt) : 0;
    if (memory && days > 0) {
      trials.push({
        cardId,
        reviewId: id,
        reviewedAt,
        recalled: rating !== 'AGAIN',
        days,
        nth: trials.length + 2,
        lapses: trials.filter(({ recalled }) => !recalled).length,
        previous: trials.at(-1)?.recalled ?? null,
        predicted: forgetting_curve([...weights], days, memory.stability),
      });
    }
    memory = applyReview(memory, review, parameters);
  }
  return trials;
}

/** What is known of a prediction once the grade is there. */
export type Outcome = Pick<RecallTrial, 'recalled' | 'days' | 'nth' | 'lapses' | 'predicted'>;

export interface Accuracy {
  /** Trials measured. */
  count: number;
  /** Mean of -ln of the probability given to what happened: 0 is clairvoyant, lower is better. */
  logLoss: number;
  /** RMSE(bins): how far predicted and actual recall lie apart in like trials, 0 to 1; lower is better. */
  rmseBins: number;
}

/** Throws a RangeError when there is nothing to measure. */
export function accuracyOf(outcomes: readonly Outcome[]): Accuracy {
  if (outcomes.length === 0) throw new RangeError('no trials to measure');
  return { count: outcomes.length, logLoss: logLoss(outcomes), rmseBins: rmseBins(outcomes) };
}

function logLoss(outcomes: readonly Outcome[]): number {
  let sum = 0;
  for (const { predicted, recalled } of outcomes) {
    const p = Math.min(Math.max(predicted, LEAST), 1 - LEAST);
    sum -= Math.log(recalled ? p : 1 - p);
  }
  return sum / outcomes.length;
}

/**
 * Trials are put together by how long ago the last review was, how many there were and how often the card was
 * forgotten, each on a scale of powers; the bins' squared errors are weighed by how many trials they hold.
 */
function rmseBins(outcomes: readonly Outcome[]): number {
  const bins = new Map<string, { count: number; recalled: number; predicted: number }>();
  for (const { days, nth, lapses, predicted, recalled } of outcomes) {
    const key = `${power(days, 3.62)} ${power(nth, 1.89)} ${lapses === 0 ? 'none' : power(lapses, 1.73)}`;
    const bin = bins.get(key) ?? { count: 0, recalled: 0, predicted: 0 };
    bin.count++;
    bin.recalled += recalled ? 1 : 0;
    bin.predicted += predicted;
    bins.set(key, bin);
  }
  let sum = 0;
  for (const { count, recalled, predicted } of bins.values()) sum += (recalled - predicted) ** 2 / count;
  return Math.sqrt(sum / outcomes.length);
}

/** The benchmark names a bin by a rounded multiple of base ** power; the power alone tells the same bins apart. */
const power = (value: number, base: number) => Math.floor(Math.log(value) / Math.log(base));

/** Of the first trial, before anything is known of the person, and as much as one trial afterwards. */
const FIRST_GUESS = 0.9;

/** The simplest forecast, without looking ahead: the share of what was recalled so far. */
export function predictAverage(trials: readonly RecallTrial[]): RecallTrial[] {
  return predictShares(trials, () => 'all');
}

/** The share of what was recalled so far after the card's last trial had gone the same way. */
export function predictFromPrevious(trials: readonly RecallTrial[]): RecallTrial[] {
  return predictShares(trials, ({ previous }) => String(previous));
}

function predictShares(trials: readonly RecallTrial[], groupOf: (trial: RecallTrial) => string): RecallTrial[] {
  const groups = new Map<string, { count: number; recalled: number }>();
  return trials.map((trial) => {
    const group = groups.get(groupOf(trial)) ?? { count: 1, recalled: FIRST_GUESS };
    const predicted = group.recalled / group.count;
    groups.set(groupOf(trial), { count: group.count + 1, recalled: group.recalled + (trial.recalled ? 1 : 0) });
    return { ...trial, predicted };
  });
}

/** Trials that were given about the same probability, and how they went. */
export interface CalibrationBin {
  /** Lowest probability of the bin. */
  from: number;
  count: number;
  /** Means, 0 to 1. */
  predicted: number;
  actual: number;
}

/** Predicted against actual recall, from low to high; bins without a trial are left out. */
export function calibrationOf(
  outcomes: readonly Pick<Outcome, 'predicted' | 'recalled'>[],
  bins = 20,
): CalibrationBin[] {
  const sums = Array.from({ length: bins }, () => ({ count: 0, predicted: 0, recalled: 0 }));
  for (const { predicted, recalled } of outcomes) {
    const sum = sums[Math.min(bins - 1, Math.floor(predicted * bins))]!;
    sum.count++;
    sum.predicted += predicted;
    sum.recalled += recalled ? 1 : 0;
  }
  return sums.flatMap(({ count, predicted, recalled }, i) =>
    count === 0 ? [] : [{ from: i / bins, count, predicted: predicted / count, actual: recalled / count }],
  );
}
