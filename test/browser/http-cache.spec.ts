import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { openLab } from './support/open-lab.js';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const lab = '/lab/http-cache';
const rows = (page: Page) => page.getByRole('table', { name: '보낸 요청' }).locator('tbody tr');
const explanation = (page: Page) => page.getByRole('region', { name: '일어난 일' });

const words = {
  cache: '캐시에서 바로',
  revalidated: '물어보고 304',
  fetched: '새로 받기 200',
  failed: '오류',
} as const;
type Outcome = keyof typeof words;

async function send(page: Page): Promise<string> {
  const count = await rows(page).count();
  const again = page.getByRole('button', { name: '다음 요청 예측하기' });
  if (await again.isVisible()) await again.click();
  await page.getByRole('button', { name: '예측 없이 보내기' }).click();
  await expect(rows(page)).toHaveCount(count + 1);
  return rows(page).first().innerText();
}

/** A step is a request in a fetch mode (`default`, `reload` …), with `/en` in English, or `change`. */
async function take(page: Page, step: string): Promise<string | null> {
  if (step === 'change') {
    const server = page.getByText(/서버에는 버전/);
    const before = await server.innerText();
    await page.getByRole('button', { name: '서버 내용 바꾸기' }).click();
    await expect(server).not.toHaveText(before);
    return null;
  }
  const [mode = '', language = 'ko'] = step.split('/');
  await page.getByLabel('fetch의 cache 옵션').selectOption(mode);
  await page.getByRole('radio', { name: language === 'en' ? '영어 en' : '한국어 ko' }).check();
  return send(page);
}

const d = 'default';
/** The server's headers, the steps, and what becomes of each request. */
const cases: readonly [string, readonly string[], readonly Outcome[]][] = [
  ['maxAge=60', [d, d, 'change', d], ['fetched', 'cache', 'cache']],
  ['maxAge=60', [d, 'no-cache', 'reload', d], ['fetched', 'revalidated', 'fetched', 'cache']],
  ['maxAge=60', ['no-store', d, d], ['fetched', 'fetched', 'cache']],
  ['maxAge=60', ['only-if-cached', d, 'only-if-cached'], ['failed', 'fetched', 'cache']],
  ['maxAge=0', [d, d, 'force-cache'], ['fetched', 'revalidated', 'cache']],
  ['maxAge=60&age=70', [d, d], ['fetched', 'revalidated']],
  ['maxAge=none&noCache=true', [d, d, 'change', d, d], ['fetched', 'revalidated', 'fetched', 'revalidated']],
  ['maxAge=none&noCache=true&etag=none', [d, d], ['fetched', 'fetched']],
  ['maxAge=none&noCache=true&etag=weak', [d, d], ['fetched', 'revalidated']],
  ['maxAge=none&noStore=true', [d, d, 'force-cache', 'only-if-cached'], ['fetched', 'fetched', 'fetched', 'failed']],
  ['maxAge=none&etag=none', [d, d, 'force-cache'], ['fetched', 'fetched', 'cache']],
  ['maxAge=none&etag=none&lastModified=old', [d, d, 'no-cache'], ['fetched', 'cache', 'revalidated']],
  ['maxAge=none&etag=none&lastModified=recent', [d, d], ['fetched', 'revalidated']],
  ['maxAge=none&expires=future', [d, d], ['fetched', 'cache']],
  ['maxAge=none&expires=past', [d, d], ['fetched', 'revalidated']],
  ['maxAge=60&expires=past', [d, d], ['fetched', 'cache']],
  ['vary=accept-language', [d, d, `${d}/en`, d], ['fetched', 'cache', 'fetched', 'fetched']],
  ['vary=none', [d, `${d}/en`], ['fetched', 'cache']],
  ['vary=any', [d, d], ['fetched', 'revalidated']],
  ['maxAge=3600&immutable=true', [d, d, 'no-cache', 'reload'], ['fetched', 'cache', 'revalidated', 'fetched']],
  ['visibility=private', [d, d], ['fetched', 'cache']],
  ['maxAge=60&age=70&staleWhileRevalidate=30&mustRevalidate=true', [d, d], ['fetched', 'revalidated']],
];

test('every case in the browser’s own cache, as explained', async ({ page }) => {
  for (const [headers, steps, outcomes] of cases) {
    await test.step(`${headers}: ${steps.join(', ')}`, async () => {
      await openLab(page, `${lab}?${headers}`);
      const seen: string[] = [];
      for (const step of steps) {
        const row = await take(page, step);
        if (row === null) continue;
        seen.push(row);
        await expect(explanation(page), `${headers} ${step}`).not.toContainText('설명과 다르게');
      }
      expect(
        seen.map((row) => Object.values(words).find((word) => row.includes(word))),
        headers,
      ).toEqual(outcomes.map((outcome) => words[outcome]));
      // Proven by the server: nothing reached it where the cache alone answered.
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome === 'cache') expect(seen[index]).toContain('요청이 오지 않음');
        if (outcome === 'revalidated') expect(seen[index]).toContain('GET → 304');
        if (outcome === 'fetched') expect(seen[index]).toContain('GET → 200');
      }
    });
  }
});

test('a stale response first, the check behind it', async ({ page }) => {
  await page.goto(`${lab}?maxAge=60&age=70&staleWhileRevalidate=30`);
  await send(page);
  expect(await send(page)).toContain(words.cache);
  await expect(page.getByRole('log')).toContainText('304');
});

test('predict, send, observe; then wait until it is stale', async ({ page }) => {
  await page.goto(lab);
  await expect(page.getByRole('button', { name: '예측 없이 보내기' })).toBeVisible();
  await expectAccessible(page);
  const guess = page.getByRole('radiogroup', { name: '이번 요청은 어떻게 될까요?' });
  await guess.getByRole('radio', { name: words.fetched }).check();
  await page.getByRole('button', { name: '요청 보내기' }).click();
  await expect(page.getByRole('region', { name: '먼저 예측해 보세요' })).toContainText('맞았어요');
  await page.getByRole('button', { name: '다음 요청 예측하기' }).click();
  await guess.getByRole('radio', { name: words.fetched }).check();
  await page.getByRole('button', { name: '요청 보내기' }).click();
  await expect(page.getByRole('region', { name: '먼저 예측해 보세요' })).toContainText(words.cache);
  await expect(explanation(page)).toContainText('신선해서');
  await expectAccessible(page);

  await page.getByLabel('골라서 해 보기').selectOption({ label: '5초 뒤에 만료' });
  await expect(page).toHaveURL(/maxAge=5/);
  await send(page);
  await expect(page.getByText(/초 전부터 낡음/)).toBeVisible();
  expect(await send(page)).toContain(words.revalidated);
  const log = page.getByRole('log');
  await expect(log).toContainText('304');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByText('헤더 바꾸기').click();
  await expectAccessible(page);
});
