import { expect, test } from './support/test.js';

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

for (const [slug, [start, seen]] of Object.entries(asked)) {
  test(`runs in its question: ${slug}`, async ({ page }) => {
    await page.goto(`/q/${slug}`);
    await page
      .getByRole('button', { name: /답 보기|답 확인/ })
      .first()
      .click();
    await page.getByRole('button', { name: start }).first().click();
    await expect(page.getByRole('log').first()).toContainText(seen, { timeout: 60_000 });
    await expect(page.getByRole('region', { name: '복습으로 기록' })).toBeVisible();
  });
}

test('runs in its question: transaction-isolation, by the model where there is no server', async ({ page }) => {
  await page.goto('/q/transaction-isolation');
  await page
    .getByRole('button', { name: /답 보기|답 확인/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /순서로 실행/ })
    .first()
    .click();
  await expect(page.getByText('모델의 결과').first()).toBeVisible({ timeout: 60_000 });
});

test('runs in its question: event-loop-tasks-microtasks', async ({ page }) => {
  await page.goto('/q/event-loop-tasks-microtasks');
  await page
    .getByRole('button', { name: /답 보기|답 확인/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^예측 없이 실행하기/ }).click();
  await expect(page.getByRole('button', { name: '다시 예측하기' })).toBeVisible({ timeout: 60_000 });
});
