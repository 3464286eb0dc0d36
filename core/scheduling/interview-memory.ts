import { default_w } from 'ts-fsrs';
import { MAXIMUM_INTERVAL_DAYS } from './fuzz.js';
import { applyReview, type FsrsParameters, type Memory } from './memory.js';
import type { Rating } from './review.js';

/** What a card costs on a day on which it is studied, its learning steps and second tries included, seconds. */
export interface Pace {
  /** One met for the first time. */
  new: number;
  /** One that is recalled. */
  pass: number;
  /** One that was forgotten. */
  fail: number;
}

/** How those who recall a card grade it, as in published collections of Anki reviews. */
export const PASS_SHARES = { HARD: 0.1, GOOD: 0.82, EASY: 0.08 } as const;
/** How a card is graded when it is met. */
export const FIRST_SHARES = { AGAIN: 0.25, HARD: 0.15, GOOD: 0.5, EASY: 0.1 } as const;

/** The plane of stability (logarithmic, days) and difficulty on which values of memories are kept. */
const STABILITIES = 24;
const DIFFICULTIES = 4;
export const CELLS = STABILITIES * DIFFICULTIES;
const LOWEST = Math.log(0.05);
const LOG_STEP = (Math.log(1500) - LOWEST) / (STABILITIES - 1);
const DIFFICULTY_STEP = 9 / (DIFFICULTIES - 1);

/** Corners of the plane that a study of a card leads to: four outcomes with four corners each. */
export const CORNERS = 16;

/** Where studies lead: for study i the corners `CORNERS * i` and on, each with its probability; these add up to 1. */
export interface Outcomes {
  cells: Int16Array;
  weights: Float64Array;
  /** The probability of recall at that study. */
  recall: Float64Array;
}

export function makeOutcomes(studies: number): Outcomes {
  return {
    cells: new Int16Array(studies * CORNERS),
    weights: new Float64Array(studies * CORNERS),
    recall: new Float64Array(studies),
  };
}

/**
 * FSRS-6 as numbers: what a study of a card on a day comes to, thousands of times in milliseconds. A forgotten card is
 * relearned the same day. `memory.ts` is the authority; a test holds the two together.
 */
export class MemoryModel {
  readonly #w: readonly number[];
  readonly #factor: number;
  readonly #growth: number;
  readonly #forgetLimit: number;
  readonly #easiest: number;
  /** By days since the last study: what a study of each cell comes to. */
  readonly #ofCells: (Outcomes | undefined)[] = [];
  /** What meeting a card comes to. */
  readonly first: Outcomes = makeOutcomes(1);

  constructor({ weights }: FsrsParameters = {}) {
    const w = weights ?? default_w;
    this.#w = w;
    this.#factor = 0.9 ** (-1 / w[20]!) - 1;
    this.#growth = Math.exp(w[8]!);
    this.#forgetLimit = Math.exp(-w[17]! * w[18]!);
    this.#easiest = w[4]! - Math.exp(3 * w[5]!) + 1;
    Object.entries(FIRST_SHARES).forEach(([rating, share], outcome) => {
      const memory = learned(null, rating as Rating, weights ? { weights } : {});
      this.#place(this.first, outcome * 4, memory.stability, memory.difficulty, share);
    });
  }

