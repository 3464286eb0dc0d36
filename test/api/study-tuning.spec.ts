import { questionUuid } from '@kkori/core/question-format';
import { foldReviews, type Rating, type ReviewFact } from '@kkori/core/scheduling';
import { default_w } from 'ts-fsrs';
import { ContentImportService, QuestionsService } from '../../backend/src/questions/index.js';
import { Database, RateLimiter } from '../../backend/src/platform/index.js';
import type { Person } from '../support/app.js';
import { questionFile } from '../support/question-file.js';
import { MORNING, StudyRoom } from '../support/study.js';

const DAY = 86_400_000;

const room = StudyRoom.forTests();
let cards: string[];
beforeAll(async () => {
  const more = Array.from({ length: 12 }, (_, i) => `more-${i}`);
  await room.app
    .get(ContentImportService)
    .importQuestions(['one', 'two', 'three', ...more].map((id) => questionFile(id)));
  const ofMore = await room.app.get(QuestionsService).cardsOfQuestions(['one', ...more].map(questionUuid));
  cards = ofMore.map(({ id }) => id).slice(0, 60);
});

const accuracy = 'count logLoss rmseBins';
const tuningFields = `id state progress inForce report { trainedOn heldOut better trained { ${accuracy} }
  defaults { ${accuracy} } average { ${accuracy} } previous { ${accuracy} } }`;
interface Accuracy {
  count: number;
  logLoss: number;
  rmseBins: number;
}
interface Tuning {
  __typename?: string;
  id: string;
  state: string;
  progress: number;
  inForce: boolean;
  report: { trainedOn: number; heldOut: number; better: boolean; trained: Accuracy; defaults: Accuracy } | null;
}

async function ask<Data>(person: Person, document: string, variables = {}): Promise<Data> {
  const { data, errors } = await room.app.graphql<Data>(document, variables, person);
  expect(errors).toBeUndefined();
  return data;
}
const trainIt = async (person: Person) =>
  (
    await ask<{ trainMemoryModel: Tuning & { trials?: number } }>(
      person,
      `mutation { trainMemoryModel { __typename ... on Tuning { ${tuningFields} }
        ... on TooFewReviews { trials needed message } ... on RateLimited { retryAfterSeconds } } }`,
    )
  ).trainMemoryModel;
const tuningOf = async (person: Person, id: string) =>
  (await ask<{ tuning: Tuning | null }>(person, `query ($id: UUID!) { tuning(id: $id) { ${tuningFields} } }`, { id }))
    .tuning;
const use = async (person: Person, tuningId: string | null) =>
  (
    await ask<{ useMemoryModel: { __typename: string; inForce?: Tuning | null; fields?: { field: string }[] } }>(
      person,
      `mutation ($tuningId: UUID) { useMemoryModel(tuningId: $tuningId) { __typename
        ... on ModelInUse { inForce { ${tuningFields} } } ... on InvalidInput { fields { field } } } }`,
      { tuningId },
    )
  ).useMemoryModel;
const weightsOf = async (person: Person) =>
  (await ask<{ studySettings: { weights: number[] | null } }>(person, '{ studySettings { weights } }')).studySettings
    .weights;

async function finished(person: Person, id: string): Promise<Tuning> {
  for (;;) {
    const tuning = await tuningOf(person, id);
    if (tuning?.state !== 'RUNNING') return tuning!;
  }
}

/** Somebody who forgets four in ten however short the time: nine times asked of each of sixty cards, a day or two apart. */
async function forgetful(): Promise<{ me: Person; reviews: ReviewFact[] }> {
  const me = await room.student('main', 'other');
  const forgotten = chance(7);
  const sent = cards.flatMap((cardId) =>
    Array.from({ length: 10 }, (_, nth) => {
      const rating: Rating = nth > 0 && forgotten() < 0.4 ? 'AGAIN' : 'GOOD';
      return { ...room.review(cardId, rating, MORNING - (20 - nth * 1.5) * DAY), rating };
    }),
  );
  expect((await room.record(me, sent)).rejected).toEqual([]);
  return { me, reviews: sent.map((review) => ({ ...review, reviewedAt: Date.parse(review.reviewedAt) })) };
}

