import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { handedTo, settled, undone, type Batch, type BatchAnswer, type LoggedReview } from './facts.js';

interface Schema extends DBSchema {
  reviews: { key: string; value: LoggedReview; indexes: { owner: string; pending: [string, number] } };
}

/** How long what the server has stays here as well, ms: longer than the pack that was made before it is of use. */
const KEEP_SENT_MS = 14 * 24 * 3_600_000;

/** What a database says that is closed, or whose files the browser lost hold of. */
const TAKEN_AWAY = ['InvalidStateError', 'UnknownError', 'AbortError'];

/** The reviews made on this device, in its own database: what is written here survives a closed tab and a dead battery. */
export class ReviewLog {
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(readonly name = 'kkori') {}

  async add(review: LoggedReview): Promise<void> {
    await this.#with((database) => database.put('reviews', review));
  }

  async undo(reviewId: string, undoneAt: number): Promise<void> {
    await this.#change([reviewId], (review) => undone(review, undoneAt));
  }

  async of(owner: string): Promise<LoggedReview[]> {
    return this.#with((database) => database.getAllFromIndex('reviews', 'owner', owner));
  }

  /** The oldest reviews of which something is still to be sent. */
  async unsent(owner: string, limit: number): Promise<LoggedReview[]> {
    return this.#with((database) => database.getAllFromIndex('reviews', 'pending', [owner, 1], limit));
  }

  async countUnsent(owner: string): Promise<number> {
    return this.#with((database) => database.countFromIndex('reviews', 'pending', [owner, 1]));
  }

  /** When the oldest of those was made, epoch ms; null when nothing is to be sent. */
  async unsentSince(owner: string): Promise<number | null> {
    // Ids begin with the time, so the first by id is the first by time.
    return (await this.unsent(owner, 1))[0]?.reviewedAt ?? null;
  }

  /** Takes refused reviews out of sight, or out of the log. */
  async readRefusals(ids: readonly string[]): Promise<void> {
    await this.#change(ids, (review) => ({ ...review, refusalRead: true }));
  }

  async discard(id: string): Promise<void> {
    await this.#with((database) => database.delete('reviews', id));
  }

  async settle(batch: Batch, answer: BatchAnswer): Promise<void> {
    const ids = new Set([...batch.reviews.map(({ id }) => id), ...batch.undos.map(({ reviewId }) => reviewId)]);
    await this.#change(ids, (review) => settled(review, batch, answer));
  }

  /** Gives all of one owner's reviews to another. @returns how many there were. */
  async hand(from: string, to: string): Promise<number> {
    const mine = await this.of(from);
    await this.#change(
      mine.map(({ id }) => id),
      (review) => (review.owner === from ? handedTo(review, to) : review),
    );
    return mine.length;
  }

  /** Lets go of what the server has had for days. What is nowhere else stays: a guest's reviews, and refused ones. */
  async prune(owner: string, now: number): Promise<void> {
    await this.#with(async (database) => {
      const transaction = database.transaction('reviews', 'readwrite');
      let cursor = await transaction.store.index('pending').openCursor([owner, 0]);
      while (cursor) {
        if (cursor.value.reviewedAt < now - KEEP_SENT_MS && !cursor.value.refused) await cursor.delete();
        cursor = await cursor.continue();
      }
      await transaction.done;
    });
  }

  /** Reads and writes in one transaction, so that two tabs do not undo each other's change. */
  async #change(ids: Iterable<string>, change: (review: LoggedReview) => LoggedReview): Promise<void> {
    await this.#with(async (database) => {
      const transaction = database.transaction('reviews', 'readwrite');
      for (const id of ids) {
        const review = await transaction.store.get(id);
        if (review) await transaction.store.put(change(review));
      }
      await transaction.done;
    });
  }

  /** Works on the database. One that the browser took away is opened anew, once: everything here may be done twice. */
  async #with<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (problem) {
      if (!(problem instanceof DOMException && TAKEN_AWAY.includes(problem.name))) throw problem;
      this.#opening = undefined;
      return work(await this.#open());
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    if (this.#opening) return this.#opening;
    const opening = openDB<Schema>(this.name, 1, {
      upgrade(database) {
        const reviews = database.createObjectStore('reviews', { keyPath: 'id' });
        reviews.createIndex('owner', 'owner');
        reviews.createIndex('pending', ['owner', 'pending']);
      },
      // A newer version in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: () => forget(),
    });
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    opening.catch(forget);
    return (this.#opening = opening);
  }
}
