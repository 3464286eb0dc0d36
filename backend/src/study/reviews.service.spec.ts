import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { foldReviews, ratings, type Memory, type ReviewFact } from '@kkori/core/scheduling';
import { byCard, NOW, ReviewBench } from '../../../test/support/review-bench.js';
import { questionFile } from '../../../test/support/question-file.js';
import { Database, type SignedInViewer } from '../platform/index.js';
import { ContentImportService } from '../questions/index.js';
import { MarksService } from './marks.service.js';
import { ReviewsService, type Recorded } from './reviews.service.js';
import { MOST_WAITING } from './fact-batch.js';
import { ReviewStore } from './review-store.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const bench = ReviewBench.forTests();
const { person, fact, folded } = bench;

const send = async (viewer: SignedInViewer, reviews: ReviewFact[], undoneIds: string[] = []): Promise<Recorded> => {
  const outcome = await bench.app.get(Database).transaction(() =>
    bench.app.get(ReviewsService).record(
      viewer,
      reviews.map((review) => ({ ...review, reviewedAt: new Date(review.reviewedAt).toISOString() })),
      undoneIds.map((reviewId) => ({ reviewId, undoneAt: new Date(NOW).toISOString() })),
    ),
  );
  if (outcome.__typename !== 'ReviewsRecorded') throw new Error(outcome.message);
  return outcome;
};

/** What the server remembers of the cards. */
const stored = async ({ userId }: SignedInViewer): Promise<Memory[]> =>
  (await bench.app.get(ReviewStore).memoriesOf(userId, bench.cards)).sort(byCard);

describe('recorded reviews', () => {
  it('fold to the memories that the device folds', async () => {
    const me = await person();
    const reviews = [
      fact(0, { reviewedAt: NOW - 3 * DAY }),
      fact(0, { reviewedAt: NOW - 3 * DAY + 10 * MINUTE }),
      fact(1, { rating: 'EASY', desiredRetention: 0.8512345678901234 }),
    ];
    const outcome = await send(me, reviews);
    expect(outcome).toMatchObject({ accepted: reviews.map(({ id }) => id), rejected: [], forgotten: [] });
    expect(outcome.memories.toSorted(byCard)).toEqual(folded(reviews));
    expect(await stored(me)).toEqual(folded(reviews));
  });

  it('count once, however often they are sent', async () => {
    const me = await person();
    const review = fact(0);
    const first = await send(me, [review, review]);
    expect(await send(me, [review])).toEqual(first);
    expect((await stored(me))[0]?.reps).toBe(1);
  });

  it('stay as they are when their id comes again with other content', async () => {
    const me = await person();
    const review = fact(0);
    await send(me, [review]);
    for (const other of [
      { ...review, rating: 'AGAIN' as const },
      { ...review, cardId: bench.cards[1]! },
      { ...review, durationMs: 1 },
      { ...review, desiredRetention: 0.8 },
      { ...review, reviewedAt: review.reviewedAt - 1 },
    ]) {
      const { accepted, rejected, memories } = await send(me, [other]);
      expect({ accepted, rejected, memories }).toMatchObject({
        accepted: [],
        rejected: [{ id: review.id, problem: 'ID_TAKEN' }],
        memories: [],
      });
    }
    expect(await stored(me)).toEqual(folded([review]));
  });

  it('are kept when others of the batch cannot be', async () => {
    const me = await person();
    const good = fact(0);
    const outcome = await send(me, [
      { ...good, id: randomUUID() },
      fact(0, { cardId: randomUUID() }),
      fact(0, { desiredRetention: 0.5 }),
      fact(0, { durationMs: -1 }),
      fact(0, { reviewedAt: -1 }),
      good,
    ]);
    expect(outcome.accepted).toEqual([good.id]);
    expect(outcome.rejected.map(({ problem }) => problem).sort()).toEqual([...Array<string>(4).fill('MALFORMED'), 'UNKNOWN_CARD']); // prettier-ignore
    expect(await stored(me)).toEqual(folded([good]));
  });

  it('are of now when the device’s clock is more than five minutes ahead', async () => {
    const me = await person();
    const [ahead, near] = [fact(0, { reviewedAt: NOW + DAY }), fact(1, { reviewedAt: NOW + 5 * MINUTE })];
    const outcome = await send(me, [ahead, near]);
    expect(outcome.memories.toSorted(byCard)).toEqual(folded([{ ...ahead, reviewedAt: NOW }, near]));
    bench.app.clock.set(new Date(NOW + 2 * DAY));
    expect(await send(me, [ahead, near])).toEqual(outcome); // the first store wins
    bench.app.clock.set(new Date(NOW));
  });

  it('of more than an hour are cut to one', async () => {
    const me = await person();
    const slow = fact(0, { durationMs: 4_000_000 });
    await send(me, [slow]);
    const [review] = await bench.app.get(ReviewStore).reviewsOf(me.userId, [slow.cardId]);
    expect(review?.durationMs).toBe(3_600_000);
    expect((await send(me, [slow])).accepted).toEqual([slow.id]);
  });

  it('are at most 1,000 at once', async () => {
    const reviews = Array<{ reviewedAt: string } & Omit<ReviewFact, 'reviewedAt'>>(1001).fill({
      ...fact(0),
      reviewedAt: new Date(NOW).toISOString(),
    });
    const outcome = await bench.app.get(ReviewsService).record(await person(), reviews, []);
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reviews' }] });
  });

  it('are taken from devices that were offline when the question left the site', async () => {
    const questions = bench.app.get(ContentImportService);
    await questions.importQuestions([questionFile('one')]);
    expect((await send(await person(), [fact(bench.cards.length - 1)])).rejected).toEqual([]);
    await questions.importQuestions([questionFile('one'), questionFile('two')]);
  });
});

