/** What a fact is before its log has it: made, or taken back at a time, epoch ms. */
interface OnTheirWay<Fact> {
  made: readonly Fact[];
  undone: readonly { id: string; undoneAt: number }[];
}

/**
 * The facts that were told to their log and are not in it yet, by id. A page may be gone before its database has written; local
 * storage has when the call returns. Each has a key of its own, so tabs do not overwrite each other's.
 */
export class FactJournal<Fact extends { id: string }> {
  readonly #made: string;
  readonly #undone: string;

  constructor(log: string) {
    this.#made = `kkori:on-its-way:${log}:`;
    this.#undone = `kkori:undo-on-its-way:${log}:`;
  }

  noteMade(fact: Fact): void {
    note(this.#made + fact.id, fact);
  }

  noteUndone(id: string, undoneAt: number): void {
    note(this.#undone + id, undoneAt);
  }

  /** The log has it. */
  hasMade(id: string): void {
    localStorage.removeItem(this.#made + id);
  }

  hasUndone(id: string): void {
    localStorage.removeItem(this.#undone + id);
  }

  /** What pages left behind, and what other tabs are just writing: putting it into the log once more changes nothing. */
  left(): OnTheirWay<Fact> {
    const undone = kept<number>(this.#undone).map(([id, undoneAt]) => ({ id, undoneAt }));
    return { made: kept<Fact>(this.#made).map(([, fact]) => fact), undone };
  }
}

/** Without room it goes on as if there were no journal: its log may have room. */
function note(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // See above.
  }
}

function kept<T>(prefix: string): [string, T][] {
  const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key): [string, T][] => {
      try {
        return [[key.slice(prefix.length), JSON.parse(localStorage.getItem(key) ?? '') as T]];
      } catch {
        // Not ours, or another tab was quicker.
        return [];
      }
    });
}
