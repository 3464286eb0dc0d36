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

const order = { editors: 0, learners: 1, files: 2 };
/** Or came first. */
const isBefore = (one: Turn, other: Turn) => order[one.lane] <= order[other.lane];

interface Waiting {
  turn: Turn;
  start: () => void;
  stop: (reason: Error) => void;
}

/** A few places that are taken in turns: editors first, and never all of them by learners. */
export class Turns {
  readonly #waiting: Waiting[] = [];
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
        this.#waiting.push({ turn, start, stop });
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

  /** Sends those away who still wait. */
  end(): void {
    for (const { stop } of this.#waiting.splice(0)) stop(new Error('the threads were ended'));
  }

  #count(which: (turn: Turn) => boolean): number {
    return this.#present.filter(which).length;
  }

  #advance(): void {
    while (this.#running.length < this.places) {
      const next = this.#waiting
        .filter(({ turn }) => this.#mayStart(turn))
        .reduce<Waiting | null>((first, other) => (first && isBefore(first.turn, other.turn) ? first : other), null);
      if (!next) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#running.push(next.turn);
      next.start();
    }
  }

  #mayStart({ lane }: Turn): boolean {
    return lane !== 'learners' || this.#running.filter((other) => other.lane === lane).length < this.places - 1;
  }
}
