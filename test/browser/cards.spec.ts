import { expectAccessible } from './support/accessibility.js';
import { doneOnServer, gradeByKeyboard, openStudy, signUp, studyScreen } from './support/study.js';
import { expect, test } from './support/test.js';

test('a guest finds cards by conditions, puts several aside at once, takes that back, and keeps the search', async ({
  page,
}) => {
  await openStudy(page);
  await gradeByKeyboard(page, ['1', '4']);
  await page.goto('/cards');
  const box = page.getByRole('combobox', { name: '내 카드에서 찾기' });
  await page.getByRole('button', { name: '새 카드', exact: true }).click();
  await expect(box).toHaveValue('상태:새카드');
  await box.fill('복습횟수>0');
  const rows = page
    .getByRole('main')
    .getByRole('checkbox', { name: /고르기$/ })
    .filter({ hasNot: page.getByText('이 쪽') });
  await expect(page.getByText('2장', { exact: true })).toBeVisible();

  await box.fill('상태:열림');
  await expect(page.getByText('쓸 수 있는 값: 오늘, 새카드')).toBeVisible();
  await expectAccessible(page);
  await box.fill('복습');
  await page.getByRole('option', { name: '복습횟수' }).click();
  await expect(box).toHaveValue('복습횟수');
  await box.pressSequentially('>0');
  await expect(page.getByText('2장', { exact: true })).toBeVisible();
  expect(await rows.count()).toBe(3);

  await page.getByRole('checkbox', { name: '이 쪽 모두 고르기' }).check();
  await page.getByRole('button', { name: '할 일' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '보류하기' }).click();
  await expect(page.getByText('2장을 보류했어요.')).toBeVisible();
  await expect(page.getByText('보류', { exact: true })).toHaveCount(3);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(page.getByText('보류', { exact: true })).toHaveCount(1);

  await page.getByRole('button', { name: '검색 저장' }).click();
  await page.getByRole('textbox', { name: '이름' }).fill('해 본 것');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '해 본 것 복습횟수>0' })).toBeVisible();
  await signUp(page);
  await page.goto('/decks');
  await expect(page.getByRole('link', { name: '해 본 것 복습횟수>0' })).toBeVisible();
});

test('cards are crammed without touching memory: what was missed comes again, and nothing is recorded', async ({
  page,
}) => {
  await signUp(page);
  await openStudy(page);
  await gradeByKeyboard(page, ['4', '4']);
  await page.goto('/choose');
  await page.getByRole('radio', { name: '배운 카드 전부' }).check();
  await page.getByRole('switch', { name: '기억에 반영하기' }).click();
  await expect(page.getByText('채점이 어디에도 남지 않아요.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '2장 공부하기' }).click();
  const screen = studyScreen(page);
  await expect(page.getByText('기억에 반영하지 않아요')).toBeVisible();
  const first = (await screen.question.textContent()) ?? '';
  await screen.reveal.click();
  await page.getByRole('button', { name: /^몰랐어요/ }).click();
  await expect(screen.question).not.toHaveText(first);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(screen.question).toHaveText(first);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: '고른 카드를 다 봤어요' })).toBeVisible();
  await expect(page.getByText('2장', { exact: true })).toBeVisible();
  await expect(page.getByText('50%')).toBeVisible();
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(screen.question).toHaveText(first);
  await page.keyboard.press('3');
  expect(await doneOnServer(page)).toBe(2);

  await page.getByRole('link', { name: '다시 고르기' }).click();
  await page.getByRole('switch', { name: '기억에 반영하기' }).click();
  await page.getByRole('link', { name: '2장 공부하기' }).click();
  await expect(page.getByText('기억에 반영해요')).toBeVisible();
  await gradeByKeyboard(page, ['3']);
  await expect.poll(() => doneOnServer(page)).toBe(3);
});
