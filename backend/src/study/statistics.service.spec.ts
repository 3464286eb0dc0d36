import { randomBytes } from 'node:crypto';
import { cardUuid, RECALL_KEY } from '@kkori/core/question-format';
import { foldReviews, newReviewId, ratings, type ReviewFact } from '@kkori/core/scheduling';
import { frameOf, historiesOf, periods, priorsOf, statisticsOf, type Statistics } from '@kkori/core/statistics';
import { deckUuid, OwnDecksService } from '../decks/index.js';
import { MORNING, StudyRoom } from '../../../test/support/study.js';
import type { Person } from '../../../test/support/app.js';
import { Database, type SignedInViewer } from '../platform/index.js';
import { ReviewsService } from './reviews.service.js';
import { StatisticsService } from './statistics.service.js';

const HOUR = 3_600_000;
/** A wall clock that jumps twice a year, and a day that begins late. */
const boundary = { timeZone: 'America/New_York', dayStartHour: 5 };

let room: StudyRoom;
beforeAll(async () => {
  room = await StudyRoom.open();
});
afterAll(() => room.close());

async function student(): Promise<{ person: Person; viewer: SignedInViewer; cardIds: string[] }> {
  room.at(MORNING);
  const person = await room.student('main', 'other');
  await room.app.graphql(
    'mutation ($input: PreferencesInput!) { updatePreferences(input: $input) { __typename } }',
    { input: boundary },
    person,
  );
  const cardIds = (await room.queueOf(person)).cards.map(({ id }) => id);
  const { userId } = person;
  const viewer = { userId, role: 'LEARNER', sessionId: '', address: '', userAgent: '', locale: 'ko' } as const;
  return { person, viewer, cardIds };
}

/** Chance that is the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function history(cardIds: readonly string[], count: number): ReviewFact[] {
  const roll = dice(7);
  return Array.from({ length: count }, () => {
    const reviewedAt = MORNING - roll(450 * 24 * 60) * 60_000;
    return {
      id: newReviewId(reviewedAt, randomBytes(16)),
      cardId: cardIds[roll(cardIds.length)]!,
      rating: ratings[roll(4)]!,
      reviewedAt,
      durationMs: roll(400_000),
      desiredRetention: 0.9,
    };
  });
}

async function send(viewer: SignedInViewer, reviews: ReviewFact[], undone: ReviewFact[] = []): Promise<void> {
  await room.app.get(Database).transaction(() =>
    room.app.get(ReviewsService).record(
      viewer,
      reviews.map((review) => ({ ...review, reviewedAt: new Date(review.reviewedAt).toISOString() })),
      undone.map(({ id }) => ({ reviewId: id, undoneAt: new Date(MORNING).toISOString() })),
    ),
  );
}

/** The same by core, from the facts. */
function expected(reviews: ReviewFact[], period: (typeof periods)[number]): Statistics {
  const histories = historiesOf(reviews);
  return statisticsOf({
    frame: frameOf(MORNING, boundary, period, Math.min(...reviews.map(({ reviewedAt }) => reviewedAt))),
    reviews,
    priors: new Map([...histories.values()].flatMap((some) => [...priorsOf(some)])),
    memories: [...histories.values()].flatMap((some) => foldReviews(some) ?? []),
    suspended: new Set(),
  });
}

/** Sums of seconds and means may differ in their last digits. */
const rounded = (statistics: Statistics): unknown =>
  JSON.parse(
    JSON.stringify(statistics, (_, value: unknown) => (typeof value === 'number' ? Math.fround(value) : value)),
  );

it('gives by SQL what core makes of the same facts', async () => {
  const { viewer, cardIds } = await student();
  const reviews = history(cardIds, 400);
  await send(viewer, reviews);
  for (const period of periods) {
    const statistics = await room.app.get(StatisticsService).of(viewer, period, null);
    expect(rounded(statistics)).toEqual(rounded(expected(reviews, period)));
  }
});

