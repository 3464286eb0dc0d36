import { expect, test } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { ask, signUp } from './support/study.js';

test('the lab shows what there is and where it is asked', async ({ page }) => {
  await page.goto('/lab');
  await expect(page.getByRole('link', { name: /어떻게 고르나요\?/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /느린 서버를 어떻게 피할까/ }).click();
  await expect(page).toHaveURL('/lab/load-balancer');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('region', { name: '이 실험이 쓰는 것' })).toContainText('10분');
  await expectAccessible(page);
});

test('what was seen in a demo counts as a review of its card, until it is taken back', async ({ page }) => {
  await signUp(page);
  const reviewsToday = async () =>
    (await ask<{ today: { counts: { done: number } } }>(page, '{ today { counts { done } } }')).today.counts.done;
  await page.goto('/lab/load-balancer');
  const record = page.getByRole('region', { name: '복습으로 기록' });
  await record.getByRole('button', { name: '알맞음' }).click();
  await expect(record).toContainText('기록했어요');
  await expect.poll(reviewsToday).toBe(1);
  await record.getByRole('button', { name: '되돌리기' }).click();
  await expect(record.getByRole('button', { name: '알맞음' })).toBeVisible();
  await expect.poll(reviewsToday).toBe(0);
});
