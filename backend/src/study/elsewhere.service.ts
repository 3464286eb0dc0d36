import { createHash } from 'node:crypto';
import { dayOffsetAt, foldMarks, newReviewId, type Rating } from '@kkori/core/scheduling';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import { DecksService, OwnDecksService } from '../decks/index.js';
import { say, type SignedInViewer } from '../platform/index.js';
import { MarkStore } from './mark-store.js';
import { ReviewStore } from './review-store.js';
import { ReviewsService } from './reviews.service.js';
import { SettingsService } from './settings.service.js';

/** How well somebody knew a card, elsewhere than in a sitting. */
export interface AnsweredElsewhere {
  questionId: string;
  cardId: string;
  rating: Rating;
  /** Epoch ms. */
  at: number;
  durationMs: number;
  /** What it was answered in: with the card it makes the review's id, so that it counts once however often it is told. */
  occasion: string;
}

const digest = (...of: string[]) => createHash('sha256').update(of.join(' ')).digest().subarray(0, 16);

/** The deck for questions of no deck that a person studies: always the same, a UUIDv7 as of all own decks. */
const deckFor = (userId: string) => newReviewId(0, digest('missed questions', userId));

const deckWords = {
  title: { ko: '오답 노트', en: 'Missed questions' },
  description: {
    ko: '퀴즈와 모의 면접에서 만난 질문이 모여요.',
    en: 'Questions that you met in quizzes and mock interviews.',
  },
};

/** Takes answers that were given in other rooms into the memory of their cards. */
@Injectable()
export class ElsewhereService {
  constructor(
    private readonly store: ReviewStore,
    private readonly marks: MarkStore,
    private readonly accounts: AccountsService,
    private readonly settings: SettingsService,
    private readonly reviews: ReviewsService,
    private readonly decks: DecksService,
    private readonly ownDecks: OwnDecksService,
  ) {}

  /** Lets what is recorded of a person happen one after the other; whoever holds rows besides takes this before them. */
  hold(userId: string): Promise<void> {
    return this.store.lock(userId);
  }

  /** Those that somebody has not put aside for good. */
  async learnt(userId: string, cardIds: string[]): Promise<Set<string>> {
    const marks = foldMarks(await this.marks.latestOf(userId, cardIds));
    return new Set(cardIds.filter((id) => !marks.get(id)?.suspended));
  }

  /** To be called in a transaction. What was told before changes nothing. @returns how many cards were reviewed by it */
  async record(person: SignedInViewer, answers: readonly AnsweredElsewhere[]): Promise<number> {
    if (answers.length === 0) return 0;
    await this.hold(person.userId);
    await this.ensureStudied(person, [...new Set(answers.map(({ questionId }) => questionId))]);
    const settings = await this.settings.of(person.userId);
    const preferences = await this.accounts.preferencesOf(person.userId);
    const { desiredRetention, learningSteps, relearningSteps } = settings;
    const sent = answers.map(({ cardId, rating, at, durationMs, occasion }) => ({
      id: newReviewId(at, digest(occasion, person.userId, cardId)),
      ...{ cardId, rating, durationMs, desiredRetention },
      reviewedAt: new Date(at).toISOString(),
      steps: { learning: learningSteps, relearning: relearningSteps },
      dayOffset: dayOffsetAt(at, preferences),
    }));
    const recorded = await this.reviews.record(person, sent, []);
    return recorded.__typename === 'ReviewsRecorded' ? recorded.accepted.length : 0;
  }

  /** Questions of no deck that the person studies come into one of their own. */
  private async ensureStudied(person: SignedInViewer, questionIds: readonly string[]): Promise<void> {
    const studied = new Set(await this.decks.questionsOf(await this.decks.studiedBy(person), person));
    const others = questionIds.filter((id) => !studied.has(id));
    if (others.length === 0) return;
    const id = deckFor(person.userId);
    const [deck] = await this.decks.byIds([id], person);
    if (!deck) {
      const title = say(person.locale, deckWords.title);
      const made = await this.ownDecks.save(person, {
        id,
        title,
        description: say(person.locale, deckWords.description),
      });
      // With a hundred decks there is no place for another.
      if (made.__typename !== 'Deck') return;
    } else if (!deck.enrolled) await this.decks.enrol(id, person);
    await this.ownDecks.add(person, id, others);
  }
}
