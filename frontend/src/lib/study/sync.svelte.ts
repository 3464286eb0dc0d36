import { ApiError, request, serverClock } from '$lib/api/index.js';
import { RecordReviewsDocument } from '$lib/api/generated/graphql.js';
import { batchOf, pauseBeforeRetry, type LoggedReview } from './facts.js';
import type { ReviewLog } from './review-log.js';

/** Reviews sent at once: few enough for a request that may outlive its page (64 KB). */
const BATCH = 150;
/** Grades given in quick succession travel together, ms. */
const GATHER_MS = 1_500;

/** Where the sending stands: `resting` everything is sent or nothing may be, `waiting` for the next attempt, `signedOut` until somebody signs in. */
export type SyncState = 'resting' | 'sending' | 'waiting' | 'signedOut';

/** Sends the signed-in person's reviews to the server, however long that takes. Nothing waits for it. */
export class Sync {
  unsent = $state(0);
  /** When the oldest of these was made, epoch ms. */
  unsentSince = $state<number | null>(null);
  state = $state<SyncState>('resting');
  /** Reviews that the server would not have. */
  refused = $state.raw<readonly LoggedReview[]>([]);
  #owner: string | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  constructor(
    readonly log: ReviewLog,
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
    await this.log.readRefusals(this.refused.map(({ id }) => id));
    await this.#lookForRefused();
  }

  async discard(id: string): Promise<void> {
    await this.log.discard(id);
    await this.#lookForRefused();
  }

  async #lookForRefused(): Promise<void> {
    try {
      const reviews = this.#owner ? await this.log.of(this.#owner) : [];
      this.refused = reviews.filter(({ refused, undoneAt }) => refused !== null && undoneAt === null);
    } catch {
      // As with the count.
    }
  }

  async #tidy(owner: string): Promise<void> {
    if (!(await this.flush())) return;
    // What stays too long takes room, no more.
    await this.log.prune(owner, serverClock.now()).catch(() => {});
  }

  /** A review was written to the log. */
  wrote(): void {
    if (!this.#owner) return;
    void this.count();
    if (this.state === 'resting') this.#schedule(GATHER_MS);
  }

  /** What cannot be counted keeps its last number: whoever writes to the log hears what is wrong with it. */
  async count(): Promise<void> {
    try {
      this.unsentSince = this.#owner ? await this.log.unsentSince(this.#owner) : null;
      this.unsent = this.#owner ? await this.log.countUnsent(this.#owner) : 0;
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
        const batch = batchOf(await this.log.unsent(owner, BATCH));
        if (batch.reviews.length === 0 && batch.undos.length === 0) break;
        this.state = 'sending';
        const { recordReviews } = await request(RecordReviewsDocument, { ...batch, personId: owner }, { keepalive });
        if (recordReviews.__typename === 'NotThatPerson') {
          this.onStranger();
          throw new ApiError('refused', 'NOT_THAT_PERSON', recordReviews.message);
        }
        if (recordReviews.__typename === 'InvalidInput') {
          throw new ApiError('refused', 'INVALID_INPUT', recordReviews.message);
        }
        await this.log.settle(batch, recordReviews);
        await this.count();
        if (recordReviews.rejected.length > 0) await this.#lookForRefused();
        const answered = [...recordReviews.accepted, ...recordReviews.rejected.map(({ id }) => id)];
        const ids = [...batch.reviews.map(({ id }) => id), ...batch.undos.map(({ reviewId }) => reviewId)];
        if (!ids.every((id) => answered.includes(id)))
          throw new ApiError('server', 'UNSETTLED', 'Some reviews got no answer.');
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

/** Runs it while no other tab of this browser does. Pages that did not come over a secure connection have no locks. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? ((await locks.request('kkori-sync', work)) as T) : work();
}
