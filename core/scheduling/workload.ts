import { FIRST_SHARES, learned, MemoryModel, PASS_SHARES, type Pace } from './interview-memory.js';
import type { FsrsParameters, Memory } from './memory.js';
import { ratings, type Rating } from './review.js';
import { pick, seeded } from './random.js';

/** What a simulation of a person's coming year starts from. */
export interface WorkloadInput {
  /** How many cards have been met, and how many may still be. */
  met: number;
  newCards: number;
  /** Memories of those met, or of some of them that stand for all. */
  memories: readonly Pick<Memory, 'stability' | 'difficulty' | 'lastReviewedAt'>[];
  newPerDay: number;
  reviewsPerDay: number;
  pace: Pace;
  /** Epoch ms. */
  now: number;
  parameters?: FsrsParameters;
}

/** What a desired retention comes to, as expected. */
export interface Workload {
  /** 0.70 to 0.99. */
  retention: number;
  /** Reviews and minutes of a day, new cards' included, on average over the year. */
  reviewsADay: number;
  minutesADay: number;
  /** How many cards are known in a year. */
  remembered: number;
}

export const WORKLOAD_DAYS = 365;
/** The desired retentions compared, 70 % to 99 %. */
export const workloadRetentions: readonly number[] = Array.from({ length: 30 }, (_, i) => (70 + i) / 100);

/** So many cards are simulated: more stand for several each, fewer are simulated several times over. */
const MOST_CARDS = 2_000;
const FEWEST_CARDS = 500;
const DAY = 86_400_000;

/**
 * Studies a year card by card at one desired retention, with chance that comes out the same each time. It is the way of
 * Anki's and fsrs-rs's simulators (github.com/open-spaced-repetition/fsrs-rs, `simulate`): every day what is due within
 * the limit, then new cards; grades and memories by FSRS; seconds by the person's own pace.
 *
 * It supposes that every day is studied, that grades are given as most people give them, and that the weights are right.
 */
export function simulateWorkload(input: WorkloadInput, retention: number): Workload {
  const { met, newCards, memories, pace, now, parameters = {} } = input;
  const total = met + newCards;
  if (total === 0) return { retention, reviewsADay: 0, minutesADay: 0, remembered: 0 };
  /** Simulated cards for each that there is. */
  const share = Math.min(MOST_CARDS, Math.max(FEWEST_CARDS, total)) / total;
  const model = new MemoryModel(parameters);
  const starts = Object.fromEntries(ratings.map((rating) => [rating, learned(null, rating, parameters)])) as Record<
    Rating,
    Memory
  >;

  const known = memories.length > 0 ? Math.round(met * share) : 0;
  const count = known + Math.round(newCards * share);
  const stability = new Float64Array(count);
  const difficulty = new Float64Array(count);
  const last = new Int32Array(count);
  // Each card has its own chance, so that retentions are compared on the same luck.
  const chance = Array.from({ length: count }, (_, card) => seeded(card * 2_654_435_761 + 1));
  const due: number[][] = Array.from({ length: WORKLOAD_DAYS }, () => []);
  const schedule = (card: number) => {
    const day = Math.max(0, last[card]! + model.interval(stability[card]!, retention));
    due[day]?.push(card);
  };
  for (let card = 0; card < known; card += 1) {
    const memory = memories[card % memories.length]!;
    stability[card] = memory.stability;
    difficulty[card] = memory.difficulty;
    last[card] = -Math.max(0, Math.round((now - memory.lastReviewedAt) / DAY));
    schedule(card);
  }

  let reviews = 0;
  let seconds = 0;
  let next = known;
  let waiting: number[] = [];
  for (let day = 0; day < WORKLOAD_DAYS; day += 1) {
    waiting.push(...due[day]!);
    const most = Math.round(input.reviewsPerDay * share);
    const today = waiting.slice(0, most);
    waiting = waiting.slice(most);
    for (const card of today) {
      const recall = model.recall(day - last[card]!, stability[card]!);
      const passed = chance[card]!() < recall;
      const [s, d] = [stability[card]!, difficulty[card]!];
      if (passed) {
        const rating = pick(chance[card]!(), PASS_SHARES);
        stability[card] = model.stabilityAfterPass(s, d, recall, rating);
        difficulty[card] = model.difficultyAfter(d, rating);
      } else {
        stability[card] = model.stabilityAfterFail(s, d, recall);
        difficulty[card] = model.difficultyAfter(model.difficultyAfter(d, 'AGAIN'), 'GOOD');
      }
      last[card] = day;
      schedule(card);
      seconds += passed ? pace.pass : pace.fail;
    }
    reviews += today.length;
    // Rounded over all days, not each, so that a tenth of a simulated card a day is not none.
    const newUntilNow = known + Math.round((day + 1) * input.newPerDay * share);
    for (; next < Math.min(count, newUntilNow); next += 1) {
      const memory = starts[pick(chance[next]!(), FIRST_SHARES)];
      stability[next] = memory.stability;
      difficulty[next] = memory.difficulty;
      last[next] = day;
      schedule(next);
      reviews += 1;
      seconds += pace.new;
    }
  }

  let remembered = 0;
  for (let card = 0; card < next; card += 1) remembered += model.recall(WORKLOAD_DAYS - last[card]!, stability[card]!);
  const mean = (sum: number) => sum / share / WORKLOAD_DAYS;
  return { retention, reviewsADay: mean(reviews), minutesADay: mean(seconds) / 60, remembered: remembered / share };
}

/** So much dearer a card must be at the lowest desired retention for that not to be chance. */
const CLEARLY = 1.03;

/**
 * The desired retention at which a card known in a year takes the least time: below it one forgets so much that one
 * studies more for less. fsrs-rs calls it the optimal retention, Anki the recommended minimum. The lowest there is when
 * it does not clearly pay to go above that; null when nothing is studied.
 */
export function leastRetention(workloads: readonly Workload[]): number | null {
  const price = ({ minutesADay, remembered }: Workload) => minutesADay / remembered;
  const studied = workloads.filter(({ minutesADay, remembered }) => minutesADay > 0 && remembered > 0);
  const [lowest] = studied;
  if (!lowest) return null;
  const best = studied.reduce((least, one) => (price(one) < price(least) ? one : least));
  return price(lowest) > CLEARLY * price(best) ? best.retention : lowest.retention;
}
