/** What of a web worker is needed here. */
interface Port {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/**
 * Asks a worker that answers one message after the other. While it is busy only the last question waits: what was typed
 * over meanwhile is never worked on.
 */
export class LatestWorker<Asked, Answer> {
  #busy = false;
  #waiting: { asked: Asked } | null = null;

  constructor(
    private readonly worker: Port,
    handlers: { answered: (answer: Answer) => void; failed: () => void },
  ) {
    const next = () => {
      this.#busy = false;
      const waiting = this.#waiting;
      this.#waiting = null;
      if (waiting) this.ask(waiting.asked);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      // The worker goes on while the page draws.
      next();
      handlers.answered(data);
    };
    worker.onerror = () => {
      handlers.failed();
      next();
    };
  }

  ask(asked: Asked): void {
    if (this.#busy) {
      this.#waiting = { asked };
      return;
    }
    this.#busy = true;
    this.worker.postMessage(asked);
  }

  close(): void {
    this.#waiting = null;
    this.worker.terminate();
  }
}
