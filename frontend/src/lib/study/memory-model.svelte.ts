import { request } from '$lib/api/index.js';
import {
  MemoryModelDocument,
  TrainMemoryModelDocument,
  TuningDocument,
  UseMemoryModelDocument,
  type MemoryModelQuery,
  type TuningFieldsFragment,
} from '$lib/api/generated/graphql.js';

/** How often a training is asked how far it is, ms. */
const ASK_AGAIN_MS = 400;

/** A person's memory model as its screen shows it. */
export class MemoryModelView {
  model = $state.raw<MemoryModelQuery['memoryModel'] | null>(null);
  /** The training begun last, as far as it is. */
  latest = $state.raw<TuningFieldsFragment | null>(null);
  problem = $state.raw<unknown>(null);
  /** What the server said against what was asked. */
  refusal = $state<string | null>(null);
  /** The memories are being folded anew. */
  changing = $state(false);
  #closed = false;

  readonly running = $derived(this.latest?.state === 'RUNNING');

  async load(): Promise<void> {
    this.problem = null;
    try {
      const { memoryModel } = await request(MemoryModelDocument);
      this.model = memoryModel;
      this.latest = memoryModel.latest ?? null;
      if (this.running) void this.#follow();
    } catch (problem) {
      this.problem = problem;
    }
  }

  /** Ends with the training, or when the screen is left. Throws when the server cannot be asked. */
  async train(): Promise<void> {
    this.refusal = null;
    const { trainMemoryModel: begun } = await request(TrainMemoryModelDocument);
    if (begun.__typename !== 'Tuning') {
      this.refusal = begun.message;
      return;
    }
    this.latest = begun;
    await this.#follow();
  }

  /** Null for the defaults. Throws when it could not be done. */
  async use(tuningId: string | null): Promise<void> {
    this.refusal = null;
    this.changing = true;
    try {
      const { useMemoryModel: used } = await request(UseMemoryModelDocument, { tuningId });
      if (used.__typename === 'InvalidInput') this.refusal = used.fields[0]?.message ?? used.message;
      await this.load();
    } finally {
      this.changing = false;
    }
  }

  close(): void {
    this.#closed = true;
  }

  async #follow(): Promise<void> {
    while (this.latest?.state === 'RUNNING' && !this.#closed) {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      const { tuning } = await request(TuningDocument, { id: this.latest.id }).catch(() => ({ tuning: this.latest }));
      this.latest = tuning ?? null;
    }
  }
}
