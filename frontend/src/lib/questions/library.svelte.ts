import { createContext } from 'svelte';
import { request } from '$lib/api/index.js';
import { QuestionPageDocument, QuestionRevisionDocument, type QuestionPageQuery } from '$lib/api/generated/graphql.js';

type FromServer = NonNullable<QuestionPageQuery['question']>;
/** A copy on the device may not know its revision, nor whose it is. */
export type LoadedQuestion = Omit<FromServer, 'revision' | 'group' | 'author'> &
  Partial<Pick<FromServer, 'revision' | 'group' | 'author'>>;

/** A question that the device has for when the server cannot be reached. */
export type OnDevice = (slug: string) => Promise<LoadedQuestion | null>;

const freshForMs = 5 * 60_000;

/** One question as far as it is known here, and whether the reader has opened its answer. */
export class QuestionRecord {
  phase = $state<'loading' | 'ready' | 'missing' | 'error'>('loading');
  question = $state.raw<LoadedQuestion | null>(null);
  problem = $state.raw<unknown>(null);
  revealed = $state(false);
  #loadedAt = -Infinity;
  #loading: Promise<void> | null = null;

  constructor(
    readonly slug: string,
    readonly onDevice: OnDevice,
  ) {}

  /** Loads it unless it was loaded lately; what is shown stays shown meanwhile. */
  refresh(): void {
    if (this.#loading || performance.now() - this.#loadedAt < freshForMs) return;
    this.#loading = this.#load().finally(() => (this.#loading = null));
  }

  /** Loads it although it was loaded lately: it was published anew. */
  renew(): void {
    this.#loadedAt = -Infinity;
    this.refresh();
  }

  /** Loads it if it was published anew since it was loaded. */
  async recheck(): Promise<void> {
    await this.#loading;
    try {
      const { question } = await request(QuestionRevisionDocument, { slug: this.slug });
      if (question && this.question && question.revision !== this.question.revision) this.renew();
    } catch {
      // What is shown is good enough until the server can be asked.
    }
  }

  retry(): void {
    this.phase = 'loading';
    this.refresh();
  }

  async #load(): Promise<void> {
    try {
      const { question } = await request(QuestionPageDocument, { slug: this.slug });
      this.question = question;
      this.phase = question ? 'ready' : 'missing';
      this.#loadedAt = performance.now();
    } catch (problem) {
      this.problem = problem;
      // An old copy is better than none.
      this.question ??= await this.onDevice(this.slug);
      this.phase = this.question ? 'ready' : 'error';
    }
  }
}

/** The questions read since the app was opened: going back to one shows it at once, where it was left. */
export class QuestionLibrary {
  constructor(readonly onDevice: OnDevice = () => Promise.resolve(null)) {}

  readonly #records = Object.create(null) as Record<string, QuestionRecord>;

  at(slug: string): QuestionRecord {
    return (this.#records[slug] ??= new QuestionRecord(slug, this.onDevice));
  }
}

export const [useLibrary, provideLibrary] = createContext<QuestionLibrary>();
