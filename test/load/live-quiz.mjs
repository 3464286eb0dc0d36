/** Live quizzes: how soon an answer is on everybody's screen, and what those cost who only look. */
import fs from 'node:fs';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { newReviewId } from '@kkori/core/scheduling';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { screenOperation, signUp } from './client.mjs';
import { percentile, startServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const players = 50;
const rooms = 20;
const questions = 4;
/** Within which all answer, ms. */
const thinking = 3_000;
const deck = 'network-web';
const newId = () => newReviewId(Date.now(), randomBytes(16));

const operations = Object.fromEntries(
  ['FollowLiveQuiz', 'OpenLiveQuiz', 'JoinLiveQuiz', 'AnswerLiveQuiz', 'LeadLiveQuiz'].map((name) => [
    name,
    screenOperation(name),
  ]),
);

/** @param databaseUrl of an empty database */
export async function run(databaseUrl) {
  const app = await startServer(process.execPath, [path.join(root, 'backend/dist/main.js')], {
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, TRUSTED_PROXIES: '1' },
  });
  try {
    const { decks } = await ask(app.url, undefined, '{ decks { id slug } }');
    const deckId = decks.find(({ slug }) => slug === deck).id;
    const quizzes = [];
    for (let index = 0; index < rooms; index += 1) quizzes.push(await openQuiz(app.url, deckId, index));
    const [first, ...others] = quizzes;
    const idle = memoryOf(app.pid);
    const sockets = socketsOf(app.pid);
    await Promise.all(quizzes.map(look));
    const looking = memoryOf(app.pid);

    const one = await play(app.url, first, 1);
    const before = memoryOf(app.pid);
    const many = (await Promise.all(quizzes.map((quiz) => play(app.url, quiz, quiz === first ? 2 : 1)))).flat();
    const after = memoryOf(app.pid);
    for (const quiz of [first, ...others]) leave(quiz);
    const reapedMs = await silentOnes(app, quizzes, sockets);
    const late = (times) =>
      `${percentile(
        times.toSorted((a, b) => a - b),
        0.95,
      ).toFixed(0)} ms`;
    const total = rooms * (players + 1);
    return [
      { name: `An answer on all screens of a quiz of ${players}, p95`, value: late(one), note: 'wanted: 150 ms' },
      { name: `The same with ${rooms} such quizzes at once on one process, p95`, value: late(many) },
      { name: 'Memory of the process before and after these', value: `${before} and ${after} MiB` },
      {
        name: `A subscription that only looks (of ${total})`,
        value: `${(((looking - idle) * 1024) / total).toFixed(0)} KiB`,
      },
      {
        name: `${total} connections that fell silent, until the last is let go of`,
        value: `${(reapedMs / 1000).toFixed(0)} s`,
      },
    ];
  } finally {
    await app.stop();
  }
}

async function openQuiz(url, deckId, index) {
  const host = await signUp(url, index);
  const input = { id: newId(), deckId, questions: questions * 2, seconds: 120, order: 'DECK' };
  const { openLiveQuiz } = await ask(url, host.cookie, operations.OpenLiveQuiz, { input });
  const quiz = { url, ...openLiveQuiz, seats: [{ cookie: host.cookie }] };
  for (let player = 0; player < players; player += 1) {
    const token = randomBytes(16).toString('base64url');
    const address = `10.${index}.0.${player}`;
    const joining = { code: quiz.code, nickname: `손님 ${player}`, token };
    const { joinLiveQuiz } = await ask(url, undefined, operations.JoinLiveQuiz, { input: joining }, address);
    if (joinLiveQuiz.__typename !== 'JoinedLiveQuiz') throw new Error(JSON.stringify(joinLiveQuiz));
    quiz.seats.push({ token, address });
  }
  return quiz;
}

/** Everybody of a quiz looks at it; what they see is noted with its time. */
async function look(quiz) {
  await Promise.all(quiz.seats.map((seat) => sit(quiz, seat)));
}

