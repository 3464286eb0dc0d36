import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { ParsedQuestion, QuestionSource } from '@kkori/core/question-format';
import type { QuestionView } from '@kkori/core/question-view';
import { Tinypool } from 'tinypool';

export interface RenderingTask {
  source: QuestionSource;
  questionId: string;
  /** The addresses of the pictures it shows, by the path it names them with; null where there is none. */
  pictures: (readonly [path: string, address: string | null])[];
}

/** A file of the site's questions. */
export interface ReadingTask {
  text: string;
  path: string;
}

export interface ReadQuestion {
  parsed: ParsedQuestion;
  /** Null where there is an error, or a picture whose address only the app knows. */
  view: QuestionView | null;
}

/** Longest that somebody waits for one question: what its length and its diagrams' sizes allow takes two seconds at most. */
const PATIENCE_MS = 30_000;

/** Drawing the diagrams of one question may take a second, in which the main thread serves everybody else. */
export class RenderingThreads {
  #pool: Tinypool | null = null;

  /** @throws when it takes too long; the thread ends */
  render(task: RenderingTask): Promise<QuestionView> {
    return this.#threads().run(task, {
      name: 'render',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }) as Promise<QuestionView>;
  }

  /** Reads and renders one of many files, which wait for each other as long as it takes. */
  read(task: ReadingTask): Promise<ReadQuestion> {
    return this.#threads().run(task, { name: 'read' }) as Promise<ReadQuestion>;
  }

  #threads(): Tinypool {
    this.#pool ??= new Tinypool({
      filename: path.join(import.meta.dirname, 'rendering-worker.mjs'),
      // One stays, so that who publishes does not wait for its start.
      minThreads: 1,
      maxThreads: Math.min(4, availableParallelism()),
      idleTimeout: 60_000,
    });
    return this.#pool;
  }

  async end(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    await pool?.destroy();
  }
}
