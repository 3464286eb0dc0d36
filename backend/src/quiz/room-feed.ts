import { closingTime } from '@kkori/core/live-quiz';
import type { Logger } from 'pino';
import { viewOf, type RoomFacts, type RoomView } from './live-view.js';
import type { News } from './quiz-events.js';

/** People and answers that come within this time are told together, ms. */
const TOGETHER_MS = 50;
/** An event may be lost: then everybody sees what it told by then, ms. */
const LOOK_ANYWAY_MS = 10_000;
const AGAIN_MS = 1_000;

/** What a feed is made of. */
export interface FeedSource {
  /** Null when there is no such room. @param before what was known, of which only the answers changed */
  load(before: RoomFacts | null): Promise<RoomFacts | null>;
  /** Closes the question when its time is over, or all have answered. */
  closeIfDone(): Promise<void>;
  /** The quiz is over, and somebody's missed questions are not due yet. */
  settle(): void;
  now(): number;
  log: Pick<Logger, 'warn'>;
}

/**
 * One room as this process knows it: read once for all who look at it, whenever it changed. While somebody looks, it also
 * closes questions in time: when another process has died, whoever came here from there keeps the quiz going.
 */
export class RoomFeed {
  /** Undefined before it was read, null when it is gone. */
  view: RoomView | null | undefined = undefined;
  /** Counts what was seen. */
  sequence = 0;
  #stale: News | null = 'room';
  #reading = false;
  #ended = false;
  #together: NodeJS.Timeout | undefined;
  #closing: NodeJS.Timeout | undefined;
  readonly #looking: NodeJS.Timeout;
  readonly #waiting = new Set<() => void>();

  constructor(private readonly source: FeedSource) {
    this.#looking = setInterval(() => this.hear('room'), LOOK_ANYWAY_MS).unref();
    void this.#read();
  }

  hear(news: News): void {
    if (this.#ended) return;
    if (this.#stale !== 'room') this.#stale = news === 'answers' ? (this.#stale ?? news) : news;
    if (news === 'room') void this.#read();
    else this.#together ??= setTimeout(() => void this.#read(), TOGETHER_MS).unref();
  }

  /** Until something new is seen. */
  wait(onWake: (wake: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      onWake(wake);
    });
  }

  end(): void {
    this.#ended = true;
    for (const timer of [this.#together, this.#closing, this.#looking]) clearTimeout(timer);
    this.#wake();
  }

  /** One reading at a time; what is told meanwhile is read next. */
  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#stale && !this.#ended) {
        clearTimeout(this.#together);
        this.#together = undefined;
        const news = this.#stale;
        this.#stale = null;
        const before = this.view ?? null;
        this.#see(await this.source.load(news === 'answers' ? before : null));
      }
    } catch (err) {
      this.source.log.warn({ err }, 'a live quiz could not be read');
      this.#stale = 'room';
      this.#together ??= setTimeout(() => void this.#read(), AGAIN_MS).unref();
    } finally {
      this.#reading = false;
    }
  }

  #see(facts: RoomFacts | null): void {
    if (this.#ended) return;
    const known = this.view;
    const isNews =
      !facts || !known || facts.room.version !== known.room.version || facts.answers.length !== known.answers.length;
    if (!isNews) return;
    this.view = facts && viewOf(facts);
    this.sequence += 1;
    this.#wake();
    if (facts) this.#keepGoing(facts);
  }

  #keepGoing({ room, players, answers }: RoomFacts): void {
    clearTimeout(this.#closing);
    const closing = closingTime(room);
    const waits = ({ userId, dueAgain }: (typeof players)[number]) => userId !== null && dueAgain === null;
    if (room.phase === 'FINISHED' && players.some(waits)) this.source.settle();
    if (closing === null) return;
    const isDone = players.length > 0 && answers.length >= players.length;
    const close = () => {
      const left = isDone ? 0 : closing - this.source.now();
      if (left > 0) this.#closing = setTimeout(close, left).unref();
      else void this.source.closeIfDone().catch(again);
    };
    const again = (err: unknown) => {
      this.source.log.warn({ err }, 'a question was not closed in time');
      this.#closing = setTimeout(close, AGAIN_MS).unref();
    };
    close();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}
