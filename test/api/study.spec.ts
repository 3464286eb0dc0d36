import { randomBytes, randomUUID } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import { DeckImporter, deckUuid } from '../../backend/src/decks/index.js';
import { ContentImportService } from '../../backend/src/questions/index.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { questionFile, testSubject } from '../support/question-file.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Nine in the morning in Seoul. */
const MORNING = Date.UTC(2026, 5, 1, 0);

interface Memory {
  cardId: string;
  state: string;
  due: string;
  reps: number;
}
interface StudyCard {
  id: string;
  kind: string;
  key: string;
  questionId: string;
  opensAfter: string | null;
  memory: Memory | null;
}
interface Counts {
  learning: number;
  review: number;
  new: number;
  done: number;
}

const memoryFields = `cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays`;
const cardFields = `id kind key questionId opensAfter memory { ${memoryFields} }`;
const countFields = 'learning review new done';
const queueQuery = `query ($deckId: UUID, $limit: Int) { studyQueue(deckId: $deckId, limit: $limit) {
  cards { ${cardFields} } questions { id slug title } counts { ${countFields} } dayEndsAt } }`;
const todayQuery = `{ today { counts { ${countFields} } decks { deck { slug } counts { ${countFields} } }
  dayEndsAt nextDueAt } }`;
const recordMutation = `mutation ($reviews: [ReviewInput!]!, $undos: [UndoInput!]) {
  recordReviews(reviews: $reviews, undos: $undos) { __typename
    ... on ReviewsRecorded { accepted rejected { id problem message } memories { ${memoryFields} } forgotten }
    ... on InvalidInput { message fields { field message } } } }`;

let app: TestApp;
let now: number;
const at = (instant: number) => app.clock.set(new Date((now = instant)));

beforeAll(async () => {
  app = await startTestApp();
  const files = ['one', 'two', 'three'].map((id) => questionFile(id));
  await app.get(ContentImportService).importSubjects([testSubject]);
  await app.get(ContentImportService).importQuestions(files);
  const text = { ko: '덱', en: 'Deck' };
  await app.get(DeckImporter).replaceSiteDecks([
    { id: 'main', title: text, description: text, questions: ['one', 'two'] },
    { id: 'other', title: text, description: text, questions: ['two', 'three'] },
  ]);
});
beforeEach(() => at(MORNING));
afterAll(() => app.close());

async function student(...decks: string[]): Promise<Person> {
  const person = await app.signUp();
  for (const deck of decks) {
    const variables = { deckId: deckUuid(deck) };
    await app.graphql('mutation ($deckId: UUID!) { enrol(deckId: $deckId) { __typename } }', variables, person);
  }
  return person;
}

async function queueOf(person: Person, variables: { deckId?: string; limit?: number } = {}) {
  const { data, errors } = await app.graphql<{
    studyQueue: { cards: StudyCard[]; questions: { id: string; slug: string }[]; counts: Counts; dayEndsAt: string };
  }>(queueQuery, variables, person);
  expect(errors).toBeUndefined();
  return data.studyQueue;
}

