import { randomUUID } from 'node:crypto';
import { streakOf as foldDays, studyDays } from '@kkori/core/streaks';
import { foldReviews, ratings, type Rating, type ReviewFact } from '@kkori/core/scheduling';
import { deckUuid } from '../../backend/src/decks/index.js';
import type { Person } from '../support/app.js';
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

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const room = StudyRoom.forTests();

describe('a streak', () => {
  const streakOf = async (person: Person) => {
    const document = '{ streak { current longest credit frozen lastDay { date first last offsets } } }';
    const { data, errors } = await room.app.graphql<{ streak: object }>(document, {}, person);
    expect(errors).toBeUndefined();
    return data.streak;
  };
  const nothing = { current: 0, longest: 0, credit: 0, frozen: 0, lastDay: null };

  it('is by SQL what core makes of the same reviews, and of nobody else’s', async () => {
    const [me, other] = [await room.student('main'), await room.student('main')];
    expect(await streakOf(me)).toEqual(nothing);
    const [card] = (await room.queueOf(me)).cards;
    // Seoul, Los Angeles and back, nights at the edge of a day, and some that do not say where.
    const offsets = [300, -720, undefined, 300, null];
    const made = Array.from({ length: 60 }, (_, i) => ({
      ...room.review(card!.id, 'GOOD', MORNING - ((i * 17 * HOUR) % (40 * DAY)) - i * MINUTE),
      dayOffset: offsets[i % offsets.length],
    }));
    await room.record(me, made, [made[0]!.id]);
    const facts = made.slice(1).map((one) => ({ ...one, reviewedAt: Date.parse(one.reviewedAt) }));
    const { lastDay, ...expected } = foldDays(studyDays(facts, 5 * 60));
    const [first, last] = [lastDay!.first, lastDay!.last].map((at) => new Date(at).toISOString());
    expect(await streakOf(me)).toEqual({ ...expected, lastDay: { ...lastDay, first, last } });
    expect(expected.longest).toBeGreaterThan(7);
    expect(await streakOf(other)).toEqual(nothing);
  });

  it('keeps the days of the past when the person moves, and refuses an offset that no place has', async () => {
    const me = await room.student('main');
    const [card] = (await room.queueOf(me)).cards;
    const nights = [3, 2, 1].map((days) => room.review(card!.id, 'GOOD', MORNING - days * DAY + 17 * HOUR)); // 02:00
    await room.record(me, nights.map((review) => ({ ...review, dayOffset: 300 }))); // prettier-ignore
    const before = await streakOf(me);
    expect(before).toMatchObject({ current: 3, lastDay: { date: '2026-05-31' } });
    const input = { timeZone: 'America/New_York', dayStartHour: 0 };
    const document = 'mutation ($input: PreferencesInput!) { updatePreferences(input: $input) { __typename } }';
    await room.app.graphql(document, { input }, me);
    expect(await streakOf(me)).toEqual(before);
    const { rejected } = await room.record(me, [{ ...room.review(card!.id), dayOffset: 901 }]);
    expect(rejected).toMatchObject([{ problem: 'MALFORMED' }]);
  });
});

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

  it('takes in a sync of 10,000 reviews, whatever the clocks, the order and what comes twice', async () => {
    const me = await room.student('main', 'other');
    const cards = [...new Set((await room.queueOf(me)).cards.map(({ id }) => id))];
    // Of devices whose clocks are right, three days behind and two days ahead.
    const wrong = [0, -3 * DAY, 2 * DAY];
    const reviews = Array.from({ length: 10_000 }, (_, i) =>
      room.review(
        cards[i % cards.length]!,
        ratings[(i * 7) % 4]!,
        room.now - (10_000 - i) * 5 * MINUTE + wrong[i % 3]!,
      ),
    );
    const undone = reviews.filter((_, i) => i % 50 === 0).map(({ id }) => id);
    const shuffled = reviews.map((_, i) => reviews[(i * 7919) % reviews.length]!);
    const accepted = new Set<string>();
    for (let at = 0; at < shuffled.length; at += 900) {
      // Each batch again brings a tenth of the one before, and something malformed.
      const batch = [...shuffled.slice(Math.max(0, at - 90), at + 900), { ...room.review(cards[0]!), durationMs: -1 }];
      const outcome = await room.record(me, batch, undone.slice(at / 50, at / 50 + 18));
      expect(outcome.rejected.map(({ problem }) => problem)).toEqual(['MALFORMED']);
      outcome.accepted.forEach((id) => accepted.add(id));
    }
    expect(accepted.size).toBe(10_000);
    const { memories } = await room.record(me, [], undone);
    const facts = reviews.map(({ reviewedAt, ...review }): ReviewFact => {
      const at = Date.parse(reviewedAt);
      // What comes from the future is of now.
      return { ...review, rating: review.rating as Rating, reviewedAt: at > room.now + 5 * MINUTE ? room.now : at };
    });
    const folds = memories.map(({ cardId }) => {
      const { due, stability, reps } = foldReviews(
        facts.filter((fact) => fact.cardId === cardId),
        new Set(undone),
      )!;
      return { cardId, due: new Date(due).toISOString(), stability, reps };
    });
    expect(memories).toMatchObject(folds);
    expect(memories).toHaveLength(cards.length);
    expect(memories.reduce((sum, { reps }) => sum + reps, 0)).toBe(9_800);
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
