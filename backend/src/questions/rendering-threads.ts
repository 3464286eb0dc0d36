import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { GlossaryTerm, ParsedOwnQuestion, ParsedQuestion, QuestionSource } from '@kkori/core/question-format';
import type { KnownQuestion } from '@kkori/core/content-checks';
import type { QuestionView } from '@kkori/core/question-view';
import { Tinypool } from 'tinypool';
import { Turns, type Turn } from './turns.js';

/** The addresses of pictures by the path that a text names them with; what is not among them has none. */
export type PictureAddresses = (readonly [path: string, address: string | null])[];

export interface RenderingTask {
  source: QuestionSource;
  questionId: string;
  pictures: PictureAddresses;
  /** Whether it is a group's: pictures from elsewhere, which would tell their server who reads, stay words. */
  shared?: boolean;
}

/** A file of the site's questions. */
export interface ReadingTask {
  text: string;
  path: string;
}

/** A question of a person or of a group. */
export interface OwnReadingTask {
  text: string;
  questionId: string;
  pictures: PictureAddresses;
  /** As in `RenderingTask`. */
  shared?: boolean;
}

/** A text that is to be published as a question of the site, with what the site knows. */
export interface CheckingTask {
  markdown: string;
  slug: string;
  /** Null where nobody is going to look at it. */
  questionId: string | null;
  /** The text that readers have. */
  published: string | null;
  pictures: PictureAddresses;
  subjects: string[];
  others: KnownQuestion[];
  glossary: readonly GlossaryTerm[];
  dead: [address: string, { day: string; reason: string }][];
  /** Names of the demos there are. */
  demos: readonly string[];
}

/** What somebody writes beside questions, such as a comment; `@{<id>}` names a person. */
export interface TextTask {
  markdown: string;
  /** Stands before every id in it: others stand on the same page. */
  idPrefix: string;
  /** Characters by whose number it is decided how much may be in it. */
  most: number;
}

export interface RenderedText {
  /** Each mention a `<span class="mention" data-person="<id>"></span>`. */
  html: string;
  /** The words alone. */
  text: string;
}

export interface Read<Parsed> {
  parsed: Parsed;
  /** Null where there is an error, or a picture whose address only the app knows. */
  view: QuestionView | null;
}

/** It took longer, or more memory, than anything that keeps to the limits of the format; the thread was ended. */
export class TooCostly extends Error {}

/** From when a thread has it: what its length and its diagrams' sizes allow takes a second or two on a busy machine. */
const PATIENCE_MS = 20_000;

/** Two at least, one of which learners leave to editors. */
const MOST_THREADS = Math.max(2, Math.min(4, availableParallelism()));

/** Reading a question and drawing its diagrams may take a second, in which the main thread serves everybody else. */
export class RenderingThreads {
  #pool: Tinypool | null = null;
  readonly #turns = new Turns(MOST_THREADS);

  /** Each @throws TooBusy, TooCostly */
  render(task: RenderingTask, turn: Turn): Promise<QuestionView> {
    return this.#run('render', task, turn);
  }

  read(task: ReadingTask, turn: Turn): Promise<Read<ParsedQuestion>> {
    return this.#run('read', task, turn);
  }

  parse(tasks: readonly ReadingTask[], turn: Turn): Promise<ParsedQuestion[]> {
    return this.#run('parse', tasks, turn);
  }

  readOwn(task: OwnReadingTask, turn: Turn): Promise<Read<ParsedOwnQuestion>> {
    return this.#run('readOwn', task, turn);
  }

  check(task: CheckingTask, turn: Turn): Promise<Read<ParsedQuestion>> {
    return this.#run('check', task, turn);
  }

  /** @returns null for what would take too long */
  text(task: TextTask, turn: Turn): Promise<RenderedText | null> {
    return this.#run('text', task, turn);
  }

  #run<T>(name: string, task: object, turn: Turn): Promise<T> {
    return this.#turns.take(turn, async () => {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      try {
        return (await this.#threads().run(task, { name, signal })) as T;
      } catch (err) {
        const { code } = err as NodeJS.ErrnoException;
        if (signal.aborted || code === 'ERR_WORKER_OUT_OF_MEMORY') throw new TooCostly();
        throw err;
      }
    });
  }

  #threads(): Tinypool {
    if (this.#pool) return this.#pool;
    this.#pool = new Tinypool({
      filename: path.join(import.meta.dirname, 'rendering-worker.mjs'),
      // One stays, so that who publishes does not wait for its start.
      minThreads: 1,
      maxThreads: MOST_THREADS,
      idleTimeout: 60_000,
    });
    // Of a thread that ends while it has nothing to do; the pool makes another.
    this.#pool.on('error', (error: Error) => process.emitWarning(error));
    return this.#pool;
  }

  /** Sends the learners away who still wait: what is to end soon does not begin with them. */
  dismissLearners(): void {
    this.#turns.dismissLearners();
  }

  async end(): Promise<void> {
    this.#turns.end();
    const pool = this.#pool;
    this.#pool = null;
    await pool?.destroy();
  }
}
