import { parseCardQuery } from '@kkori/core/card-search';
import { newMarkId } from '@kkori/core/scheduling';
import { request } from '$lib/api/index.js';
import { DeleteSavedSearchDocument, SavedSearchesDocument, SaveSearchDocument } from '$lib/api/generated/graphql.js';
import type { Study } from '../study.svelte.js';

export interface SavedSearch {
  id: string;
  name: string;
  query: string;
}

export const MOST_SAVED = 50;
export const LONGEST_NAME = 40;
const GUEST_KEY = 'kkori:guest-saved-searches';

/** The searches that whoever studies here gave a name: a guest's in this browser, a person's with their account. */
export class SavedSearches {
  /** Null until they are known. */
  list = $state.raw<readonly SavedSearch[] | null>(null);

  constructor(readonly study: Study) {}

  /** What cannot be loaded is not shown: none of it is needed to study. */
  async load(): Promise<void> {
    const { owner } = this.study;
    if (!this.study.viewer.person) {
      this.list = parseSaved(localStorage.getItem(GUEST_KEY));
      return;
    }
    try {
      await this.study.settled();
      const { answer } = await this.study.answers.freshOrKept(owner, SavedSearchesDocument, {});
      if (owner === this.study.owner) this.list = answer.savedSearches;
    } catch {
      this.list ??= [];
    }
  }

  /**
   * Saves a search under a name. One of that name is replaced.
   * @returns what is wrong with it, in the person's language; null when it is saved
   * @throws {ApiError} when the server cannot be asked
   */
  async save(name: string, query: string): Promise<string | null> {
    const list = this.list ?? [];
    const same = list.find((one) => one.name === name.trim());
    const id = same?.id ?? newMarkId(this.study.now(), crypto.getRandomValues(new Uint8Array(16)));
    const search = { id, name: name.trim(), query };
    if (this.study.viewer.person) {
      const { saveSearch } = await request(SaveSearchDocument, { search });
      if (saveSearch.__typename === 'InvalidInput') return saveSearch.fields[0]?.message ?? saveSearch.message;
    }
    this.#put([...list.filter((one) => one.id !== id), search].sort((a, b) => (a.id < b.id ? -1 : 1)));
    return null;
  }

  /** @throws {ApiError} when the server cannot be asked */
  async delete(id: string): Promise<void> {
    if (this.study.viewer.person) await request(DeleteSavedSearchDocument, { id });
    this.#put((this.list ?? []).filter((one) => one.id !== id));
  }

  #put(list: readonly SavedSearch[]): void {
    this.list = list;
    if (!this.study.viewer.person) localStorage.setItem(GUEST_KEY, JSON.stringify(list));
  }
}

/** A guest's searches become the new account's. */
export async function carrySearchesOver(): Promise<void> {
  for (const search of parseSaved(localStorage.getItem(GUEST_KEY))) await request(SaveSearchDocument, { search });
  localStorage.removeItem(GUEST_KEY);
}

/** Reads what a guest's browser stored; whatever does not fit is left out. */
export function parseSaved(stored: string | null): SavedSearch[] {
  let read: unknown;
  try {
    read = JSON.parse(stored ?? '[]');
  } catch {
    // Somebody else wrote there.
  }
  return (Array.isArray(read) ? (read as unknown[]) : []).filter(isSaved).slice(0, MOST_SAVED);
}

function isSaved(value: unknown): value is SavedSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, query } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof query !== 'string') return false;
  return name !== '' && name.length <= LONGEST_NAME && parseCardQuery(query).problem === null;
}
