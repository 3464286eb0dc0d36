import { createContext } from 'svelte';
import { request } from '$lib/api/index.js';
import {
  QuestionListDocument,
  QuestionSearchDocument,
  SubjectsDocument,
  type SubjectsQuery,
} from '$lib/api/generated/graphql.js';
import { LatestOnly } from './latest-only.js';
import { loadQuestions, type FoundQuestions, type QuestionSource } from './load-questions.js';
import {
  emptyQuery,
  formatExploreQuery,
  normaliseExploreQuery,
  parseExploreQuery,
  sameQuestions,
  type ExploreQuery,
} from './search-url.js';

export type Subject = SubjectsQuery['subjects'][number];

const pauseMs = 180;

const server: QuestionSource = {
  list: async (filter, page, signal) =>
    (await request(QuestionListDocument, { filter, first: page.first, after: page.after }, { signal })).questions,
  search: async (query, filter, first, signal) =>
    (await request(QuestionSearchDocument, { query, filter, first }, { signal })).searchQuestions,
};

/** The state of 둘러보기. It outlives the screen, so that coming back to it shows at once what was there. */
export class Explore {
  /** What stands in the search box. */
  text = $state('');
  /** What is asked for; `list` may still answer an earlier question. */
  query = $state.raw<ExploreQuery>(emptyQuery);
  list = $state.raw<FoundQuestions | null>(null);
  problem = $state.raw<unknown>(null);
  loading = $state(false);
  subjects = $state.raw<readonly Subject[]>([]);
  /** Whether `list` answers `query`. */
  settled = $derived(this.list !== null && sameQuestions(this.list.query, this.query));

  /** Told the address of what was typed once it is answered. */
  onaddress: (address: string) => void = () => {};
  #ownAddress: string | null = null;
  #latest = new LatestOnly<ExploreQuery, FoundQuestions>({
    wait: pauseMs,
    ask: (query, signal) => loadQuestions(query, this.list, server, signal),
    answered: (list) => {
      this.list = list;
      this.problem = null;
      this.loading = false;
      this.#announce();
    },
    failed: (problem) => {
      this.problem = problem;
      this.loading = false;
      this.#announce();
    },
  });

  /** Shows what an address asks for. */
  show(url: URL): void {
    const query = parseExploreQuery(url.searchParams);
    const address = formatExploreQuery(query);
    // Our own doing: what has been typed since must stay.
    if (address === this.#ownAddress) return;
    this.#ownAddress = null;
    const known = this.list !== null && formatExploreQuery(this.list.query) === address;
    this.query = query;
    this.text = query.text;
    this.problem = null;
    if (known) {
      this.#latest.cancel();
      this.loading = false;
    } else {
      this.#ask('now');
    }
  }

  /** The screen is left: what is still asked must not call the reader back. Coming back asks it again. */
  leave(): void {
    this.onaddress = () => {};
    this.#latest.cancel();
    this.#ownAddress = null;
    this.loading = false;
  }

  type(text: string): void {
    this.text = text;
    const next = normaliseExploreQuery({ ...this.query, text, pages: 1 });
    if (sameQuestions(next, this.query)) return;
    this.query = next;
    this.#ask(next.text === '' ? 'now' : 'after-pause');
  }

  /** Answers what was typed without waiting for a pause. */
  hurry(): void {
    if (!this.settled) this.#ask('now');
  }

  more(): void {
    this.query = { ...this.query, pages: this.query.pages + 1 };
    this.#ask('now');
  }

  retry(): void {
    this.problem = null;
    this.#ask('now');
    void this.loadSubjects();
  }

  async loadSubjects(): Promise<void> {
    if (this.subjects.length > 0) return;
    try {
      this.subjects = (await request(SubjectsDocument)).subjects;
    } catch {
      // The list says what is wrong; without subjects it can still be searched.
    }
  }

  #ask(when: 'now' | 'after-pause'): void {
    this.loading = true;
    this.#latest.ask(this.query, when);
  }

  #announce(): void {
    const address = formatExploreQuery(this.query);
    this.#ownAddress = address;
    this.onaddress(address);
  }
}

export const [useExplore, provideExplore] = createContext<Explore>();
