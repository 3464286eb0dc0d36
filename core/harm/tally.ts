/** What learners did with a card, a question or a subject, added up over everybody: there is no person in it. */
export interface Tally {
  /** Different people. */
  learners: number;
  reviews: number;
  /** Reviews after at least a night, which is what a memory can be judged by. */
  trials: number;
  /** Trials at which it was still known. */
  passed: number;
  /** The desired retention of every trial, added up. */
  wanted: number;
  /** People to whom a card of it is a leech. */
  leeches: number;
  /** Reviews by how long the answer took: below the first of `ANSWER_SECONDS`, from it to the second, … */
  times: number[];
}

/** Bounds between the bins of `Tally.times`. */
export const ANSWER_SECONDS = [1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 85, 113, 150] as const;

/** Of fewer people no figure of what they did is shown, nor does one decide on anything. */
export const FEWEST_LEARNERS = 5;

export interface Figures {
  learners: number;
  reviews: number;
  /** Share of trials that were passed, 0 to 1; null without trials. */
  retention: number | null;
  /** The mean of what these learners want it to be; null without trials. */
  wanted: number | null;
  /** Share of trials that were not passed, 0 to 1; null without trials. */
  lapseRate: number | null;
  leeches: number;
  /** Seconds, as exactly as the bins allow; null without reviews. */
  medianSeconds: number | null;
}

export const emptyTally = (): Tally => ({
  learners: 0,
  reviews: 0,
  trials: 0,
  passed: 0,
  wanted: 0,
  leeches: 0,
  times: Array<number>(ANSWER_SECONDS.length + 1).fill(0),
});

/** Of two groups that have nobody in common. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    learners: a.learners + b.learners,
    reviews: a.reviews + b.reviews,
    trials: a.trials + b.trials,
    passed: a.passed + b.passed,
    wanted: a.wanted + b.wanted,
    leeches: a.leeches + b.leeches,
    times: a.times.map((count, bin) => count + (b.times[bin] ?? 0)),
  };
}

/** @returns null for so few people that it would tell what each of them did */
export function figuresOf(tally: Tally): Figures | null {
  const { learners, reviews, trials, passed, wanted, leeches } = tally;
  if (learners < FEWEST_LEARNERS) return null;
  const ofTrials = (sum: number) => (trials > 0 ? sum / trials : null);
  return {
    learners,
    reviews,
    retention: ofTrials(passed),
    wanted: ofTrials(wanted),
    lapseRate: ofTrials(trials - passed),
    leeches,
    medianSeconds: medianSeconds(tally.times),
  };
}

/** Within its bin the answers are taken to be spread evenly; of the last, which has no end, the beginning. */
function medianSeconds(times: readonly number[]): number | null {
  const half = times.reduce((sum, count) => sum + count, 0) / 2;
  if (half === 0) return null;
  let before = 0;
  for (const [bin, count] of times.entries()) {
    if (count > 0 && before + count >= half) {
      const from = ANSWER_SECONDS[bin - 1] ?? 0;
      const to = ANSWER_SECONDS[bin] ?? from;
      return from + ((to - from) * (half - before)) / count;
    }
    before += count;
  }
  return null;
}
