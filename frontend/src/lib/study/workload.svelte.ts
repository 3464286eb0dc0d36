import type { Workload, WorkloadInput } from '@kkori/core/scheduling';
import { loadWorkload } from './load-workload.js';
import type { StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';
import WorkloadWorker from './workload-worker.js?worker';

/** What each desired retention would come to in a year, as its chart shows it. */
export class WorkloadView {
  /** From low to high; null until they are known. */
  workloads = $state.raw<readonly Workload[] | null>(null);
  /** All cards that are studied, met or not. */
  cards = $state(0);
  problem = $state.raw<unknown>(null);
  #worker: Worker | undefined;

  constructor(readonly study: Study) {}

  async load(settings: StudySettings): Promise<void> {
    this.problem = null;
    try {
      const input = await loadWorkload(this.study, settings);
      this.cards = input.met + input.newCards;
      this.workloads = await this.#simulate($state.snapshot(input) as WorkloadInput);
    } catch (problem) {
      this.problem = problem;
    }
  }

  close(): void {
    this.#worker?.terminate();
  }

  #simulate(input: WorkloadInput): Promise<Workload[]> {
    this.close();
    const worker = new WorkloadWorker();
    this.#worker = worker;
    return new Promise<Workload[]>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Workload[]>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(input);
    }).finally(() => worker.terminate());
  }
}
