import { expect, test, type Page } from './support/test.js';

test.setTimeout(120_000);

/** Each demo where it is asked about: the question, what starts the demo there, and what one sees of it then. */
const asked = {
  'load-balancer-algorithms': [/^예측 없이 200개 보내기/, /끝 p50/],
  'cors-why': [/^예측 없이 보내기/, /GET|POST|OPTIONS/],
  'polling-and-long-polling': [/^예측 없이 시작하기/, /GET/],
  'blocking-nonblocking-io': [/^예측 없이 파이프 읽기/, /\d\.\d{3}/],
  'samesite-cookies-csrf': [/^예측 없이 해 보기/, /\d\.\d{3}/],
  'http-caching': [/^예측 없이 보내기/, /\d\.\d{3}/],
  'rate-limiting': [/^예측 없이 보내기/, /통과/],
  'consistent-hashing': [/^예측 없이 실행하기/, /미스/],
} as const;

/**
 * Asks the question's demo for a run while no server can be had, then starts it again: what was asked is done. The
 * keyboard stays at the button, wherever that goes.
 */
async function run(page: Page, slug: string, start: RegExp): Promise<void> {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('StartSandbox') ? route.abort() : route.fallback(),
  );
  await page.goto(`/q/${slug}`);
  await page
    .getByRole('button', { name: /답 보기|답 확인/ })
    .first()
    .click();
  await page.getByRole('button', { name: start }).first().press('Enter');
  await expect(page.getByText(/연결이 끊겨 실험할 수 없어요/)).toBeVisible();
  await page.unroute('**/graphql');
  // As assistive technology presses it, without moving the focus there.
  await page.getByRole('button', { name: '다시 시작' }).evaluate((button) => (button as HTMLButtonElement).click());
}

async function expectFocusKept(page: Page): Promise<void> {
  const predict = page.getByRole('region', { name: '먼저 예측해 보세요' }).first();
  await expect.poll(() => predict.evaluate((section) => section.contains(document.activeElement))).toBe(true);
}

for (const [slug, [start, seen]] of Object.entries(asked)) {
  test(`runs in its question: ${slug}`, async ({ page }) => {
    await run(page, slug, start);
    await expect(page.getByRole('log').first()).toContainText(seen, { timeout: 60_000 });
    await expect(page.getByRole('region', { name: '복습으로 기록' })).toBeVisible();
    await expectFocusKept(page);
  });
}

test('runs in its question: transaction-isolation, by the model where there is no server', async ({ page }) => {
  await run(page, 'transaction-isolation', /순서로 실행/);
  await expect(page.getByText('모델의 결과').first()).toBeVisible({ timeout: 60_000 });
  await expectFocusKept(page);
});

test('runs in its question: event-loop-tasks-microtasks', async ({ page }) => {
  await run(page, 'event-loop-tasks-microtasks', /^예측 없이 실행하기/);
  await expect(page.getByRole('button', { name: '다시 예측하기' })).toBeVisible({ timeout: 60_000 });
  await expectFocusKept(page);
});
