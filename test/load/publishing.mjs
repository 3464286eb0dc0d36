/**
 * How long after an editor presses 게시 somebody who has the question open sees it, in Chromium: from the request until
 * the first task behind the frame that shows the new title.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { newReviewId } from '@kkori/core/scheduling';
import { chromium } from '@playwright/test';
import { post, promote, signUp } from './client.mjs';
import { median, percentile, startServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const slug = 'load-balancing';
const rounds = 40;
const warmUps = 3;
const limit = 1_000;

const changed = '... on Change { version state } ... on InvalidQuestion { problems { line message } }';

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
    const admin = await signUp(app.url, 0);
    await promote(databaseUrl, admin.id, 'ADMIN');
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.goto(`${app.url}/q/${slug}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const visible = [];
    const published = [];
    for (let round = -warmUps; round < rounds; round += 1) {
      const title = `로드 밸런싱은 왜 하나요, ${round + warmUps + 1}번째`;
      const change = await prepare(app.url, admin.cookie, title);
      const shown = page.evaluate(untilShown, title);
      const from = Date.now();
      await post(app.url, admin.cookie, {
        query: `mutation ($id: UUID!, $version: Int!) { publishChange(id: $id, version: $version) { ${changed} } }`,
        variables: change,
      });
      const answered = Date.now();
      const at = await shown;
      if (round < 0) continue;
      published.push(answered - from);
      visible.push(at - from);
    }
    visible.sort((a, b) => a - b);
    const p95 = percentile(visible, 0.95);
    return [
      {
        name: 'Publishing to visible on a page that is open, p95',
        value: `${p95} ms`,
        note: `p50 ${median(visible)} ms, of ${rounds}; the publication itself answers after ${median(published)} ms; at most ${limit / 1000} s: ${p95 <= limit ? 'met' : 'NOT met'}`,
      },
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** A change of the title that is in review. */
async function prepare(url, cookie, title) {
  const { editedQuestion } = await post(url, cookie, {
    query: 'query ($slug: String!) { editedQuestion(slug: $slug) { revision markdown } }',
    variables: { slug },
  });
  const id = newReviewId(Date.now(), randomBytes(16));
  const markdown = editedQuestion.markdown.replace(/^# .*$/m, `# ${title}`);
  const { saveChange } = await post(url, cookie, {
    query: 'mutation ($input: ChangeInput!) { saveChange(input: $input) { ... on Change { version } } }',
    variables: { input: { id, slug, baseRevision: editedQuestion.revision, markdown, version: 0 } },
  });
  const { sendToReview } = await post(url, cookie, {
    query: `mutation ($id: UUID!, $version: Int!) { sendToReview(id: $id, version: $version) { ${changed} } }`,
    variables: { id, version: saveChange.version },
  });
  if (sendToReview.state !== 'IN_REVIEW') throw new Error(JSON.stringify(sendToReview));
  return { id, version: sendToReview.version };
}

/** In the page: the moment at which the title is painted. */
function untilShown(title) {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('h1')?.textContent.includes(title)) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(Date.now());
      requestAnimationFrame(() => port2.postMessage(null));
    };
    look();
  });
}
