import {
  CELLS,
  CORNERS,
  makeOutcomes,
  stabilityOf,
  type MemoryModel,
  type Outcomes,
  type Pace,
} from './interview-memory.js';

/**
 * What a minute is worth on each day until the interview, and what studying or leaving a card is worth at that price.
 *
 * Every card could be studied on any set of days; the budget alone ties them together. So a price is put on each day's
 * seconds, under which each kind of card has its own best course, found backwards from the interview; then the days are
 * walked forwards with the cards there are, and where the budget of a day runs out is what its seconds are worth. A few
 * rounds of both, and the prices hardly change. (In the literature: a restless bandit with Lagrangian prices.)
 */

/** Cards alike: their memory, days since their last study, and how many they are. */
export interface Group {
  stability: number;
  difficulty: number;
  /** 0 when studied today, which is not done twice. */
  days: number;
  count: number;
}

export interface Course {
  model: MemoryModel;
  pace: Pace;
  groups: readonly Group[];
  newCards: number;
  /** Days from today to the interview, 1 or more. */
  days: number;
  /** Seconds of each day; today's is what is left of it. */
  secondsADay: number;
  secondsToday: number;
}

/** One of the days looked at; far ahead, several days are taken together. */
export interface Stage {
  /** Days from today. */
  day: number;
  seconds: number;
}

export interface StageForecast extends Stage {
  /** Expected numbers. */
  newCards: number;
  reviews: number;
  spent: number;
  /** Cards expected to be remembered at the interview when nothing is studied after this stage. */
  remembered: number;
}

export interface Prices {
  stages: StageForecast[];
  /** For each group: what is gained by studying it today rather than later or never, cards per second. */
  gains: Float64Array;
  /** The same of a new card. */
  newGain: number;
}

/** Gains below this are not worth a person's time: one card in five hundred for a minute and a half. */
export const LEAST_GAIN = 0.00002;
const ROUNDS = 5;
const MOST_STAGES = 24;
const NEXT_DAYS = 4;
const LAST_DAYS = 8;
const NEGLIGIBLE = 1e-5;

export function stagesOf({ days, secondsADay, secondsToday }: Course): Stage[] {
  const starts: number[] = [];
  if (days <= MOST_STAGES) for (let day = 0; day < days; day++) starts.push(day);
  else {
    for (let day = 0; day < NEXT_DAYS; day++) starts.push(day);
    const between = MOST_STAGES - NEXT_DAYS - LAST_DAYS;
    const span = days - LAST_DAYS - NEXT_DAYS;
    for (let i = 0; i < between; i++) {
      const day = NEXT_DAYS + Math.round((i * span) / between);
      if (day !== starts.at(-1)) starts.push(day);
    }
    for (let day = days - LAST_DAYS; day < days; day++) if (day > starts.at(-1)!) starts.push(day);
  }
  return starts.map((day, i) => {
    const length = (starts[i + 1] ?? days) - day;
    return { day, seconds: day === 0 ? secondsToday : secondsADay * length };
  });
}

export function findPrices(course: Course): Prices {
  return new PriceFinder(course).find();
}

class PriceFinder {
  readonly #stages: Stage[];
  readonly #prices: Float64Array;
  /** What a memory made at a stage, in a cell, is worth: cards remembered less the price of what is spent on it. */
  readonly #values: Float64Array;
  /** Of a memory made at stage j and a study at stage k: what that gains over waiting, less its price. */
  readonly #cellGains: Float64Array;
  /** Of a memory made at a stage, in a cell: the probability of recall at the interview if it is left alone. */
  readonly #kept: Float64Array;
  readonly #groupStudies: Outcomes;
  readonly #groupGains: Float64Array;
  readonly #newGains: Float64Array;
  readonly #count: number;

