import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

const address = '/q/load-balancer-algorithms';
const title = '로드 밸런서는 요청을 보낼 서버를 어떻게 고르나요?';
const reveal = (page: Page) => page.getByRole('button', { name: /답 보기/ });
const answer = (page: Page) => page.getByRole('region', { name: '30초 답변' });

async function openQuiz(page: Page, key: string) {
  await page.goto(`${address}#${key}`);
  const item = page.locator(`#${key}`);
  await expect(item).toBeInViewport();
  return item;
}

test('lets one think first, then shows the answer at a key', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(answer(page)).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Space');
  await expect(answer(page)).toBeFocused();
  await expect(answer(page)).toContainText('라운드 로빈');
  await expect(page.getByRole('heading', { name: '흔한 오해' })).toBeVisible();
  await expectAccessible(page);
});

test('is accessible on a desktop, where the demo stands beside the text', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await expect(page.getByRole('heading', { name: '실험: 서버 한 대가 느리다면' })).toBeInViewport();
  await reveal(page).click();
  await expectAccessible(page);
});

test('opens the answer again where one left it', async ({ page }) => {
  await page.goto(address);
  await reveal(page).click();
  await page.getByRole('link', { name: /로드 밸런싱이란/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('로드 밸런싱이란');
  await expect(answer(page)).toHaveCount(0);
  await page.goBack();
  await expect(answer(page)).toBeVisible();
});

test('tells what else a keyword is called', async ({ page }) => {
  await page.goto(address);
  await reveal(page).click();
  await page.getByRole('button', { name: /^소스 해시/ }).click();
  await expect(page.getByText(/source hash/)).toBeVisible();
});

test('a follow-up has its own address and stands open there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address}#slow-server`);
  const followUp = page.locator('#slow-server');
  await expect(followUp).toHaveAttribute('open', '');
  await expect(followUp).toBeInViewport();
  await followUp.getByRole('button', { name: '이 꼬리 질문 링크 복사' }).click();
  await expect(page.getByText('링크를 복사했어요')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/q\/load-balancer-algorithms#slow-server$/,
  );
  const other = page.locator('#server-added');
  await other.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(other).toHaveAttribute('open', '');
});

test('a choice is answered by choosing', async ({ page }) => {
  const item = await openQuiz(page, 'choice-least-connections');
  const options = item.getByRole('group', { name: '보기' }).getByRole('button');
  const right = options.filter({ hasText: '가중치로 나눈' });
  await options.filter({ hasNotText: '가중치로 나눈' }).first().click();
  await expect(item).toContainText('아쉬워요');
  await expect(right).toContainText('정답');
  await item.getByRole('button', { name: '다시 풀기' }).click();
  await right.click();
  await expect(item).toContainText('맞았어요');
});

test('a statement is true or false', async ({ page }) => {
  const item = await openQuiz(page, 'ox-round-robin-preemption');
  await item.getByRole('button', { name: 'X, 틀린 말' }).click();
  await expect(item).toContainText('맞았어요');
  await expect(item).toContainText('선점');
});

test('a blank takes Korean and English synonyms, and Enter only between syllables', async ({ page }) => {
  const item = await openQuiz(page, 'cloze-consistent-hashing');
  const blank = item.getByRole('textbox', { name: '1번 빈칸' });
  await blank.fill('라운드 로빈');
  await blank.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(item.getByRole('button', { name: '다시 풀기' })).toHaveCount(0);
  await blank.press('Enter');
  await expect(item).toContainText('아쉬워요');
  await expect(item).toContainText('일관된 해싱');
  for (const right of ['일관된해싱', 'Consistent Hashing']) {
    await item.getByRole('button', { name: '다시 풀기' }).click();
    await blank.fill(right);
    await item.getByRole('button', { name: '확인' }).click();
    await expect(item).toContainText('맞았어요');
  }
  await expectAccessible(page);
});

test('says when there is no such question, or no connection', async ({ page }) => {
  await page.goto('/q/no-such-question');
  await expect(page.getByRole('heading', { name: '그런 질문은 없어요' })).toBeVisible();
  await expectAccessible(page);
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/q/cors-why');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CORS');
});
