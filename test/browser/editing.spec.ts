import { expectAccessible } from './support/accessibility.js';
import { signInAsAdmin } from './support/first-admin.js';
import { expect, test } from './support/test.js';

test('an editor writes by form and by text, loses nothing on the way, and asks for a review', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAsAdmin(page);
  await page.goto('/q/sql-injection');
  await page.getByRole('link', { name: '고치기' }).click();
  const text = page.getByRole('textbox', { name: '질문의 Markdown' });
  const preview = page.getByTestId('preview');
  await expect(text).toContainText('id: sql-injection');
  await expect(preview.getByRole('heading', { level: 2 }).first()).toBeVisible();

  await page.getByRole('radio', { name: '양식' }).check();
  await page.getByLabel('주제').fill('주입: SQL');
  await expect(preview).toContainText('주입: SQL');
  await expectAccessible(page);

  await page.getByRole('radio', { name: '글', exact: true }).check();
  await expect(text).toContainText('topic: "주입: SQL"');
  const explanation = text.getByText('## 설명', { exact: true });
  await text.hover();
  // Only the lines in sight are on the page.
  await expect(async () => {
    await page.mouse.wheel(0, 240);
    await expect(explanation).toBeInViewport({ timeout: 500 });
  }).toPass();
  await explanation.click();
  await page.keyboard.press('End');
  await page.keyboard.type('\n\n/상태');
  // The list may be drawn anew under the pointer, as what was typed narrows it.
  const diagram = page.getByRole('option', { name: /상태도/ });
  await expect(async () => {
    if (await diagram.isVisible()) await diagram.click({ timeout: 1_000 });
    await expect(text).toContainText('stateDiagram-v2', { timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
  await expect(preview.locator('figure.diagram').first()).toContainText('대기');
  await expect(page.getByText('서버에 저장했어요')).toBeVisible();

  await context.setOffline(true);
  await explanation.click();
  await page.keyboard.press('End');
  await page.keyboard.type('\n\n연결이 없을 때 쓴 문장입니다.');
  await expect(page.getByText('이 기기에 저장했어요')).toBeVisible();
  await expect(preview).toContainText('연결이 없을 때 쓴 문장입니다.');
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('SaveEditorChange') ? route.abort() : route.continue(),
  );
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('쓰던 초안을 불러왔어요.')).toBeVisible();
  await expect(preview).toContainText('연결이 없을 때 쓴 문장입니다.');
  // Another change of the same question leaves the draft alone.
  await page.goto('/edit/sql-injection?change=01900000-0000-7000-8000-000000000001');
  await text.click();
  await page.keyboard.type(' 다른 변경안');
  await expect(page.getByText('이 기기에 저장했어요')).toBeVisible();
  await page.getByRole('link', { name: '그 초안 열기' }).click();
  await expect(preview).toContainText('연결이 없을 때 쓴 문장입니다.');
  await page.unroute('**/graphql');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('서버에 저장했어요')).toBeVisible();

  await page.getByRole('button', { name: '검토 요청' }).click();
  const dialog = page.getByRole('dialog', { name: '검토 요청' });
  await dialog.getByLabel('무엇을 왜 고쳤나요?').fill('상태도를 더했어요.');
  await dialog.getByRole('button', { name: '검토 요청 보내기' }).click();
  await expect(page.getByText('검토를 요청했어요.')).toBeVisible();
});