  constructor(readonly course: Course) {
    this.#stages = stagesOf(course);
    const count = (this.#count = this.#stages.length);
    this.#prices = new Float64Array(count).fill(0.005);
    this.#values = new Float64Array(count * CELLS);
    this.#cellGains = new Float64Array(count * count * CELLS);
    this.#kept = Float64Array.from({ length: count * CELLS }, (_, at) => {
      const made = this.#stages[Math.floor(at / CELLS)]!.day;
      return course.model.recall(course.days - made, stabilityOf(at % CELLS));
    });
    this.#groupStudies = makeOutcomes(course.groups.length * count);
    this.#groupGains = new Float64Array(course.groups.length * count);
    this.#newGains = new Float64Array(count);
    course.groups.forEach(({ stability, difficulty, days }, group) => {
      for (let k = days === 0 ? 1 : 0; k < count; k++) {
        course.model.study(this.#groupStudies, group * count + k, stability, difficulty, days + this.#stages[k]!.day);
      }
    });
  }

  find(): Prices {
    let stages: StageForecast[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      this.#lookBack();
      stages = this.#walk(round < ROUNDS - 1);
    }
    const { groups } = this.course;
    const gains = new Float64Array(groups.length);
    groups.forEach(({ days }, group) => {
      gains[group] =
        days === 0 ? 0 : this.#perSecond(this.#groupGains[group * this.#count]!, this.#groupCost(group, 0), 0);
    });
    return { stages, gains, newGain: this.#perSecond(this.#newGains[0]!, this.course.pace.new, 0) };
  }

  /** A gain less its price, as gain per second. */
  #perSecond(gain: number, cost: number, stage: number): number {
    return gain / cost + this.#prices[stage]!;
  }

  #groupCost(group: number, stage: number): number {
    return costOf(this.course.pace, this.#groupStudies.recall[group * this.#count + stage]!);
  }