  /** The probability of recall `days` after a study that left a stability. */
  recall(days: number, stability: number): number {
    return (1 + (this.#factor * days) / stability) ** -this.#w[20]!;
  }

  /** Days until the probability of recall falls to `retention`, as the scheduler rounds them. */
  interval(stability: number, retention: number): number {
    const days = (stability * (retention ** (-1 / this.#w[20]!) - 1)) / this.#factor;
    return Math.min(MAXIMUM_INTERVAL_DAYS, Math.max(1, Math.round(days)));
  }

  stabilityAfterPass(stability: number, difficulty: number, recall: number, rating: 'HARD' | 'GOOD' | 'EASY'): number {
    const w = this.#w;
    const bonus = rating === 'HARD' ? w[15]! : rating === 'EASY' ? w[16]! : 1;
    const surprise = Math.exp(w[10]! * (1 - recall)) - 1;
    return stability * (1 + this.#growth * (11 - difficulty) * stability ** -w[9]! * surprise * bonus);
  }

  /** Forgotten, and relearned the same day. */
  stabilityAfterFail(stability: number, difficulty: number, recall: number): number {
    const w = this.#w;
    const forgotten =
      w[11]! * difficulty ** -w[12]! * ((stability + 1) ** w[13]! - 1) * Math.exp(w[14]! * (1 - recall));
    const left = Math.max(0.001, Math.min(forgotten, stability * this.#forgetLimit));
    return left * Math.max(1, left ** -w[19]! * Math.exp(w[17]! * w[18]!));
  }

  difficultyAfter(difficulty: number, rating: Rating): number {
    const w = this.#w;
    const grade = { AGAIN: 1, HARD: 2, GOOD: 3, EASY: 4 }[rating];
    const damped = difficulty - (w[6]! * (grade - 3) * (10 - difficulty)) / 9;
    return Math.min(10, Math.max(1, w[7]! * this.#easiest + (1 - w[7]!) * damped));
  }

  /** Writes what a study comes to, `days` (1 or more) after the last, as study `index` of `to`. */
  study(to: Outcomes, index: number, stability: number, difficulty: number, days: number): void {
    const recall = this.recall(days, stability);
    to.recall[index] = recall;
    const at = index * CORNERS;
    const again = this.difficultyAfter(difficulty, 'AGAIN');
    this.#place(
      to,
      at,
      this.stabilityAfterFail(stability, difficulty, recall),
      this.difficultyAfter(again, 'GOOD'),
      1 - recall,
    );
    let corner = at;
    for (const rating of ['HARD', 'GOOD', 'EASY'] as const) {
      corner += 4;
      const after = this.stabilityAfterPass(stability, difficulty, recall, rating);
      this.#place(to, corner, after, this.difficultyAfter(difficulty, rating), recall * PASS_SHARES[rating]);
    }
  }

  /** What a study of each cell of the plane comes to, that many days after the last. Kept once known. */
  ofCells(days: number): Outcomes {
    return (this.#ofCells[days] ??= this.#studyCells(days));
  }

  #studyCells(days: number): Outcomes {
    const outcomes = makeOutcomes(CELLS);
    for (let cell = 0; cell < CELLS; cell++) {
      this.study(outcomes, cell, stabilityOf(cell), 1 + Math.floor(cell / STABILITIES) * DIFFICULTY_STEP, days);
    }
    return outcomes;
  }

  /** Writes a memory as a mixture of the four corners around it. */
  #place(to: Outcomes, at: number, stability: number, difficulty: number, weight: number): void {
    const x = Math.min(STABILITIES - 1, Math.max(0, (Math.log(stability) - LOWEST) / LOG_STEP));
    const y = (difficulty - 1) / DIFFICULTY_STEP;
    const left = Math.min(STABILITIES - 2, Math.floor(x));
    const low = Math.min(DIFFICULTIES - 2, Math.floor(y));
    const right = x - left;
    const high = y - low;
    const cell = low * STABILITIES + left;
    const { cells, weights } = to;
    cells[at] = cell;
    cells[at + 1] = cell + 1;
    cells[at + 2] = cell + STABILITIES;
    cells[at + 3] = cell + STABILITIES + 1;
    weights[at] = weight * (1 - right) * (1 - high);
    weights[at + 1] = weight * right * (1 - high);
    weights[at + 2] = weight * (1 - right) * high;
    weights[at + 3] = weight * right * high;
  }
}

/** Days. */
export function stabilityOf(cell: number): number {
  return Math.exp(LOWEST + (cell % STABILITIES) * LOG_STEP);
}

/** The memory once a grade, and 알맞음 for every step that follows it the same day, have been given. */
export function learned(memory: Memory | null, rating: Rating, parameters: FsrsParameters): Memory {
  const review = (at: number, given: Rating) =>
    ({
      id: '',
      cardId: memory?.cardId ?? '',
      rating: given,
      reviewedAt: at,
      durationMs: 0,
      desiredRetention: 0.9,
    }) as const;
  let after = applyReview(memory, review(memory?.lastReviewedAt ?? 0, rating), parameters);
  while (after.state !== 'REVIEW') after = applyReview(after, review(after.due, 'GOOD'), parameters);
  return after;
}

let byDefault: MemoryModel | undefined;
let ofPerson: { weights: readonly number[]; model: MemoryModel } | undefined;

/** The model of these parameters; the defaults' and the last person's are kept. */
export function modelOf({ weights }: FsrsParameters = {}): MemoryModel {
  if (!weights) return (byDefault ??= new MemoryModel());
  if (ofPerson?.weights !== weights) ofPerson = { weights, model: new MemoryModel({ weights }) };
  return ofPerson.model;
}
