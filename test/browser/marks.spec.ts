import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import { expectAccessible } from './support/accessibility.js';
import { ask, gradeByKeyboard, openStudy, signUp, studyScreen } from './support/study.js';
import { expect, test, type Page } from './support/test.js';

const DAY = 86_400_000;

const menu = (page: Page) => page.getByRole('dialog', { name: '이 카드' });
const noteDialog = (page: Page) => page.getByRole('dialog', { name: '내 메모' });
const note = (page: Page) => page.getByRole('region', { name: '내 메모' });
async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('e');
  await expect(noteDialog(page).getByRole('textbox')).toBeFocused();
  await noteDialog(page).getByRole('textbox').fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(noteDialog(page)).toHaveCount(0);
}
const titleOf = async (page: Page) => (await studyScreen(page).question.textContent())?.trim() ?? '';
const markedOnServer = async (page: Page, filter: string) => {
  const query = `{ searchCards(search: { query: "is:${filter}" }) { ... on FoundCards { total } } }`;
  return (await ask<{ searchCards: { total: number } }>(page, query)).searchCards.total;
};

test('a guest marks cards by keyboard, takes it back, finds them again, and takes them along when signing up', async ({
  page,
}) => {
  await openStudy(page);
  const screen = studyScreen(page);
  const first = await titleOf(page);

  await page.getByRole('button', { name: '카드 메뉴' }).click();
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(screen.answer, 'the keys are those of studying again').toBeVisible();

  await page.keyboard.press('f');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText('주황 깃발', { exact: true })).toBeVisible();
  await expect(menu(page)).toHaveCount(0);

  await page.keyboard.press('-');
  await expect(screen.question).not.toHaveText(first);
  await page.keyboard.press('u');
  await expect(screen.question).toHaveText(first);
  await page.keyboard.press('u');
  await expect(page.getByText('주황 깃발', { exact: true }), 'the flag was the step before').toHaveCount(0);
  await expect(page.locator('header').getByRole('button', { name: '되돌리기' })).toBeDisabled();

  await page.keyboard.press('f');
  await menu(page).getByRole('button', { name: '빨강 깃발' }).click();
  await expect(menu(page)).toHaveCount(0);
  await page.keyboard.press('@');
  await expect(screen.question).not.toHaveText(first);
  const second = await titleOf(page);
  await page.keyboard.press('-');
  await expect(screen.question).not.toHaveText(second);
  const third = await titleOf(page);
  await writeNote(page, '첫 글\n<b>글자 그대로</b>');

  await page.reload();
  await expect(screen.question).toHaveText(third);
  await screen.reveal.click();
  await expect(note(page)).toContainText('<b>글자 그대로</b>');

  await page.goto('/cards?q=is:suspended');
  await expect(page.getByRole('link', { name: first })).toBeVisible();
  await expect(page.getByText('빨강 깃발', { exact: true })).toBeVisible();
  await page.goto('/cards?q=is:buried');
  await expect(page.getByRole('link', { name: second })).toBeVisible();

  await signUp(page);
  await expect.poll(() => markedOnServer(page, 'suspended')).toBe(1);
  expect(await markedOnServer(page, 'flagged')).toBe(1);
  expect(await markedOnServer(page, 'noted')).toBe(1);
  await page.goto('/cards?q=is:suspended');
  await page.getByRole('checkbox', { name: `‘${first}’ 고르기` }).check();
  await page.getByRole('button', { name: '할 일' }).click();
  await page.getByRole('button', { name: '보류 풀기' }).click();
  await expect.poll(() => markedOnServer(page, 'suspended')).toBe(0);
  await openStudy(page);
  await expect(screen.question).toHaveText(first);
});

