/**
 * How long a keystroke takes in a question of 2,000 lines until its effect is painted, in Chromium at a desk's size,
 * where editor and preview stand side by side: in the editor, and in the preview. From the moment the browser took the
 * key (the event's timestamp) until after the first frame with the effect, its style, layout and paint included.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newReviewId } from '@kkori/core/scheduling';
import { chromium } from '@playwright/test';
import { post, promote, signUp } from './client.mjs';
import { percentile, startServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const slug = 'load-balancing';
const lines = 2_000;
const keystrokes = 200;
const limit = 50;
const words = 'the server that answers last is asked again and ';
/** In the middle of the text is typed, between one of these and a semicolon. */
const marks = { 'a paragraph': 'Typed here:', code: 'Typed in code:' };

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
    await promote(databaseUrl, person.id, 'EDITOR');
    const rows = [];
    for (const [place, mark] of Object.entries(marks)) {
      const { id, markdown } = await makeChange(app.url, person.cookie);
      const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
      const [name, value] = person.cookie.split('=');
      await context.addCookies([{ name, value, url: app.url }]);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(`${app.url}/edit/${slug}?change=${id}`);
      rows.push(...(await measure(page, markdown, { place, mark })));
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** A draft of that many lines, of a question that there is. */
async function makeChange(url, cookie) {
  const { editedQuestion } = await post(url, cookie, {
    query: 'query ($slug: String!) { editedQuestion(slug: $slug) { revision markdown } }',
    variables: { slug },
  });
  const id = newReviewId(Date.now(), randomBytes(16));
  const markdown = lengthened(editedQuestion.markdown);
  const { saveChange } = await post(url, cookie, {
    query: `mutation ($input: ChangeInput!) {
      saveChange(input: $input) { __typename ... on Change { problems { line severity message } } }
    }`,
    variables: { input: { id, slug, baseRevision: editedQuestion.revision, markdown, version: 0 } },
  });
  if (saveChange.__typename !== 'Change' || saveChange.problems.some(({ severity }) => severity === 'ERROR')) {
    throw new Error(JSON.stringify(saveChange));
  }
  return { id, markdown };
}

/** The text with more in its explanation: parts of prose, a list, a table and code, and empty lines at their end. */
function lengthened(text) {
  const begin = '## 설명\n\n';
  const missing = lines - (text.split('\n').length - 1);
  const size = part(0).length;
  const parts = Math.floor(missing / size);
  const added = Array.from({ length: parts }, (_, index) =>
    index === parts >> 1 ? part(index, `${marks['a paragraph']} ;`, `// ${marks.code} ;`) : part(index),
  ).flat();
  const empty = Array(missing - added.length).fill('');
  return text.replace(begin, () => [begin.trimEnd(), '', ...added, ...empty, ''].join('\n'));
}

function part(number, prose = '끊긴 요청은 다시 보냅니다.', comment = '// 남은 서버에서 고른다') {
  return [
    `### ${number}번째 갈래`,
    '',
    `로드 밸런서는 **${number}번째** 요청을 살아 있는 서버로 보내고,`,
    '응답이 늦은 서버는 `max_fails`만큼 기다린 뒤 뺍니다.',
    '',
    prose,
    '',
    `1. ${number}번 서버의 상태를 확인합니다.`,
    '2. 연결이 가장 적은 서버를 고릅니다.',
    '   - 같으면 [차례](https://example.com/turn)대로 고릅니다.',
    '3. 고른 서버로 요청을 보냅니다.',
    '',
    '| 서버 | 연결 | 가중치 |',
    '|---|---:|---:|',
    ...[1, 2, 3, 4].map((server) => `| \`10.0.${number}.${server}\` | ${number * server} | ${server} |`),
    '',
    '```js',
    comment,
    `function pick${number}(servers) {`,
    "  const alive = servers.filter(({ state }) => state === 'up');",
    '  let best = alive[0];',
    '  for (const server of alive) {',
    '    if (server.connections < best.connections) best = server;',
    '  }',
    '  return best ?? null;',
    '}',
    '```',
    '',
  ];
}

async function measure(page, markdown, { place, mark }) {
  const editor = page.getByRole('textbox', { name: '질문의 Markdown' });
  const preview = page.getByTestId('preview');
  await preview.getByText(mark).scrollIntoViewIfNeeded();
  await editor.evaluate(scrollTo, mark);
  await editor.getByText(mark).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(watchTyping, mark);
  const typed = words.repeat(Math.ceil(keystrokes / words.length)).slice(0, keystrokes);
  await type(page, typed);
  await page.waitForFunction((count) => window.shown.preview.length === count, keystrokes);
  const { times, texts } = await page.evaluate(() => ({ times: window.shown, texts: window.typedTexts() }));
  const arrived = Object.values(texts).filter((text) => text === typed).length;
  const size = `${(markdown.split('\n').length - 1).toLocaleString('en')} lines, ${markdown.length.toLocaleString('en')} characters`;
  const refresh = row(`Key press in ${place} to preview painted`, times.preview);
  return [
    { ...refresh, note: `${size}; no pause before it; p95 under ${limit} ms: ${met(refresh.p95 < limit)}` },
    row(`Key press in ${place} to editor painted`, times.editor),
    {
      name: `Keystrokes in ${place} that arrived`,
      value: `${texts.editor.length} of ${keystrokes}`,
      note: `the same text in editor and preview: ${met(arrived === 2)}`,
    },
  ];
}

/** Eight keys a second and, each second or third word, some much faster; a moment's thought now and then. */
async function type(page, text) {
  const pressed = [];
  let due = performance.now();
  for (const [index, character] of [...text].entries()) {
    due += index % 50 === 49 ? 700 : index % 20 >= 14 ? 35 : 125;
    await wait(Math.max(0, due - performance.now()));
    // Not awaited: who types does not wait for the page.
    pressed.push(page.keyboard.press(character === ' ' ? 'Space' : character));
  }
  await Promise.all(pressed);
}

/** In the page, where only the lines in sight are: until the line with the mark stays in sight. */
async function scrollTo(content, mark) {
  const scroller = content.closest('.cm-scroller');
  const find = () => [...content.querySelectorAll('.cm-line')].find((line) => line.textContent.includes(mark));
  scroller.scrollTop = 0;
  for (let still = 0; still < 20;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const line = find();
    const away = line && line.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const isInSight = line && away > 0 && away < scroller.clientHeight / 2;
    still = isInSight ? still + 1 : 0;
    if (!line) scroller.scrollTop += scroller.clientHeight / 2;
    else if (!isInSight) scroller.scrollTop += away - scroller.clientHeight / 4;
  }
}

/** In the page: `shown` has of each key, in turn, the milliseconds until its effect was painted. */
function watchTyping(mark) {
  const preview = document.querySelector('[data-testid=preview]');
  const pressed = [];
  let line = null;
  let block = null;
  const typedIn = (element) => {
    const text = element?.textContent ?? '';
    const from = text.indexOf(mark);
    return from < 0 ? '' : text.slice(from + mark.length + 1, text.indexOf(';', from));
  };
  const find = (elements) => [...elements].find((element) => element.textContent.includes(mark)) ?? null;
  const inEditor = () => {
    if (!line?.isConnected || !line.textContent.includes(mark)) line = find(document.querySelectorAll('.cm-line'));
    return typedIn(line);
  };
  const inPreview = () => {
    if (!block?.isConnected) block = find(preview.querySelectorAll('p, pre'));
    return typedIn(block);
  };
  let unpainted = [];
  const afterPaint = () => {
    const now = performance.now();
    for (const { times, count } of unpainted) while (times.length < count) times.push(now - pressed[times.length]);
    unpainted = [];
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = afterPaint;
  const painted = (times, count) => {
    unpainted.push({ times, count });
    port2.postMessage(null);
  };
  window.shown = { editor: [], preview: [] };
  window.typedTexts = () => ({ editor: inEditor(), preview: inPreview() });
  const onFrame = () => {
    painted(window.shown.editor, inEditor().length);
    if (window.shown.editor.length < pressed.length) requestAnimationFrame(onFrame);
  };
  const onKey = ({ timeStamp }) => {
    // From a key until the next frame Chromium holds messages back: what was painted before it is told by the key itself.
    afterPaint();
    pressed.push(timeStamp);
    requestAnimationFrame(onFrame);
  };
  addEventListener('keydown', onKey, { capture: true });
  const observer = new MutationObserver((records) => {
    // To look through the whole text for it would cost more than drawing it does.
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    block = added.find((node) => node.nodeType === Node.ELEMENT_NODE && node.textContent.includes(mark)) ?? block;
    const { length } = inPreview();
    requestAnimationFrame(() => painted(window.shown.preview, length));
  });
  observer.observe(preview, { subtree: true, childList: true, characterData: true });
}

function row(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => percentile(sorted, share));
  const value = [p50, p95, most].map((time) => `${time.toFixed(1)} ms`).join(' / ');
  return { name: `${name}, p50 / p95 / most`, value, p95 };
}

function met(isMet) {
  return isMet ? 'met' : 'NOT met';
}
