import {
  chooseFuzz,
  parametersOf,
  previewIntervals,
  type Memory,
  type Rating,
  type ReviewFact,
  type Spacing,
} from '@kkori/core/scheduling';
import { factSettings, newReview } from './record-review.js';
import type { StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** The longest time a review may have taken, ms. */
const LONGEST_MS = 3_600_000;

/** What grades come to by somebody's settings, on days that are as full as they are. */
export class Grading {
  readonly parameters;
  readonly #dueByDay: number[];

  /** @param dueByDay cards due on each of the coming days, tomorrow first */
  constructor(
    readonly study: Study,
    readonly settings: StudySettings,
    dueByDay: readonly number[],
  ) {
    this.parameters = parametersOf(settings.weights);
    this.#dueByDay = [...dueByDay];
  }

  /** What each grade would do now. */
  previews(cardId: string, memory: Memory | null) {
    const ungraded = { cardId, ...factSettings(this.settings) };
    return previewIntervals(memory, this.study.now(), ungraded, this.parameters, (review) =>
      chooseFuzz(memory, review, this.#spacing, this.parameters),
    );
  }

  /** The fact of a grade that is given now, with the day it chooses. */
  review(card: { id: string; rating: Rating; durationMs: number }, before: Memory | null): ReviewFact {
    const durationMs = Math.min(LONGEST_MS, card.durationMs);
    const graded = newReview(this.study, { ...card, durationMs }, this.settings);
    const inOrder = { ...graded, reviewedAt: Math.max(graded.reviewedAt, before?.lastReviewedAt ?? graded.reviewedAt) };
    return { ...graded, fuzz: chooseFuzz(before, inOrder, this.#spacing, this.parameters) };
  }

  /** Counts a card that comes back after so many days, if that is not today. */
  comesBackAfter(days: number): void {
    if (days > 0) this.#dueByDay[days - 1] = (this.#dueByDay[days - 1] ?? 0) + 1;
  }

  get #spacing(): Spacing {
    const { timeZone, dayStartHour } = this.study.viewer.preferences;
    return { timeZone, dayStartHour, weekdays: this.settings.weekdays, dueByDay: this.#dueByDay };
  }
}