it('a year is simulated from the cards that are studied, and one’s own pace', async () => {
  const me = await room.student('main');
  const workloadOf = async (person: Person) =>
    (
      await ask<{ studyWorkload: { met: number; newCards: number; memories: object[]; pace: Record<string, number> } }>(
        person,
        '{ studyWorkload { met newCards memories { stability difficulty lastReviewedAt } pace { new pass fail } } }',
      )
    ).studyWorkload;
  const before = await workloadOf(me);
  expect(before).toMatchObject({ met: 0, memories: [] });
  const [first, second] = (await room.queueOf(me)).cards;
  await room.record(me, [room.review(first!.id, 'GOOD'), room.review(second!.id, 'EASY')]);
  const after = await workloadOf(me);
  expect(after).toMatchObject({ met: 2, newCards: before.newCards - 2 });
  expect(after.memories).toHaveLength(2);
  expect(after.memories).toContainEqual({
    stability: expect.any(Number),
    difficulty: expect.any(Number),
    lastReviewedAt: new Date(room.now).toISOString(),
  });
  // Both took less than a new card takes a newcomer.
  expect(after.pace['new']).toBeLessThan(before.pace['new']!);
  expect(await workloadOf(await room.student('main'))).toMatchObject({ met: 0 });
  await room.recordMarks(me, [room.mark(second!.id, 'SUSPEND')]);
  expect(await workloadOf(me)).toMatchObject({ met: 1 });
});

describe('training the memory model', () => {
  it('needs reviews enough', async () => {
    const me = await room.student('main');
    expect(await trainIt(me)).toMatchObject({ __typename: 'TooFewReviews', trials: 0, needed: 400 });
  });

  it('may not be done all the time', async () => {
    const me = await room.student('main');
    const limit = { points: 6, seconds: 3600 };
    for (let i = 0; i < limit.points; i++) await room.app.get(RateLimiter).consume('study.train', me.userId, limit);
    expect(await trainIt(me)).toMatchObject({ __typename: 'RateLimited', retryAfterSeconds: expect.any(Number) });
  });

  it('is used once it has predicted better, by both sides, and taken back again', async () => {
    const { me, reviews } = await forgetful();
    await room.app.get(Database).query(
      `INSERT INTO study_tuning (user_id, id, started_at, state, progress, in_force)
      SELECT $1, gen_random_uuid(), now() - n * interval '10 years', 'FAILED', 0, false FROM generate_series(1, 25) AS n`,
      [me.userId],
    );
    const [started, again] = (await Promise.all([trainIt(me), trainIt(me)])) as [Tuning, Tuning];
    expect(started).toMatchObject({ __typename: 'Tuning', state: 'RUNNING', report: null, inForce: false });
    expect(again.id).toBe(started.id);
    const kept = await room.app
      .get(Database)
      .query<{ id: string }>('SELECT id FROM study_tuning WHERE user_id = $1', [me.userId]);
    expect(kept).toHaveLength(20);
    expect(kept).toContainEqual({ id: started.id });
    const tuning = await finished(me, started.id);
    expect(tuning).toMatchObject({
      state: 'DONE',
      progress: 1,
      inForce: false,
      report: { trainedOn: 420, heldOut: 120, better: true },
    });
    const { trained, defaults } = tuning.report!;
    expect(trained.logLoss).toBeLessThan(defaults.logLoss);
    expect(trained.rmseBins).toBeLessThan(defaults.rmseBins);
    expect(await weightsOf(me)).toBeNull();

    expect(await use(me, tuning.id)).toMatchObject({ __typename: 'ModelInUse', inForce: { id: tuning.id } });
    const weights = (await weightsOf(me))!;
    expect(weights).toHaveLength(21);
    const cardId = reviews[0]!.cardId;
    const memoryOf = async () =>
      (await room.queueOf(me, { limit: 200 })).cards.find(({ id }) => id === cardId)!.memory as unknown as {
        stability: number;
      };
    const history = reviews.filter((review) => review.cardId === cardId);
    expect((await memoryOf()).stability).toBe(foldReviews(history, new Set(), { weights })!.stability);

    const next = { ...room.review(cardId, 'AGAIN'), rating: 'AGAIN' as const };
    const later = [...history, { ...next, reviewedAt: room.now }];
    await room.record(me, [next]);
    expect((await memoryOf()).stability).toBe(foldReviews(later, new Set(), { weights })!.stability);

    expect(await use(me, null)).toEqual({ __typename: 'ModelInUse', inForce: null });
    expect(await weightsOf(me)).toBeNull();
    expect((await memoryOf()).stability).toBe(foldReviews(later)!.stability);

    const stranger = await room.student('main');
    expect(await tuningOf(stranger, tuning.id)).toBeNull();
    expect(await use(stranger, tuning.id)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'tuningId' }],
    });
    expect(await weightsOf(stranger)).toBeNull();
  });

  it('tells anew in the statistics which cards were mature, once it is used', async () => {
    const me = await room.student('main');
    const at = (logLoss: number) => ({ count: 100, logLoss, rmseBins: logLoss });
    const report = {
      trainedOn: 400,
      heldOut: 100,
      trained: at(0.2),
      defaults: at(0.3),
      average: at(1),
      previous: at(1),
    };
    // Whatever was easy once is known for a hundred days.
    const weights = default_w.map((weight, i) => (i === 3 ? 100 : weight));
    const id = '00000000-0000-4000-8000-000000000002';
    await room.app.get(Database).query(
      `INSERT INTO study_tuning (user_id, id, started_at, state, progress, weights, report, in_force)
      VALUES ($1, $2, now(), 'DONE', 1, $3, $4, false)`,
      [me.userId, id, weights, JSON.stringify(report)],
    );
    const mature = async () => {
      const document = '{ statistics(period: MONTH) { days { mature { total } } } }';
      const { statistics } = await ask<{ statistics: { days: { mature: { total: number } }[] } }>(me, document);
      return statistics.days.map((day) => day.mature.total);
    };
    await room.record(
      me,
      [3, 1].map((days) => room.review(cards[0]!, 'EASY', MORNING - days * DAY)),
    );
    expect(await mature()).toEqual([0, 0]);
    await use(me, id);
    expect(await mature()).toEqual([0, 1]);
    await use(me, null);
    expect(await mature()).toEqual([0, 0]);
  });

  it('is refused where it predicted no better by one of the measures', async () => {
    const me = await room.student('main');
    const id = '00000000-0000-4000-8000-000000000001';
    const at = (logLoss: number, rmseBins: number) => ({ count: 100, logLoss, rmseBins });
    const report = {
      trainedOn: 400,
      heldOut: 100,
      trained: at(0.2, 0.06),
      defaults: at(0.3, 0.05),
      average: at(1, 1),
      previous: at(1, 1),
    };
    await room.app.get(Database).query(
      `INSERT INTO study_tuning (user_id, id, started_at, state, progress, weights, report, in_force)
      VALUES ($1, $2, now(), 'DONE', 1, $3, $4, false)`,
      [me.userId, id, Array<number>(21).fill(0.5), JSON.stringify(report)],
    );
    expect(await tuningOf(me, id)).toMatchObject({ report: { better: false } });
    expect(await use(me, id)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await weightsOf(me)).toBeNull();
  });
});

