import { randomUUID } from 'node:crypto';
import { deckUuid } from '../../backend/src/decks/index.js';
import {
  cardFields,
  MORNING,
  queueQuery,
  recordMutation,
  StudyRoom,
  todayQuery,
  type SentReview,
  type StudyCard,
} from '../support/study.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let room: StudyRoom;
beforeAll(async () => {
  room = await StudyRoom.open();
});
beforeEach(() => room.at(MORNING));
afterAll(() => room.close());

describe('recording reviews', () => {
  it('answers what is stored, what is not and why, in the viewer’s language', async () => {
    const me = await room.student('main');
    const [card] = (await room.queueOf(me)).cards;
    const good = room.review(card!.id);
    const unknown = room.review(randomUUID());
    const first = await room.record(me, [good, unknown, { ...room.review(card!.id), durationMs: -5 }]);
    expect(first).toMatchObject({
      __typename: 'ReviewsRecorded',
      accepted: [good.id],
      memories: [{ cardId: card!.id, state: 'REVIEW', reps: 1, due: new Date(room.now + 8 * DAY).toISOString() }],
      forgotten: [],
    });
    expect(first.rejected.map(({ problem }) => problem).sort()).toEqual(['MALFORMED', 'UNKNOWN_CARD']);
    const again = await room.record(me, [good, { ...good, rating: 'AGAIN' }]);
    expect(again).toMatchObject({ accepted: [good.id], memories: first.memories });
    expect(again.rejected).toEqual([{ id: good.id, problem: 'ID_TAKEN', message: expect.stringContaining('다른') }]);
  });

  it('stores nothing in the account of somebody else than they were made by', async () => {
    const [me, other] = [await room.student('main'), await room.student('main')];
    const [card] = (await room.queueOf(me)).cards;
    const mine = room.review(card!.id);
    expect(await room.record(other, [mine], [mine.id], me.userId)).toMatchObject({ __typename: 'NotThatPerson' });
    expect((await room.todayOf(other)).counts.done).toBe(0);
    expect(await room.record(me, [mine], [], me.userId.toUpperCase())).toMatchObject({ accepted: [mine.id] });
    expect((await room.todayOf(me)).counts.done).toBe(1);
  });

  it('takes at most 1,000 of each', async () => {
    const me = await room.student();
    const many = Array<SentReview>(1001).fill(room.review(randomUUID()));
    expect(await room.record(me, many)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reviews' }] });
    const ids = Array<string>(1001).fill(many[0]!.id);
    expect(await room.record(me, [], ids)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'undos' }] });
  });

  it('takes what a guest studied before they signed up, all at once', async () => {
    const { data } = await room.app.graphql<{ guestCards: { cards: StudyCard[] } }>(
      `query ($ids: [UUID!]!) { guestCards(deckIds: $ids) { cards { ${cardFields} } questions { slug } } }`,
      { ids: [deckUuid('main'), randomUUID()] },
    );
    const { cards } = data.guestCards;
    expect(cards.map(({ key }) => key)).toEqual(['recall', 'first', 'second', 'recall', 'first', 'second']);
    expect(cards[1]).toMatchObject({ opensAfter: cards[0]!.id, memory: null });
    const reviews = Array.from({ length: 1000 }, (_, i) =>
      room.review(cards[i % cards.length]!.id, i % 5 ? 'GOOD' : 'AGAIN', room.now - 300 * DAY + i * 7 * HOUR),
    );
    const me = await room.student('main');
    const outcome = await room.record(me, reviews.toReversed(), [reviews[0]!.id]);
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
      const { errors } = await room.app.graphql(query, variables);
      expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
  });

  it('shows and changes nobody else’s', async () => {
    const [me, other] = [await room.student('main'), await room.student('main')];
    const [card] = (await room.queueOf(me)).cards;
    const mine = room.review(card!.id);
    await room.record(me, [mine]);
    const before = await room.todayOf(me);
    expect((await room.queueOf(other)).cards.every(({ memory }) => memory === null)).toBe(true);
    expect((await room.todayOf(other)).counts).toEqual({ learning: 0, review: 0, new: 6, done: 0 });
    // Neither an undo nor another review under the same id reaches mine, and neither answer tells that it is there.
    expect(await room.record(other, [], [mine.id])).toMatchObject({ accepted: [mine.id], memories: [], forgotten: [] });
    const theirs = { ...mine, rating: 'AGAIN' };
    expect(await room.record(other, [theirs])).toMatchObject({
      accepted: [mine.id],
      rejected: [],
      forgotten: [card!.id],
    });
    expect(await room.todayOf(me)).toEqual(before);
  });
});
