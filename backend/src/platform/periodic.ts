import type { Logger } from 'pino';

const EVERY_MS = 3600 * 1000;

/** What is done again and again until it is stopped. */
export interface Repeating {
  /** Waits for what runs. */
  stop(): Promise<void>;
}

/** Does something once an hour, from an hour from now. What goes wrong is logged, and tried again an hour later. */
export function everyHour(what: string, log: Logger, work: () => Promise<void>): Repeating {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(work).catch((err: unknown) => log.warn({ err }, `${what} failed`));
  }, EVERY_MS).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
