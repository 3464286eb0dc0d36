import { expectAccessible } from './support/accessibility.js';
import { ask, signUp } from './support/study.js';
import { expect, test, type Browser, type Page } from './support/test.js';

/** Somebody with an account, on a screen of that size. */
async function person(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'ko-KR', serviceWorkers: 'block' });
  const page = await context.newPage();
  await signUp(page);
  return page;
}

test('three hold a mock interview; the candidate sees no answer, gets the report, and finds the cards due', async ({
  browser,
}) => {
  const [asker, candidate, observer] = await Promise.all([
    person(browser, { width: 1440, height: 900 }),
    person(browser, { width: 390, height: 844 }),
    person(browser, { width: 390, height: 844 }),
  ]);
  await asker.goto('/interviews');
  await asker.getByRole('button', { name: '면접방 만들기' }).click();
  const dialog = asker.getByRole('dialog');
  await dialog.getByLabel('이름').fill('저녁 면접');
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(asker.getByRole('heading', { level: 1, name: '저녁 면접' })).toBeVisible();
  await asker.getByRole('button', { name: '초대하기' }).click();
  await asker.getByRole('button', { name: '링크 만들기' }).click();
  const link = await asker.getByLabel('초대 링크', { exact: true }).inputValue();
  await asker.keyboard.press('Escape');
  // One after the other: who came first answers first.
  for (const page of [candidate, observer]) {
    await page.goto(link);
    await page.getByRole('button', { name: /이름으로 들어가기/ }).click();
    await expect(page.getByRole('heading', { name: '저녁 면접' })).toBeVisible();
  }
  await expect(asker.getByRole('list', { name: '함께하는 사람' }).getByRole('listitem')).toHaveCount(3);

  await asker.getByRole('button', { name: /면접 시작하기/ }).click();
  await expect(candidate.getByText('곧 시작해요')).toBeVisible();
  await asker.getByRole('button', { name: '첫 질문 하기' }).click();
  const title = await asker.locator('h2.question-type').innerText();
  const shown = candidate.getByRole('region', { name: '질문' });
  await expect(shown.getByText(title)).toBeVisible();
  await expect(shown.getByRole('timer')).toBeVisible();
  await expectAccessible(candidate);
  await expect(candidate.getByText('모범 답변')).toHaveCount(0);

  const rubric = asker.locator('button[aria-pressed]');
  const keyword = (await rubric.first().innerText()).replace('*', '').split('\n')[0]!.trim();
  await rubric.first().click();
  await expect(rubric.first()).toHaveAttribute('aria-pressed', 'true');
  await asker
    .getByRole('button', { name: /^이어서 묻기/ })
    .first()
    .click();
  await expect(shown.getByText('꼬리 질문')).toBeVisible();

  await observer.getByRole('radiogroup', { name: '지식' }).getByRole('radio').nth(0).check();
  await observer.getByRole('textbox', { name: '메모' }).fill('결론이 늦었어요.');
  await expect(observer.getByText('저장했어요')).toBeVisible();
  await expectAccessible(observer);
  await expect(asker.getByText('결론이 늦었어요.')).toBeVisible();
  await expectAccessible(asker);
  await candidate.reload();
  await expect(shown.getByText('꼬리 질문')).toBeVisible();

  await asker.getByRole('button', { name: '면접 끝내기' }).click();
  await candidate.getByRole('link', { name: '리포트 보기' }).click();
  await expect(candidate.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expect(candidate.getByText('결론이 늦었어요.')).toBeVisible();
  await expect(candidate.getByRole('listitem').filter({ hasText: keyword }).first()).toBeVisible();
  await expectAccessible(candidate);
  await candidate.getByRole('button', { name: '복습에 반영하기' }).click();
  await expect(candidate.getByText('카드의 기억에 반영했어요.', { exact: false })).toBeVisible();
  const { today } = await ask<{ today: { counts: { learning: number } } }>(
    candidate,
    '{ today { counts { learning } } }',
  );
  expect(today.counts.learning).toBe(2);
  for (const page of [asker, candidate, observer]) await page.context().close();
});
