import { expect, test } from './support/test.js';
import { doneOnServer, gradeByKeyboard, openStudy, signUp, studyScreen } from './support/study.js';

test('the whole day is taken back step by step, also after a reload, and a note stays', async ({ page }) => {
  await signUp(page);
  await openStudy(page);
  const screen = studyScreen(page);
  const titles: (string | null)[] = [];
  for (const key of ['4', '1']) {
    titles.push(await screen.question.textContent());
    await gradeByKeyboard(page, [key]);
  }
  titles.push(await screen.question.textContent());
  await page.keyboard.press('-');
  await expect(screen.question).not.toHaveText(titles[2] ?? '');
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByRole('textbox').fill('남아야 하는 노트');
  await page.getByRole('dialog').getByRole('button', { name: '저장' }).click();
  const noted = (await screen.question.textContent()) ?? '';
  await expect.poll(() => doneOnServer(page)).toBe(2);

  await page.reload();
  await expect(screen.reveal).toBeVisible();
  await page.keyboard.press('u');
  await expect(screen.question, 'what was put aside is back').toHaveText(titles[2] ?? '');
  await page.keyboard.press('u');
  await expect(screen.question).toHaveText(titles[1] ?? '');
  await expect(screen.answer, 'what was graded can be graded again at once').toBeVisible();
  await page.keyboard.press('u');
  await expect(screen.question).toHaveText(titles[0] ?? '');
  await expect(screen.undo).toBeDisabled();
  await expect.poll(() => doneOnServer(page)).toBe(0);
  await expect(screen.grades.first(), 'as a new card').toHaveText(/다시\s*1분/);

  // Graded again, the day goes on; the note is where it was written.
  await page.keyboard.press('4');
  for (let n = 0; n < 9 && (await screen.question.textContent()) !== noted; n++) await gradeByKeyboard(page, ['4']);
  await page.keyboard.press('Space');
  await expect(page.getByText('남아야 하는 노트')).toBeVisible();
});
