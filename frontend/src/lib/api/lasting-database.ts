/** What a database says that is closed, or whose files the browser lost hold of. */
const TAKEN_AWAY = ['InvalidStateError', 'UnknownError', 'AbortError'];

/** A database of the browser, opened when it is first needed, and anew when it was taken away meanwhile. */
export class LastingDatabase<D> {
  #opening: Promise<D> | undefined;

  /** @param open calls `gone` when the database it opened is closed */
  constructor(readonly open: (gone: () => void) => Promise<D>) {}

  /** Works on the database; once more on a new one when it was taken away, so it must be work that may be done twice. */
  async with<T>(work: (database: D) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#opened());
    } catch (problem) {
      if (!(problem instanceof DOMException && TAKEN_AWAY.includes(problem.name))) throw problem;
      this.#opening = undefined;
      return work(await this.#opened());
    }
  }

  #opened(): Promise<D> {
    if (this.#opening) return this.#opening;
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    const opening = this.open(() => forget());
    opening.catch(forget);
    return (this.#opening = opening);
  }
}
