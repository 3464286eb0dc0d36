import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { signUp } from './support/study.js';

// Runs share the host's budget of generated load, and every page here is a guest of the same address.
test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

const lab = '/lab/load-balancer';
const outcome = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });
const results = (page: Page) => page.getByRole('table', { name: '보낸 결과' });

async function predictAndRun(page: Page, fourth: string, share: number): Promise<void> {
  await page
    .getByRole('radiogroup', { name: /네 번째 요청/ })
    .getByRole('radio', { name: fourth })
    .check();
  await page.getByRole('textbox', { name: /몇 개/ }).fill(String(share));
  await page.getByRole('textbox', { name: /몇 개/ }).press('Tab');
  await page.getByRole('button', { name: '요청 200개 보내기' }).click();
  await expect(outcome(page)).toContainText('실제', { timeout: 40_000 });
}

/** The requests of each server in a row of results. */
async function shares(page: Page, row: number): Promise<number[]> {
  const text = await results(page).locator('tbody tr').nth(row).locator('td').last().innerText();
  return text.split('/').map(Number);
}

test('predict, run 200 requests, observe, and compare strategies', async ({ page }) => {
  await page.goto(lab);
  await expect(page.getByRole('log')).toContainText('한 줄씩');
  await predictAndRun(page, 'd', 40);
  await expect(outcome(page)).toContainText('맞았어요');
  expect(await shares(page, 0)).toEqual([50, 50, 50, 50]);
  await expect(page.getByText(/라운드 로빈은 c가 느린 줄 모릅니다/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: '이번엔 최소 연결' }).click();
  await predictAndRun(page, 'a', 20);
  const least = await shares(page, 0);
  expect(least.reduce((sum, count) => sum + count, 0)).toBe(200);
  expect(least[2]).toBeLessThan(50);
  await expect(results(page).locator('tbody tr')).toHaveCount(2);
  await expect(page).toHaveURL(/strategy=least-connections/);
});

test('shows the wire: narrowed, in numbers, and following', async ({ page }) => {
  await page.goto(lab);
  await predictAndRun(page, 'a', 0);
  const log = page.getByRole('log');
  await expect(log).toContainText('끝 p50');
  await page.getByRole('group', { name: '기록 필터' }).getByRole('button', { name: '고르기' }).click();
  await expect(log).toContainText(/→ [abcd] +라운드 로빈: a -?\d/);
  // The chosen server is in sight on a phone.
  const box = await log.boundingBox();
  const chosen = await log
    .getByText(/^→ [abcd]/)
    .first()
    .boundingBox();
  expect((chosen?.x ?? 0) + (chosen?.width ?? 0)).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  await expect(log).not.toContainText('끝 p50');
  await log.evaluate((box) => box.scrollTo(0, 0));
  await expect(page.getByRole('button', { name: '최근 기록' })).toBeVisible();
});

test('the learner’s own browser is a client, and meets one server by its address', async ({ page }) => {
  await page.goto(`${lab}?strategy=source-hash`);
  const own = page.getByRole('region', { name: '내 브라우저에서 요청 보내기' });
  const answers = own.getByRole('listitem');
  for (const count of [1, 2, 3]) {
    await own.getByRole('button', { name: '요청 1개 보내기' }).click();
    await expect(answers).toHaveCount(count);
  }
  const servers = (await answers.allInnerTexts()).map((text) => text.charAt(0));
  expect(new Set(servers).size).toBe(1);
  expect(servers[0]).toMatch(/[abcd]/);
  await expect(page.getByRole('log')).toContainText('browser');
});

test('a window too many is told that others still run', async ({ page }) => {
  await signUp(page);
  const windows = [page, await page.context().newPage()];
  for (const window of windows) {
    await window.goto(lab);
    await window.getByRole('button', { name: '요청 1개 보내기' }).click();
    await expect(window.getByText(/남은 시간/)).toBeVisible();
  }
  const third = await page.context().newPage();
  await third.goto(lab);
  await third.getByRole('button', { name: '예측 없이 200개 보내기' }).click();
  await expect(third.getByText(/이미 여러 창에서/)).toBeVisible();
  await expectAccessible(third);
  await page.goto('/settings');
  await expect(async () => {
    await third.getByRole('button', { name: '다시 시작' }).click();
    await expect(third.getByText(/남은 시간/)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
});

test('says so when the wire log cannot be had, and can be tried again', async ({ page }) => {
  let cut = true;
  await page.routeWebSocket('**/graphql', (socket) => {
    if (cut) void socket.close({ code: 4500, reason: 'Internal server error' });
    else socket.connectToServer();
  });
  await page.goto(lab);
  await page.getByRole('button', { name: '예측 없이 200개 보내기' }).click();
  await expect(page.getByText(/연결이 끊겨 실험할 수 없어요/)).toBeVisible({ timeout: 40_000 });
  cut = false;
  await page.getByRole('button', { name: '예측 없이 200개 보내기' }).click();
  await expect(outcome(page)).toContainText('실제', { timeout: 40_000 });
});
