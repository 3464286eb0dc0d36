/** What is known of the entries of a list. */
export interface EntryRules<Entry> {
  keyOf: (entry: Entry) => string;
  /** What an admin writes of it, each under its label. */
  said: (entry: Entry) => readonly { label: string; text: string }[];
}

/** An entry in a dialog: it is changed only as it was last shown there. */
export class EntryEdit<Entry> {
  /** Of the entry that was last shown. While one is added: of what somebody else added under the same key. */
  #shownKey: string | null;
  #shown: Entry | null;
  readonly #adds: boolean;

  /**
   * @param opened the entries when the dialog was opened
   * @param entry null to add one
   */
  constructor(
    private readonly rules: EntryRules<Entry>,
    private readonly opened: readonly Entry[],
    entry: Entry | null,
  ) {
    this.#adds = entry === null;
    this.#shownKey = entry && rules.keyOf(entry);
    this.#shown = entry;
  }

  /**
   * What somebody else made of it that was not shown yet; it counts as shown from now.
   * @param mine what is written in the dialog
   * @returns null where they deleted it, undefined where there is nothing new
   */
  look(now: readonly Entry[], mine: Entry): Entry | null | undefined {
    const there = this.#unseen(now, mine);
    if (there === undefined) return undefined;
    this.#shownKey = this.#keyFor(mine);
    this.#shown = there;
    return there;
  }

  /**
   * The entries with mine in its place; last where it has none.
   * @param isGone they are to be without it
   * @returns null when there is something that was not shown yet
   */
  put(now: readonly Entry[], mine: Entry, isGone = false): Entry[] | null {
    if (this.#unseen(now, mine) !== undefined) return null;
    const key = this.#keyFor(mine);
    const isIt = (entry: Entry) => key === this.#shownKey && this.rules.keyOf(entry) === key;
    if (isGone) return now.filter((entry) => !isIt(entry));
    return now.some(isIt) ? now.map((entry) => (isIt(entry) ? mine : entry)) : [...now, mine];
  }

  #unseen(now: readonly Entry[], mine: Entry): Entry | null | undefined {
    const key = this.#keyFor(mine);
    const there = this.#find(now, key);
    const seen = key === this.#shownKey ? this.#shown : this.#find(this.opened, key);
    const text = (entry: Entry | null) => entry && JSON.stringify(this.rules.said(entry));
    return text(there) === text(seen) ? undefined : there;
  }

  #find(entries: readonly Entry[], key: string): Entry | null {
    return entries.find((entry) => this.rules.keyOf(entry) === key) ?? null;
  }

  /** What is added bears the key that is written now; what is changed, the one it had. */
  #keyFor(mine: Entry): string {
    return this.#adds || this.#shownKey === null ? this.rules.keyOf(mine) : this.#shownKey;
  }
}
