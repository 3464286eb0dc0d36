/** Starts and cancels a timer; `setTimeout` and `clearTimeout` in the browser. */
export interface Timer {
  start(callback: () => void, milliseconds: number): unknown;
  cancel(handle: unknown): void;
}

export const browserTimer: Timer = {
  start: (callback, milliseconds) => setTimeout(callback, milliseconds),
  cancel: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/**
 * Asks a question that changes while it is being answered, such as a search as one types. Waits until the typing pauses,
 * cancels what is no longer wanted, and hands over only the answer to what was asked last, whatever order answers
 * arrive in.
 */
export class LatestOnly<Asked, Answer> {
  #timer: unknown = null;
  #running: AbortController | null = null;

  constructor(
    private readonly options: {
      /** Milliseconds without a new question before asking. */
      wait: number;
      ask: (asked: Asked, signal: AbortSignal) => Promise<Answer>;
      answered: (answer: Answer, asked: Asked) => void;
      failed: (reason: unknown, asked: Asked) => void;
      timer?: Timer;
    },
  ) {}

  /** Asks after the pause, or at once. */
  ask(asked: Asked, when: 'after-pause' | 'now' = 'after-pause'): void {
    this.cancel();
    if (when === 'now') this.#run(asked);
    else this.#timer = this.#clock.start(() => this.#run(asked), this.options.wait);
  }

  /** Forgets the question that waits and the one under way. */
  cancel(): void {
    if (this.#timer !== null) this.#clock.cancel(this.#timer);
    this.#timer = null;
    this.#running?.abort();
    this.#running = null;
  }

  get #clock(): Timer {
    return this.options.timer ?? browserTimer;
  }

  #run(asked: Asked): void {
    this.#timer = null;
    const running = new AbortController();
    this.#running = running;
    const isLast = () => this.#running === running;
    void this.options.ask(asked, running.signal).then(
      (answer) => {
        if (isLast()) this.options.answered(answer, asked);
      },
      (reason: unknown) => {
        if (isLast()) this.options.failed(reason, asked);
      },
    );
  }
}
