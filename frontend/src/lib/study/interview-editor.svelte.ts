import { dayOf, goalProblems, type InterviewGoal } from '@kkori/core/scheduling';
import { request } from '$lib/api/index.js';
import { ClearInterviewGoalDocument, SetInterviewGoalDocument } from '$lib/api/generated/graphql.js';
import { loadDecks, type DeckOnOffer } from '$lib/decks/load-decks.js';
import { loadInterview, type InterviewNow } from './load-interview.js';
import { whenOf } from './load-sitting.js';
import type { Study } from './study.svelte.js';

export type GoalField = keyof InterviewGoal;

/** The interview as its screen shows and changes it. */
export class InterviewEditor {
  interview = $state.raw<InterviewNow | null>(null);
  /** Those that are studied: what can be chosen from. */
  decks = $state.raw<readonly DeckOnOffer[]>([]);
  loaded = $state(false);
  problem = $state.raw<unknown>(null);
  saving = $state(false);
  /** Fields that are wrong. */
  wrong = $state.raw<readonly GoalField[]>([]);
  #asked = 0;

  constructor(readonly study: Study) {}

  /** YYYY-MM-DD of the learner's day. */
  get today(): string {
    const when = whenOf(this.study);
    return dayOf(when.now, when).date;
  }

  async load(): Promise<void> {
    const number = ++this.#asked;
    this.problem = null;
    try {
      await this.study.sendWithin(2_500);
      const [decks, interview] = await Promise.all([
        loadDecks(this.study.answers, this.study.owner),
        loadInterview(this.study, whenOf(this.study)),
      ]);
      if (number !== this.#asked) return;
      this.decks = this.study.enrolments.resolve(decks).filter(({ enrolled }) => enrolled);
      this.interview = interview;
      this.loaded = true;
    } catch (problem) {
      if (number === this.#asked) this.problem = problem;
    }
  }

  /** @returns whether it is kept; what is wrong with it is said in `wrong`. @throws {ApiError} without an answer */
  async save(goal: InterviewGoal): Promise<boolean> {
    this.wrong = [...goalProblems(goal, this.today), ...(goal.deckIds.length === 0 ? (['deckIds'] as const) : [])];
    if (this.wrong.length > 0) return false;
    return this.#during(async () => {
      if (this.study.viewer.person) {
        const { setInterviewGoal } = await request(SetInterviewGoalDocument, {
          input: { ...goal, deckIds: [...goal.deckIds] },
        });
        if (setInterviewGoal.__typename === 'InvalidInput') {
          this.wrong = setInterviewGoal.fields.map(({ field }) => field as GoalField);
          return false;
        }
      } else this.study.setGuestInterview(goal);
      await this.load();
      return true;
    });
  }

  async clear(): Promise<void> {
    await this.#during(async () => {
      if (this.study.viewer.person) await request(ClearInterviewGoalDocument);
      else this.study.setGuestInterview(null);
      await this.load();
    });
  }

  async #during<T>(work: () => Promise<T>): Promise<T> {
    this.saving = true;
    try {
      return await work();
    } finally {
      this.saving = false;
    }
  }
}
