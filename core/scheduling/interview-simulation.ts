import { default_w } from 'ts-fsrs';
import { learned, MemoryModel, type Pace } from './interview-memory.js';
import { DEFAULT_PACE } from './interview-pace.js';
import { planInterview } from './interview-plan.js';
import { applyReview, elapsedDays, type FsrsParameters, type Memory } from './memory.js';
import type { QueueCard } from './queue.js';
import type { Rating } from './review.js';
import { pick, seeded } from './random.js';

/** A made-up learner with a memory of their own, which the scheduler only guesses at. */
export interface Learner {
  /** FSRS-6 weights of their true memory; the scheduler believes in the defaults. */
  weights?: readonly number[];
  /** What a card really costs on average, seconds; the scheduler knows it, as it measures it. */
  pace: Pace;
}

/** A learner as the scheduler believes, one who forgets faster, and one who forgets more slowly. */
export const learners = {
  'as believed': { pace: DEFAULT_PACE },
  forgetful: { pace: DEFAULT_PACE, weights: changed({ firsts: 0.6, decay: 0.3 }) },
  retentive: { pace: DEFAULT_PACE, weights: changed({ firsts: 1.6, decay: 0.12 }) },
} satisfies Record<string, Learner>;

/** The default weights with other first stabilities (times) and another decay. */
function changed({ firsts, decay }: { firsts: number; decay: number }): readonly number[] {
  return default_w.map((weight, i) => (i < 4 ? weight * firsts : i === 20 ? decay : weight));
}

/**
 * `plan`: the interview plan. `due`: as FSRS is used, what is due first, longest due first, then new cards; where
 * nothing is left, the rest of the minutes is free. `ahead`: the same, with that rest spent on what is least well known.
 */
export type Method = 'plan' | 'due' | 'ahead';

export interface Trial {
  learner: Learner;
  method: Method;
  cards: number;
  /** Days of study until the interview. */
  days: number;
  minutesADay: number;
  /** Days studied by `due` before the plan was made, at the same minutes. */
  daysBefore?: number;
  seed: number;
}

export interface TrialResult {
  /** Share of the cards that the learner can truly be expected to recall at the interview, 0 to 1. */
  recall: number;
  /** What the plan said on its first day; null for other methods. */
  forecast: number | null;
  minutes: number;
  met: number;
}

const DAY = 86_400_000;

interface Known {
  believed: Memory;
  stability: number;
  difficulty: number;
}

/** Studies up to an interview, card by card. The same trial gives the same result. */
export function simulate(trial: Trial): TrialResult {
  const { learner, days, minutesADay, daysBefore = 0 } = trial;
  const random = seeded(trial.seed);
  const truth = new MemoryModel(learner.weights ? { weights: learner.weights } : {});
  const cards = Array.from({ length: trial.cards }, (_, i): QueueCard => ({ id: String(i), opensAfter: null }));
  const known = new Map<string, Known>();
  let forecast: number | null = null;
  let spent = 0;
  const last = daysBefore + days;
  for (let day = 0; day < last; day++) {
    const planned = day >= daysBefore;
    const secondsADay = minutesADay * 60;
    let left = secondsADay;
    let queue: readonly QueueCard[];
    let looks = 0;
    // Who was quicker than expected sees what else is worth it, as the app's queue is made anew whenever it is opened.
    do {
      const table = { cards, known, day, daysLeft: last - day, secondsADay, secondsToday: left, pace: learner.pace };
      const order =
        planned && trial.method === 'plan' ? byPlan(table) : byDue(table, planned && trial.method === 'ahead');
      forecast ??= order.forecast;
      queue = order.cards;
      for (const card of queue) {
        if (left <= 0) break;
        const cost = study(card, day);
        left -= cost;
        if (planned) spent += cost;
      }
    } while (trial.method === 'plan' && queue.length > 0 && left > 0 && ++looks < 3);
  }
  let recall = 0;
  for (const { believed, stability } of known.values()) {
    recall += truth.recall(last - Math.floor(believed.lastReviewedAt / DAY), stability);
  }
  return { recall: recall / trial.cards, forecast, minutes: spent / 60, met: known.size };

  /** @returns seconds */
  function study({ id }: QueueCard, day: number): number {
    const at = day * DAY + DAY / 4;
    const before = known.get(id);
    const params: FsrsParameters = learner.weights ? { weights: learner.weights } : {};
    if (!before) {
      const rating = pick(random(), { AGAIN: 0.3, HARD: 0.15, GOOD: 0.45, EASY: 0.1 });
      const { stability, difficulty } = learned(null, rating, params);
      known.set(id, { believed: studied(null, rating, at), stability, difficulty });
      return learner.pace.new * spread(random);
    }
    const recallNow = truth.recall(elapsedDays(before.believed.lastReviewedAt, at), before.stability);
    const passed = random() < recallNow;
    const rating = passed ? pick(random(), { HARD: 0.12, GOOD: 0.8, EASY: 0.08 }) : 'AGAIN';
    const stability =
      rating === 'AGAIN'
        ? truth.stabilityAfterFail(before.stability, before.difficulty, recallNow)
        : truth.stabilityAfterPass(before.stability, before.difficulty, recallNow, rating);
    const difficulty = truth.difficultyAfter(before.difficulty, rating);
    known.set(id, { believed: studied(before.believed, rating, at), stability, difficulty });
    return (passed ? learner.pace.pass : learner.pace.fail) * spread(random);
  }
}

interface Table {
  cards: readonly QueueCard[];
  known: ReadonlyMap<string, Known>;
  day: number;
  daysLeft: number;
  secondsADay: number;
  secondsToday: number;
  pace: Pace;
}

function byPlan({ cards, known, day, daysLeft, secondsADay, secondsToday, pace }: Table) {
  const plan = planInterview({
    cards,
    memories: new Map([...known].map(([id, { believed }]) => [id, believed])),
    day: { start: day * DAY },
    daysLeft,
    secondsADay,
    secondsToday,
    pace,
  });
  return { cards: [...plan.reviews, ...plan.newCards], forecast: plan.recall };
}

function byDue({ cards, known, day }: Table, ahead: boolean) {
  const model = new MemoryModel();
  const end = (day + 1) * DAY;
  const dueOf = ({ id }: QueueCard) => known.get(id)!.believed.due;
  const recallOf = ({ id }: QueueCard) => {
    const { lastReviewedAt, stability } = known.get(id)!.believed;
    return model.recall((end - lastReviewedAt) / DAY, stability);
  };
  const met = cards.filter(({ id }) => known.has(id));
  const due = met.filter((card) => dueOf(card) < end).sort((a, b) => dueOf(a) - dueOf(b));
  const fresh = cards.filter(({ id }) => !known.has(id));
  const rest = ahead ? met.filter((card) => dueOf(card) >= end).sort((a, b) => recallOf(a) - recallOf(b)) : [];
  return { cards: [...due, ...fresh, ...rest], forecast: null };
}

/** What the scheduler believes after a study with its steps, as if done at one moment. */
function studied(memory: Memory | null, rating: Rating, at: number): Memory {
  let after = applyReview(memory, { id: '', cardId: '', rating, reviewedAt: at, durationMs: 0, desiredRetention: 0.9 });
  while (after.state !== 'REVIEW') {
    after = applyReview(after, {
      id: '',
      cardId: '',
      rating: 'GOOD',
      reviewedAt: after.due,
      durationMs: 0,
      desiredRetention: 0.9,
    });
  }
  return after;
}

/** How much longer or shorter than average: 1 on average, log-normal with sigma 0.5. */
function spread(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(0.5 * normal - 0.125);
}
