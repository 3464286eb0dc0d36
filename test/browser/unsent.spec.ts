import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { doneOnServer, gradeByKeyboard, openStudy, signUp, studyScreen } from './support/study.js';

/** Answers what the page sends of its reviews instead of the server. */
async function answerReviews(page: Page, answer: (ids: string[]) => object | null): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const sent = route.request().postDataJSON() as { query: string; variables: { reviews?: { id: string }[] } };
    if (!sent.query.includes('recordReviews(')) return route.continue();
    const data = answer((sent.variables.reviews ?? []).map(({ id }) => id));
    return data ? route.fulfill({ json: { data } }) : route.abort();
  });
}

test('a review that the server refuses is named, kept if one wants, and discarded', async ({ page }) => {
  await signUp(page);
  await openStudy(page);
  const title = (await studyScreen(page).question.textContent()) ?? '';
  await answerReviews(page, (ids) => ({
    recordReviews: {
      __typename: 'ReviewsRecorded',
      accepted: [],
      rejected: ids.map((id) => ({ id, problem: 'UNKNOWN_CARD', message: '' })),
    },
  }));
  await gradeByKeyboard(page, ['4']);
  await page.goto('/');
  const note = page.getByRole('region', { name: '서버가 저장하지 않은 기록 1개' });
  await expect(note).toContainText(title.trim());
  await expect(note).toContainText('에 채점');
  await expectAccessible(page);
  await note.getByRole('button', { name: '남겨 두기' }).click();
  await expect(note).toHaveCount(0);
  await page.goto('/settings');
  await expect(note).toContainText(title.trim());
  await note.getByRole('button', { name: '지우기' }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: '로그아웃', exact: true })).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('who signs out with unsent reviews is asked, and finds them sent after signing in again', async ({ page }) => {
  const person = await signUp(page);
  await openStudy(page);
  await answerReviews(page, () => null);
  await gradeByKeyboard(page, ['4', '4']);
  await page.goto('/');
  await expect(page.getByText(/기록 2개.* · 오[전후] \d+:\d\d부터/)).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: '로그아웃', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('아직 올리지 못한 기록 2개가 이 브라우저에 남습니다');
  await dialog.getByRole('button', { name: '로그아웃' }).click();
  await expect(page.getByText('로그인하지 않고 쓰고 있어요')).toBeVisible();
  await page.unroute('**/graphql');

  await signUp(page);
  await expect(page.getByTestId('due'), 'they are nobody else’s').toHaveText('10');
  expect(await doneOnServer(page)).toBe(0);
  await page.goto('/settings');
  await page.getByRole('button', { name: '로그아웃', exact: true }).click();
  await expect(page.getByText('로그인하지 않고 쓰고 있어요')).toBeVisible();
  await page.goto('/sign-in');
  await page.getByLabel('이메일').fill(person.email);
  await page.getByLabel('비밀번호', { exact: true }).fill(person.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('오늘 2번 채점')).toBeVisible();
  await expect.poll(() => doneOnServer(page)).toBe(2);
});
