/** Who wants a thread. */
export interface Turn {
  /** Whose turns come first; files wait as long as it takes. */
  lane: 'editors' | 'learners' | 'files';
  /** Of whom only a few may wait at a time. */
  person?: string;
}

/** So much waits already that it is not taken on. */
export class TooBusy extends Error {}

/** What one person may have waiting or running, … */
const MOST_OF_ONE = 4;
/** … and all learners. */
const MOST_OF_LEARNERS = 32;

/** Whose turn comes first. */
const lanes = ['editors', 'learners', 'files'] as const;

interface Waiting {
  turn: Turn;
  start: () => void;
  stop: (reason: Error) => void;
}

/** A few places that are taken in turns: editors first, and never all of them by learners. */
export class Turns {
  readonly #waiting: Record<Turn['lane'], Waiting[]> = { editors: [], learners: [], files: [] };
  readonly #present: Turn[] = [];
  readonly #running: Turn[] = [];

  /** @param places at least two */
  constructor(private readonly places: number) {}

  /** @throws TooBusy, and what `work` throws */
  async take<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
    const { lane, person } = turn;
    if (person !== undefined && this.#count((other) => other.person === person) >= MOST_OF_ONE) throw new TooBusy();
    if (lane === 'learners' && this.#count((other) => other.lane === lane) >= MOST_OF_LEARNERS) throw new TooBusy();
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

  #count(which: (turn: Turn) => boolean): number {
    return this.#present.filter(which).length;
  }

  #advance(): void {
    while (this.#running.length < this.places) {
      const lane = lanes.find((one) => this.#waiting[one].length > 0 && this.#mayStart(one));
      const next = lane && this.#waiting[lane].shift();
      if (!next) return;
      this.#running.push(next.turn);
      next.start();
    }
  }

  #mayStart(lane: Turn['lane']): boolean {
    return lane !== 'learners' || this.#running.filter((other) => other.lane === lane).length < this.places - 1;
  }
}