describe('the memory model', () => {
  it('tells how well recall was predicted, beside simple forecasts', async () => {
    const document = `{ memoryModel { needed latest { id } inForce { id } recall { trials model { ${accuracy} }
      average { ${accuracy} } previous { ${accuracy} } calibration { from count predicted actual } } } }`;
    interface Model {
      memoryModel: {
        needed: number;
        recall: { trials: number; model: Accuracy | null; average: Accuracy | null; calibration: { count: number }[] };
      };
    }
    const newcomer = await room.student('main');
    expect((await ask<Model>(newcomer, document)).memoryModel).toEqual({
      needed: 400,
      latest: null,
      inForce: null,
      recall: { trials: 0, model: null, average: null, previous: null, calibration: [] },
    });
    const { me } = await forgetful();
    const { recall } = (await ask<Model>(me, document)).memoryModel;
    expect(recall.trials).toBe(540);
    expect(recall.calibration.reduce((sum, { count }) => sum + count, 0)).toBe(540);
    // Who forgets four in ten whatever the model says is predicted best by the average.
    expect(recall.average!.logLoss).toBeLessThan(recall.model!.logLoss);
    await room.record(me, [room.review(cards[0]!)]);
    expect((await ask<Model>(me, document)).memoryModel.recall.trials).toBe(541);
  });
});

/** Mulberry32: 0 up to 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
