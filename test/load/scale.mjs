/**
 * How fast a person with 50,000 cards studies in databases of more and more reviews: today's queue and answering a card,
 * each as the screen asks, one request after another.
 */
import path from 'node:path';
import pg from 'pg';
import { answers, post, screenOperation, signUp } from './client.mjs';
import { fillUpTo, makeCards, makeOwnStudy, ownReviews } from './scale-data.mjs';
import { percentile, startServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** Reviews in the database; SCALE_REVIEWS=10000,1000000 leaves the slowest out. */
const levels = (process.env.SCALE_REVIEWS ?? `${ownReviews},1000000,10000000`).split(',').map(Number);
const operations = Object.fromEntries(
  ['StudyQueue', 'Today', 'RecordReviews'].map((name) => [name, screenOperation(name)]),
);
const most = 1.5;
const rounds = Number(process.env.SCALE_ROUNDS ?? 100);
const warmUps = 10;
/** At the end of a sitting as much was sent as the outbox takes at once. */
const outbox = 150;
const offline = 1_000;

/** @param databaseUrl of an empty database */
export async function run(databaseUrl) {
  const app = await startServer(process.execPath, [path.join(root, 'backend/dist/main.js')], {
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, TRUSTED_PROXIES: '1' },
  });
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const person = await signUp(app.url, 0);
    await client.query('SET synchronous_commit = off');
    await makeCards(client, person);
    await client.query('VACUUM ANALYZE');
    const ask = (query, variables = {}) => post(app.url, person.cookie, { query, variables });
    const rows = [];
    const first = {};
    for (const level of levels) {
      const filling = performance.now();
      await makeOwnStudy(client, person);
      await fillUpTo(client, level);
      const seconds = Math.round((performance.now() - filling) / 1000);
      console.error(`  ${count(level)} reviews made in ${seconds} s`);
      for (const [name, measure] of Object.entries(measures)) {
        const times = await measure(ask, person, client);
        first[name] ??= times;
        const measured = row(`${name}, ${count(level)} reviews`, times, level === levels[0] ? null : first[name]);
        console.error(`  ${measured.name}: ${measured.value}`);
        rows.push(measured);
      }
    }
    return [...rows, ...(await batches(client, ask, person))];
  } finally {
    await client.end();
    await app.stop();
  }
}

const measures = {
  "Today's queue, 50,000 cards": async (ask) => {
    return timed(rounds, () => ask(operations.StudyQueue, { deckId: null }));
  },
  'The start screen, 50,000 cards': async (ask) => {
    return timed(rounds, () => ask(operations.Today));
  },
  'Answering a card': async (ask, person, client) => {
    const cards = await metCards(client, person);
    return timed(4 * rounds, () => ask(operations.RecordReviews, answers([cards.next()], person)));
  },
};

/** The cards that the person has met, one after another. */
async function metCards(client, person) {
  const { rows } = await client.query('SELECT card_id AS id FROM study_memory WHERE user_id = $1', [person.id]);
  let turn = 0;
  return { next: () => rows[turn++ % rows.length].id };
}

/** @returns the milliseconds of each, from quick to slow */
async function timed(count, work) {
  const times = [];
  for (let round = -warmUps; round < count; round += 1) {
    const from = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}

const count = (value) => value.toLocaleString('en-US');
const ms = (value) => `${value.toFixed(1)} ms`;

function row(name, times, first) {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share));
  const ratio = first && p95 / percentile(first, 0.95);
  const note =
    ratio && `p95 ${ratio.toFixed(2)} of the smallest; at most ${most}: ${ratio <= most ? 'met' : 'NOT met'}`;
  return { name, value: `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}`, ...(note ? { note } : {}) };
}

/** Into the largest of these databases, one batch after another. */
async function batches(client, ask, person) {
  const cards = await metCards(client, person);
  const send = async (size) => {
    const { recordReviews } = await ask(
      operations.RecordReviews,
      answers(
        Array.from({ length: size }, () => cards.next()),
        person,
      ),
    );
    if (recordReviews.accepted?.length !== size) throw new Error(JSON.stringify(recordReviews));
  };
  const results = [];
  for (const [size, times] of [
    [100, 60],
    [1_000, 12],
  ]) {
    const taken = await timed(times, () => send(size));
    const perSecond = (size * times * 1000) / taken.reduce((sum, time) => sum + time, 0);
    results.push({
      name: `Reviews in batches of ${count(size)}, one person`,
      value: `${count(Math.round(perSecond))} reviews/s`,
      note: `p95 ${ms(percentile(taken, 0.95))} a batch`,
    });
  }
  const syncs = await timed(10, async () => {
    for (let left = offline; left > 0; left -= outbox) await send(Math.min(left, outbox));
  });
  results.push({
    name: `A sync of ${count(offline)} offline reviews, as the outbox sends them`,
    value: `p50 ${ms(percentile(syncs, 0.5))}, p95 ${ms(percentile(syncs, 0.95))}`,
    note: `${Math.ceil(offline / outbox)} requests of ${outbox} at most, one after another`,
  });
  return results;
}
