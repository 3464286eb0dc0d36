import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { QuestionSource } from '@kkori/core/question-format';
import type { QuestionView } from '@kkori/core/question-view';
import { Tinypool } from 'tinypool';

export interface RenderingTask {
  source: QuestionSource;
  questionId: string;
  /** The addresses of the pictures it shows, by the path it names them with; null where there is none. */
  pictures: (readonly [path: string, address: string | null])[];
}

/** Longest that somebody waits for one question: what its length and its diagrams' sizes allow takes two seconds at most. */
const PATIENCE_MS = 30_000;

/** Drawing the diagrams of one question may take a second, in which the main thread serves everybody else. */
export class RenderingThreads {
  #pool: Tinypool | null = null;

  /**
   * @param among many that wait for each other, with no limit to their time
   * @throws when it takes too long; the thread ends
   */
  render(task: RenderingTask, { among = false } = {}): Promise<QuestionView> {
    this.#pool ??= new Tinypool({
      filename: path.join(import.meta.dirname, 'rendering-worker.mjs'),
      // One stays, so that who publishes does not wait for its start.
      minThreads: 1,
      maxThreads: Math.min(4, availableParallelism()),
      idleTimeout: 60_000,
    });
    const signal = among ? undefined : AbortSignal.timeout(PATIENCE_MS);
    return this.#pool.run(task, { signal }) as Promise<QuestionView>;
  }

  async end(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    await pool?.destroy();
  }
}
