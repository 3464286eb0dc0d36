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

test('an admin keeps subjects, terms and decks, and another who saved meanwhile is not overwritten', async ({
  page,
}) => {
  await signInAsAdmin(page);
  await page.goto('/admin/glossary');
  await page.getByRole('button', { name: '용어 더하기' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('쓰는 말', { exact: true }).fill('퍼사드');
  await dialog.getByLabel('영어', { exact: true }).fill('facade');
  await dialog.getByRole('button', { name: '저장' }).click();
  await expect(dialog.getByText('쓰지 않는 말을 1개에서')).toBeVisible();
  await dialog.getByLabel('쓰지 않는 말').fill('파사드');
  const others = await page.request.post('/graphql', {
    headers: { origin: new URL(page.url()).origin },
    data: { query: '{ glossary { version terms { term en not note } } }' },
  });
  const { data } = (await others.json()) as { data: { glossary: { version: number; terms: unknown[] } } };
  const theirs = { term: '퍼사드', en: 'facade pattern', not: ['파싸드'] };
  const terms = [...data.glossary.terms, { term: '브로커', en: 'broker', not: ['부로커'] }, theirs];
  await page.request.post('/graphql', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      query:
        'mutation ($version: Int!, $terms: [GlossaryTermInput!]!) { saveGlossary(version: $version, terms: $terms) { __typename } }',
      variables: { version: data.glossary.version, terms },
    },
  });
  await dialog.getByRole('button', { name: '저장' }).click();
  // What they wrote of the same term is seen before mine takes its place.
  const compared = dialog.getByRole('alert');
  await expect(compared).toContainText('facade pattern');
  await expect(compared.locator('ins')).toContainText(['파사드']);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '내가 쓴 내용 저장' }).click();
  await expect(dialog).toBeHidden();
  await page.getByLabel('용어 찾기').fill('커');
  await expect(page.getByText('브로커')).toBeVisible();
  await page.getByLabel('용어 찾기').fill('퍼사드');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('파사드');
  await expectAccessible(page);

  await page.getByRole('button', { name: '퍼사드 고치기' }).click();
  await dialog.getByRole('button', { name: '지우기' }).click();
  await expect(page.getByText('그런 용어가 없어요.')).toBeVisible();
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('파사드');
  await page.getByRole('link', { name: '개정 이력' }).click();
  // What was taken back last, against the deletion.
  await expect(page.locator('ins').first()).toContainText('퍼사드');
  await expectAccessible(page);

  await page.getByRole('link', { name: '사이트 덱' }).click();
  await page.getByRole('link', { name: '새 덱' }).click();
  await page.getByLabel('한국어 제목').fill('이름 짓는 덱');
  await page.getByLabel('영어 제목').fill('Naming');
  await page.getByLabel('한국어 설명').fill('이름이 어디에서 오는지 익혀요.');
  await page.getByLabel('영어 설명').fill('Where names come from.');
  await page.getByLabel('주소').fill('naming');
  await page.getByRole('button', { name: '질문 담기' }).click();
  const add = page.getByRole('dialog').getByRole('button', { name: /담기$/ });
  await add.first().click();
  await add.first().click();
  await page.getByRole('dialog').getByRole('button', { name: '완료' }).click();
  const first = page.getByRole('main').getByRole('button', { name: /1번째/ });
  const before = await first.getAttribute('aria-label');
  await first.press('ArrowDown');
  await expect(first).not.toHaveAttribute('aria-label', before ?? '');
  await page.getByRole('button', { name: '저장', exact: true }).click();
  await expect(page).toHaveURL('/admin/decks/naming');
  await expect(page.getByText('학습자에게 보이지 않아요.')).toBeVisible();
  await expectAccessible(page);
});
