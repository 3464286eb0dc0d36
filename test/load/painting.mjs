/**
 * How long a key press takes until its effect is painted on the study screen, in Chromium, for somebody with a deck of
 * 10,000 cards. From the moment the browser took the key (the event's timestamp) until after the first frame with the
 * effect: the first task behind the frame's callbacks comes once its style, layout and paint are done.
 */
import path from 'node:path';
import pg from 'pg';
import { chromium } from '@playwright/test';
import { signUp } from './client.mjs';
import { makeCards, makeOwnStudy } from './scale-data.mjs';
import { percentile, startServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const cards = 10_000;
/** More come due than are graded. */
const known = { met: 8_000, days: 20 };
/** A sitting ends after 60 cards. */
const sittings = 3;
const rounds = 40;
const warmUps = 5;

/**
 * @param databaseUrl of an empty database
 * @param executablePath Chromium's
 */
export async function run(databaseUrl, executablePath) {
  const app = await startServer(process.execPath, [path.join(root, 'backend/dist/main.js')], {
    environment: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, TRUSTED_PROXIES: '1' },
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const person = await signUp(app.url, 0);
    await seed(databaseUrl, person);
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
    const [name, value] = person.cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.addInitScript(watchPainting);
    const answers = [];
    const nextCards = [];
    for (let sitting = 0; sitting < sittings; sitting += 1) {
      await page.goto(`${app.url}/study`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      for (let round = -warmUps; round < rounds; round += 1) {
        const answer = await press(page, 'Space');
        const next = await press(page, '3');
        if (round < 0) continue;
        answers.push(answer);
        nextCards.push(next);
      }
    }
    const next = row('Key press to next card painted', nextCards);
    return [{ ...next, note: goal(next.p95) }, row('Key press to answer painted', answers)];
  } finally {
    await browser.close();
    await app.stop();
  }
}

async function seed(databaseUrl, person) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await makeCards(client, person, { cards, decks: 1 });
  await makeOwnStudy(client, person, known);
  await client.query('VACUUM ANALYZE');
  await client.end();
}

/** @returns the milliseconds until it was painted */
async function press(page, key) {
  await page.evaluate(() => window.awaitPaint());
  await page.keyboard.press(key);
  return page.evaluate(() => window.painted);
}

/** In the page: `painted` is of the next key, whose effect is another question or the answer. */
function watchPainting() {
  const shown = () => document.querySelector('h2')?.parentElement;
  const answered = () => document.querySelector('.unfold') !== null;
  window.awaitPaint = () => {
    window.painted = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('nothing was painted')), 10_000);
      const before = [shown(), answered()];
      const onFrame = (from) => {
        if (shown() && (shown() !== before[0] || answered() !== before[1])) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - from);
          port2.postMessage(null);
        } else requestAnimationFrame(() => onFrame(from));
      };
      const onKey = ({ timeStamp }) => requestAnimationFrame(() => onFrame(timeStamp));
      addEventListener('keydown', onKey, { capture: true, once: true });
    });
  };
}

function row(name, times) {
  const sorted = times.sort((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(sorted, share));
  return { name: `${name}, p50 / p95`, value: `${p50.toFixed(1)} ms / ${p95.toFixed(1)} ms`, p95 };
}

function goal(p95) {
  const most = (2 * 1000) / 60;
  return `deck of 10,000 cards; less than two frames, ${most.toFixed(0)} ms: ${p95 < most ? 'met' : 'NOT met'}`;
}