test('a note outlives an undone grade, and its own edits can be taken back', async ({ page }) => {
  await openStudy(page);
  const screen = studyScreen(page);
  const first = await titleOf(page);
  await gradeByKeyboard(page, ['4']);
  await writeNote(page, '먼저 쓴 글');
  await screen.reveal.click();
  await expect(note(page)).toContainText('먼저 쓴 글');
  const second = await titleOf(page);

  await page.keyboard.press('u');
  await expect(screen.question).toHaveText(first);
  await page.keyboard.press('4');
  await expect(screen.question).toHaveText(second);
  await screen.reveal.click();
  await expect(note(page)).toContainText('먼저 쓴 글');

  await note(page).getByRole('button', { name: '메모 고치기' }).click();
  await noteDialog(page).getByRole('textbox').fill('고친 글');
  await page.keyboard.press('Escape');
  await expect(note(page), 'leaving the window keeps what was written').toContainText('고친 글');
  await expect(screen.answer).toBeVisible();
  await note(page).getByRole('button', { name: '메모 되돌리기' }).click();
  await expect(note(page)).toContainText('먼저 쓴 글');
});

test('what is marked offline waits on the device, and reaches every other', async ({ page, context }) => {
  await signUp(page);
  await openStudy(page);
  const screen = studyScreen(page);
  const first = await titleOf(page);
  await context.setOffline(true);
  await page.keyboard.press('@');
  await expect(screen.question).not.toHaveText(first);
  const second = await titleOf(page);
  // The window for notes is loaded when it is first asked for, which needs the network or the installed app.
  await page.keyboard.press('-');
  await expect(screen.question).not.toHaveText(second);
  await expect(page.getByText('오프라인 · 기록 2개가 이 기기에서 기다려요')).toBeAttached();
  await page.close();
  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto('/');
  await expect.poll(() => markedOnServer(next, 'suspended')).toBe(1);
  expect(await markedOnServer(next, 'buried')).toBe(1);
});

test('a card that is forgotten again and again is named with what helps', async ({ page }) => {
  await signUp(page);
  await openStudy(page);
  const { studyQueue } = await ask<{ studyQueue: { cards: { id: string }[] } }>(
    page,
    '{ studyQueue { cards { id } } }',
  );
  const reviews = Array.from({ length: 15 }, (_, i) => {
    const at = Date.now() - (16 - i) * 20 * DAY;
    const rating = i % 2 ? 'AGAIN' : 'EASY';
    const id = newReviewId(at, randomBytes(16));
    const reviewedAt = new Date(at).toISOString();
    return { id, cardId: studyQueue.cards[3]?.id, rating, reviewedAt, durationMs: 1_000, desiredRetention: 0.9 };
  });
  const record = 'mutation ($reviews: [ReviewInput!]!) { recordReviews(reviews: $reviews) { __typename } }';
  await ask(page, record, { reviews });
  await ask(page, 'mutation { updateStudySettings(input: { newPerDay: 1 }) { __typename } }');

  await page.reload();
  const screen = studyScreen(page);
  await expect(screen.reveal).toBeVisible();
  const first = await titleOf(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  const notice = page.getByRole('status').filter({ hasText: `‘${first}’ 카드를 8번 잊었어요` });
  await expect(notice).toBeVisible();
  await expect(screen.question, 'the next card does not wait').not.toHaveText(first);
  await expectAccessible(page);
  await page.keyboard.press('u');
  await expect(notice).toHaveCount(0);
  await page.keyboard.press('1');
  await notice.getByRole('button', { name: '보류하기' }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => markedOnServer(page, 'suspended')).toBe(1);
  expect(await markedOnServer(page, 'leech')).toBe(1);
});

for (const [name, size] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
})) {
  test.describe(name, () => {
    test.use({ viewport: size });

    test('the menu of a card, its note and the marked cards are accessible', async ({ page }) => {
      await openStudy(page);
      await page.getByRole('button', { name: '카드 메뉴' }).click();
      await expect(menu(page)).toBeVisible();
      await expectAccessible(page);
      await menu(page).getByRole('button', { name: '보라 깃발' }).click();
      await expect(menu(page)).toHaveCount(0);
      await writeNote(page, '정적 자료는 캐시로, 나머지는 서버로.');
      await studyScreen(page).reveal.click();
      await expect(note(page)).toBeVisible();
      await expectAccessible(page);
      await note(page).getByRole('button', { name: '메모 고치기' }).click();
      await expect(noteDialog(page)).toBeVisible();
      await expectAccessible(page);
      await page.goto('/cards?q=is:flagged');
      await expect(page.getByText('보라 깃발', { exact: true })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
