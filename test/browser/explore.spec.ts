import { expect, test, type Page, type Request } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

const rows = (page: Page) => page.getByRole('region', { name: '찾은 질문' }).getByRole('listitem');
/** Waits until a request with that in its body was answered or given up, and the page has heard of it. */
async function ended(page: Page, body: string): Promise<void> {
  const about = (request: Request) => request.postData()?.includes(body) ?? false;
  await Promise.race([page.waitForEvent('requestfinished', about), page.waitForEvent('requestfailed', about)]);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
const search = (page: Page) => page.getByRole('searchbox', { name: '질문 찾기' });

test('finds a question by its initial consonants and marks it', async ({ page }) => {
  await page.goto('/explore');
  await search(page).pressSequentially('ㄹㄷㅂㄹㅅ');
  await expect(rows(page).first()).toContainText('로드 밸런');
  await expect(rows(page).first().locator('mark')).toHaveText(/^로드 밸런[서싱]$/);
  await expect(page).toHaveURL(/q=%E3%84%B9/);
});

for (const [how, typed, found] of [
  ['a word of two syllables', '세션', '세션'],
  ['a small typo', '로드 벨런싱', '로드 밸런싱'],
  ['an English term', 'round robin', '로드 밸런서는 요청을 보낼 서버를 어떻게 고르나요?'],
  ['the wrong keyboard', 'fhemqoffjstld', '로드 밸런싱'],
] as const) {
  test(`finds by ${how}`, async ({ page }) => {
    await page.goto('/explore');
    await search(page).fill(typed);
    await expect(rows(page).filter({ hasText: found }).first()).toBeVisible();
  });
}

test('is used from the keyboard, from anywhere and back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('로드');
  await expect(page).toHaveURL(/q=/);
  await page.keyboard.press('Enter');
  const links = page.locator('[data-question-row]');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const title = await links.first().locator('.question-type').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(search(page)).toHaveValue('로드');
  await expect(links.first()).toContainText(title);
});

test('an Enter that ends a syllable does not submit', async ({ page }) => {
  await page.goto('/explore');
  await search(page).fill('세션');
  await expect(page).toHaveURL(/q=/);
  await search(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(search(page)).toBeFocused();
  await search(page).dispatchEvent('keydown', { key: 'Enter', bubbles: true });
  await expect(page.locator('[data-question-row]').first()).toBeFocused();
});

test('filters are addresses: shared, and gone back from', async ({ page }) => {
  await page.goto('/explore');
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.getByRole('link', { name: /^운영체제 \d+$/ }).click();
  await expect(page).toHaveURL('/explore?subject=operating-system');
  await expect(rows(page)).not.toHaveCount(all);
  await page.getByRole('link', { name: '실험이 있는 질문' }).click();
  await expect(page).toHaveURL(/demo=1/);
  await expect(rows(page).first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await page.goto('/explore?tag=nobody-asks-this');
  await expect(page.getByText('여기에 맞는 질문이 아직 없어요')).toBeVisible();
  await page.goto('/explore?subject=network&demo=1');
  await expect(rows(page).filter({ hasText: '어떻게 고르나요?' })).toHaveCount(1);
});

test('keeps the last answer, in whatever order answers come', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"query":"세션"')) await held;
    await route.continue().catch(() => {
      // It was cancelled meanwhile, as it should be.
    });
  });
  await page.goto('/explore');
  const over = ended(page, '"query":"세션"');
  await search(page).fill('세션');
  await page.waitForRequest((request) => request.postData()?.includes('"query":"세션"') ?? false);
  await search(page).fill('preflight');
  await expect(rows(page).first()).toContainText('프리플라이트');
  release();
  await over;
  await expect(search(page)).toHaveValue('preflight');
  await expect(rows(page).first()).toContainText('프리플라이트');
});

test('whoever leaves while an answer is awaited stays where they went', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"query":"세션"')) await held;
    await route.continue().catch(() => {
      // It was cancelled meanwhile, as it should be.
    });
  });
  await page.goto('/explore');
  const over = ended(page, '"query":"세션"');
  const asked = page.waitForRequest((request) => request.postData()?.includes('"query":"세션"') ?? false);
  await search(page).fill('세션');
  await asked;
  await page.getByRole('link', { name: '설정' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeVisible();
  release();
  await over;
  await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeVisible();
  await page.goBack();
  await search(page).fill('preflight');
  await expect(page).toHaveURL(/q=preflight/);
});

test('an Enter before the answer goes to the results once they are there', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"query":"세션"')) await held;
    await route.continue();
  });
  await page.goto('/explore');
  await expect(rows(page).first()).toBeVisible();
  await search(page).fill('세션');
  await search(page).press('Enter');
  await expect(search(page)).toBeFocused();
  release();
  await expect(page.locator('[data-question-row]').first()).toBeFocused();
});

test('says when nothing fits and when there is no connection', async ({ page }) => {
  await page.goto('/explore');
  await search(page).fill('블록체인 합의');
  await expect(page.getByText('‘블록체인 합의’에 맞는 질문이 없어요')).toBeVisible();
  await expectAccessible(page);
  await page.route('**/graphql', (route) => route.abort());
  await search(page).fill('쿠키');
  await expect(page.getByRole('alert')).toContainText('오프라인');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('is accessible on a phone and on a desktop', async ({ page }) => {
  await page.goto('/explore');
  await expect(rows(page).first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await search(page).fill('세션');
  await expect(rows(page).locator('mark').first()).toBeVisible();
  await expectAccessible(page);
});
