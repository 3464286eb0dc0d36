import { randomBytes } from 'node:crypto';
import { newMarkId, newReviewId } from '@kkori/core/scheduling';
import { DeckImporter, deckUuid } from '../../backend/src/decks/index.js';
import { ContentImportService } from '../../backend/src/questions/index.js';
import { startTestApp, type Person, type TestApp } from './app.js';
import { questionFile, testSubject } from './question-file.js';

/** Nine in the morning in Seoul. */
export const MORNING = Date.UTC(2026, 5, 1, 0);

export interface Memory {
  cardId: string;
  state: string;
  due: string;
  reps: number;
}
export interface StudyCard {
  id: string;
  kind: string;
  key: string;
  questionId: string;
  opensAfter: string | null;
  meaningChangedAt: string | null;
  memory: Memory | null;
  marks: { id: string; kind: string; value: string | null; markedAt: string }[];
}
export interface Counts {
  learning: number;
  review: number;
  new: number;
  done: number;
}

const memoryFields = `cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays`;
export const cardFields = `id kind key questionId opensAfter meaningChangedAt memory { ${memoryFields} }
  marks { id cardId kind value markedAt }`;
const countFields = 'learning review new done';
export const queueQuery = `query ($deckId: UUID, $limit: Int) { studyQueue(deckId: $deckId, limit: $limit) {
  cards { ${cardFields} } questions { id slug title } counts { ${countFields} }
  newBeyondLimit dayEndsAt } }`;
export const todayQuery = `{ today { counts { ${countFields} } decks { deck { slug } counts { ${countFields} } }
  dayEndsAt nextDueAt } }`;
export const recordMutation = `mutation ($reviews: [ReviewInput!]!, $undos: [UndoInput!], $personId: UUID) {
  recordReviews(reviews: $reviews, undos: $undos, personId: $personId) { __typename
    ... on ReviewsRecorded { accepted rejected { id problem message } memories { ${memoryFields} } forgotten }
    ... on NotThatPerson { message }
    ... on InvalidInput { message fields { field message } } } }`;

export const recordMarksMutation = `mutation ($marks: [MarkInput!]!, $undos: [MarkUndoInput!], $personId: UUID) {
  recordMarks(marks: $marks, undos: $undos, personId: $personId) { __typename
    ... on MarksRecorded { accepted rejected { id problem message } memories { ${memoryFields} } forgotten }
    ... on NotThatPerson { message }
    ... on InvalidInput { message fields { field message } } } }`;

export type SentMark = ReturnType<StudyRoom['mark']>;
export type SentReview = ReturnType<StudyRoom['review']> & { dayOffset?: number | null };

interface RecordAnswer {
  __typename: string;
  accepted: string[];
  rejected: { id: string; problem: string; message: string }[];
  memories: Memory[];
  forgotten: string[];
  fields?: { field: string }[];
}

/** An app with three questions, in the decks `main` (one, two) and `other` (two, three), and people who study them. */
export class StudyRoom {
  #app: TestApp | null = null;

  private constructor(
    /** The time of the app's clock, epoch ms. */
    public now: number,
  ) {}

