import { expectAccessible } from './support/accessibility.js';
import { signInAsAdmin } from './support/first-admin.js';
import { ask, signUp } from './support/study.js';
import { expect, test } from './support/test.js';

/** A question that no other test is about. */
const slug = 'bloom-filter';

test('an editor’s change with a picture and a demo is reviewed by another and published, and whoever has the question open reads it at once', async ({
  page,
  browser,
}) => {
  await signUp(page);
  const { me } = await ask<{ me: { id: string } }>(page, '{ me { id } }');
  const others = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const desk = await others.newPage();
  await signInAsAdmin(desk);
  await ask(desk, 'mutation ($id: UUID!) { setRole(personId: $id, role: EDITOR) { __typename } }', { id: me.id });

  // Written as the editor's screen saves it.
  const title = '블룸 필터는 어떻게 없는 것을 빨리 알아내나요?';
  const { saveChange: change } = await page.evaluate(
    async ([slug, title]) => {
      const ask = async (query: string, variables: object) => {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ query, variables });
        const response = await fetch('/graphql', { method: 'POST', headers, body });
        return ((await response.json()) as { data: Record<string, { id: string } & Record<string, unknown>> }).data;
      };
      const query = 'query ($slug: String!) { editedQuestion(slug: $slug) { id revision markdown } }';
      const { editedQuestion: question } = await ask(query, { slug });
      const canvas = new OffscreenCanvas(8, 8);
      canvas.getContext('2d')!.fillRect(0, 0, 8, 8);
      const headers = { 'content-type': 'application/octet-stream' };
      const upload = await fetch('/media', { method: 'POST', headers, body: await canvas.convertToBlob() });
      const { path } = (await upload.json()) as { path: string };
      const markdown = (question!['markdown'] as string)
        .replace(/^# .*$/m, `# ${title}`)
        .replace(/^## 설명$/m, `## 설명\n\n![비트 배열](${path})`)
        .replace(/^sources:$/m, 'demos:\n  - demo: load-balancer\n    title: 직접 해 보기\nsources:');
      // A UUIDv7 of now.
      const random = crypto.randomUUID().replaceAll('-', '');
      const time = Date.now().toString(16).padStart(12, '0');
      const id = `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(13, 16)}-a${random.slice(17, 20)}-${random.slice(20)}`;
      const input = { id, slug, baseRevision: question!['revision'], markdown, why: '더 묻는 말로', version: 0 };
      return ask('mutation ($input: ChangeInput!) { saveChange(input: $input) { ... on Change { id } } }', { input });
    },
    [slug, title] as const,
  );
  await page.goto(`/edit/changes/${change!.id}`);
  await expect(page.locator('ins').first()).toBeVisible();
  await page.getByRole('button', { name: '검토 요청' }).click();
  await expect(page.getByText('다른 편집자가 검토하면 게시돼요.')).toBeVisible();
  await expect(page.getByRole('button', { name: '게시', exact: true })).toHaveCount(0);
  await expectAccessible(page);

  const reading = await browser.newContext();
  const reader = await reading.newPage();
  await reader.goto(`/q/${slug}`);
  await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText(title);

  await desk.goto('/edit?tab=waiting');
  await desk.getByRole('link', { name: title }).click();
  await desk.getByText('미리 보기', { exact: true }).click();
  await expect(desk.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await desk.getByRole('button', { name: '게시', exact: true }).click();
  await expect(desk.getByText('예약한 시각에').or(desk.getByText(/님이 게시했어요/))).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await reader.getByRole('button', { name: '답 보기' }).click();
  const picture = reader.getByRole('img', { name: '비트 배열' });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('naturalWidth', 8);
  await expect(reader.getByText('직접 해 보기').first()).toBeVisible();
  await reading.close();

  await desk.goto(`/edit/${slug}/history`);
  await expect(desk.getByText('더 묻는 말로')).toBeVisible();
  await expect(desk.locator('ins').first()).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: '이 글로 되돌리기' }).first().click();
  await desk.getByRole('button', { name: '변경안 만들기' }).click();
  await expect(desk.getByText('1번 개정으로 되돌리기')).toBeVisible();
  await desk.getByRole('button', { name: '거두기' }).click();
  await expect(desk.getByText('거둠').first()).toBeVisible();
  await others.close();
});
