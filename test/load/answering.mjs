/** How fast cards are answered over GraphQL, against the least that can do it: see bare-server.mjs. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { answers, post, screenOperation, signUp, studiableCards } from './client.mjs';
import { median, startServer } from './server.mjs';
import { startRecorder } from './statement-recorder.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const connections = 16;
const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const batchSize = 50;

const startApp = (databaseUrl) =>
  startServer(process.execPath, [...nodeOptions('BENCH_APP_NODE_OPTIONS'), path.join(root, 'backend/dist/main.js')], {
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, TRUSTED_PROXIES: '1' },
  });

/** For a profile of one of the servers: BENCH_APP_NODE_OPTIONS='--cpu-prof --cpu-prof-dir=/tmp/profile' */
function nodeOptions(variable) {
  return process.env[variable]?.split(' ').filter(Boolean) ?? [];
}

/** @param databaseUrl of an empty database */
export async function run(databaseUrl) {
  const document = screenOperation('RecordReviews');
  const { people, cards, statements } = await prepare(databaseUrl, document);
  const file = path.join(os.tmpdir(), `kkori-statements-${process.pid}.json`);
  fs.writeFileSync(file, JSON.stringify(statements));

  const app = await startApp(databaseUrl);
  const bare = await startServer(
    process.execPath,
    [...nodeOptions('BENCH_BARE_NODE_OPTIONS'), path.join(import.meta.dirname, 'bare-server.mjs')],
    { environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, STATEMENTS: file }, readyPath: '/' },
  );
  try {
    const before = await countReviews(databaseUrl);
    const load = { document, people, cards };
    for (const server of [app, bare]) await answerCards(server.url, { ...load, seconds: seconds / 2 });
    const singles = { app: [], bare: [] };
    for (let round = 0; round < rounds; round += 1) {
      singles.app.push(await answerCards(app.url, { ...load, seconds }));
      singles.bare.push(await answerCards(bare.url, { ...load, seconds }));
    }
    const batches = [];
    await answerCards(app.url, { ...load, seconds: seconds / 2, size: batchSize });
    for (let round = 0; round < rounds; round += 1) {
      batches.push(await answerCards(app.url, { ...load, seconds, size: batchSize }));
    }
    if ((await countReviews(databaseUrl)) - before < answered) throw new Error('answered reviews are missing');

    const single = median(singles.app.map(({ perSecond }) => perSecond));
    const least = median(singles.bare.map(({ perSecond }) => perSecond));
    const batch = batchSize * median(batches.map(({ perSecond }) => perSecond));
    const spread = (list) =>
      `${rate(Math.min(...list.map(perSecondOf)))} to ${rate(Math.max(...list.map(perSecondOf)))}`;
    const p99 = (list) => `p99 ${Math.round(median(list.map(({ p99 }) => p99)))} ms`;
    return [
      {
        name: 'Answering a card over GraphQL',
        value: `${rate(single)} requests/s`,
        note: `${spread(singles.app)}; ${p99(singles.app)}`,
      },
      {
        name: 'The same statements by bare Node.js `http` + `pg`',
        value: `${rate(least)} requests/s`,
        note: `${spread(singles.bare)}; ${p99(singles.bare)}`,
      },
      goal('GraphQL against bare', single / least, 0.4),
      {
        name: `Reviews in batches of ${batchSize} over GraphQL`,
        value: `${rate(batch)} reviews/s`,
        note: p99(batches),
      },
      goal("Batches against bare's single reviews", batch / least, 5),
    ];
  } finally {
    await Promise.all([app.stop(), bare.stop()]);
    fs.rmSync(file);
  }
}

const perSecondOf = ({ perSecond }) => perSecond;
const rate = (value) => Math.round(value).toLocaleString('en-US');

function goal(name, ratio, least) {
  return { name, value: ratio.toFixed(2), note: `at least ${least}: ${ratio >= least ? 'met' : 'NOT met'}` };
}

/**
 * Signs people up, gives everybody a memory of every card, and notes what the app asks the database when a known card
 * is answered.
 */
async function prepare(databaseUrl, document) {
  const recorder = await startRecorder(databaseUrl);
  const app = await startApp(recorder.url);
  try {
    const cards = await studiableCards(app.url);
    const people = [];
    for (let index = 0; index < connections; index += 1) people.push(await signUp(app.url, index));
    for (const person of people) {
      await post(app.url, person.cookie, { query: document, variables: answers(cards, person) });
    }
    recorder.take();
    await post(app.url, people[0].cookie, { query: document, variables: answers(cards.slice(0, 1), people[0]) });
    return { cards, people, statements: known(recorder.take()) };
  } finally {
    await app.stop();
    await recorder.close();
  }
}

/** @throws when the app does something else by now than what bare-server.mjs does */
function known(statements) {
  const shape = [/FROM accounts_session/, /^START TRANSACTION/, /advisory/, /study_review/, /INSERT/, /^COMMIT/];
  if (statements.length === shape.length && shape.every((pattern, index) => pattern.test(statements[index]))) {
    return statements;
  }
  throw new Error(`bare-server.mjs no longer does what the app does:\n${statements.join('\n---\n')}`);
}

let answered = 0;

/** Each connection is a person who answers one card after another, `size` at a time. */
async function answerCards(url, { document, people, cards, seconds, size = 1 }) {
  let connected = 0;
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    connections,
    duration: seconds,
    setupClient(client) {
      const person = people[connected++ % people.length];
      const headers = { 'content-type': 'application/json', origin: url, cookie: person.cookie };
      let answeredCards = 0;
      const setupRequest = (request) => {
        const chosen = Array.from({ length: size }, () => cards[answeredCards++ % cards.length]);
        const body = { operationName: 'RecordReviews', query: document, variables: answers(chosen, person) };
        return { ...request, body: JSON.stringify(body) };
      };
      client.setRequests([{ method: 'POST', path: '/graphql', headers, setupRequest }]);
    },
    verifyBody: (body) => body.includes('"rejected":[]'),
  });
  if (result.non2xx || result.errors || result.mismatches) {
    throw new Error(`${result.non2xx} failed, ${result.errors} broken, ${result.mismatches} not accepted`);
  }
  answered += result['2xx'] * size;
  return { perSecond: result['2xx'] / result.duration, p99: result.latency.p99 };
}

async function countReviews(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query('SELECT count(*)::integer AS count FROM study_review');
  await client.end();
  return rows[0].count;
}
