/** What a save came to: the list as it is now, or why it was not saved. */
export type Outcome<List> =
  | ({ __typename: string; version: number } & List)
  | { __typename: 'ListMovedOn' | 'RateLimited'; message: string }
  | { __typename: 'InvalidInput'; message: string; fields: readonly { field: string; message: string }[] };

/** Saves a list whole, on the version that was read: one change after another, each on what the one before came to. */
export class ListSaves<List extends { version: number }> {
  #saved: List | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(
    private readonly read: () => Promise<List>,
    private readonly save: (version: number, list: List) => Promise<Outcome<List>>,
    /** Told what is there now, once no change waits that would show it otherwise. */
    private readonly show: (list: List) => void,
  ) {}

  load(): Promise<void> {
    return this.#inTurn(() => this.#load());
  }

  /**
   * Where somebody else saved meanwhile, what they saved is shown, and saving again changes that.
   * @param edit what is to become of the list as it is when its turn comes; null to leave it
   * @returns null when nothing was sent
   */
  change(edit: (list: List) => List | null): Promise<Outcome<List> | null> {
    return this.#inTurn(async () => {
      const edited = this.#saved && edit(this.#saved);
      if (!this.#saved || !edited) return null;
      const outcome = await this.save(this.#saved.version, edited);
      if ('version' in outcome) this.#saved = outcome;
      else if (outcome.__typename === 'ListMovedOn') await this.#load();
      return outcome;
    });
  }

  /**
   * Has the list say again what it said before a change, unless something was saved since.
   * @param version what the change made
   * @returns null when nothing was sent
   */
  undo(version: number, restore: (version: number) => Promise<Outcome<object>>): Promise<Outcome<object> | null> {
    return this.#inTurn(async () => {
      if (this.#saved?.version !== version) return null;
      const outcome = await restore(version);
      // It is done, whether or not it can be shown now; what is changed next says that the list moved on.
      await this.#load().catch(() => undefined);
      return outcome;
    });
  }

  async #load(): Promise<void> {
    this.#saved = await this.read();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    const done = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
      if (this.#waiting === 0 && this.#saved) this.show(this.#saved);
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
