import { parseCardQuery, sayProblem } from '@kkori/core/card-search';
import type { CardMark, MarkKind } from '@kkori/core/scheduling';
import type { CardSort } from '$lib/api/generated/graphql.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { Study } from '../study.svelte.js';
import { markCards, MOST_AT_ONCE, unmarkCards } from './bulk-marks.js';
import { firstOf, NONE_SELECTED, withCards, withoutCards } from './selection.js';
import { findCards, findIds, NotUnderstood, type FoundCard, type FoundPage, type Search } from './find-cards.js';

export const PAGE = 50;
/** Who types is left alone for so long, ms. */
const PATIENCE_MS = 250;

export interface Misunderstood {
  message: string;
  from: number;
  to: number;
}

/** Searching one's cards on the screen: what is typed, what is found, what is selected and done with it. */
export class CardBrowser {
  text = $state('');
  sort = $state<CardSort>('DUE');
  reverse = $state(false);
  page = $state(0);
  found = $state.raw<FoundPage | null>(null);
  problem = $state.raw<unknown>(null);
  /** What the server did not understand. */
  #refused = $state.raw<Misunderstood | null>(null);
  loading = $state(false);
  selected = $state.raw(NONE_SELECTED);
  /** What was done last to the selected cards. */
  done = $state.raw<{ kind: MarkKind; value: string | null; marks: readonly CardMark[] } | null>(null);
  busy = $state(false);
  #loads = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly study: Study,
    /** Told when a search is shown, so that it can be found again. */
    readonly onshown: (browser: CardBrowser) => void,
  ) {}

  readonly parsed = $derived(parseCardQuery(this.text));
  readonly misunderstood = $derived.by((): Misunderstood | null => {
    const { problem } = this.parsed;
    return problem ? { message: sayProblem(problem, getLocale()), ...problem.at } : this.#refused;
  });
  readonly pages = $derived(Math.ceil((this.found?.total ?? 0) / PAGE));

  get search(): Search | null {
    const { query } = this.parsed;
    return query && { text: this.text, query, sort: this.sort, reverse: this.reverse };
  }

  /** The first page of another search. @param patient waits until whoever types pauses */
  show(change: Partial<Pick<CardBrowser, 'text' | 'sort' | 'reverse'>>, patient = false): void {
    Object.assign(this, change);
    this.page = 0;
    this.selected = NONE_SELECTED;
    this.done = null;
    this.#refused = null;
    clearTimeout(this.#timer);
    if (!patient) void this.load();
    else this.#timer = setTimeout(() => void this.load(), PATIENCE_MS);
  }

  turnTo(page: number): void {
    this.page = page;
    void this.load();
  }

  async load(): Promise<void> {
    const { search } = this;
    const number = ++this.#loads;
    if (!search) {
      this.loading = false;
      return;
    }
    this.loading = true;
    this.problem = null;
    try {
      const found = await findCards(this.study, search, { first: PAGE, offset: this.page * PAGE });
      if (number !== this.#loads) return;
      this.found = found;
      this.onshown(this);
    } catch (reason) {
      if (number !== this.#loads) return;
      if (reason instanceof NotUnderstood) this.#refused = reason.problem;
      else this.problem = reason;
    } finally {
      if (number === this.#loads) this.loading = false;
    }
  }

  forget(): void {
    this.found = null;
    this.selected = NONE_SELECTED;
    this.done = null;
  }

  select(cards: readonly Pick<FoundCard, 'id' | 'questionId'>[], on: boolean): void {
    this.selected = on ? withCards(this.selected, cards) : withoutCards(this.selected, cards);
  }

  /** Everything found, on whatever page, as many as can be marked at once. @throws {ApiError} */
  async selectAll(): Promise<void> {
    const { search } = this;
    if (!search) return;
    const number = this.#loads;
    const found = await findIds(this.study, search);
    if (number === this.#loads) this.selected = firstOf(found, MOST_AT_ONCE);
  }

  /** @throws when the device cannot keep it */
  async mark(kind: MarkKind, value: string | null): Promise<void> {
    if (this.busy || this.selected.size === 0) return;
    this.busy = true;
    try {
      const marks = await markCards(this.study, [...this.selected.keys()], kind, value);
      this.selected = NONE_SELECTED;
      this.done = { kind, value, marks };
      await this.load();
    } finally {
      this.busy = false;
    }
  }

  /** @throws when the device cannot keep it */
  async undo(): Promise<void> {
    const { done } = this;
    if (!done) return;
    this.done = null;
    await unmarkCards(this.study, done.marks);
    await this.load();
  }
}