it('is set right by reviews that arrive late, and by undone ones', async () => {
  const { viewer, cardIds } = await student();
  const reviews = history(cardIds, 60);
  const early = reviews.filter((_, i) => i % 3 > 0);
  await send(viewer, early);
  await room.app.get(StatisticsService).of(viewer, 'YEAR', null);
  const undone = early.slice(0, 5);
  const late = reviews.filter((_, i) => i % 3 === 0);
  await send(viewer, late, undone);
  const left = reviews.filter((review) => !undone.includes(review));
  const { days } = await room.app.get(StatisticsService).of(viewer, 'ALL', null);
  expect(new Set(late.map(({ cardId }) => cardId)).size).toBe(cardIds.length);
  expect(rounded({ days } as Statistics)).toEqual(rounded({ days: expected(left, 'ALL').days } as Statistics));
});

it('is set right by an undo and a reset after which nothing is reviewed', async () => {
  const { person, cardIds } = await student();
  const cardId = cardIds[0]!;
  const [first, second] = [3, 1].map((days) => room.review(cardId, 'EASY', MORNING - days * 24 * HOUR));
  const told = async () => {
    const { data } = await room.app.graphql<{ statistics: Statistics }>(
      '{ statistics(period: MONTH) { days { newCards young { total } } } }',
      {},
      person,
    );
    return data.statistics.days.map(({ newCards, young }) => [newCards, young.total]);
  };
  const [known, met] = [
    [0, 1],
    [1, 0],
  ];
  await room.record(person, [first!, second!]);
  expect(await told()).toEqual([met, known]);
  const reset = room.mark(cardId, 'RESET', 'ON', MORNING - 2 * 24 * HOUR);
  await room.recordMarks(person, [reset]);
  expect(await told()).toEqual([met, met]);
  await room.recordMarks(person, [], [reset.id]);
  expect(await told()).toEqual([met, known]);
  await room.record(person, [], [first!.id]);
  expect(await told()).toEqual([met]);
});

it('tells of a deck its own cards, and nobody anything of others', async () => {
  const { person, viewer } = await student();
  const { cards } = await room.queueOf(person, { deckId: deckUuid('other') });
  const ofOther = cards.map(({ id }) => id);
  const { cards: all } = await room.queueOf(person);
  const [elsewhere] = all.filter(({ id }) => !ofOther.includes(id));
  const review = (cardId: string) => ({
    ...{ id: newReviewId(MORNING - HOUR, randomBytes(16)), cardId, rating: 'EASY' as const },
    ...{ reviewedAt: MORNING - HOUR, durationMs: 4_000, desiredRetention: 0.9 },
  });
  await send(viewer, [review(ofOther[0]!), review(elsewhere!.id)]);
  const asked = async (asker: Person, deckId: string | null) => {
    const query = `query ($deckId: UUID) { statistics(period: MONTH, deckId: $deckId) {
      days { reviews newCards young { total } } cards { young } due { days } } }`;
    const { data, errors } = await room.app.graphql<{ statistics: Statistics }>(query, { deckId }, asker);
    expect(errors).toBeUndefined();
    return data.statistics;
  };
  expect(await asked(person, null)).toMatchObject({ days: [{ reviews: 2, newCards: 2 }], cards: { young: 2 } });
  expect(await asked(person, deckUuid('other'))).toMatchObject({ days: [{ reviews: 1 }], cards: { young: 1 } });
  const ownCard = await ownDeckWithCard(person);
  await send(viewer, [review(ownCard.cardId)]);
  expect(await asked(person, ownCard.deckId)).toMatchObject({ days: [{ reviews: 1 }], cards: { young: 1 } });
  expect(await asked(await room.student('main'), null)).toMatchObject({ days: [], cards: { young: 0 } });
  expect(await asked(person, deckUuid('no such deck'))).toMatchObject({ days: [] });
});

/** A deck of that person's with a question of theirs. */
async function ownDeckWithCard({ userId }: Person): Promise<{ deckId: string; cardId: string }> {
  const [deckId, questionId] = [1, 2].map(() => newReviewId(MORNING, randomBytes(16))) as [string, string];
  const viewer = { userId, role: 'LEARNER', sessionId: '', address: '', userAgent: '', locale: 'ko' } as const;
  const own = room.app.get(OwnDecksService);
  await room.app.get(Database).transaction(async () => {
    await own.save(viewer, { id: deckId, title: '내 덱', description: '' });
    await own.saveQuestion(viewer, { id: questionId, deckId, markdown: '# 가?\n\n## 30초 답변\n\n나.\n' });
  });
  return { deckId, cardId: cardUuid(questionId, RECALL_KEY) };
}
