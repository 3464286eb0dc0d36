import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { LastingDatabase } from '$lib/api/index.js';
import type { Draft } from './draft.js';

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: Draft; indexes: { bySlug: [string, string] } };
}

/** Drafts of changes: of one question there may be several. */
export class DraftStore {
  readonly #database = new LastingDatabase<IDBPDatabase<Schema>>((gone) =>
    openDB<Schema>('kkori-editing', 2, {
      upgrade: (database, from, _to, transaction) =>
        void (async () => {
          // There was one draft a question once.
          const before = from === 1 ? await transaction.objectStore('drafts').getAll() : [];
          if (from === 1) database.deleteObjectStore('drafts');
          const store = database.createObjectStore('drafts', { keyPath: ['owner', 'changeId'] });
          store.createIndex('bySlug', ['owner', 'slug']);
          await Promise.all(before.map((draft) => store.put(draft)));
        })(),
      terminated: gone,
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        gone();
      },
    }),
  );

  /** Null when there is none. */
  async find(owner: string, changeId: string): Promise<Draft | null> {
    return (await this.#database.with((database) => database.get('drafts', [owner, changeId]))) ?? null;
  }

  /** All of a question, the latest begun first. */
  async of(owner: string, slug: string): Promise<Draft[]> {
    return (
      await this.#database.with((database) => database.getAllFromIndex('drafts', 'bySlug', [owner, slug]))
    ).reverse();
  }

  async keep(draft: Draft): Promise<void> {
    await this.#database.with((database) => database.put('drafts', draft));
  }

  async forget(owner: string, changeId: string): Promise<void> {
    await this.#database.with((database) => database.delete('drafts', [owner, changeId]));
  }
}
