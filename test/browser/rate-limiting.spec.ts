import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

test.setTimeout(90_000);

const outcome = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });

async function predictAndRun(page: Page, allowed: number, worst: number): Promise<void> {
  const boxes = outcome(page).getByRole('textbox');
  await boxes.nth(0).fill(String(allowed));
  await boxes.nth(1).fill(String(worst));
  await boxes.nth(1).press('Tab');
  await page.getByRole('button', { name: '요청 보내기' }).click();
  await expect(outcome(page)).toContainText('실제', { timeout: 40_000 });
}

test('a fixed window lets twice the limit through around its border, and the others do not', async ({ page }) => {
  await page.goto('/lab/rate-limiting');
  await predictAndRun(page, 10, 5);
  await expect(page.getByText(/한도 5개를 넘어/)).toBeVisible();
  const rows = page.getByRole('table', { name: '같은 요청을' }).locator('tbody tr');
  await expect(rows).toHaveCount(3);
  const busiest = async (row: number) => Number(await rows.nth(row).locator('td').last().innerText());
  expect(await busiest(0)).toBeGreaterThan(5);
  expect(await busiest(1)).toBeLessThanOrEqual(5);
  await expectAccessible(page);
});

test('own code decides, and an endless loop is said at its line while the run goes on', async ({ page }) => {
  await page.goto('/lab/rate-limiting?algorithm=own&pattern=burst');
  const editor = page.getByRole('textbox', { name: '내 레이트 리미터' });
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('function allow(client, now) {\n  return false;\n}');
  await predictAndRun(page, 0, 0);
  await expect(outcome(page)).toContainText('맞았어요');

  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('function allow(client, now) {\n  while (true) {}\n}');
  await page.getByRole('button', { name: '예측 없이 보내기' }).click();
  await expect(page.getByRole('region', { name: '내 레이트 리미터' })).toContainText(/멈췄어요|강제로 끝냈어요/, {
    timeout: 40_000,
  });
  await expect(page.getByText('남은 요청은 토큰 버킷이 대신 판단했어요.')).toBeVisible();
  await expect(outcome(page)).toContainText('실제', { timeout: 40_000 });
  await expectAccessible(page);
});

test('the learner’s own browser meets 429 and how long to wait', async ({ page }) => {
  await page.goto('/lab/rate-limiting?algorithm=sliding-window&limit=2');
  const own = page.getByRole('region', { name: '내 브라우저에서 보내기' });
  await own.getByRole('button', { name: '잇달아 보내기' }).click();
  await expect(own.getByRole('listitem').filter({ hasText: '429 · 1초 뒤에' }).first()).toBeVisible();
  await expect(own.getByRole('listitem').filter({ hasText: '200' }).first()).toBeVisible();
});