  /** For all tests of a file: opened before the first, closed after the last; each begins at that time. */
  static forTests(start = MORNING): StudyRoom {
    const room = new StudyRoom(start);
    beforeAll(() => room.#open());
    beforeEach(() => room.at(start));
    afterAll(() => room.close());
    return room;
  }

  static async open(): Promise<StudyRoom> {
    const room = new StudyRoom(MORNING);
    await room.#open();
    return room;
  }

  get app(): TestApp {
    if (!this.#app) throw new Error('the study room is not open yet');
    return this.#app;
  }

  async #open(): Promise<void> {
    const app = await startTestApp();
    this.#app = app;
    const files = ['one', 'two', 'three'].map((id) => questionFile(id));
    await app.get(ContentImportService).importSubjects([testSubject]);
    await app.get(ContentImportService).importQuestions(files);
    const text = { ko: '덱', en: 'Deck' };
    await app.get(DeckImporter).replaceSiteDecks([
      { id: 'main', title: text, description: text, questions: ['one', 'two'] },
      { id: 'other', title: text, description: text, questions: ['two', 'three'] },
    ]);
    this.at(this.now);
  }

  close(): Promise<void> {
    return this.app.close();
  }

  at(instant: number): void {
    this.now = instant;
    this.app.clock.set(new Date(instant));
  }

  /** Somebody new who studies these decks, and may be asked all cards of a question on one day: the decks are small. */
  async student(...decks: string[]): Promise<Person> {
    const person = await this.app.signUp();
    await this.app.graphql(
      'mutation { updateStudySettings(input: { spreadSiblings: false }) { __typename } }',
      {},
      person,
    );
    for (const deck of decks) {
      const variables = { deckId: deckUuid(deck) };
      await this.app.graphql('mutation ($deckId: UUID!) { enrol(deckId: $deckId) { __typename } }', variables, person);
    }
    return person;
  }

  async queueOf(person: Person, variables: { deckId?: string; limit?: number } = {}) {
    const { data, errors } = await this.app.graphql<{
      studyQueue: {
        cards: StudyCard[];
        questions: { id: string; slug: string }[];
        counts: Counts;
        newBeyondLimit: number;
        dayEndsAt: string;
      };
    }>(queueQuery, variables, person);
    expect(errors).toBeUndefined();
    return data.studyQueue;
  }

  async todayOf(person: Person) {
    const { data, errors } = await this.app.graphql<{
      today: {
        counts: Counts;
        decks: { deck: { slug: string }; counts: Counts }[];
        dayEndsAt: string;
        nextDueAt: string;
      };
    }>(todayQuery, {}, person);
    expect(errors).toBeUndefined();
    return data.today;
  }

  /** A review as a client sends it, made now. */
  review(cardId: string, rating = 'EASY', reviewedAt = this.now) {
    return {
      id: newReviewId(reviewedAt, randomBytes(16)),
      cardId,
      rating,
      reviewedAt: new Date(reviewedAt).toISOString(),
      durationMs: 4000,
      desiredRetention: 0.9,
    };
  }

  /** A mark as a client sends it, made now. */
  mark(cardId: string, kind: string, value: string | null = 'ON', markedAt = this.now) {
    const id = newMarkId(markedAt, randomBytes(16));
    return { id, cardId, kind, value, markedAt: new Date(markedAt).toISOString() };
  }

  async recordMarks(person: Person, marks: SentMark[], undoneIds: string[] = [], personId?: string) {
    const undos = undoneIds.map((markId) => ({ markId, undoneAt: new Date(this.now).toISOString() }));
    const { data, errors } = await this.app.graphql<{ recordMarks: RecordAnswer }>(
      recordMarksMutation,
      { marks, undos, personId },
      person,
    );
    expect(errors).toBeUndefined();
    return data.recordMarks;
  }

  /** The cards that a query finds. */
  async found(person: Person, query: string) {
    const document = `query ($search: CardSearchInput!) {
      searchCards(search: $search) { ... on FoundCards { total cards { ${cardFields} } } } }`;
    const variables = { search: { query } };
    const { data, errors } = await this.app.graphql<{ searchCards: { total: number; cards: StudyCard[] } }>(
      document,
      variables,
      person,
    );
    expect(errors).toBeUndefined();
    return data.searchCards;
  }

  async record(person: Person, reviews: SentReview[], undoneIds: string[] = [], personId?: string) {
    const undos = undoneIds.map((reviewId) => ({ reviewId, undoneAt: new Date(this.now).toISOString() }));
    const { data, errors } = await this.app.graphql<{ recordReviews: RecordAnswer }>(
      recordMutation,
      { reviews, undos, personId },
      person,
    );
    expect(errors).toBeUndefined();
    return data.recordReviews;
  }
}
