import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

// Readers take a processor each, and the host runs few at once.
test.describe.configure({ mode: 'default' });
test.setTimeout(90_000);

const outcome = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });
const results = (page: Page) => page.getByRole('table', { name: '읽은 결과' });

async function predict(page: Page, answers: readonly [string, string, string]): Promise<void> {
  for (const [index, question] of [/심장박동/, /read는 몇 번/, /CPU를 얼마나/].entries()) {
    await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answers[index] }).check();
  }
  await page.getByRole('button', { name: '파이프 읽기' }).click();
  await expect(outcome(page)).toContainText('실제', { timeout: 30_000 });
}

test('a blocking read stops the heart; readiness does not', async ({ page }) => {
  await page.goto('/lab/blocking-io?gapMs=300');
  await expect(page.getByRole('radio', { name: /동기, 블로킹/ }).first()).toBeChecked();
  await predict(page, ['거의 다', '몇 번', '거의 0%']);
  await expect(outcome(page)).toContainText('달랐어요');
  await expect(outcome(page)).toContainText('맞았어요');
  await expect(page.getByText(/심장박동은 0번 뛰었습니다/)).toBeVisible();
  await expect(results(page).locator('tbody tr').first()).toContainText(/0\/\d\d/);
  await expect(page.getByRole('log')).toContainText('fs.readSync waits');
  await expectAccessible(page);

  await page.getByRole('radio', { name: /비동기\*, 블로킹/ }).check();
  await expect(page).toHaveURL(/mode=readiness/);
  await predict(page, ['거의 다', '몇 번', '거의 0%']);
  await expect(page.getByText(/알림 3번에 읽기 3번/)).toBeVisible();
  await expect(results(page).locator('tbody tr')).toHaveCount(2);
});

test('polling without a pause stops the heart too, and asks thousands of times', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/lab/blocking-io?mode=polling');
  await predict(page, ['0번', '수천 번 넘게', '거의 100%']);
  // The third is the processor's share, which a busy machine may not give.
  await expect(outcome(page).getByText('맞았어요').nth(1)).toBeVisible();
  await expect(page.getByText(/논블로킹인데도 심장박동은 0번/)).toBeVisible();
  await expect(page.getByRole('log')).toContainText('EAGAIN');

  await page.getByRole('radio', { name: '10 ms 쉬고' }).check();
  await expect(page).toHaveURL(/pause=timer/);
  await page.getByRole('button', { name: '예측 없이 파이프 읽기' }).click();
  await expect(page.getByText(/최대 10 ms 남짓 늦게/)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
});

test('stands in both questions about it, each with its own cell', async ({ page }) => {
  await page.goto('/q/sync-async-vs-blocking');
  await page.getByRole('button', { name: '실험해 보기' }).click();
  await expect(page.getByRole('radio', { name: /비동기\*, 블로킹/ })).toBeChecked();
  await page.goto('/q/blocking-nonblocking-io');
  await page.getByRole('button', { name: '실험해 보기' }).click();
  await expect(page.getByRole('radio', { name: /^동기, 블로킹/ })).toBeChecked();
  await page.getByRole('button', { name: '예측 없이 파이프 읽기' }).click();
  await page.getByRole('button', { name: '그만 읽기' }).click();
  await expect(page.getByText('끝까지 읽기 전에 멈췄습니다.')).toBeVisible();
});
