import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { getLocale } from '$lib/paraglide/runtime.js';
import { ApiError, type ApiErrorKind } from './api-error.js';
import type { TypedDocumentString } from './typed-document.js';
import { LastingDatabase } from './lasting-database.js';
import { send } from './transport.js';

interface Schema extends DBSchema {
  answers: { key: string; value: unknown };
}

/** With an answer from last time at hand, a slow connection gets this long, ms. */
const PATIENCE_MS = 4_000;

/** The server could be reached, and said no: an old answer must not cover that up. */
const SAID_NO: readonly ApiErrorKind[] = ['refused', 'signedOut'];

/** The server's last answers, for when it cannot be reached. */
export class KeptAnswers {
  readonly #database = new LastingDatabase<IDBPDatabase<Schema>>((gone) =>
    openDB<Schema>('kkori-answers', 1, {
      upgrade: (database) => void database.createObjectStore('answers'),
      // A newer version in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    }),
  );

  /**
   * The server's answer, kept for next time; without a connection, or with one that is too slow, the answer kept last.
   * Asked otherwise, by another version of the app too, it is another answer.
   * @param whose the person's id, or what else the answer depends on beside the question
   * @throws {ApiError} when there is neither, when the server refuses, or when it no longer knows the session.
   */
  async freshOrKept<T, V>(
    whose: string,
    document: TypedDocumentString<T, V>,
    variables: V,
  ): Promise<{ answer: T; kept: boolean }> {
    const key = [whose, getLocale(), document, JSON.stringify(variables)].join('\n');
    const fresh = send(document, variables).then((answer) => {
      void this.keep(key, answer).catch(() => {});
      return { answer, kept: false };
    });
    return orInstead(fresh, async () => {
      const last = await this.kept<T>(key);
      return last === undefined ? undefined : { answer: last, kept: true };
    });
  }

  /**
   * The server's answer; without a connection, or with one that is too slow, what the device has instead, if it has it.
   * @throws {ApiError} as `freshOrKept`
   */
  async freshOr<T, V, I extends object>(
    document: TypedDocumentString<T, V>,
    variables: V,
    instead: () => Promise<I | undefined>,
  ): Promise<{ fresh: T; instead?: undefined } | { fresh?: undefined; instead: I }> {
    const fresh = send(document, variables).then((answer) => ({ fresh: answer }));
    return orInstead<{ fresh: T; instead?: undefined } | { fresh?: undefined; instead: I }>(fresh, async () => {
      const found = await instead();
      return found && { instead: found };
    });
  }

  /** Forgets all of it: the next person at this device has no business with it. */
  async clear(): Promise<void> {
    try {
      await this.#database.with((database) => database.clear('answers'));
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  /** @throws {DOMException} when the browser has no room for it or keeps nothing at all */
  async keep(key: string, value: unknown): Promise<void> {
    await this.#database.with((database) => database.put('answers', value, key));
  }

  async kept<T>(key: string): Promise<T | undefined> {
    try {
      return (await this.#database.with((database) => database.get('answers', key))) as T | undefined;
    } catch {
      return undefined;
    }
  }
}

async function orInstead<T>(fresh: Promise<T>, instead: () => Promise<T | undefined>): Promise<T> {
  // Whoever wins the race below, the other's failure is not an event.
  fresh.catch(() => {});
  const found = await instead();
  if (found === undefined) return fresh;
  const patience = new Promise<T>((resolve) => setTimeout(resolve, PATIENCE_MS, found));
  try {
    return await Promise.race([fresh, patience]);
  } catch (problem) {
    if (!(problem instanceof ApiError) || SAID_NO.includes(problem.kind)) throw problem;
    return found;
  }
}
