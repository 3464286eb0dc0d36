import { createContext } from 'svelte';
import type { CardMark, InterviewGoal, Memory, ReviewFact } from '@kkori/core/scheduling';
import type { Viewer } from '$lib/accounts/index.js';
import { ApiError, KeptAnswers, serverClock } from '$lib/api/index.js';
import { ComebackChoice } from './comeback-choice.js';
import { Enrolments } from './enrolments.svelte.js';
import { ExtraForToday } from './extra-today.js';
import { FactDatabase } from './fact-database.js';
import { FactLog } from './fact-log.js';
import { GUEST, logged } from './facts.js';
import { parseInterviewGoal } from './guest-interview.js';
import { Packs } from './packs.svelte.js';
import { parseStudySettings, type StudySettings } from './study-settings.js';
import { Sync } from './sync.svelte.js';

export const GUEST_SETTINGS_KEY = 'kkori:guest-study-settings';
const GUEST_INTERVIEW_KEY = 'kkori:guest-interview';

/** What every screen shares of a person's study on this device: the logs of reviews and marks, their way to the server, the decks. */
export class Study {
  /** A tab of an older version has to be closed before anything can be read or kept here. */
  heldUpByTab = $state(false);
  readonly #facts = new FactDatabase((heldUp) => (this.heldUpByTab = heldUp));
  readonly log = new FactLog(this.#facts, 'reviews');
  readonly marks = new FactLog(this.#facts, 'marks');
  readonly answers = new KeptAnswers();
  readonly packs = new Packs(this);
  readonly extra = new ExtraForToday(this);
  readonly comeback = new ComebackChoice(this);
  readonly enrolments: Enrolments;
  readonly sync: Sync;
  guestSettings = $state.raw<StudySettings>(parseStudySettings(localStorage.getItem(GUEST_SETTINGS_KEY)));
  /** The interview that a guest prepares for. */
  guestInterview = $state.raw<InterviewGoal | null>(parseInterviewGoal(localStorage.getItem(GUEST_INTERVIEW_KEY)));
  #followed: { person: string | null; work: Promise<void> } | undefined;
  readonly #otherTabs = new BroadcastChannel('kkori-reviews');

  constructor(readonly viewer: Viewer) {
    this.enrolments = new Enrolments(() => viewer.person === null);
    this.sync = new Sync(this.log, this.marks, () => void viewer.confirm());
    viewer.onelsewhere = () => {
      this.#followed = undefined;
      // The study screen says what is wrong with the database, when it matters.
      this.settled().catch(() => {});
    };
  }

  /** Whose reviews are made now. */
  get owner(): string {
    return this.viewer.person?.id ?? GUEST;
  }

  /** The time that facts are stamped with, epoch ms: right although the device's clock be wrong. */
  now(): number {
    return serverClock.now();
  }

  /**
   * Keeps the review here at once; sending it is a matter of its own.
   * @param before the card's memory before it, where it is known
   */
  async record(review: ReviewFact, before?: Memory | null): Promise<void> {
    await this.log.add(logged({ ...review, before }, this.owner));
    this.#otherTabs.postMessage(review.cardId);
    this.sync.wrote();
    try {
      this.enrolments.settleGuest();
    } catch {
      // No room for the choice of decks is no reason to call the review lost.
    }
  }

  async undo(reviewId: string): Promise<void> {
    await this.log.undo(reviewId, this.now());
    this.#otherTabs.postMessage(null);
    this.sync.wrote();
  }

  /**
   * Keeps the mark here at once, as a review.
   * @param replaced the mark of that card and kind that held before
   */
  async mark(mark: CardMark, replaced: CardMark | null): Promise<void> {
    await this.marks.add(logged({ ...mark, replaced }, this.owner));
    this.#tellOfMark(mark);
  }

  async undoMark(mark: CardMark): Promise<void> {
    await this.marks.undo(mark.id, this.now());
    this.#tellOfMark({ ...mark, value: null });
  }

  /** Many marks were written at once, or taken back: whoever has one of the cards on the table looks again. */
  wroteMany(): void {
    this.#otherTabs.postMessage(null);
    this.sync.wrote();
  }

  /** Another tab need not give up the card that is open there unless it is not to be asked now. */
  #tellOfMark({ cardId, kind, value }: CardMark): void {
    this.#otherTabs.postMessage(kind === 'NOTE' || kind === 'FLAG' || value === null ? null : cardId);
    this.sync.wrote();
  }

  /** How many of a guest's reviews in this browser count: what signing up carries over. */
  async countGuestReviews(): Promise<number> {
    return (await this.log.of(GUEST)).filter(({ undoneAt }) => undoneAt === null).length;
  }

  /** Calls back when another tab of this browser reviewed a card (its id) or took a review back (null). */
  onElsewhere(listener: (cardId: string | null) => void): () => void {
    const relay = ({ data }: MessageEvent<string | null>) => listener(data);
    this.#otherTabs.addEventListener('message', relay);
    return () => this.#otherTabs.removeEventListener('message', relay);
  }

  setGuestSettings(change: Partial<StudySettings>): void {
    this.guestSettings = { ...this.guestSettings, ...change };
    localStorage.setItem(GUEST_SETTINGS_KEY, JSON.stringify(this.guestSettings));
  }

  /** Settings as the server or the pack tells them, with what was chosen here since. */
  withChoices(settings: StudySettings): StudySettings {
    return this.comeback.with(this.extra.with(settings));
  }

  /** What the server refuses of it does not hold any more. */
  async sendChoices(): Promise<void> {
    await Promise.all([this.extra.send(), this.comeback.send().catch(() => {})]);
  }

  setGuestInterview(goal: InterviewGoal | null): void {
    if (goal) localStorage.setItem(GUEST_INTERVIEW_KEY, JSON.stringify(goal));
    else localStorage.removeItem(GUEST_INTERVIEW_KEY);
    this.guestInterview = goal;
  }

  /**
   * Resolves when this device has done what it must when somebody else is signed in, or the page was opened: a guest's reviews
   * and marks before that are theirs, and so are the decks. Whoever asks the server for what is to be studied waits for it.
   */
  settled(): Promise<void> {
    const person = this.viewer.person?.id ?? null;
    if (this.#followed?.person !== person) {
      const followed = { person, work: this.#follow(person) };
      this.#followed = followed;
      // What failed is tried again by whoever asks next.
      followed.work.catch(() => {
        if (this.#followed === followed) this.#followed = undefined;
      });
    }
    return this.#followed.work;
  }

  /** Sends what is unsent, but waits no longer than that, ms. @returns whether the server now has all that this device knows. */
  async sendWithin(patienceMs: number): Promise<boolean> {
    const late = new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false));
    return Promise.race([this.settled().then(() => this.sync.flush()), late]);
  }

  /** @returns whether a person whose session ended was let go of, as nothing of theirs waits here to be sent. */
  async letGoOfExpired(): Promise<boolean> {
    await this.settled();
    const unsent = (await this.log.countUnsent(this.owner)) + (await this.marks.countUnsent(this.owner));
    if (!this.viewer.expired || unsent > 0) return false;
    this.viewer.forget();
    await this.answers.clear();
    return true;
  }

  async #follow(person: string | null): Promise<void> {
    this.enrolments.forgetChanges();
    if (person) {
      await this.log.hand(GUEST, person);
      await this.marks.hand(GUEST, person);
      await this.#carryDecksOver();
    }
    await this.sync.follow(person);
  }

  /** They became a new account's. */
  forgetGuestSettings(): void {
    localStorage.removeItem(GUEST_SETTINGS_KEY);
    this.guestSettings = parseStudySettings(null);
  }

  async #carryDecksOver(): Promise<void> {
    const decks = this.enrolments.guestDecks;
    if (!decks) return;
    for (const deckId of decks) {
      try {
        await this.enrolments.enrol(deckId);
      } catch (problem) {
        // A deck that is gone is no loss; without a connection the next visit tries again.
        if (!(problem instanceof ApiError && problem.kind === 'refused')) return;
      }
    }
    this.enrolments.forgetGuest();
  }
}

export const [useStudy, provideStudy] = createContext<Study>();
