import { randomUUID } from 'node:crypto';
import { questionUuid } from '@kkori/core/question-format';
import { foldReviews, newReviewId, type Memory, type ReviewFact } from '@kkori/core/scheduling';
import { Database, type SignedInViewer } from '../../backend/src/platform/index.js';
import { ContentImportService, QuestionsService } from '../../backend/src/questions/index.js';
import { startTestApp, type TestApp } from './app.js';
import { questionFile, testSubject } from './question-file.js';

const DAY = 86_400_000;
/** What the clock says in these tests. */
export const NOW = Date.UTC(2026, 5, 1, 12);

/** People, and reviews of the cards of two questions. */
export class ReviewBench {
  app!: TestApp;
  /** Ids of the cards. */
  cards: string[] = [];
  #serial = 0;

  /** For all tests of a file. */
  static forTests(): ReviewBench {
    const bench = new ReviewBench();
    beforeAll(() => bench.#open());
    afterAll(() => bench.app.close());
    return bench;
  }

  async #open(): Promise<void> {
    this.app = await startTestApp();
    this.app.clock.set(new Date(NOW));
    const content = this.app.get(ContentImportService);
    await content.importSubjects([testSubject]);
    const { problems } = await content.importQuestions([questionFile('one'), questionFile('two')]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const all = await this.app.get(QuestionsService).cardsOfQuestions([questionUuid('one'), questionUuid('two')]);
    this.cards = all.map(({ id }) => id);
  }

  readonly person = async (): Promise<SignedInViewer> => {
    const userId = randomUUID();
    await this.app.get(Database).query(
      `INSERT INTO accounts_user (id, email, email_key, name, password_hash, role, locale, theme, time_zone,
        day_start_hour, created_at) VALUES ($1, $2, $2, '', '', 'LEARNER', 'ko', 'SYSTEM', 'Asia/Seoul', 4, now())`,
      [userId, `${userId}@example.com`],
    );
    return {
      userId,
      role: 'LEARNER',
      sessionId: randomUUID(),
      address: '',
      userAgent: '',
      locale: 'ko',
    };
  };

  readonly fact = (card: number, over: Partial<ReviewFact> = {}): ReviewFact => {
    const reviewedAt = over.reviewedAt ?? NOW - DAY;
    const random = Uint8Array.from({ length: 16 }, (_, i) => (++this.#serial * 31 + i * 7) & 255);
    new DataView(random.buffer).setUint32(12, this.#serial);
    return {
      id: newReviewId(reviewedAt, random),
      cardId: this.cards[card]!,
      rating: 'GOOD',
      reviewedAt,
      durationMs: 3000,
      desiredRetention: 0.9,
      ...over,
    };
  };

  /** What a device remembers of them. */
  readonly folded = (reviews: ReviewFact[], undone = new Set<string>()): Memory[] => {
    const memories = this.cards.map((id) =>
      foldReviews(
        reviews.filter(({ cardId }) => cardId === id),
        undone,
      ),
    );
    return memories.filter((memory) => memory !== null).sort(byCard);
  };
}

export const byCard = (a: { cardId: string }, b: { cardId: string }) => (a.cardId < b.cardId ? -1 : 1);
