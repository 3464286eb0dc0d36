import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { LastingDatabase } from '$lib/api/index.js';
import type { LoggedMark, LoggedReview } from './facts.js';

type Indexes = { owner: string; pending: [string, number] };

export interface FactSchema extends DBSchema {
  reviews: { key: string; value: LoggedReview; indexes: Indexes };
  marks: { key: string; value: LoggedMark; indexes: Indexes };
}

/** Where the facts made on this device are: what is written here survives a closed tab and a dead battery. */
export class FactDatabase extends LastingDatabase<IDBPDatabase<FactSchema>> {
  /** @param onheldup told with true when a tab of an older version keeps this one from opening it, and with false once it does not */
  constructor(onheldup: (heldUp: boolean) => void = () => {}, name = 'kkori') {
    super((gone) =>
      openDB<FactSchema>(name, 2, {
        upgrade(database) {
          for (const kind of ['reviews', 'marks'] as const) {
            if (database.objectStoreNames.contains(kind)) continue;
            const store = database.createObjectStore(kind, { keyPath: 'id' });
            store.createIndex('owner', 'owner');
            store.createIndex('pending', ['owner', 'pending']);
          }
        },
        blocked: () => onheldup(true),
        // A newer version in another tab must not wait for this one.
        blocking: (_current, _blocked, event) => {
          (event.target as IDBDatabase).close();
          gone();
        },
        terminated: gone,
      }).finally(() => onheldup(false)),
    );
  }
}
