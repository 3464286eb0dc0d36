import { ApiError, request, serverClock } from '$lib/api/index.js';
import { RecordMarksDocument, RecordReviewsDocument } from '$lib/api/generated/graphql.js';
import type { FactLog } from './fact-log.js';
import {
  batchOf,
  markBatchOf,
  pauseBeforeRetry,
  sentIn,
  type Batch,
  type BatchAnswer,
  type LoggedMark,
  type LoggedReview,
  type MarkBatch,
} from './facts.js';
import { sendInHalves } from './sending.js';

/** Facts sent at once: few enough for a request that may outlive its page (64 KB). */
const BATCH = 150;
const MARK_BATCH = 100;
/** Grades given in quick succession travel together, ms. */
const GATHER_MS = 1_500;

/** Where the sending stands: `resting` everything is sent or nothing may be, `waiting` for the next attempt, `signedOut` until somebody signs in. */
export type SyncState = 'resting' | 'sending' | 'waiting' | 'signedOut';

/** Sends the signed-in person's reviews and marks to the server, however long that takes. Nothing waits for it. */
export class Sync {
  unsent = $state(0);
  /** When the oldest of these was made, epoch ms. */
  unsentSince = $state<number | null>(null);
  state = $state<SyncState>('resting');
  /** Facts that the server would not have. */
  refused = $state.raw<readonly (LoggedReview | LoggedMark)[]>([]);
  #owner: string | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  constructor(
    readonly log: FactLog<'reviews'>,
    readonly marks: FactLog<'marks'>,
    /** Somebody else is signed in than whose reviews were sent. */
    readonly onStranger: () => void,
  ) {
    addEventListener('online', () => void this.flush());
    document.addEventListener('visibilitychange', () => {
      // Coming back is a good moment; so is leaving, which may be for good.
      if (this.#owner && this.unsent > 0) void this.flush({ keepalive: document.visibilityState === 'hidden' });
    });
  }

  /** Whose reviews to send; null for a guest, whose are never sent. */
  async follow(owner: string | null): Promise<void> {
    this.#owner = owner;
    this.#failures = 0;
    this.state = 'resting';
    clearTimeout(this.#timer);
    await this.count();
    await this.#lookForRefused();
    // Nobody waits for the network here.
    if (owner) void this.#tidy(owner);
  }

  /** The learner has read that those were refused, and keeps them. */
  async readRefusals(): Promise<void> {
    const ids = this.refused.map(({ id }) => id);
    await Promise.all([this.log.readRefusals(ids), this.marks.readRefusals(ids)]);
    await this.#lookForRefused();
  }

  async discard(id: string): Promise<void> {
    await Promise.all([this.log.discard(id), this.marks.discard(id)]);
    await this.#lookForRefused();
  }

  async #lookForRefused(): Promise<void> {
    try {
      const owner = this.#owner;
      const facts = owner ? [...(await this.log.of(owner)), ...(await this.marks.of(owner))] : [];
      this.refused = facts.filter(({ refused, undoneAt }) => refused !== null && undoneAt === null);
    } catch {
      // As with the count.
    }
  }

  async #tidy(owner: string): Promise<void> {
    if (!(await this.flush())) return;
    // What stays too long takes room, no more.
    const now = serverClock.now();
    await Promise.all([this.log.prune(owner, now), this.marks.prune(owner, now)]).catch(() => {});
  }

  /** A fact was written to its log. */
  wrote(): void {
    if (!this.#owner) return;
    void this.count();
    if (this.state === 'resting') this.#schedule(GATHER_MS);
  }

  /** What cannot be counted keeps its last number: whoever writes to the log hears what is wrong with it. */
  async count(): Promise<void> {
    try {
      const owner = this.#owner;
      const logs = owner ? [this.log, this.marks] : [];
      const since = await Promise.all(logs.map((log) => log.unsentSince(owner ?? '')));
      const counts = await Promise.all(logs.map((log) => log.countUnsent(owner ?? '')));
      const times = since.filter((at) => at !== null);
      this.unsentSince = times.length > 0 ? Math.min(...times) : null;
      this.unsent = counts.reduce((sum, count) => sum + count, 0);
    } catch {
      // See above.
    }
  }

  /** Sends all there is. @returns whether nothing is left to send. */
  flush(options: { keepalive?: boolean } = {}): Promise<boolean> {
    if (!this.#owner) return Promise.resolve(true);
    clearTimeout(this.#timer);
    // Another tab may be sending the same: it takes turns with this one, and the server knows every id.
    this.#running ??= alone(() => this.#sendAll(options)).finally(() => (this.#running = null));
    return this.#running;
  }

  async #sendAll({ keepalive }: { keepalive?: boolean }): Promise<boolean> {
    try {
      for (;;) {
        const owner = this.#owner;
        if (!owner) return true;
        // Reviews first: a card is started anew after what was reviewed before.
        if (!(await this.#sendReviews(owner, { keepalive })) && !(await this.#sendMarks(owner, { keepalive }))) break;
      }
      this.#failures = 0;
      this.state = 'resting';
      return true;
    } catch (problem) {
      this.#failed(problem);
      return false;
    } finally {
      await this.count();
    }
  }

  /** @returns whether there were any. */
  async #sendReviews(owner: string, options: { keepalive?: boolean }): Promise<boolean> {
    return this.#deliver(this.log, await this.log.unsent(owner, BATCH), batchOf, async (batch) => {
      const { recordReviews } = await request(RecordReviewsDocument, { ...batch, personId: owner }, options);
      return this.#taken(recordReviews);
    });
  }

  /** @returns whether there were any. */
  async #sendMarks(owner: string, options: { keepalive?: boolean }): Promise<boolean> {
    return this.#deliver(this.marks, await this.marks.unsent(owner, MARK_BATCH), markBatchOf, async (batch) => {
      const { recordMarks } = await request(RecordMarksDocument, { ...batch, personId: owner }, options);
      return this.#taken(recordMarks);
    });
  }

  /** @returns whether there was anything to send. */
  async #deliver<Fact extends LoggedReview | LoggedMark, B extends Batch | MarkBatch>(
    log: FactLog<'reviews' | 'marks'>,
    unsent: readonly Fact[],
    batched: (facts: readonly Fact[]) => B,
    ask: (batch: B) => Promise<BatchAnswer>,
  ): Promise<boolean> {
    if (isEmpty(batched(unsent))) return false;
    this.state = 'sending';
    await sendInHalves(
      unsent,
      async (facts) => {
        const batch = batched(facts);
        if (!isEmpty(batch)) await this.#settle(log, batch, await ask(batch));
      },
      // One of them would hold up all that comes after it, for ever.
      async (fact) => {
        const rejected = [{ id: fact.id, problem: 'MALFORMED' as const }];
        await this.#settle(log, batched([fact]), { accepted: [], rejected });
      },
    );
    return true;
  }

  /** What the server took. @throws {ApiError} when it took nothing at all */
  #taken(result: (BatchAnswer & { __typename: string }) | { __typename: string; message: string }): BatchAnswer {
    if ('accepted' in result) return result;
    if (result.__typename !== 'NotThatPerson') throw new ApiError('refused', 'INVALID_INPUT', result.message);
    this.onStranger();
    throw new ApiError('refused', 'NOT_THAT_PERSON', result.message);
  }

  async #settle(log: FactLog<'reviews' | 'marks'>, batch: Batch | MarkBatch, answer: BatchAnswer): Promise<void> {
    await log.settle(batch, answer);
    await this.count();
    if (answer.rejected.length > 0) await this.#lookForRefused();
    const answered = [...answer.accepted, ...answer.rejected.map(({ id }) => id)];
    const { facts, undos } = sentIn(batch);
    if (![...facts, ...undos].every((id) => answered.includes(id)))
      throw new ApiError('server', 'UNSETTLED', 'Some facts got no answer.');
  }

  #failed(problem: unknown): void {
    if (problem instanceof ApiError && problem.kind === 'signedOut') {
      this.state = 'signedOut';
      return;
    }
    this.#failures += 1;
    this.state = 'waiting';
    const asked = problem instanceof ApiError ? (problem.retryAfterSeconds ?? 0) * 1_000 : 0;
    this.#schedule(Math.max(asked, pauseBeforeRetry(this.#failures, Math.random())));
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }
}

function isEmpty(batch: Batch | MarkBatch): boolean {
  const { facts, undos } = sentIn(batch);
  return facts.length + undos.length === 0;
}

/** Runs it while no other tab of this browser does. Pages that did not come over a secure connection have no locks. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? ((await locks.request('kkori-sync', work)) as T) : work();
}
