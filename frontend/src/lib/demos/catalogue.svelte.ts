import { createContext } from 'svelte';
import { request } from '$lib/api/index.js';
import {
  DemoCatalogueDocument,
  DemosOfQuestionDocument,
  QuestionsWithDemoDocument,
  type DemoCatalogueQuery,
} from '$lib/api/generated/graphql.js';

export type Demo = DemoCatalogueQuery['demos'][number];
export interface UsingQuestion {
  slug: string;
  title: string;
}

/** Questions looked through for demos; the lab is a gallery, not an index. */
const mostQuestions = 40;

/** The demos there are and the questions that embed them. */
export class DemoCatalogue {
  phase = $state<'loading' | 'ready' | 'error'>('loading');
  demos = $state.raw<readonly Demo[]>([]);
  problem = $state.raw<unknown>(null);
  /** By demo name; filled after the demos are shown. */
  usedIn = $state.raw<ReadonlyMap<string, readonly UsingQuestion[]>>(new Map());

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
    const loaded = await Promise.all(questions.nodes.map(({ slug }) => request(DemosOfQuestionDocument, { slug })));
    const usedIn = new Map<string, UsingQuestion[]>();
    for (const { question } of loaded) {
      for (const name of new Set(question?.demos.map(({ demo }) => demo))) {
        if (question) usedIn.set(name, [...(usedIn.get(name) ?? []), { slug: question.slug, title: question.title }]);
      }
    }
    this.usedIn = usedIn;
  }
}

export const [useDemoCatalogue, provideDemoCatalogue] = createContext<DemoCatalogue>();