describe('undone reviews', () => {
  it('do not count, and a card without others is forgotten', async () => {
    const me = await person();
    const [first, second] = [fact(0), fact(0, { reviewedAt: NOW, rating: 'AGAIN' })];
    await send(me, [first, second]);
    const undone = await send(me, [], [second.id]);
    expect(undone).toMatchObject({ accepted: [second.id], memories: folded([first]), forgotten: [] });
    expect(await send(me, [], [first.id])).toMatchObject({ memories: [], forgotten: [first.cardId] });
    expect(await stored(me)).toEqual([]);
  });

  it('may be undone before they arrive', async () => {
    const me = await person();
    const review = fact(0);
    expect(await send(me, [], [review.id])).toMatchObject({ accepted: [review.id], memories: [], forgotten: [] });
    expect(await send(me, [review])).toMatchObject({ accepted: [review.id], forgotten: [review.cardId] });
    expect(await stored(me)).toEqual([]);
  });

  it('are not waited for without end', async () => {
    const me = await person();
    await bench.app.get(Database).query(
      `INSERT INTO study_undo (user_id, review_id, undone_at)
      SELECT $1, gen_random_uuid(), now() FROM generate_series(1, ${MOST_WAITING - 1})`,
      [me.userId],
    );
    const [first, late, here] = [fact(0), fact(1), fact(2)];
    const outcome = await send(me, [here], [first.id, late.id, here.id]);
    expect(outcome.accepted).toEqual([here.id, first.id]);
    expect(outcome.rejected).toMatchObject([{ id: late.id, problem: 'TOO_MANY_WAITING' }]);
    // What waits already is no more of it.
    expect(await send(me, [], [first.id])).toMatchObject({ accepted: [first.id], rejected: [] });
  });

  it('come in the same batch as their undo', async () => {
    const me = await person();
    const [kept, gone] = [fact(0), fact(0, { reviewedAt: NOW })];
    expect(await send(me, [gone, kept], [gone.id])).toMatchObject({ memories: folded([kept]) });
  });
});

describe('the people', () => {
  it('neither see nor change each other’s reviews, even under the same id', async () => {
    const [me, other] = [await person(), await person()];
    const mine = fact(0);
    await send(me, [mine]);
    const theirs: ReviewFact = { ...mine, rating: 'AGAIN', cardId: bench.cards[1]! };
    expect(await send(other, [], [mine.id])).toMatchObject({ accepted: [mine.id], memories: [], forgotten: [] });
    expect(await send(other, [theirs])).toMatchObject({
      accepted: [mine.id],
      rejected: [],
      forgotten: [bench.cards[1]],
    });
    expect(await stored(me)).toEqual(folded([mine]));
    expect(await stored(other)).toEqual([]);
  });
});

