/** Training a person's FSRS weights as the app does it, against the native trainer called directly with items ready made. */
import { computeParameters, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding';
import { seeded } from '../../core/dist/scheduling/random.js';
import { applyReview, heldOutFrom, trainingItems, trialTimes } from '../../core/dist/scheduling/index.js';
import { MemoryModel } from '../../core/dist/scheduling/interview-memory.js';
import { Trainer } from '../../backend/dist/study/trainer.js';
import { median } from './server.mjs';

const sizes = [10_000, 100_000];
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const DAY = 86_400_000;
const REVIEWS_A_CARD = 10;

export async function run() {
  const rows = [];
  for (const size of sizes) {
    const reviews = made(size);
    const app = [];
    const native = [];
    for (let round = 0; round < rounds; round += 1) {
      const trainer = new Trainer();
      app.push(await timed(() => trainer.train(reviews, () => undefined)));
      await trainer.onApplicationShutdown();
      native.push(await timedNative(reviews));
    }
    const ratio = median(app) / median(native);
    rows.push(
      { name: `Training on ${count(size)} reviews, by the app`, value: seconds(median(app)), note: spread(app) },
      {
        name: `The native trainer alone, ${count(size)} reviews`,
        value: seconds(median(native)),
        note: spread(native),
      },
      {
        name: `App against native, ${count(size)} reviews`,
        value: ratio.toFixed(2),
        note: 'its thread, reading the reviews, and the report on those held out included',
      },
    );
  }
  return rows;
}

const count = (value) => value.toLocaleString('en-US');
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const spread = (times) => `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}`;

async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function timedNative(reviews) {
  const items = trainingItems(reviews, heldOutFrom(trialTimes(reviews))).map(
    (item) => new FSRSBindingItem(item.map(({ rating, days }) => new FSRSBindingReview(rating, days))),
  );
  return timed(() => computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1, timeout: 200 }));
}

/** Reviews of somebody who remembers by FSRS, each card when it comes due or some days later. */
function made(size) {
  const random = seeded(size);
  const model = new MemoryModel();
  const reviews = [];
  for (let card = 0; reviews.length < size; card += 1) {
    let memory = null;
    let at = (card % 300) * DAY;
    for (let nth = 0; nth < REVIEWS_A_CARD && reviews.length < size; nth += 1) {
      const recall = memory ? model.recall((at - memory.lastReviewedAt) / DAY, memory.stability) : 0.7;
      const rating = random() > recall ? 'AGAIN' : random() < 0.8 ? 'GOOD' : random() < 0.5 ? 'HARD' : 'EASY';
      const id = `${String(card).padStart(8, '0')}-${nth}`;
      const review = { id, cardId: `card ${card}`, rating, reviewedAt: at, durationMs: 5000, desiredRetention: 0.9 };
      reviews.push(review);
      memory = applyReview(memory, review);
      at = Math.max(memory.due, at + DAY) + Math.floor(random() * 3) * DAY;
    }
  }
  return reviews;
}
