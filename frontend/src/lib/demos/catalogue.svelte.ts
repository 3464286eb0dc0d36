import { createContext } from 'svelte';
import { request } from '$lib/api/index.js';
import {
  DemoCatalogueDocument,
  QuestionsWithDemoDocument,
  type DemoCatalogueQuery,
} from '$lib/api/generated/graphql.js';
import { groupByDemo, type UsingQuestion } from './used-in.js';

export type { UsingQuestion } from './used-in.js';

export type Demo = DemoCatalogueQuery['demos'][number];

/** As many as one page of questions holds; the lab is a gallery, not an index. */
const mostQuestions = 100;

/** The demos there are and the questions that embed them. */
export class DemoCatalogue {
  phase = $state<'loading' | 'ready' | 'error'>('loading');
  demos = $state.raw<readonly Demo[]>([]);
  problem = $state.raw<unknown>(null);
  /** By demo name; filled after the demos are shown. */
  usedIn = $state.raw<Readonly<Record<string, readonly UsingQuestion[]>>>({});

  async load(): Promise<void> {
    if (this.phase === 'ready') return;
    this.phase = 'loading';
    try {
      this.demos = (await request(DemoCatalogueDocument)).demos;
      this.phase = 'ready';
    } catch (problem) {
      this.problem = problem;
      this.phase = 'error';
      return;
    }
    await this.#loadUse().catch(() => {
      // The gallery is complete without it.
    });
  }

  async #loadUse(): Promise<void> {
    const { questions } = await request(QuestionsWithDemoDocument, { first: mostQuestions });
    this.usedIn = groupByDemo(questions.nodes);
  }
}

export const [useDemoCatalogue, provideDemoCatalogue] = createContext<DemoCatalogue>();
