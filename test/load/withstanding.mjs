/**
 * How long hostile texts and pictures take to be refused or rendered, over HTTP, and how long the server's main thread was
 * kept from everybody else meanwhile.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newReviewId } from '@kkori/core/scheduling';
import { promote, signUp } from './client.mjs';
import { pictures, queries, tenMegabytes, texts } from './hostile.mjs';
import { median, startServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const limit = 200;
const rounds = 3;
const content = fs.readFileSync(path.join(root, 'content/network/load-balancing.md'), 'utf8');

/** @param databaseUrl of an empty database */
export async function run(databaseUrl) {
  const probe = path.join(os.tmpdir(), `kkori-loop-${process.pid}.sock`);
  const app = await startServer(
    process.execPath,
    ['--import', path.join(import.meta.dirname, 'loop-probe.mjs'), path.join(root, 'backend/dist/main.js')],
    { environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, TRUSTED_PROXIES: '1', LOOP_PROBE: probe } },
  );
  try {
    const groups = [];
    let people = 0;
    for (const [group, cases, send] of [
      ['Saving one’s own question', { ...texts, 'ten megabytes': tenMegabytes }, save],
      ['Checking a question of the site', { ...texts, 'ten megabytes': tenMegabytes }, check],
      ['Searching', queries, search],
      ['Sending a picture', pictures, upload],
    ]) {
      const tried = [];
      process.stdout.write(`  ${group}\n`);
      for (const [name, hostile] of Object.entries(cases)) {
        // Each of somebody else, whom no rate limit knows.
        const { cookie, id } = await signUp(app.url, people);
        people += 1;
        await promote(databaseUrl, id, 'EDITOR');
        const one = { name, ...(await measured(send(app.url, cookie, hostile), probe)) };
        const figures = [one.ms, one.block].map((ms) => `${Math.round(ms)} ms`.padStart(8)).join(', main thread');
        process.stdout.write(`  ${figures}  ${name}: ${one.answer}\n`);
        tried.push(one);
      }
      groups.push(row(group, tried));
    }
    return groups;
  } finally {
    await app.stop();
  }
}

/** Of a few tries after a first, which finds nothing warm: the median, the longest block, and what was answered. */
async function measured(prepare, probe) {
  const taken = [];
  const blocked = [];
  let answer = '';
  for (let round = -1; round < rounds; round += 1) {
    await wait(20);
    const send = prepare(round);
    await longestBlock(probe);
    const from = performance.now();
    answer = await send();
    const ms = performance.now() - from;
    const block = await longestBlock(probe);
    if (round < 0) continue;
    taken.push(ms);
    blocked.push(block);
  }
  return { ms: median(taken), block: Math.max(...blocked), answer };
}

function longestBlock(probe) {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = net.connect(probe);
    socket.on('data', (data) => (said += data));
    socket.on('end', () => resolve(Number(said)));
    socket.on('error', reject);
  });
}

function row(name, tried) {
  const slowest = tried.reduce((one, other) => (other.ms > one.ms ? other : one));
  const block = Math.max(...tried.map((one) => one.block));
  return {
    name: `${name}, the slowest of ${tried.length} hostile ones`,
    value: `${Math.round(slowest.ms)} ms`,
    note: `${slowest.name}; main thread busy for ${Math.round(block)} ms at most; ${limit} ms: ${slowest.ms <= limit ? 'met' : 'NOT met'}`,
  };
}

const save = (url, cookie, hostile) => (round) =>
  asked(
    url,
    cookie,
    `mutation ($input: QuestionInput!) { saveQuestion(input: $input) { __typename
       ... on InvalidQuestion { problems { code severity } } } }`,
    {
      input: {
        id: newReviewId(Date.now(), randomBytes(16)),
        markdown: `# 가?\n\n## 30초 답변\n\n${round}\n\n## 설명\n\n${hostile}\n`,
      },
    },
  );

/** Another text each time, for what was checked just now is known. */
const check = (url, cookie, hostile) => (round) =>
  asked(
    url,
    cookie,
    `query ($markdown: String!) { checkQuestion(slug: "load-balancing", markdown: $markdown) { __typename
       ... on QuestionProblems { problems { code severity } } } }`,
    { markdown: content.replace('## 설명\n', () => `## 설명\n\n${round}\n\n${hostile}\n`) },
  );

const search = (url, cookie, query) => () =>
  asked(url, cookie, 'query ($query: String!) { searchQuestions(query: $query) { __typename } }', { query });

/** Written down before the clock is started. */
function asked(url, cookie, query, variables) {
  return sent(`${url}/graphql`, 'application/json', url, cookie, JSON.stringify({ query, variables }));
}

const upload = (url, cookie, picture) => () => sent(`${url}/media`, 'application/octet-stream', url, cookie, picture);

function sent(address, type, origin, cookie, text) {
  const body = Buffer.from(text);
  const headers = { 'content-type': type, origin, cookie };
  return () => answerOf(fetch(address, { method: 'POST', headers, body }));
}

/** In a few words: the type of the answer, or its status and code. */
async function answerOf(sent) {
  const response = await sent.catch((error) => error.cause?.code ?? error.message);
  if (typeof response === 'string') return `connection ended (${response})`;
  const body = await response.json().catch(() => ({}));
  const [answer] = Object.values(body.data ?? {});
  if (!answer) return `${response.status} ${body.code ?? body.errors?.[0]?.extensions?.code ?? ''}`.trim();
  const errors = (answer.problems ?? []).filter(({ severity }) => severity === 'ERROR').map(({ code }) => code);
  return [answer.__typename, ...new Set(errors)].join(' ');
}
