import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LoggedMark, LoggedReview } from './facts.js';

type Indexes = { owner: string; pending: [string, number] };

export interface FactSchema extends DBSchema {
  reviews: { key: string; value: LoggedReview; indexes: Indexes };
  marks: { key: string; value: LoggedMark; indexes: Indexes };
}

/** What a database says that is closed, or whose files the browser lost hold of. */
const TAKEN_AWAY = ['InvalidStateError', 'UnknownError', 'AbortError'];

/** Where the facts made on this device are: what is written here survives a closed tab and a dead battery. */
export class FactDatabase {
  #opening: Promise<IDBPDatabase<FactSchema>> | undefined;

  constructor(readonly name = 'kkori') {}

  /** Works on the database. One that the browser took away is opened anew, once: everything here may be done twice. */
  async with<T>(work: (database: IDBPDatabase<FactSchema>) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (problem) {
      if (!(problem instanceof DOMException && TAKEN_AWAY.includes(problem.name))) throw problem;
      this.#opening = undefined;
      return work(await this.#open());
    }
  }

  #open(): Promise<IDBPDatabase<FactSchema>> {
    if (this.#opening) return this.#opening;
    const opening = openDB<FactSchema>(this.name, 2, {
      upgrade(database) {
        for (const name of ['reviews', 'marks'] as const) {
          if (database.objectStoreNames.contains(name)) continue;
          const store = database.createObjectStore(name, { keyPath: 'id' });
          store.createIndex('owner', 'owner');
          store.createIndex('pending', ['owner', 'pending']);
        }
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
