import { clipParameters } from 'ts-fsrs';
import {
  accuracyOf,
  calibrationOf,
  predictAverage,
  predictFromPrevious,
  recallTrials,
  type Accuracy,
  type CalibrationBin,
  type RecallTrial,
} from './calibration.js';
import { elapsedDays, type FsrsParameters } from './memory.js';
import { compareReviews, ratings, type ReviewFact } from './review.js';

/** Fewer trials say too little of a person: weights trained on them would follow chance. */
export const LEAST_TRIALS = 400;

/** The latest trials, which training does not see, decide whether it was worth it. */
const HELD_OUT_SHARE = 0.2;

/** When the trials among these reviews were, oldest first: what `recallTrials` finds, without predicting anything. */
export function trialTimes(reviews: readonly ReviewFact[]): number[] {
  const last = new Map<string, number>();
  const times: number[] = [];
  for (const { cardId, reviewedAt } of [...reviews].sort(compareReviews)) {
    const before = last.get(cardId);
    if (before !== undefined && elapsedDays(before, reviewedAt) > 0) times.push(reviewedAt);
    last.set(cardId, reviewedAt);
  }
  return times;
}

/** When the trials begin (epoch ms) that training does not see. Throws a RangeError when there are fewer than 400. */
export function heldOutFrom(trials: readonly number[]): number {
  if (trials.length < LEAST_TRIALS) throw new RangeError(`${trials.length} trials are too few to train with`);
  return trials[Math.floor(trials.length * (1 - HELD_OUT_SHARE))]!;
}

/** A card's reviews up to a trial, as FSRS trains with them: grades 1 to 4 and the days since the one before. */
export type TrainingItem = { rating: number; days: number }[];

/** One item for each trial before `until` (epoch ms), oldest first. `reviews` are those that count. */
export function trainingItems(reviews: readonly ReviewFact[], until: number): TrainingItem[] {
  const histories = new Map<string, { item: TrainingItem; last: number }>();
  const items: TrainingItem[] = [];
  for (const { cardId, reviewedAt, rating } of [...reviews].sort(compareReviews)) {
    if (reviewedAt >= until) break;
    const before = histories.get(cardId);
    const days = before ? elapsedDays(before.last, reviewedAt) : 0;
    const item = [...(before?.item ?? []), { rating: ratings.indexOf(rating) + 1, days }];
    histories.set(cardId, { item, last: reviewedAt });
    if (days > 0) items.push(item);
  }
  return items;
}

/** Weights as the scheduler uses them: within the bounds of FSRS-6. Throws a RangeError unless they are 21 numbers. */
export function usableWeights(weights: readonly number[]): number[] {
  if (weights.length !== 21 || !weights.every(Number.isFinite)) throw new RangeError('FSRS-6 has 21 weights');
  return clipParameters([...weights], 1, true);
}

/** How trained weights did on trials that they were not trained with, beside forecasts that need no training. */
export interface TrainingReport {
  trainedOn: number;
  heldOut: number;
  trained: Accuracy;
  defaults: Accuracy;
  /** The share recalled so far, and that after the same outcome before. */
  average: Accuracy;
  previous: Accuracy;
}

/** How forecasts that need no training did on the trials from `from` (epoch ms) on. */
export function reportBeside(reviews: readonly ReviewFact[], from: number): Omit<TrainingReport, 'trained'> {
  const trials = recallTrials(reviews);
  const defaults = heldOut(trials, from);
  return {
    trainedOn: trials.length - defaults.count,
    heldOut: defaults.count,
    defaults,
    average: heldOut(predictAverage(trials), from),
    previous: heldOut(predictFromPrevious(trials), from),
  };
}

/**
 * Compares forecasts of the trials from `from` (epoch ms) on; every one may use all that came before a trial.
 * @param beside of the same reviews, where that is known already
 */
export function reportOn(
  reviews: readonly ReviewFact[],
  weights: readonly number[],
  from: number,
  beside = reportBeside(reviews, from),
): TrainingReport {
  const tried = new Set(reviews.filter(({ reviewedAt }) => reviewedAt >= from).map(({ cardId }) => cardId));
  const theirs = reviews.filter(({ cardId }) => tried.has(cardId));
  return { ...beside, trained: heldOut(recallTrials(theirs, { weights }), from) };
}

function heldOut(trials: readonly RecallTrial[], from: number): Accuracy {
  return accuracyOf(trials.filter(({ reviewedAt }) => reviewedAt >= from));
}

/** Whether weights may be used: they must predict better by both measures. */
export function isBetter({ trained, defaults }: Pick<TrainingReport, 'trained' | 'defaults'>): boolean {
  return trained.logLoss < defaults.logLoss && trained.rmseBins < defaults.rmseBins;
}

/** How well a person's recall has been predicted so far. */
export interface RecallReport {
  trials: number;
  /** Null while there is no trial. */
  model: Accuracy | null;
  average: Accuracy | null;
  previous: Accuracy | null;
  calibration: CalibrationBin[];
}

export function recallReport(reviews: readonly ReviewFact[], parameters: FsrsParameters = {}): RecallReport {
  const trials = recallTrials(reviews, parameters);
  const none = trials.length === 0;
  return {
    trials: trials.length,
    model: none ? null : accuracyOf(trials),
    average: none ? null : accuracyOf(predictAverage(trials)),
    previous: none ? null : accuracyOf(predictFromPrevious(trials)),
    calibration: calibrationOf(trials, 10),
  };
}
