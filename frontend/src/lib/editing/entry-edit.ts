/** What is known of the entries of a list. */
export interface EntryRules<Entry> {
  keyOf: (entry: Entry) => string;
  /** What an admin writes of it, each under its label. */
  said: (entry: Entry) => readonly { label: string; text: string }[];
}

/** An entry in a dialog: it is changed only as it was last shown there. */
export class EntryEdit<Entry> {
  /** Null while it is added. */
  #key: string | null;
  #seen: Entry | null;

  /**
   * @param opened the entries when the dialog was opened
   * @param entry null to add one
   */
  constructor(
    private readonly rules: EntryRules<Entry>,
    private readonly opened: readonly Entry[],
    entry: Entry | null,
  ) {
    this.#key = entry && rules.keyOf(entry);
    this.#seen = entry;
  }

  /**
   * What somebody else made of it that was not shown yet; it counts as shown from now.
   * @param mine what is written in the dialog
   * @returns null where they deleted it, undefined where there is nothing new
   */
  look(now: readonly Entry[], mine: Entry): Entry | null | undefined {
    const there = this.#unseen(now, mine);
    if (there === undefined) return undefined;
    this.#key = this.#keyFor(mine);
    this.#seen = there;
    return there;
  }

  /**
   * The entries with mine in its place; last where it has none any more.
   * @param isGone they are to be without it
   * @returns null when there is something that was not shown yet
   */
  put(now: readonly Entry[], mine: Entry, isGone = false): Entry[] | null {
    if (this.#unseen(now, mine) !== undefined) return null;
    const isIt = (entry: Entry) => this.rules.keyOf(entry) === this.#key;
    if (isGone) return now.filter((entry) => !isIt(entry));
    return now.some(isIt) ? now.map((entry) => (isIt(entry) ? mine : entry)) : [...now, mine];
  }

  #unseen(now: readonly Entry[], mine: Entry): Entry | null | undefined {
    const there = this.#find(now, mine);
    const seen = this.#key === null ? this.#find(this.opened, mine) : this.#seen;
    const text = (entry: Entry | null) => entry && JSON.stringify(this.rules.said(entry));
    return text(there) === text(seen) ? undefined : there;
  }

  #find(entries: readonly Entry[], mine: Entry): Entry | null {
    const key = this.#keyFor(mine);
    return entries.find((entry) => this.rules.keyOf(entry) === key) ?? null;
  }

  #keyFor(mine: Entry): string {
    return this.#key ?? this.rules.keyOf(mine);
  }
}
