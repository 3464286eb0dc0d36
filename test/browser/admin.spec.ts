import { expectAccessible } from './support/accessibility.js';
import { signInAsAdmin } from './support/first-admin.js';
import { newPerson, signUp } from './support/study.js';
import { expect, test } from './support/test.js';

test('an admin finds somebody, suspends them, helps them to a new password, and reads it all in the log', async ({
  page,
  browser,
}) => {
  const theirs = await (await browser.newContext({ locale: 'ko-KR' })).newPage();
  const person = await signUp(theirs, { ...newPerson(), name: '한지우' });

  await signInAsAdmin(page);
  await page.goto('/admin');
  await page.getByLabel('이름이나 이메일').fill(person.email);
  await page.getByRole('link', { name: /한지우/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /한지우/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: '정지하기' }).click();
  await page.getByLabel('정지하는 까닭').fill('확인이 필요해요.');
  await page.getByRole('dialog').getByRole('button', { name: '정지하기' }).click();
  await expect(page.getByRole('button', { name: '정지 풀기' })).toBeVisible();
  await theirs.goto('/settings');
  // With nothing unsent, the device lets go of whoever was signed out.
  await theirs.getByRole('link', { name: '로그인', exact: true }).click();
  await theirs.getByLabel('이메일').fill(person.email);
  await theirs.getByLabel('비밀번호', { exact: true }).fill(person.password);
  await theirs.getByRole('button', { name: '로그인', exact: true }).click();
  await expect(theirs.getByText('확인이 필요해요.')).toBeVisible();

  await page.getByRole('button', { name: '정지 풀기' }).click();
  await expect(page.getByRole('button', { name: '정지하기' })).toBeVisible();
  await page.getByRole('button', { name: '비밀번호 재설정 링크' }).click();
  await page.getByRole('button', { name: '링크 만들기' }).click();
  const link = await page.getByLabel('링크', { exact: true }).inputValue();
  await page.keyboard.press('Escape');
  await theirs.goto(link);
  await theirs.getByLabel('새 비밀번호', { exact: true }).fill('an entirely new password');
  await theirs.getByRole('button', { name: '비밀번호 정하기' }).click();
  await expect(theirs).toHaveURL('/sign-in');
  await expect(theirs.getByLabel('이메일')).toHaveValue(person.email);
  await theirs.getByLabel('비밀번호', { exact: true }).fill('an entirely new password');
  await theirs.getByRole('button', { name: '로그인', exact: true }).click();
  await expect(theirs).toHaveURL('/');
  await theirs.context().close();

  await page.getByRole('link', { name: '이 사람의 기록 모두 보기' }).click();
  const log = page.getByRole('main').getByRole('listitem');
  await expect(log.filter({ hasText: '링크로 비밀번호 새로 정함' })).toBeVisible();
  await expect(log.filter({ hasText: '정지 풂' })).toBeVisible();
  await expectAccessible(page);
});
