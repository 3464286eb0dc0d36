import { learned, modelOf, type Pace } from './interview-memory.js';
import { costOf, findPrices, LEAST_GAIN, type Group, type Prices, type StageForecast } from './interview-prices.js';
import type { LearnerDay } from './day.js';
import type { FsrsParameters, Memory } from './memory.js';
import { isInSteps, isOpen, type QueueCard } from './queue.js';

/** What the plan must know of a memory. */
export type PlannedMemory = Pick<Memory, 'state' | 'stability' | 'difficulty' | 'lastReviewedAt' | 'due' | 'step'>;

export interface PlanInput<C extends QueueCard> {
  /** The cards that matter at the interview, each once, in deck order. */
  cards: readonly C[];
  /** By card id. A card without one is new. */
  memories: ReadonlyMap<string, PlannedMemory>;
  day: Pick<LearnerDay, 'start'>;
  /** Learner's days from today to the interview's, 1 or more. The interview comes before that day's study. */
  daysLeft: number;
  /** Seconds to study on each day, and what is left of today's. */
  secondsADay: number;
  secondsToday: number;
  pace: Pace;
  parameters?: FsrsParameters;
}

/** A day of the forecast; far ahead it stands for all up to the next one's. */
export interface PlannedDay {
  /** Days from today. */
  day: number;
  /** How many are expected to be studied. */
  newCards: number;
  reviews: number;
  seconds: number;
  /** The expected share of the cards remembered at the interview if nothing were studied after it, 0 to 1. */
  recall: number;
}

export interface InterviewPlan<C> {
  /** To be studied in the rest of today: reviews that gain most first, new cards in deck order. Not those in steps. */
  reviews: C[];
  newCards: C[];
  /** The expected share of the cards remembered at the interview, 0 to 1: with no more study, and with all of it. */
  recallNow: number;
  recall: number;
  days: PlannedDay[];
}

const DAY = 86_400_000;
/** How finely cards are told apart, coarser until there are few kinds of them. */
const MOST_GROUPS = 200;

interface Kind<C> extends Group {
  cards: C[];
}

/**
 * Which cards to study today so that as many as possible are remembered on the day of the interview, and what to expect.
 * Made anew from how things stand, it adapts to what was really done. A budget too small for all goes where a minute
 * gains most; near the end that is whatever the day of the interview would otherwise find forgotten.
 */
export function planInterview<C extends QueueCard>(input: PlanInput<C>): InterviewPlan<C> {
  const { cards, memories, pace } = input;
  const model = modelOf(input.parameters);
  const known = cards.filter(({ id }) => memories.has(id));
  const newCards = cards.filter(({ id }) => !memories.has(id));
  const inSteps = known.filter(({ id }) => isInSteps(memories.get(id)));
  const kinds = kindsOf(known, input);
  // What is in steps is finished first, whatever it gains.
  const secondsToday = Math.max(0, input.secondsToday - inSteps.length * pace.pass);
  const prices = findPrices({
    model,
    pace,
    groups: kinds,
    newCards: newCards.length,
    days: input.daysLeft,
    secondsADay: input.secondsADay,
    secondsToday,
  });

  const total = Math.max(1, cards.length);
  const unstudied = kinds.reduce(
    (sum, { stability, days, count }) => sum + count * model.recall(days + input.daysLeft, stability),
    0,
  );
  const planned = prices.stages.map((stage) => dayOfPlan(stage, total));
  return {
    ...choose(kinds, newCards, prices, secondsToday, input),
    recallNow: unstudied / total,
    recall: planned.at(-1)?.recall ?? unstudied / total,
    days: planned,
  };
}

function dayOfPlan({ day, newCards, reviews, spent, remembered }: StageForecast, total: number): PlannedDay {
  return { day, newCards, reviews, seconds: spent, recall: remembered / total };
}

