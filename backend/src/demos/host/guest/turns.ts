import { performance } from 'node:perf_hooks';
import { Allowance } from '../allowance.js';
import type { Limits } from '../limits.js';

/** One piece of work that may be done now. */
export interface Turn {
  /**
   * It is done; once.
   * @param spentMs of a processor; without it, the time since the turn was given
   * @param cut the program had to be stopped, which costs its owner more than what it used
   */
  end(spentMs?: number, cut?: boolean): void;
}

/** The turns of one owner's programs. */
export interface OwnersTurns {
  /**
   * At once while the owner's programs have used no more than their allowance, otherwise when it is their turn.
   * @param signal gives the place in line up
   * @returns null when the turn did not come in time, or the place was given up
   */
  take(signal: AbortSignal): Promise<Turn | null>;
}

/** Time, as tests may have it too. */
export interface TurnsTime {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** @returns takes it back */
  later(ms: number, what: () => void): () => void;
}

interface Account {
  readonly allowance: Allowance;
  /** Turns given or waited for. */
  open: number;
}

interface Place {
  readonly account: Account;
  give(turn: Turn): void;
}

const realTime: TurnsTime = {
  now: () => performance.now(),
  later: (ms, what) => {
    const timer = setTimeout(what, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/**
 * Keeps programs that never end from slowing everything else. Every owner has an allowance of processor time; the
 * programs of those who used more than theirs run one at a time in the whole host, then nobody's for twice as long as
 * that took: a third of a processor for all of them. Next is whoever owes least. Nobody else waits.
 */
export class Turns {
  readonly #accounts = new Map<string, Account>();
  /** In the order of arrival. */
  readonly #line = new Set<Place>();
  #taken = false;
  /** Milliseconds. */
  #restOwed = 0;

  constructor(
    private readonly limits: Pick<Limits, 'guestMsPerSecond' | 'guestBurstMs' | 'guestCutMs' | 'guestTurnMs'>,
    private readonly time: TurnsTime = realTime,
  ) {}

  of(owner: string): OwnersTurns {
    return { take: (signal) => this.#take(owner, signal) };
  }

  /** Those who wait for their turn. */
  get waiting(): number {
    return this.#line.size;
  }

  #take(owner: string, signal: AbortSignal): Promise<Turn | null> {
    if (signal.aborted) return Promise.resolve(null);
    const account = this.#account(owner);
    account.open++;
    if (account.allowance.left > 0) return Promise.resolve(this.#turn(account, () => {}));
    return new Promise((resolve) => {
      const leave = (turn: Turn | null): void => {
        this.#line.delete(place);
        takeBack();
        signal.removeEventListener('abort', giveUp);
        resolve(turn);
      };
      const giveUp = (): void => {
        account.open--;
        leave(null);
      };
      const place: Place = { account, give: leave };
      this.#line.add(place);
      const takeBack = this.time.later(this.limits.guestTurnMs, giveUp);
      signal.addEventListener('abort', giveUp, { once: true });
      this.#next();
    });
  }

  #turn(account: Account, onEnd: (tookMs: number) => void): Turn {
    const givenAt = this.time.now();
    let over = false;
    return {
      end: (spentMs, cut = false) => {
        if (over) return;
        over = true;
        const tookMs = this.time.now() - givenAt;
        account.open--;
        const { guestBurstMs, guestCutMs } = this.limits;
        account.allowance.spend((spentMs ?? tookMs) + (cut ? guestCutMs : 0), mostOwed * guestBurstMs);
        onEnd(tookMs);
      },
    };
  }

  #next(): void {
    if (this.#taken) return;
    let next: Place | null = null;
    for (const place of this.#line) {
      if (!next || place.account.allowance.left > next.account.allowance.left) next = place;
    }
    if (!next) return;
    this.#taken = true;
    next.give(
      this.#turn(next.account, (tookMs) => {
        this.#restOwed += restsPerTurn * tookMs;
        if (this.#restOwed < leastRestMs) this.#free();
        else this.time.later(this.#restOwed, () => this.#free(0));
      }),
    );
  }

  #free(restOwed = this.#restOwed): void {
    this.#restOwed = restOwed;
    this.#taken = false;
    this.#next();
  }

  #account(owner: string): Account {
    const known = this.#accounts.get(owner);
    if (known) return known;
    // Of those who have everything again nothing need be remembered.
    for (const [other, { open, allowance }] of this.#accounts) {
      if (open === 0 && allowance.full) this.#accounts.delete(other);
    }
    const { guestMsPerSecond, guestBurstMs } = this.limits;
    const account = { allowance: new Allowance(guestMsPerSecond, guestBurstMs, this.time.now), open: 0 };
    this.#accounts.set(owner, account);
    return account;
  }
}

/** So many times what may be used at once: what is beyond is forgiven. */
const mostOwed = 5;
/** How long nobody's turn is after one, in lengths of that one. */
const restsPerTurn = 2;
/** Timers are too coarse to rest after each of many short turns. */
const leastRestMs = 5;
