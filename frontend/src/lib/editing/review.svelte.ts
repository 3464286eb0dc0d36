import { request } from '$lib/api/index.js';
import {
  DeclineChangeDocument,
  PublishChangeDocument,
  ReviewChangeDocument,
  SaveMergedChangeDocument,
  SchedulePublicationDocument,
  SendToReviewDocument,
  WithdrawChangeDocument,
  type ReviewedChangeFragment,
  type StepTakenFragment,
} from '$lib/api/generated/graphql.js';
import { refusalOf } from '$lib/decks/own-decks.js';
import { m } from '$lib/paraglide/messages.js';

/** What came of a step: what to say, and whether it was taken. */
export interface Outcome {
  taken: boolean;
  text: string;
}

/** One change at the screen: what it is now, and the steps that can be taken with it. */
export class Review {
  phase = $state<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  change = $state.raw<ReviewedChangeFragment | null>(null);
  problem = $state.raw<unknown>(null);
  /** A step is on its way. */
  busy = $state(false);

  constructor(readonly id: string) {}

  /** The question was published anew since the change was begun. */
  readonly isBehind = $derived(
    this.change !== null &&
      ['DRAFT', 'IN_REVIEW', 'SCHEDULED'].includes(this.change.state) &&
      this.change.currentRevision !== this.change.baseRevision,
  );

  async load(): Promise<void> {
    try {
      const { change } = await request(ReviewChangeDocument, { id: this.id });
      this.change = change ?? null;
      this.phase = change ? 'ready' : 'missing';
    } catch (problem) {
      this.problem = problem;
      this.phase = this.change ? 'ready' : 'failed';
    }
  }

  send(): Promise<Outcome> {
    return this.#step(async (key) => (await request(SendToReviewDocument, key)).sendToReview, m.review_sent);
  }

  withdraw(): Promise<Outcome> {
    return this.#step(async (key) => (await request(WithdrawChangeDocument, key)).withdrawChange, m.review_withdrawn);
  }

  decline(why: string): Promise<Outcome> {
    return this.#step(
      async (key) => (await request(DeclineChangeDocument, { ...key, why })).declineChange,
      m.review_declined,
    );
  }

  publish(): Promise<Outcome> {
    return this.#step(async (key) => (await request(PublishChangeDocument, key)).publishChange, m.review_published);
  }

  /** @param at null to take the hour away again */
  schedule(at: Date | null): Promise<Outcome> {
    return this.#step(
      async (key) =>
        (await request(SchedulePublicationDocument, { ...key, at: at?.toISOString() ?? null })).schedulePublication,
      at ? m.review_scheduled : m.review_unscheduled,
    );
  }

  /** Saves the merged text as one that was written on what learners see now. */
  merge(markdown: string): Promise<Outcome> {
    return this.#step(async ({ id, version }) => {
      const { slug, currentRevision: baseRevision, why, changedMeaning } = this.change!;
      const input = { id, version, slug, baseRevision, markdown, why, changedMeaning };
      return (await request(SaveMergedChangeDocument, { input })).saveChange;
    }, m.merge_saved);
  }

  async #step(
    take: (key: {
      id: string;
      version: number;
    }) => Promise<StepTakenFragment | { __typename: string; message: string } | ReviewedChangeFragment>,
    done: () => string,
  ): Promise<Outcome> {
    if (!this.change || this.busy) return { taken: false, text: '' };
    this.busy = true;
    try {
      const answer = await take({ id: this.change.id, version: this.change.version });
      if ('state' in answer) {
        this.change = answer;
        return { taken: true, text: done() };
      }
      // Somebody else took a step, or published the question: the screen shows what there is now.
      await this.load();
      const [field] = 'fields' in answer ? answer.fields : [];
      return { taken: false, text: field?.message ?? answer.message };
    } catch (problem) {
      return { taken: false, text: refusalOf(problem) ?? m.common_error_offline_title() };
    } finally {
      this.busy = false;
    }
  }
}
