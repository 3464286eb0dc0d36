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

/** Drawing the diagrams of one question may take a second, which nobody else is to wait for. */
export class RenderingThreads {
  #pool: Tinypool | null = null;

  render(task: RenderingTask): Promise<QuestionView> {
    this.#pool ??= new Tinypool({
      filename: path.join(import.meta.dirname, 'rendering-worker.mjs'),
      minThreads: 0,
      maxThreads: Math.min(4, availableParallelism()),
      idleTimeout: 60_000,
    });
    return this.#pool.run(task) as Promise<QuestionView>;
  }

  async end(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    await pool?.destroy();
  }
}
