import type { Guest, GuestOptions, StartGuest } from './guest.js';

type Started = Awaited<ReturnType<StartGuest>>;

/**
 * The one program a demo asks, whatever the speed at which others are given: they are loaded one after another, of those
 * that wait only the last, and each one's thread has ended before the next begins.
 */
export class LatestGuest {
  #guest: Guest | null = null;
  #given = 0;
  #loading: Promise<unknown> = Promise.resolve();

  constructor(private readonly startGuest: StartGuest) {}

  /** Null while there is none that was loaded. */
  get current(): Guest | null {
    return this.#guest;
  }

  /** Takes the place of the program before at once, even if it fails. Gives null when a later one, or the end, came first. */
  load(source: string, options?: GuestOptions): Promise<Started | null> {
    const number = ++this.#given;
    const before = this.#guest;
    this.#guest = null;
    const loaded = this.#loading.then(async () => {
      await before?.close();
      if (number !== this.#given) return null;
      const started = await this.startGuest(source, options);
      if (started.status === 'failed') return number === this.#given ? started : null;
      if (number !== this.#given) {
        await started.guest.close();
        return null;
      }
      this.#guest = started.guest;
      return started;
    });
    this.#loading = loaded.catch(() => {});
    return loaded;
  }

  /** Ends the program, and what is being loaded; another may follow. */
  async close(): Promise<void> {
    this.#given++;
    const guest = this.#guest;
    this.#guest = null;
    await Promise.all([guest?.close(), this.#loading]);
  }
}