/** Cards whose memories are nearly alike, told apart as finely as the number of kinds allows. */
function kindsOf<C extends QueueCard>(known: readonly C[], { memories, day, parameters }: PlanInput<C>): Kind<C>[] {
  const standings = known.map((card) => {
    const memory = memories.get(card.id)!;
    if (isInSteps(memory)) {
      // As it will stand at the end of the steps it is in.
      const { stability, difficulty } = learned(fromSteps(memory), 'GOOD', parameters ?? {});
      return { card, stability, difficulty, days: 0 };
    }
    const { stability, difficulty, lastReviewedAt } = memory;
    const days = lastReviewedAt >= day.start ? 0 : 1 + Math.floor((day.start - 1 - lastReviewedAt) / DAY);
    return { card, stability, difficulty, days };
  });
  for (let fineness = 8; ; fineness /= 2) {
    const kinds = new Map<string, Kind<C>>();
    for (const { card, stability, difficulty, days } of standings) {
      const age = days === 0 ? 'today' : Math.round(Math.log(days) * fineness);
      const key = `${Math.round(Math.log(stability) * fineness)} ${Math.round((difficulty * fineness) / 8)} ${age}`;
      const kind = kinds.get(key);
      if (!kind) kinds.set(key, { stability, difficulty, days, count: 1, cards: [card] });
      else {
        kind.cards.push(card);
        const weight = 1 / ++kind.count;
        kind.stability += (stability - kind.stability) * weight;
        kind.difficulty += (difficulty - kind.difficulty) * weight;
        kind.days += (days - kind.days) * weight;
      }
    }
    if (kinds.size <= MOST_GROUPS || fineness < 0.5) return [...kinds.values()];
  }
}

function fromSteps(memory: PlannedMemory): Memory {
  return { ...memory, cardId: '', firstReviewedAt: memory.lastReviewedAt, reps: 1, lapses: 0, intervalDays: 0 };
}

/** The rest of today's budget, spent on what gains most a second. */
function choose<C extends QueueCard>(
  kinds: readonly Kind<C>[],
  newCards: readonly C[],
  { gains, newGain }: Prices,
  seconds: number,
  { memories, pace, parameters }: PlanInput<C>,
): Pick<InterviewPlan<C>, 'reviews' | 'newCards'> {
  const model = modelOf(parameters);
  const chosen: Pick<InterviewPlan<C>, 'reviews' | 'newCards'> = { reviews: [], newCards: [] };
  const offers = kinds.map(({ cards, days, stability }, i) => {
    return { cards, gain: gains[i]!, cost: costOf(pace, model.recall(days, stability)), to: chosen.reviews };
  });
  offers.push({ cards: [...newCards], gain: newGain, cost: pace.new, to: chosen.newCards });
  let left = seconds;
  const asked = new Set<string>();
  /** A follow-up is met once its question has been, or together with it. */
  const mayBeAsked = (card: C) =>
    isOpen(card, memories) || asked.has(card.opensAfter!) || isInSteps(memories.get(card.opensAfter!));
  for (const { cards, gain, cost, to } of offers.sort((a, b) => b.gain - a.gain)) {
    if (gain <= LEAST_GAIN) break;
    for (const card of cards) {
      if (left < cost / 2) break;
      if (to === chosen.newCards && !mayBeAsked(card)) continue;
      left -= cost;
      asked.add(card.id);
      to.push(card);
    }
  }
  return chosen;
}

/** From here on an interview is well prepared: the share of its cards remembered. */
export const GOOD_RECALL = 0.85;
const MINUTES_STEP = 5;

/**
 * The fewest minutes a day, in steps of 5 and more than there are now, with which at least `GOOD_RECALL` of the cards can
 * be expected to be remembered; null when `mostMinutes` a day are too few.
 */
export function minutesNeeded<C extends QueueCard>(input: PlanInput<C>, mostMinutes: number): number | null {
  const enough = (minutes: number) => {
    const seconds = minutes * 60;
    const studied = input.secondsADay - input.secondsToday;
    const asIf = { ...input, secondsADay: seconds, secondsToday: Math.max(0, seconds - studied) };
    return planInterview(asIf).recall >= GOOD_RECALL;
  };
  const most = Math.floor(mostMinutes / MINUTES_STEP);
  let low = Math.min(most - 1, Math.floor(input.secondsADay / 60 / MINUTES_STEP));
  let high = Math.min(most, Math.max(1, 2 * low));
  // A plan takes milliseconds, and the answer is seldom many times what there is: so upwards first, then between.
  while (!enough(high * MINUTES_STEP)) {
    if (high === most) return null;
    low = high;
    high = Math.min(most, 2 * high);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle * MINUTES_STEP)) high = middle;
    else low = middle;
  }
  return high * MINUTES_STEP;
}
