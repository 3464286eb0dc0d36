/** How many may be added before it is counted again. */
const ADDED_BETWEEN = 20;

/** What of a cache is kept only so far: those kept first go first. */
export class Shelf {
  #sinceCounted = ADDED_BETWEEN;

  /**
   * @param most as many stay when it is counted, up to twenty more in between
   * @param belongs by the path of an address
   */
  constructor(
    readonly most: number,
    readonly belongs: (path: string) => boolean,
  ) {}

  /** One more was put there. Listing a cache takes time, so this is done with the first and then once in a while. */
  async added(cache: Cache): Promise<void> {
    this.#sinceCounted += 1;
    if (this.#sinceCounted <= ADDED_BETWEEN) return;
    await this.trim(cache);
  }

  async trim(cache: Cache): Promise<void> {
    this.#sinceCounted = 0;
    // In the order in which they were put there.
    const here = (await cache.keys()).filter(({ url }) => this.belongs(new URL(url).pathname));
    await Promise.all(here.slice(0, Math.max(0, here.length - this.most)).map((request) => cache.delete(request)));
  }
}
