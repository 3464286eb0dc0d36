import type { IDBPDatabase } from 'idb';
import type { FactDatabase, FactSchema } from './fact-database.js';
import { FactJournal } from './fact-journal.js';
import { handedTo, madeAt, sentIn, settled, undone, type Batch, type BatchAnswer, type MarkBatch } from './facts.js';

/** How long what the server has stays here as well, ms: longer than the pack that was made before it is of use. */
const KEEP_SENT_MS = 14 * 24 * 3_600_000;

type Store = 'reviews' | 'marks';
type Fact<S extends Store> = FactSchema[S]['value'];
type Database = IDBPDatabase<FactSchema>;

/** The facts of one kind made on this device, of whoever made them. */
export class FactLog<S extends Store> {
  readonly #journal: FactJournal<Fact<S>>;
  #recovering: Promise<void> | undefined;

  constructor(
    readonly database: FactDatabase,
    readonly store: S,
  ) {
    this.#journal = new FactJournal(store);
  }

  /** Already when it returns, leaving the page does not lose the fact. What cannot be written now is written later. */
  async add(fact: Fact<S>): Promise<void> {
    this.#journal.noteMade(fact);
    await this.database.with((database) => database.put(this.store, fact));
    this.#journal.hasMade(fact.id);
  }

  /** All of them or none. */
  async addAll(facts: readonly Fact<S>[]): Promise<void> {
    await this.database.with(async (database) => {
      const transaction = database.transaction(this.store, 'readwrite');
      for (const fact of facts) void transaction.store.put(fact);
      await transaction.done;
    });
  }

  /** As `add`. */
  async undo(id: string, undoneAt: number): Promise<void> {
    this.#journal.noteUndone(id, undoneAt);
    // A fact that could not be written yet is undone when it is.
    if ((await this.#change([id], (fact) => undone(fact, undoneAt))) > 0) this.#journal.hasUndone(id);
  }

  async undoAll(ids: readonly string[], undoneAt: number): Promise<void> {
    await this.#change(ids, (fact) => undone(fact, undoneAt));
  }

  async of(owner: string): Promise<Fact<S>[]> {
    return this.#read((database) => database.getAllFromIndex(this.store, 'owner', IDBKeyRange.only(owner)));
  }

  /** The oldest facts of which something is still to be sent. */
  async unsent(owner: string, limit: number): Promise<Fact<S>[]> {
    return this.#read((database) =>
      database.getAllFromIndex(this.store, 'pending', IDBKeyRange.only([owner, 1]), limit),
    );
  }

  async countUnsent(owner: string): Promise<number> {
    return this.#read((database) => database.countFromIndex(this.store, 'pending', IDBKeyRange.only([owner, 1])));
  }

  /** When the oldest of those was made, epoch ms; null when nothing is to be sent. */
  async unsentSince(owner: string): Promise<number | null> {
    // Ids begin with the time, so the first by id is the first by time.
    const [oldest] = await this.unsent(owner, 1);
    return oldest ? madeAt(oldest) : null;
  }

  /** Takes refused facts out of sight, or out of the log. */
  async readRefusals(ids: readonly string[]): Promise<void> {
    await this.#change(ids, (fact) => ({ ...fact, refusalRead: true }));
  }

  async discard(id: string): Promise<void> {
    await this.database.with((database) => database.delete(this.store, id));
  }

  async settle(batch: Batch | MarkBatch, answer: BatchAnswer): Promise<void> {
    const { facts, undos } = sentIn(batch);
    await this.#change(new Set([...facts, ...undos]), (fact) => settled(fact, batch, answer));
  }

  /** Gives all of one owner's facts to another. @returns how many there were. */
  async hand(from: string, to: string): Promise<number> {
    const mine = await this.of(from);
    await this.#change(
      mine.map(({ id }) => id),
      (fact) => (fact.owner === from ? handedTo(fact, to) : fact),
    );
    return mine.length;
  }

  /** Lets go of what the server has had for days. What is nowhere else stays: a guest's facts, and refused ones. */
  async prune(owner: string, now: number): Promise<void> {
    await this.database.with(async (database) => {
      const transaction = database.transaction(this.store, 'readwrite');
      let cursor = await transaction.store.index('pending').openCursor(IDBKeyRange.only([owner, 0]));
      while (cursor) {
        if (madeAt(cursor.value) < now - KEEP_SENT_MS && !cursor.value.refused) await cursor.delete();
        cursor = await cursor.continue();
      }
      await transaction.done;
    });
  }

  /** Forgets all of one owner's facts, sent or not. */
  async forget(owner: string): Promise<void> {
    await this.#read(async (database) => {
      const transaction = database.transaction(this.store, 'readwrite');
      let cursor = await transaction.store.index('owner').openCursor(IDBKeyRange.only(owner));
      while (cursor) {
        await cursor.delete();
        cursor = await cursor.continue();
      }
      await transaction.done;
    });
  }

  /**
   * Reads and writes in one transaction, so that two tabs do not undo each other's change.
   * @returns how many of them there are
   */
  async #change(ids: Iterable<string>, change: (fact: Fact<S>) => Fact<S>): Promise<number> {
    return this.database.with(async (database) => {
      const transaction = database.transaction(this.store, 'readwrite');
      let changed = 0;
      for (const id of ids) {
        const fact = await transaction.store.get(id);
        if (!fact) continue;
        changed += 1;
        await transaction.store.put(change(fact));
      }
      await transaction.done;
      return changed;
    });
  }

  /** Works on all facts there are, those that a page was about to write when it was left included. */
  async #read<T>(work: (database: Database) => Promise<T>): Promise<T> {
    this.#recovering ??= this.#recover();
    // What still cannot be written is tried again next time, and is no reason not to read the others.
    await this.#recovering.catch(() => (this.#recovering = undefined));
    return this.database.with(work);
  }

  async #recover(): Promise<void> {
    const { made, undone: takenBack } = this.#journal.left();
    if (made.length + takenBack.length === 0) return;
    await this.database.with(async (database) => {
      const transaction = database.transaction(this.store, 'readwrite');
      for (const fact of made) {
        // It may have been written, and sent since.
        if (!(await transaction.store.getKey(fact.id))) await transaction.store.put(fact);
      }
      for (const { id, undoneAt } of takenBack) {
        const fact = await transaction.store.get(id);
        if (fact) await transaction.store.put(undone(fact, undoneAt));
      }
      await transaction.done;
    });
    for (const { id } of made) this.#journal.hasMade(id);
    for (const { id } of takenBack) this.#journal.hasUndone(id);
  }
}
