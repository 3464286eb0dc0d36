import { untrack } from 'svelte';
import { browserTimer, LatestOnly } from './latest-only.js';

export interface PageOf<Item> {
  nodes: readonly Item[];
  endCursor?: string | null;
  total?: number;
}

/** A list that is asked for by a filter, as one types, and goes on where it stopped. */
export class Paged<Filter, Item> {
  items = $state.raw<readonly Item[] | null>(null);
  total = $state<number | null>(null);
  problem = $state.raw<unknown>(null);
  loading = $state(false);
  #after = $state<string | null>(null);
  #filter: Filter;
  readonly #asking: LatestOnly<{ filter: Filter; after: string | null }, PageOf<Item>>;

  readonly hasMore = $derived(this.#after !== null);

  constructor(
    filter: Filter,
    load: (filter: Filter, after: string | null, signal: AbortSignal) => Promise<PageOf<Item>>,
  ) {
    this.#filter = filter;
    this.#asking = new LatestOnly({
      wait: 200,
      timer: browserTimer,
      ask: ({ filter, after }, signal) => load(filter, after, signal),
      answered: (page, { after }) => {
        this.items = after === null ? page.nodes : [...(this.items ?? []), ...page.nodes];
        this.total = page.total ?? null;
        this.#after = page.endCursor ?? null;
        this.#settle(null);
      },
      failed: (reason) => this.#settle(reason),
    });
    this.show(filter, 'now');
  }

  show(filter: Filter, when: 'now' | 'after-pause' = 'after-pause'): void {
    this.#filter = filter;
    untrack(() => this.#ask(null, when));
  }

  more(): void {
    if (!this.loading) this.#ask(this.#after, 'now');
  }

  again(): void {
    this.#ask(null, 'now');
  }

  #ask(after: string | null, when: 'now' | 'after-pause'): void {
    this.loading = true;
    this.#asking.ask({ filter: this.#filter, after }, when);
  }

  #settle(problem: unknown): void {
    this.loading = false;
    this.problem = problem;
  }
}
