import fs from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './support/accessibility.js';
import { contentFolder, exportToClone } from './support/content-export.js';
import { signInAsAdmin } from './support/first-admin.js';
import { ask, newId, signUp, studyScreen } from './support/study.js';
import { expect, test, type Page } from './support/test.js';

/** A question that no other test is about. */
const slug = 'bloom-filter';
const file = `data-structure/${slug}.md`;

// Four people, and a process that writes the files.
test.setTimeout(180_000);

/** Saves a change as the editor's screen does. */
async function save(page: Page, markdown: string, why: string): Promise<string> {
  const { editedQuestion: question } = await ask<{ editedQuestion: { revision: number } }>(
    page,
    'query ($slug: String!) { editedQuestion(slug: $slug) { revision } }',
    { slug },
  );
  const input = { id: newId(), slug, baseRevision: question.revision, markdown, why, version: 0 };
  await ask(page, 'mutation ($input: ChangeInput!) { saveChange(input: $input) { __typename } }', { input });
  return input.id;
}

async function uploadPicture(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d')!.fillRect(0, 0, 8, 8);
    const headers = { 'content-type': 'application/octet-stream' };
    const upload = await fetch('/media', { method: 'POST', headers, body: await canvas.convertToBlob() });
    return ((await upload.json()) as { path: string }).path;
  });
}

test('an editor’s change with a picture and a demo is reviewed by another and published; a learner reports a typo in it, and what comes of that goes to the files', async ({
  page,
  browser,
}, { config }) => {
  await signUp(page);
  const { me } = await ask<{ me: { id: string } }>(page, '{ me { id } }');
  const others = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const desk = await others.newPage();
  await signInAsAdmin(desk);
  await ask(desk, 'mutation ($id: UUID!) { setRole(personId: $id, role: EDITOR) { __typename } }', { id: me.id });

  const title = `블룸 필터는 없는 것을 어떻게 알아내나요? ${Date.now()}`;
  const picture = await uploadPicture(page);
  const written = (await fs.readFile(path.join(contentFolder, file), 'utf8'))
    .replace(/^# .*$/m, `# ${title}`)
    .replace(/^## 설명$/m, `## 설명\n\n![비트 배열](${picture})\n\n켜진 비트의 갯수를 셉니다.`)
    .replace(/^sources:$/m, 'demos:\n  - demo: load-balancer\n    title: 직접 해 보기\nsources:');
  await page.goto(`/edit/changes/${await save(page, written, '더 묻는 말로')}`);
  await expect(page.locator('ins').first()).toBeVisible();
  await page.getByRole('button', { name: '검토 요청' }).click();
  await expect(page.getByText('다른 편집자가 검토하면 게시돼요.')).toBeVisible();
  await expect(page.getByRole('button', { name: '게시', exact: true })).toHaveCount(0);
  await expectAccessible(page);

  const reading = await browser.newContext();
  const reader = await reading.newPage();
  await signUp(reader);
  await reader.goto(`/q/${slug}`);
  await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText(title);

  await desk.goto('/edit?tab=waiting');
  await desk.getByRole('link', { name: title }).click();
  await desk.getByText('미리 보기', { exact: true }).click();
  await expect(desk.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await desk.getByRole('button', { name: '게시', exact: true }).click();
  await expect(desk.getByText('예약한 시각에').or(desk.getByText(/님이 게시했어요/))).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await desk.goto(`/edit/${slug}/history`);
  await expect(desk.getByText('더 묻는 말로').first()).toBeVisible();
  await expect(desk.locator('ins').first()).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: '이 글로 되돌리기' }).first().click();
  await desk.getByRole('button', { name: '변경안 만들기' }).click();
  await expect(desk.getByText(/^\d+번 개정으로 되돌리기/)).toBeVisible();
  await desk.getByRole('button', { name: '거두기' }).click();
  await expect(desk.getByText('거둠').first()).toBeVisible();

  // In a session the learner reads the explanation, and that is what the report is about.
  const { question } = await ask<{ question: { id: string } }>(
    reader,
    'query ($slug: String!) { question(slug: $slug) { id } }',
    { slug },
  );
  const deck = { id: newId(), title: '내 덱', description: '' };
  await ask(reader, 'mutation ($deck: DeckInput!) { saveDeck(input: $deck) { __typename } }', { deck });
  await ask(
    reader,
    'mutation ($deck: UUID!, $ids: [UUID!]!) { addToDeck(deckId: $deck, questionIds: $ids) { __typename } }',
    {
      deck: deck.id,
      ids: [question.id],
    },
  );
  await reader.goto(`/study?deck=${deck.id}`);
  await expect(studyScreen(reader).question).toHaveText(title);
  await studyScreen(reader).reveal.click();
  await reader.getByRole('heading', { name: '자세히' }).click();
  const shown = reader.getByRole('img', { name: '비트 배열' });
  await shown.scrollIntoViewIfNeeded();
  await expect(shown).toHaveJSProperty('naturalWidth', 8);
  await reader.getByRole('heading', { name: '자세히' }).evaluate((heading) => heading.scrollIntoView());
  await reader.keyboard.press('f');
  await reader.getByRole('button', { name: '오류 신고' }).click();
  const report = reader.getByRole('dialog', { name: '오류 신고' });
  await expect(report.getByLabel('어느 부분인가요?')).toHaveValue('EXPLANATION');
  await report.getByRole('radio', { name: '오타' }).check();
  await report.getByRole('textbox').fill('갯수가 아니라 개수예요.');
  await report.getByRole('button', { name: '보내기' }).click();
  await expect(report).toHaveCount(0);

  await desk.goto('/edit/harm');
  await desk.getByRole('link', { name: title }).click();
  await expect(desk.getByText('갯수가 아니라 개수예요.').first()).toBeVisible();
  const place = desk.url();
  const mended = written.replace('갯수', '개수');
  await desk.goto(`/edit/changes/${await save(desk, mended, '맞춤법')}`);
  await expect(desk.locator('del')).toContainText('갯수를');
  await desk.getByRole('button', { name: '게시', exact: true }).click();
  await expect(desk.getByText(/님이 게시했어요/)).toBeVisible();
  await desk.goto(place);
  await desk.getByRole('checkbox', { name: /^오타, / }).check();
  await desk.getByRole('button', { name: '처리하기' }).click();
  await expect(desk.getByText('신고 1건을 처리했어요')).toBeVisible();
  await reader.goto('/my-reports');
  await expect(reader.getByRole('listitem').filter({ hasText: title })).toContainText('덕분에 고쳤어요.');

  const clone = await exportToClone(config);
  expect(await fs.readFile(path.join(clone, file), 'utf8')).toBe(mended);
  expect((await fs.stat(path.join(clone, path.dirname(file), picture))).size).toBeGreaterThan(0);
  await fs.rm(clone, { recursive: true });
  await Promise.all([others.close(), reading.close()]);
});