async function todayOf(person: Person) {
  const { data, errors } = await app.graphql<{
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

function review(cardId: string, rating = 'EASY', reviewedAt = now) {
  return {
    id: newReviewId(reviewedAt, randomBytes(16)),
    cardId,
    rating,
    reviewedAt: new Date(reviewedAt).toISOString(),
    durationMs: 4000,
    desiredRetention: 0.9,
  };
}

async function record(person: Person, reviews: ReturnType<typeof review>[], undoneIds: string[] = []) {
  const undos = undoneIds.map((reviewId) => ({ reviewId, undoneAt: new Date(now).toISOString() }));
  const { data, errors } = await app.graphql<{
    recordReviews: {
      __typename: string;
      accepted: string[];
      rejected: { id: string; problem: string; message: string }[];
      memories: Memory[];
      forgotten: string[];
      fields?: { field: string }[];
    };
  }>(recordMutation, { reviews, undos }, person);
  expect(errors).toBeUndefined();
  return data.recordReviews;
}

describe('the study queue', () => {
  it('is empty for who studies nothing', async () => {
    const queue = await queueOf(await student());
    expect(queue).toMatchObject({ cards: [], questions: [], counts: { learning: 0, review: 0, new: 0, done: 0 } });
    expect(queue.dayEndsAt).toBe('2026-06-01T19:00:00.000Z'); // four in the morning in Seoul
  });

  it('begins with new cards in deck order, each question followed by its tail', async () => {
    const { cards, questions, counts } = await queueOf(await student('main'));
    expect(cards.map(({ key }) => key)).toEqual(['recall', 'first', 'second', 'recall', 'first', 'second']);
    expect(cards.map(({ kind }) => kind).slice(0, 2)).toEqual(['RECALL', 'FOLLOW_UP']);
    expect(cards[0]).toMatchObject({ memory: null, opensAfter: null });
    expect(cards[1]).toMatchObject({ memory: null, opensAfter: cards[0]!.id });
    expect(questions.map(({ slug }) => slug)).toEqual(['one', 'two']);
    expect(counts).toEqual({ learning: 0, review: 0, new: 6, done: 0 });
  });

  it('has a question of two decks once, and one deck alone when asked', async () => {
    const me = await student('main', 'other');
    expect((await queueOf(me)).cards).toHaveLength(9);
    const alone = await queueOf(me, { deckId: deckUuid('other') });
    expect(alone.questions.map(({ slug }) => slug)).toEqual(['two', 'three']);
    expect((await queueOf(me, { deckId: randomUUID() })).cards).toEqual([]);
  });

  it('moves on with what is recorded', async () => {
    const me = await student('main');
    const [parent, tail] = (await queueOf(me)).cards;
    await record(me, [review(parent!.id, 'GOOD')]);
    let queue = await queueOf(me);
    expect(queue.cards.at(-1)).toMatchObject({ id: parent!.id, memory: { state: 'LEARNING', reps: 1 } });
    expect(queue.counts).toEqual({ learning: 1, review: 0, new: 5, done: 1 });
    expect(queue.cards.find(({ id }) => id === tail!.id)?.opensAfter).toBe(parent!.id);

    at(now + 10 * 60_000);
    expect((await queueOf(me)).cards[0]?.id).toBe(parent!.id); // its step is due
    await record(me, [review(parent!.id, 'GOOD')]);
    queue = await queueOf(me);
    expect(queue.cards.find(({ id }) => id === tail!.id)?.opensAfter).toBeNull();
    expect(queue.counts).toEqual({ learning: 0, review: 0, new: 5, done: 2 });

    at(now + 2 * DAY - 4 * HOUR); // due later in that day
    queue = await queueOf(me);
    expect(queue.counts).toEqual({ learning: 0, review: 1, new: 5, done: 0 });
    expect(queue.cards.some(({ id }) => id === parent!.id)).toBe(true);
  });

  it('keeps to the limits of the day, which ends at the person’s own hour', async () => {
    const me = await student('main');
    await app.graphql(
      'mutation ($input: StudySettingsInput!) { updateStudySettings(input: $input) { __typename } }',
      { input: { newPerDay: 2 } },
      me,
    );
    const [first, second] = (await queueOf(me)).cards;
    expect((await queueOf(me)).counts.new).toBe(2);
    await record(me, [review(first!.id), review(second!.id)]);
    expect((await queueOf(me)).counts).toEqual({ learning: 0, review: 0, new: 0, done: 2 });
    at(Date.UTC(2026, 5, 1, 18, 59)); // 03:59 in Seoul
    expect((await queueOf(me)).counts.new).toBe(0);
    at(Date.UTC(2026, 5, 1, 19));
    expect((await queueOf(me)).counts).toEqual({ learning: 0, review: 0, new: 2, done: 0 });
    await app.graphql(
      'mutation ($input: PreferencesInput!) { updatePreferences(input: $input) { __typename } }',
      { input: { timeZone: 'Europe/London', dayStartHour: 0 } },
      me,
    );
    expect((await queueOf(me)).dayEndsAt).toBe('2026-06-01T23:00:00.000Z');
  });

  it('gives as many cards as asked for, and counts all', async () => {
    const me = await student('main');
    const queue = await queueOf(me, { limit: 2 });
    expect(queue.cards).toHaveLength(2);
    expect(queue.questions).toHaveLength(1);
    expect(queue.counts.new).toBe(6);
    for (const limit of [0, 201]) {
      const { errors } = await app.graphql(queueQuery, { limit }, me);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('today', () => {
  it('counts all decks, and each', async () => {
    const me = await student('main', 'other');
    const cards = (await queueOf(me)).cards;
    const two = cards.filter(({ questionId }) => questionId === cards[3]!.questionId)[0]!;
    await record(me, [review(two.id), review(cards[0]!.id, 'AGAIN')]);
    const today = await todayOf(me);
    expect(today.counts).toEqual({ learning: 1, review: 0, new: 7, done: 2 });
    expect(today.decks).toEqual([
      { deck: { slug: 'main' }, counts: { learning: 1, review: 0, new: 4, done: 2 } },
      { deck: { slug: 'other' }, counts: { learning: 0, review: 0, new: 5, done: 1 } },
    ]);
    expect(today.dayEndsAt).toBe('2026-06-01T19:00:00.000Z');
    // Eight days on, and from the start of that day.
    expect(today.nextDueAt).toBe('2026-06-08T19:00:00.000Z');
  });

  it('keeps what was done of a deck that was left', async () => {
    const me = await student('main');
    const [card] = (await queueOf(me)).cards;
    await record(me, [review(card!.id)]);
    const leave = 'mutation ($deckId: UUID!) { leave(deckId: $deckId) { __typename } }';
    await app.graphql(leave, { deckId: deckUuid('main') }, me);
    expect(await todayOf(me)).toMatchObject({ counts: { learning: 0, review: 0, new: 0, done: 1 }, decks: [] });
    expect((await queueOf(me)).counts.done).toBe(1);
    const alone = await queueOf(me, { deckId: deckUuid('main') });
    expect(alone.cards).toHaveLength(5);
    expect(alone.counts.done).toBe(1);
  });

  it('leaves undone reviews out', async () => {
    const me = await student('main');
    const [card] = (await queueOf(me)).cards;
    const undone = review(card!.id);
    await record(me, [undone]);
    await record(me, [], [undone.id]);
    expect((await todayOf(me)).counts).toEqual({ learning: 0, review: 0, new: 6, done: 0 });
    expect((await todayOf(me)).nextDueAt).toBeNull();
  });
});

describe('recording reviews', () => {
  it('answers what is stored, what is not and why, in the viewer’s language', async () => {
    const me = await student('main');
    const [card] = (await queueOf(me)).cards;
    const good = review(card!.id);
    const unknown = review(randomUUID());
    const first = await record(me, [good, unknown, { ...review(card!.id), durationMs: -5 }]);
    expect(first).toMatchObject({
      __typename: 'ReviewsRecorded',
      accepted: [good.id],
      memories: [{ cardId: card!.id, state: 'REVIEW', reps: 1, due: new Date(now + 8 * DAY).toISOString() }],
      forgotten: [],
    });
    expect(first.rejected.map(({ problem }) => problem).sort()).toEqual(['MALFORMED', 'UNKNOWN_CARD']);
    const again = await record(me, [good, { ...good, rating: 'AGAIN' }]);
    expect(again).toMatchObject({ accepted: [good.id], memories: first.memories });
    expect(again.rejected).toEqual([{ id: good.id, problem: 'ID_TAKEN', message: expect.stringContaining('다른') }]);
  });

  it('takes at most 1,000 of each', async () => {
    const me = await student();
    const many = Array<ReturnType<typeof review>>(1001).fill(review(randomUUID()));
    expect(await record(me, many)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reviews' }] });
    const ids = Array<string>(1001).fill(many[0]!.id);
    expect(await record(me, [], ids)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'undos' }] });
  });

  it('takes what a guest studied before they signed up, all at once', async () => {
    const { data } = await app.graphql<{ guestCards: { cards: StudyCard[] } }>(
      `query ($ids: [UUID!]!) { guestCards(deckIds: $ids) { cards { ${cardFields} } questions { slug } } }`,
      { ids: [deckUuid('main'), randomUUID()] },
    );
    const { cards } = data.guestCards;
    expect(cards.map(({ key }) => key)).toEqual(['recall', 'first', 'second', 'recall', 'first', 'second']);
    expect(cards[1]).toMatchObject({ opensAfter: cards[0]!.id, memory: null });
    const reviews = Array.from({ length: 1000 }, (_, i) =>
      review(cards[i % cards.length]!.id, i % 5 ? 'GOOD' : 'AGAIN', now - 300 * DAY + i * 7 * HOUR),
    );
    const me = await student('main');
    const outcome = await record(me, reviews.toReversed(), [reviews[0]!.id]);
    expect(outcome.accepted).toHaveLength(1000);
    expect(outcome.memories.map(({ reps }) => reps).sort()).toEqual([166, 166, 166, 167, 167, 167]);
  });

  it('is not for guests, nor are the queue and the settings', async () => {
    const operations: [string, Record<string, unknown>?][] = [
      [queueQuery],
      [todayQuery],
      ['{ studySettings { newPerDay } }'],
      [recordMutation, { reviews: [] }],
      ['mutation { updateStudySettings(input: {}) { __typename } }'],
    ];
    for (const [query, variables] of operations) {
      const { errors } = await app.graphql(query, variables);
      expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
  });

  it('shows and changes nobody else’s', async () => {
    const [me, other] = [await student('main'), await student('main')];
    const [card] = (await queueOf(me)).cards;
    const mine = review(card!.id);
    await record(me, [mine]);
    const before = await todayOf(me);
    expect((await queueOf(other)).cards.every(({ memory }) => memory === null)).toBe(true);
    expect((await todayOf(other)).counts).toEqual({ learning: 0, review: 0, new: 6, done: 0 });
    // Neither an undo nor another review under the same id reaches mine, and neither answer tells that it is there.
    expect(await record(other, [], [mine.id])).toMatchObject({ accepted: [mine.id], memories: [], forgotten: [] });
    const theirs = { ...mine, rating: 'AGAIN' };
    expect(await record(other, [theirs])).toMatchObject({ accepted: [mine.id], rejected: [], forgotten: [card!.id] });
    expect(await todayOf(me)).toEqual(before);
  });
});

describe('guest cards', () => {
  it('are of 1 to 20 decks', async () => {
    for (const ids of [[], Array<string>(21).fill(deckUuid('main'))]) {
      const query = 'query ($ids: [UUID!]!) { guestCards(deckIds: $ids) { cards { id } } }';
      expect((await app.graphql(query, { ids })).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('study settings', () => {
  const read = async (person: Person) =>
    (await app.graphql('{ studySettings { newPerDay reviewsPerDay desiredRetention } }', {}, person)).data[
      'studySettings'
    ];
  const update = async (person: Person, input: Record<string, number | null>) =>
    (
      await app.graphql<{ updateStudySettings: Record<string, unknown> }>(
        `mutation ($input: StudySettingsInput!) { updateStudySettings(input: $input) { __typename
        ... on StudySettings { newPerDay reviewsPerDay desiredRetention }
        ... on InvalidInput { fields { field message } } } }`,
        { input },
        person,
      )
    ).data.updateStudySettings;

  it('change as far as they are given', async () => {
    const [me, other] = [await student(), await student()];
    const defaults = await read(me);
    expect(await update(me, { newPerDay: 0, desiredRetention: 0.85 })).toMatchObject({ newPerDay: 0 });
    await update(me, { reviewsPerDay: 9999, newPerDay: null });
    expect(await read(me)).toEqual({ newPerDay: 0, reviewsPerDay: 9999, desiredRetention: 0.85 });
    expect(await read(other)).toEqual(defaults);
  });

  it('stay within their ranges', async () => {
    const me = await student();
    const before = await read(me);
    const answer = await update(me, { newPerDay: 1000, reviewsPerDay: -1, desiredRetention: 0.995 });
    expect(answer).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'newPerDay' }, { field: 'reviewsPerDay' }, { field: 'desiredRetention' }],
    });
    expect(await read(me)).toEqual(before);
  });
});