function sit(quiz, seat, silent = false) {
  const headers = { origin: quiz.url, 'x-forwarded-for': seat.address ?? '10.99.0.1', cookie: seat.cookie ?? '' };
  class Socket extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers, autoPong: !silent });
      this.on('error', () => {});
    }
  }
  seat.client = createClient({
    url: `${quiz.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
  return new Promise((resolve, reject) => {
    const heard = ({ data }) => {
      seat.shown = data.liveQuiz;
      seat.heard?.(data.liveQuiz, performance.now());
      resolve();
    };
    const variables = { id: quiz.id, token: seat.token };
    seat.client.subscribe(
      { query: operations.FollowLiveQuiz, variables },
      { next: heard, error: reject, complete() {} },
    );
  });
}

function leave({ seats }) {
  for (const seat of seats) seat.client.terminate();
}

/** Some questions of a quiz. @returns of each answer, how long until the last screen showed as many as had been given, ms */
async function play(url, quiz, round) {
  const [host, ...guests] = quiz.seats;
  const times = [];
  for (let count = 1; count <= questions; count += 1) {
    const number = (round - 1) * questions + count;
    const lead = (act, seen) => ask(url, host.cookie, operations.LeadLiveQuiz, { id: quiz.id, act, number: seen });
    /** By seat, when it first showed so many answers. */
    const seenAt = quiz.seats.map(() => []);
    quiz.seats.forEach((seat, place) => {
      seat.heard = (shown, at) => {
        if (shown?.number !== number) return;
        for (let many = seenAt[place].length; many < shown.answeredCount; many += 1) seenAt[place].push(at);
      };
    });
    await lead('NEXT', number - 1);
    await until(() => quiz.seats.every(({ shown }) => shown.phase === 'OPEN' && shown.number === number));
    await wait(Math.max(0, Date.parse(host.shown.opensAt) - Date.now()) + 50);
    const sent = [];
    await Promise.all(
      guests.map(async ({ token, address }) => {
        await wait(Math.random() * thinking);
        const kind = host.shown.question.kind;
        const given =
          kind === 'CLOZE'
            ? { chosen: [], typed: Array(host.shown.question.blankCount).fill('답') }
            : { chosen: [0], typed: [] };
        const input = { id: newId(), quizId: quiz.id, token, number, ...given, elapsedMs: 1_000, latencyMs: 10 };
        sent.push(performance.now());
        const { answerLiveQuiz } = await ask(url, undefined, operations.AnswerLiveQuiz, { input }, address);
        if (!answerLiveQuiz.counted) throw new Error(JSON.stringify(answerLiveQuiz));
      }),
    );
    await until(() => seenAt.every((seen) => seen.length === players));
    sent.sort((a, b) => a - b);
    times.push(...sent.map((at, place) => Math.max(...seenAt.map((seen) => seen[place])) - at));
    await until(() => quiz.seats.every(({ shown }) => shown.phase === 'CLOSED'));
  }
  return times;
}

/** They are connected and answer no ping any more: how long until the server has let go of all, ms. */
async function silentOnes(app, quizzes, sockets) {
  await until(() => socketsOf(app.pid) <= sockets + 60);
  for (const quiz of quizzes) await Promise.all(quiz.seats.map((seat) => sit(quiz, seat, true)));
  const from = performance.now();
  await until(() => socketsOf(app.pid) <= sockets + 60);
  return performance.now() - from;
}

async function ask(url, cookie, query, variables = {}, address = '10.98.0.1') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: url,
      'x-forwarded-for': address,
      ...(cookie ? { cookie } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function until(isSo) {
  while (!isSo()) await wait(20);
}

/** MiB that the process has in memory. */
function memoryOf(pid) {
  const [, kib] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kib) / 1024);
}

const socketsOf = (pid) => fs.readdirSync(`/proc/${pid}/fd`).length;