  #valueOf({ cells, weights }: Outcomes, study: number, stage: number): number {
    const values = this.#values;
    const base = stage * CELLS;
    let value = 0;
    for (let at = study * CORNERS, end = at + CORNERS; at < end; at++)
      value += weights[at]! * values[base + cells[at]!]!;
    return value;
  }

  /** From the interview back: for every memory the best of studying it at each later stage, and of leaving it. */
  #lookBack(): void {
    const { model, pace, days, groups } = this.course;
    const count = this.#count;
    for (let j = count - 1; j >= 0; j--) {
      // The best of what is left later than k, by cell; in the end the value of the memory made at j.
      const best = this.#values.subarray(j * CELLS, (j + 1) * CELLS);
      best.set(this.#kept.subarray(j * CELLS, (j + 1) * CELLS));
      for (let k = count - 1; k > j; k--) {
        const studies = model.ofCells(this.#stages[k]!.day - this.#stages[j]!.day);
        const price = this.#prices[k]!;
        const gains = (j * count + k) * CELLS;
        for (let cell = 0; cell < CELLS; cell++) {
          const value = this.#valueOf(studies, cell, k) - price * costOf(pace, studies.recall[cell]!);
          this.#cellGains[gains + cell] = value - best[cell]!;
          if (value > best[cell]!) best[cell] = value;
        }
      }
    }
    groups.forEach((group, i) => {
      let best = model.recall(group.days + days, group.stability);
      for (let k = count - 1; k >= (group.days === 0 ? 1 : 0); k--) {
        const value = this.#valueOf(this.#groupStudies, i * count + k, k) - this.#prices[k]! * this.#groupCost(i, k);
        this.#groupGains[i * count + k] = value - best;
        if (value > best) best = value;
      }
    });
    let best = 0;
    for (let k = count - 1; k >= 0; k--) {
      const value = this.#valueOf(model.first, 0, k) - this.#prices[k]! * pace.new;
      this.#newGains[k] = value - best;
      if (value > best) best = value;
    }
  }

  /** From today on: what the budget of each stage is best spent on, and what its last second was worth. */
  #walk(adjust: boolean): StageForecast[] {
    const { model, pace, days, groups } = this.course;
    const count = this.#count;
    const left = Float64Array.from(groups, ({ count: cards }) => cards);
    let leftNew = this.course.newCards;
    const made = new Float64Array(count * CELLS);
    const forecast: StageForecast[] = [];
    for (let k = 0; k < count; k++) {
      const stage = this.#stages[k]!;
      const wanted = new Wanted();
      groups.forEach(({ days: since }, i) => {
        if (k === 0 && since === 0) return;
        if (left[i]! > NEGLIGIBLE)
          wanted.add(i, left[i]!, this.#groupCost(i, k), this.#groupGains[i * count + k]!, this.#prices[k]!);
      });
      const cellsFrom = groups.length;
      for (let j = 0; j < k; j++) {
        const { recall } = model.ofCells(stage.day - this.#stages[j]!.day);
        for (let cell = 0; cell < CELLS; cell++) {
          const mass = made[j * CELLS + cell]!;
          if (mass > NEGLIGIBLE) {
            const gain = this.#cellGains[(j * count + k) * CELLS + cell]!;
            wanted.add(cellsFrom + j * CELLS + cell, mass, costOf(pace, recall[cell]!), gain, this.#prices[k]!);
          }
        }
      }
      const newFrom = cellsFrom + count * CELLS;
      if (leftNew > NEGLIGIBLE) wanted.add(newFrom, leftNew, pace.new, this.#newGains[k]!, this.#prices[k]!);

      let newCards = 0;
      let reviews = 0;
      const { spent, worth } = wanted.take(stage.seconds, (what, mass) => {
        if (what === newFrom) {
          leftNew -= mass;
          newCards += mass;
          move(made, k, model.first, 0, mass);
          return;
        }
        reviews += mass;
        if (what < cellsFrom) {
          left[what]! -= mass;
          move(made, k, this.#groupStudies, what * count + k, mass);
        } else {
          const j = Math.floor((what - cellsFrom) / CELLS);
          made[what - cellsFrom]! -= mass;
          move(made, k, model.ofCells(stage.day - this.#stages[j]!.day), (what - cellsFrom) % CELLS, mass);
        }
      });
      if (adjust) this.#prices[k] = Math.sqrt(this.#prices[k]! * worth);

      let remembered = 0;
      for (let i = 0; i < groups.length; i++)
        remembered += left[i]! * model.recall(groups[i]!.days + days, groups[i]!.stability);
      for (let at = 0; at < (k + 1) * CELLS; at++) remembered += made[at]! * this.#kept[at]!;
      forecast.push({ ...stage, newCards, reviews, spent, remembered });
    }
    return forecast;
  }
}

function move(made: Float64Array, stage: number, { cells, weights }: Outcomes, study: number, mass: number): void {
  for (let at = study * CORNERS, end = at + CORNERS; at < end; at++)
    made[stage * CELLS + cells[at]!]! += mass * weights[at]!;
}

/** What a review is expected to cost, seconds. */
export function costOf(pace: Pace, recall: number): number {
  return recall * pace.pass + (1 - recall) * pace.fail;
}

/** Gains per second are sorted into this many bins, each 8 % above the one before. */
const BINS = 128;
const BIN_RATIO = Math.log(1.08);

/** What could be studied at a stage; taken in the order of what a second gains, by bins. */
class Wanted {
  readonly #bins: { what: number; mass: number; cost: number }[][] = [];
  readonly #seconds = new Float64Array(BINS);

  add(what: number, mass: number, cost: number, gain: number, price: number): void {
    const perSecond = gain / cost + price;
    if (!(perSecond > LEAST_GAIN)) return;
    const bin = Math.min(BINS - 1, Math.floor(Math.log(perSecond / LEAST_GAIN) / BIN_RATIO));
    (this.#bins[bin] ??= []).push({ what, mass, cost });
    this.#seconds[bin]! += mass * cost;
  }

  /** @returns what was spent, and what a second more would gain */
  take(seconds: number, study: (what: number, mass: number) => void): { spent: number; worth: number } {
    let spent = 0;
    for (let bin = BINS - 1; bin >= 0; bin--) {
      const wanted = this.#seconds[bin]!;
      if (wanted === 0) continue;
      const share = Math.min(1, (seconds - spent) / wanted);
      if (share > 0) for (const { what, mass } of this.#bins[bin]!) study(what, mass * share);
      spent += wanted * Math.max(0, share);
      if (share < 1) return { spent, worth: LEAST_GAIN * Math.exp(BIN_RATIO * (bin + 0.5)) };
    }
    return { spent, worth: LEAST_GAIN };
  }
}
