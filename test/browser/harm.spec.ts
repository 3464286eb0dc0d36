import { expectAccessible } from './support/accessibility.js';
import { signInAsAdmin } from './support/first-admin.js';
import { openStudy, signUp, studyScreen } from './support/study.js';
import { expect, test } from './support/test.js';

test('a learner reports a typo from the card on the table, an editor settles it, and the learner sees what came of it', async ({
  page,
  browser,
}) => {
  await signUp(page);
  await openStudy(page);
  const title = ((await studyScreen(page).question.textContent()) ?? '').trim();
  await page.keyboard.press('f');
  await page.getByRole('dialog', { name: '이 카드' }).getByRole('button', { name: '오류 신고' }).click();
  const dialog = page.getByRole('dialog', { name: '오류 신고' });
  await dialog.getByRole('button', { name: '보내기' }).click();
  await expect(dialog.getByText('무엇이 문제인지 골라 주세요.')).toBeVisible();
  await dialog.getByRole('radio', { name: '오타' }).check();
  const words = `받침이 빠졌어요 ${Date.now()}`;
  await dialog.getByRole('textbox').fill(words);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '보내기' }).click();
  await expect(dialog).toHaveCount(0);

  const editors = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const desk = await editors.newPage();
  await signInAsAdmin(desk);
  await desk.goto('/edit/harm');
  await desk.getByRole('link', { name: title }).click();
  await expect(desk.getByText(words)).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('checkbox', { name: /^오타, / }).check();
  await desk.getByRole('radio', { name: '고치지 않을래요' }).check();
  await desk.getByRole('button', { name: '처리하기' }).click();
  await expect(desk.getByText('고치지 않는 까닭을 적어 주세요.')).toBeVisible();
  await desk.getByLabel('신고한 사람에게 할 말').fill('표준 표기예요.');
  await desk.getByRole('button', { name: '처리하기' }).click();
  await expect(desk.getByText('들어온 신고가 없어요.').or(desk.getByText('처리한 신고'))).toBeVisible();
  await editors.close();

  await page.goto('/');
  await page.getByRole('link', { name: '결과 보기' }).click();
  const report = page.getByRole('listitem').filter({ hasText: words });
  await expect(report).toContainText('고치지 않음');
  await expect(report).toContainText('표준 표기예요.');
  await expectAccessible(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: '결과 보기' })).toHaveCount(0);
});
