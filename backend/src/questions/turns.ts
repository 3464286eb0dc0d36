import { GraphQLError } from 'graphql';

/** Who wants a thread. */
export interface Turn {
  /** Whose turns come first; files wait as long as it takes. */
  lane: 'editors' | 'learners' | 'files';
  /** Of whom only so many may wait at a time. */
  person?: string;
}

/** Seconds after which somebody whose text could not be taken on may try again. */
export const A_MOMENT = 2;

/** So much waits already that it is not taken on. */
export class TooBusy extends GraphQLError {
  constructor() {
    super('잠시 뒤에 다시 시도해 주세요. (Please try again in a moment.)', {
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds: A_MOMENT },
    });
  }
}

/** What one person may have waiting or running: an editor may ask for all of a page of changes, … */
const MOST_OF_ONE = { editors: 60, learners: 4, files: Infinity } as const;
/** … and all learners. */
const MOST_OF_LEARNERS = 32;

/** Whose turn comes first, … */
const lanes = ['editors', 'learners', 'files'] as const;
/** … unless others went before so often. */
const MOST_BEFORE = 6;

interface Waiting {
  turn: Turn;
  start: () => void;
  stop: (reason: Error) => void;
}

/** A few places that are taken in turns: mostly editors first, and never all of them by learners. */
export class Turns {
  readonly #waiting: Record<Turn['lane'], Waiting[]> = { editors: [], learners: [], files: [] };
  readonly #present: Turn[] = [];
  readonly #running: Turn[] = [];
  /** How often others went first while somebody waited in the lane who could have. */
  readonly #passed: Record<Turn['lane'], number> = { editors: 0, learners: 0, files: 0 };

  /** @param places at least two */
  constructor(private readonly places: number) {}

  /** @throws TooBusy, and what `work` throws */
  async take<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
    const { lane, person } = turn;
    const inLane = this.#present.filter((other) => other.lane === lane);
    const most = person === undefined ? Infinity : MOST_OF_ONE[lane];
    if (inLane.filter((other) => other.person === person).length >= most) throw new TooBusy();
    if (lane === 'learners' && inLane.length >= MOST_OF_LEARNERS) throw new TooBusy();
    this.#present.push(turn);
    try {
      await new Promise<void>((start, stop) => {
        this.#waiting[lane].push({ turn, start, stop });
        this.#advance();
      });
      try {
        return await work();
      } finally {
        this.#running.splice(this.#running.indexOf(turn), 1);
        this.#advance();
      }
    } finally {
      this.#present.splice(this.#present.indexOf(turn), 1);
    }
  }

  /** Sends the learners away who still wait. */
  dismissLearners(): void {
    for (const { stop } of this.#waiting.learners.splice(0)) stop(new TooBusy());
  }

  /** Sends everybody away who still waits. */
  end(): void {
    this.dismissLearners();
    for (const lane of lanes) {
      for (const { stop } of this.#waiting[lane].splice(0)) stop(new Error('the threads were ended'));
    }
  }

  #advance(): void {
    while (this.#running.length < this.places) {
      const ready = lanes.filter((one) => this.#waiting[one].length > 0 && this.#mayStart(one));
      const lane = ready.find((one) => this.#passed[one] >= MOST_BEFORE) ?? ready[0];
      const next = lane && this.#waiting[lane].shift();
      if (!next) return;
      for (const one of ready) this.#passed[one] += 1;
      this.#passed[lane] = 0;
      this.#running.push(next.turn);
      next.start();
    }
  }

  #mayStart(lane: Turn['lane']): boolean {
    return lane !== 'learners' || this.#running.filter((other) => other.lane === lane).length < this.places - 1;
  }
}
