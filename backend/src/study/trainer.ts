import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { RecallReport, ReviewFact, TrainingReport } from '@kkori/core/scheduling';
import type { TrainerMessage, TrainerTask } from './trainer-messages.js';

const entry = path.join(import.meta.dirname, 'trainer-worker.mjs');

/** Trains and measures in threads of its own, one of each kind at a time. */
@Injectable()
export class Trainer implements OnApplicationShutdown {
  readonly #lines: Record<TrainerTask['kind'], Promise<unknown>> = {
    train: Promise.resolve(),
    measure: Promise.resolve(),
  };
  readonly #workers = new Set<Worker>();
  #closed = false;

  /**
   * Weights for these reviews, and how they do on those held out.
   * @param onprogress 0 to 1, more and more
   * @throws when there are too few trials, when the platform has no trainer, or when the app stops
   */
  async train(
    reviews: ReviewFact[],
    onprogress: (progress: number) => void,
  ): Promise<{ weights: number[]; report: TrainingReport }> {
    const done = await this.#run({ kind: 'train', reviews }, onprogress);
    if (done.kind !== 'trained') throw new Error('the trainer measured instead');
    return done;
  }

  /** How well these reviews were predicted. @throws when the app stops */
  async measure(reviews: ReviewFact[], weights: number[] | null): Promise<RecallReport> {
    const done = await this.#run({ kind: 'measure', reviews, weights }, () => undefined);
    if (done.kind !== 'measured') throw new Error('the trainer trained instead');
    return done.report;
  }

  async onApplicationShutdown(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #run(task: TrainerTask, onprogress: (progress: number) => void): Promise<TrainerMessage> {
    const turn = this.#lines[task.kind].then(() => this.#start(task, onprogress));
    this.#lines[task.kind] = turn.catch(() => undefined);
    return turn;
  }

  #start(task: TrainerTask, onprogress: (progress: number) => void): Promise<TrainerMessage> {
    if (this.#closed) return Promise.reject(new Error('the app stops'));
    const worker = new Worker(entry, { workerData: task, execArgv: [] });
    this.#workers.add(worker);
    return new Promise<TrainerMessage>((resolve, reject) => {
      worker.on('message', (message: TrainerMessage) => {
        if (message.kind === 'progress') onprogress(message.progress);
        else resolve(message);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`the trainer ended with ${code} before it was done`)));
    }).finally(() => {
      this.#workers.delete(worker);
      void worker.terminate();
    });
  }
}
