import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { LastingDatabase } from '$lib/api/index.js';

/** What somebody is writing on this device, kept at every pause whatever becomes of the network, the session or the tab. */
export interface Draft {
  /** Whose it is: another person on the same device neither sees nor loses it. */
  owner: string;
  /** The question's address, or `new`. */
  slug: string;
  changeId: string;
  /** Of the change as the server has it; 0 while it has none. */
  version: number;
  /** What the server has; null while it has none. */
  savedText: string | null;
  baseRevision: number;
  /** The published text that it was begun on; empty for a new question. */
  baseText: string;
  text: string;
  why: string;
  changedMeaning: boolean;
}

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: Draft };
}

export class DraftStore {
  readonly #database = new LastingDatabase<IDBPDatabase<Schema>>((gone) =>
    openDB<Schema>('kkori-editing', 1, {
      upgrade: (database) => void database.createObjectStore('drafts', { keyPath: ['owner', 'slug'] }),
      terminated: gone,
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        gone();
      },
    }),
  );

  /** Null when there is none. */
  async find(owner: string, slug: string): Promise<Draft | null> {
    return (await this.#database.with((database) => database.get('drafts', [owner, slug]))) ?? null;
  }

  async keep(draft: Draft): Promise<void> {
    await this.#database.with((database) => database.put('drafts', draft));
  }

  async forget(owner: string, slug: string): Promise<void> {
    await this.#database.with((database) => database.delete('drafts', [owner, slug]));
  }
}