describe('whatever the order, the batches and the devices', () => {
  const draft = fc.record({
    card: fc.nat(2),
    rating: fc.constantFrom(...ratings),
    reviewedAt: fc.oneof(
      fc.nat(8).map((minutes) => NOW - DAY + minutes * MINUTE),
      fc.integer({ min: NOW - 300 * DAY, max: NOW }),
    ),
    desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
    undone: fc.boolean(),
    device: fc.nat(1),
  });
  type Message = { review?: ReviewFact; undo?: string; device: number };
  const messagesOf = (drafts: readonly Message[]) =>
    fc.shuffledSubarray([...drafts], { minLength: drafts.length }).chain((shuffled) =>
      fc.record({ messages: fc.constant(shuffled), sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30 }) }),
    ); // prettier-ignore

  it('the stored memories are the fold of the stored facts', async () => {
    const world = fc.array(draft, { minLength: 1, maxLength: 10 }).chain((drafts) => {
      const all = drafts.map(({ card, undone, device, ...review }) => {
        const made = fact(card, review);
        return { made, undone, messages: [{ review: made, device }, ...(undone ? [{ undo: made.id, device }] : [])] };
      });
      const once = all.flatMap(({ messages }): Message[] => messages);
      const twice = once.filter((_, i) => i % 3 === 0).map((message) => ({ ...message, device: 1 - message.device }));
      return fc.record({ all: fc.constant(all), plan: messagesOf([...once, ...twice]) });
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ all, plan }) => {
        const me = await person();
        // Two devices send their batches at the same time, each one after another.
        const devices = [0, 1].map(async (device) => {
          let waiting = plan.messages.filter((message) => message.device === device);
          for (const size of plan.sizes) {
            const batch = waiting.slice(0, size);
            waiting = waiting.slice(size);
            if (batch.length === 0) break;
            const { rejected } = await send(
              me,
              batch.flatMap(({ review }) => review ?? []),
              batch.flatMap(({ undo }) => undo ?? []),
            );
            expect(rejected).toEqual([]);
          }
        });
        await Promise.all(devices);
        const undone = new Set(all.filter((one) => one.undone).map(({ made }) => made.id));
        const facts = all.map(({ made }) => made);
        const memories = await stored(me);
        expect(memories).toEqual(folded(facts, undone));
        expect(folded(await bench.app.get(ReviewStore).reviewsOf(me.userId, bench.cards))).toEqual(memories);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('what was reviewed before a card was started anew does not count', async () => {
    const step = fc.record({
      reset: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      rating: fc.constantFrom(...ratings),
      minutes: fc.nat(12),
      undone: fc.boolean(),
      twice: fc.boolean(),
    });
    const world = fc.array(step, { minLength: 2, maxLength: 8 }).chain((steps) => {
      const facts = steps.map(({ reset, rating, minutes, undone, twice }) => {
        const made = fact(0, { rating, reviewedAt: NOW - DAY + minutes * MINUTE });
        return { made, reset, undone, sent: [false, ...(twice ? [false] : []), ...(undone ? [true] : [])] };
      });
      const sent = facts.flatMap((one) => one.sent.map((undo) => ({ ...one, undo })));
      return fc.tuple(fc.constant(facts), fc.shuffledSubarray(sent, { minLength: sent.length }));
    });
    await fc.assert(
      fc.asyncProperty(world, async ([facts, order]) => {
        const me = await person();
        for (const { made, reset, undo } of order) {
          if (reset) await resetCard(me, made, undo);
          else if (undo) await send(me, [], [made.id]);
          else await send(me, [made]);
        }
        const counting = facts.filter(({ undone }) => !undone);
        const resetAt = Math.max(...counting.filter(({ reset }) => reset).map(({ made }) => made.reviewedAt));
        const reviews = counting.filter(({ reset }) => !reset).map(({ made }) => made);
        const memory = foldReviews(reviews, new Set(), { resetAt });
        expect(await stored(me)).toEqual(memory ? [memory] : []);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

async function resetCard(viewer: SignedInViewer, { id, cardId, reviewedAt }: ReviewFact, undo: boolean) {
  const mark = { id, cardId, kind: 'RESET' as const, value: 'ON', markedAt: new Date(reviewedAt).toISOString() };
  const marks = bench.app.get(MarksService);
  const outcome = await bench.app
    .get(Database)
    .transaction(() =>
      undo
        ? marks.record(viewer, [], [{ markId: id, undoneAt: new Date(NOW).toISOString() }])
        : marks.record(viewer, [mark], []),
    );
  expect(outcome).toMatchObject({ __typename: 'MarksRecorded', accepted: [id], rejected: [] });
}
