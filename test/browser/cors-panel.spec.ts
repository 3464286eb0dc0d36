import { quizPresets } from '@kkori/core/cors';
import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

test.setTimeout(120_000);

const predict = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });
const verdict = (page: Page) => page.getByRole('region', { name: '일어난 일' });
const steps = (page: Page) => page.getByRole('region', { name: '오간 순서' });

async function answerAll(page: Page, answer: '네' | '아니요'): Promise<void> {
  const groups = predict(page).getByRole('radiogroup');
  await expect(groups.first()).toBeVisible();
  for (const group of await groups.all()) await group.getByRole('radio', { name: answer, exact: true }).check();
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '이 브라우저에서 보내기' }).click();
  await expect(verdict(page)).toBeVisible({ timeout: 30_000 });
}

test('predict, send from the browser, and see what was blocked and what was not', async ({ page }) => {
  await page.goto('/lab/cors?preset=form-post');
  await answerAll(page, '아니요');
  await send(page);
  await expect(verdict(page)).toContainText('막힌 것은 읽기뿐입니다');
  await expect(verdict(page)).toContainText("No 'Access-Control-Allow-Origin' header is present");
  await expect(verdict(page)).toContainText('TypeError');
  await expect(steps(page)).toContainText('서버가 받은 본문: item=kimbap');
  await expect(predict(page).getByText('맞았어요')).toHaveCount(2);
  await expect(page.getByRole('log')).toContainText('Access-Control-Allow-Origin 없음');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await expectAccessible(page);

  // The server consents, and the page reads.
  await page.getByRole('button', { name: /바꾸기.*서버가 하는 답/ }).click();
  await page.getByRole('group', { name: '본 요청이 오면' }).getByLabel('Allow-Origin').selectOption('exact');
  await expect(page).toHaveURL(/preset=form-post&answerOrigin=exact/);
  await page.getByRole('button', { name: '예측 없이 보내기' }).click();
  await expect(verdict(page)).toContainText('페이지가 응답을 읽었습니다');
  await expect(verdict(page)).toContainText('꼬마김밥');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectAccessible(page);
});

test('a preflight is remembered as long as Max-Age says', async ({ page }) => {
  await page.goto('/lab/cors?preset=max-age');
  await answerAll(page, '네');
  await send(page);
  await expect(steps(page).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: /같은 주소로 한 번 더/ }).click();
  await expect(verdict(page)).toContainText('이번에는 프리플라이트가 없었습니다');
  await expect(steps(page).getByRole('listitem')).toHaveCount(1);
});

test('the same request from the server’s own page and from an opaque origin', async ({ page }) => {
  await page.goto('/lab/cors?preset=same-origin');
  await answerAll(page, '네');
  await send(page);
  await expect(verdict(page)).toContainText('같은 출처라서 CORS를 따지지 않습니다');
  await page.getByLabel('사례').selectOption('opaque-page');
  await page.getByRole('button', { name: '예측 없이 보내기' }).click();
  await expect(steps(page)).toContainText('origin: null');
  await expect(verdict(page)).toContainText('페이지가 응답을 읽었습니다');
});

test('the quiz goes through its cases, counts, and shows them again', async ({ page }) => {
  await page.goto('/lab/cors');
  await page.getByRole('button', { name: `${quizPresets.length}문제` }).click();
  await expect(page).toHaveURL(/quiz=1/);
  for (const [index] of quizPresets.entries()) {
    await expect(page.getByText(`${index + 1} / ${quizPresets.length}`)).toBeVisible();
    await expect(page.getByText('모두 답하면 보낼 수 있어요.')).toBeVisible();
    await answerAll(page, '아니요');
    await send(page);
    if (index === 0) await expectAccessible(page);
    await page.getByRole('button', { name: /다음 문제|결과 보기/ }).click();
  }
  // Always "no" is right twice in every case but that of the DELETE whose preflight passes.
  const result = page.getByRole('region', { name: '퀴즈' });
  await expect(result).toContainText('예측 37개 중 23개를 맞혔어요');
  await expectAccessible(page);
  await result.getByRole('button', { name: /다시 보기.*소문자 patch/ }).click();
  await expect(page).toHaveURL(/preset=lowercase-patch/);
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('a redirect to a third origin names nobody', async ({ page }) => {
    await page.goto('/lab/cors?preset=redirect');
    await page.getByRole('button', { name: 'Send without predicting' }).click();
    await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Origin became null');
    await expect(page.getByRole('region', { name: 'In order' })).toContainText('GET → other');
  });
});
