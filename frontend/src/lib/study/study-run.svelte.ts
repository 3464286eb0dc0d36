import {
  becomesLeech,
  isAnswerChanged,
  markCard,
  putBack,
  undoLast,
  type CardMark,
  type CardMarks,
  type MarkKind,
  type Rating,
  type ReviewFact,
  type Session,
} from '@kkori/core/scheduling';
import type { QuestionContentFragment } from '$lib/api/generated/graphql.js';
import { SittingMarks } from './card-marks.svelte.js';
import { chainOf, type ChainLink } from './chain.js';
import { DealtCards } from './dealt-cards.js';
import type { LoggedReview } from './facts.js';
import { keptCard, trailOfToday } from './going-back.js';
import { Grading } from './grading.js';
import { NoSuchDeck, type LoadedSitting } from './load-sitting.js';
import { todaysSource, type SittingSource } from './sitting-source.js';
import type { BeyondLimits, StudyCard } from './sitting.js';
import { DEFAULT_STUDY_SETTINGS, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** `empty`: there was nothing to study. `done`: what there was is studied. `missing`: no such deck. */
export type RunPhase = 'loading' | 'failed' | 'missing' | 'empty' | 'studying' | 'done';

/** One sitting at the screen: what is on the table, whether its answer shows, what comes of a grade. */
export class StudyRun {
  phase = $state<RunPhase>('loading');
  problem = $state.raw<unknown>(null);
  revealed = $state(false);
  deckTitle = $state<string | null>(null);
  #session = $state.raw<Session<StudyCard> | null>(null);
  #grading: Grading;
  readonly #dealt = new DealtCards();
  /** When the question came on the table, as the clock of the page counts, ms. */
  shownAt = $state(0);
  /** Another tab studied meanwhile: this queue is not right any more. */
  #overtaken = false;
  /** The card that another tab graded while it was on the table here. */
  #gradedElsewhere: string | null = null;
  /** Counts the deals: only the one asked for last puts its cards on the table. */
  #deals = 0;
  /** A grade or mark could not be written down: said until the screen is left. */
  notKept = $state(false);
  /** Grades given before the cards on the table were dealt. */
  #earlier = $state.raw<readonly ReviewFact[]>([]);
  /** How much of the day could be taken back beyond what was dealt here. */
  #earlierSteps = $state(0);
  #goingBack = false;
  beyond = $state.raw<BeyondLimits>({ new: 0, reviews: 0 });
  /** Cards that could be dealt once this sitting is done. */
  more = $state(0);
  readonly marks: SittingMarks;
  /** The card that the last grade made a leech, until something is done about it. */
  leech = $state.raw<{ cardId: string; lapses: number; reviewId: string } | null>(null);

  constructor(
    readonly study: Study,
    readonly source: SittingSource = todaysSource(null),
  ) {
    this.marks = new SittingMarks(study, () => (this.notKept = true));
    this.#grading = $state.raw(new Grading(study, DEFAULT_STUDY_SETTINGS, []));
  }

  readonly card = $derived(this.#session?.current ?? null);
  readonly question = $derived(this.card && this.#dealt.question(this.card));
  readonly lapses = $derived(this.card ? (this.#session?.memories.get(this.card.id)?.lapses ?? 0) : 0);
  /** Whether the answer means something else since the card on the table was last reviewed. */
  readonly changed = $derived(
    this.card !== null &&
      isAnswerChanged(this.#session?.memories.get(this.card.id), this.card.meaningChangedAt ?? null),
  );
  readonly graded = $derived(this.#earlier.length + (this.#session?.graded ?? 0));
  readonly canUndo = $derived(this.#session?.last != null || this.#earlierSteps > 0);
  readonly left = $derived.by(() => {
    if (!this.#session) return 0;
    return cardsLeft(this.#session);
  });
  /** The grades of this sitting, first to last. */
  readonly reviews = $derived.by(() => {
    const reviews: ReviewFact[] = [];
    for (let at = this.#session; at?.last; at = at.last.before) if (at.last.review) reviews.unshift(at.last.review);
    return [...this.#earlier, ...reviews];
  });

  get settings(): StudySettings {
    return this.#grading.settings;
  }

  /** The chain of questions that the card on the table is of, as it stands now. */
  get chain(): ChainLink[] {
    return this.question && this.#session ? chainOf(this.question, this.#session.memories) : [];
  }

  /** What the card on the table is marked with. */
  get cardMarks(): CardMarks | null {
    return this.card ? this.marks.of(this.card.id) : null;
  }

  /** Begins anew, with nothing on the table and nothing graded: somebody else studies from here. */
  start(): Promise<void> {
    this.#session = null;
    this.#earlier = [];
    this.#gradedElsewhere = null;
    this.marks.forget();
    this.leech = null;
    this.revealed = false;
    this.more = 0;
    return this.load();
  }

  async load(): Promise<void> {
    this.phase = 'loading';
    try {
      await this.#deal();
    } catch (problem) {
      if (this.phase !== 'loading') return;
      this.problem = problem;
      this.phase = problem instanceof NoSuchDeck ? 'missing' : 'failed';
    }
  }

  /** The questions of those cards, each once. */
  questionsOf(cardIds: readonly string[]): QuestionContentFragment[] {
    return this.#dealt.questionsOf(cardIds);
  }

  /** Whether a card of this sitting asks that question. */
  asks(slug: string): boolean {
    return this.#dealt.asks(slug);
  }

  /** A question of this sitting as it was published meanwhile: for its next card, not under the learner's eyes. */
  renew(question: QuestionContentFragment): void {
    this.#dealt.learn([], [[question.id, question]]);
  }

  /** What that card asks; null when it is not known. */
  titleOf(cardId: string): string | null {
    return this.#dealt.titleOf(cardId);
  }

  /** Looks whether there is more to study than was dealt. */
  async lookAhead(): Promise<void> {
    if (!this.source.goesOn) return;
    const { cards, memories, settings, beyond } = await this.source.load(this.study);
    const session = this.source.start(cards, memories, this.study.now(), learnAheadOf(settings));
    this.beyond = beyond;
    this.more = session.current ? cardsLeft(session) : 0;
  }

  reveal(): void {
    if (this.phase === 'studying') this.revealed = true;
  }

  /** What each grade would do now, for the buttons. */
  previews() {
    const cardId = this.card?.id ?? '';
    return this.#grading.previews(cardId, this.#session?.memories.get(cardId) ?? null);
  }

  /** Shows the next card at once; writing the review down and sending it go on behind. */
  grade(rating: Rating): void {
    const { card } = this;
    if (!this.#session || !card || !this.revealed) return;
    const before = this.#session.memories.get(card.id) ?? null;
    const durationMs = performance.now() - this.shownAt;
    const review = this.#grading.review({ id: card.id, rating, durationMs }, before);
    const session = this.source.grade(this.#session, review, review.reviewedAt, this.#grading.parameters);
    const after = session.memories.get(card.id);
    if (after && becomesLeech(before, after)) {
      this.leech = { cardId: card.id, lapses: after.lapses, reviewId: review.id };
    }
    if (this.source.keeps) this.#grading.comesBackAfter(after?.intervalDays ?? 0);
    this.#put(session);
    if (this.source.keeps) this.#keep(this.study.record(review, before));
    if (this.#overtaken) void this.#dealAgain();
  }

  /** Marks a card of this sitting, by default the one on the table. */
  mark(kind: MarkKind, value: string | null, cardId = this.card?.id): CardMark | null {
    if (!this.#session || !cardId) return null;
    const mark = this.marks.make(cardId, kind, value);
    const session = markCard(this.#session, mark, this.study.now());
    // Started anew, even the only card left is a new question.
    if (kind === 'RESET' && cardId === this.card?.id) this.#put(session);
    else this.#move(session);
    if (cardId === this.leech?.cardId && kind !== 'FLAG') this.leech = null;
    if (this.#overtaken && !this.revealed) void this.#dealAgain();
    return mark;
  }

  /** Takes back that mark, and nothing that was done since. */
  unmark(mark: CardMark): void {
    if (this.#session?.last?.mark?.id === mark.id) {
      void this.undo();
      return;
    }
    void this.marks.undo(mark);
    if (mark.kind === 'NOTE' || mark.kind === 'FLAG' || !this.source.goesOn) return;
    // Its card has to find its place again.
    this.#overtaken = true;
    if (this.#mayReplace()) void this.#dealAgain();
  }

  /**
   * Takes the last grade or mark of the day back, also one from before the screen was opened. The card of a grade returns
   * with its answer open, to be graded again. A note is never taken back this way: whoever undoes a grade keeps what they
   * wrote since.
   * @returns the mark that was taken back, if it was one
   */
  async undo(): Promise<CardMark | null> {
    const last = this.#session?.last;
    // A session of chosen cards goes back to its beginning, and no further.
    if (!this.#session || !last) return this.source.goesOn ? this.#undoEarlier() : null;
    if (last.review) {
      this.#put(undoLast(this.#session), true);
      if (this.source.keeps) this.#keep(this.study.undo(last.review.id));
      if (this.leech?.reviewId === last.review.id) this.leech = null;
      return null;
    }
    void this.marks.undo(last.mark);
    this.#move(undoLast(this.#session));
    return last.mark;
  }

  /** Goes on where the steps of this deal end: by what the device has written down of the day. */
  async #undoEarlier(): Promise<CardMark | null> {
    if (this.#goingBack || !this.#session) return null;
    this.#goingBack = true;
    try {
      const trail = await trailOfToday(this.study);
      const step = trail.at(-1);
      if (step && 'kind' in step) {
        await this.marks.undo(step);
        if (step.kind !== 'FLAG') await this.#dealWith(step.cardId);
      } else if (step) {
        await this.study.undo(step.id);
        this.#earlier = this.#earlier.filter(({ id }) => id !== step.id);
        await this.#returnTo(step);
      }
      this.#earlierSteps = Math.max(0, trail.length - 1);
      return step && 'kind' in step ? step : null;
    } catch {
      this.notKept = true;
      return null;
    } finally {
      this.#goingBack = false;
    }
  }

  /** Puts the card of a grade that was taken back on the table: as it was then, where that is known. */
  async #returnTo({ cardId, before }: LoggedReview): Promise<void> {
    const kept = this.#dealt.card(cardId) ? null : await keptCard(this.study, cardId);
    if (kept) this.#dealt.learn([kept.card], [[kept.question.id, kept.question]]);
    const card = this.#dealt.card(cardId);
    if (!card || before === undefined) return this.#dealWith(cardId);
    if (this.#session) this.#put(putBack(this.#session, card, before), true);
  }

  /** Deals anew, with that card first if it is among those of today. */
  async #dealWith(cardId: string): Promise<void> {
    this.revealed = false;
    try {
      await this.#deal();
    } catch {
      // It is taken back all the same, and the next grade deals again.
      this.#overtaken = true;
      return;
    }
    const session = this.#session;
    const card = session && [...session.pending, ...session.learning].find(({ id }) => id === cardId);
    if (card) this.#put(putBack(session, card, session.memories.get(cardId) ?? null));
  }

  /** As `#put`, but a card that stays on the table stays as it is. */
  #move(session: Session<StudyCard>): void {
    if (session.current && session.current.id === this.#session?.current?.id) this.#session = session;
    else this.#put(session);
  }

  /** Another tab graded a card (its id), or took a grade back (null). */
  overtaken(cardId: string | null): void {
    if (!this.source.goesOn) return;
    this.#overtaken = true;
    if (cardId !== null && cardId === this.card?.id) this.#gradedElsewhere = cardId;
    // Whoever has an answer open may grade it first, unless it is the very card.
    if (this.#mayReplace()) void this.#dealAgain();
  }

  async #dealAgain(): Promise<void> {
    if (this.phase !== 'studying' && this.phase !== 'done') return;
    try {
      await this.#deal();
    } catch {
      // What is on the table stays, and the next grade tries again.
      this.#overtaken = true;
    }
  }

  #mayReplace(): boolean {
    return !this.revealed || this.#gradedElsewhere === this.card?.id;
  }

  #keep(written: Promise<void>): void {
    written.catch(() => (this.notKept = true));
  }

  async #deal(): Promise<void> {
    const number = ++this.#deals;
    let sitting: LoadedSitting;
    let steps: number;
    let before: Session<StudyCard> | null;
    do {
      this.#overtaken = false;
      before = this.#session;
      sitting = await this.source.load(this.study);
      steps = this.source.goesOn ? (await trailOfToday(this.study)).length : 0;
      if (number !== this.#deals) return;
      if (!this.#mayReplace()) {
        // An answer was opened meanwhile: it is graded first.
        this.#overtaken = true;
        return;
      }
      // A grade, here or elsewhere, that those cards may not know of.
    } while (before !== this.#session || this.#overtaken);
    this.#gradedElsewhere = null;
    this.#grading = new Grading(this.study, sitting.settings, sitting.dueByDay);
    this.beyond = sitting.beyond;
    this.deckTitle = sitting.deckTitle;
    this.marks.learn(sitting.marks);
    const known = this.#dealt.learn(sitting.cards, sitting.questions);
    const session = this.source.start(known, sitting.memories, this.study.now(), learnAheadOf(sitting.settings));
    this.#earlier = this.reviews;
    this.#earlierSteps = steps;
    this.#put(session);
    if (!session.current && this.graded === 0) this.phase = 'empty';
  }

  #put(session: Session<StudyCard>, revealed = false): void {
    this.#session = session;
    this.revealed = revealed;
    this.shownAt = performance.now();
    this.phase = session.current ? 'studying' : 'done';
  }
}

/** All that are still to come, follow-ups that open only once their question is learned too: the number 오늘 promised. */
function cardsLeft({ pending, learning }: Session<StudyCard>): number {
  return pending.length + learning.length;
}

function learnAheadOf({ learnAheadMinutes }: StudySettings): number {
  return learnAheadMinutes * 60_000;
}
