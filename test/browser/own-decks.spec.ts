import { expectAccessible } from './support/accessibility.js';
import { ask, signUp, studyScreen } from './support/study.js';
import { expect, test, type Page } from './support/test.js';

const rows = (page: Page) => page.locator('[data-sortable]');
const toast = (page: Page, text: string | RegExp) => page.getByRole('status', { name: '알림' }).getByText(text);

test('somebody makes a deck, fills it by searching, orders it and studies it', async ({ page }) => {
  await signUp(page);
  await page.goto('/decks');
  await page.getByRole('button', { name: '새 덱', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '만들기' }).click();
  await expect(dialog.getByText('덱 이름을 적어 주세요.')).toBeVisible();
  await dialog.getByLabel('이름').fill('벼락치기');
  await dialog.getByLabel('이름').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '벼락치기' })).toBeVisible();

  await page.getByRole('button', { name: '질문 담기' }).first().click();
  const searching = page.getByRole('dialog', { name: '이 덱에 질문 담기' });
  const addable = searching.getByRole('button', { name: /담기$/, pressed: false });
  // The list that stands there before anything is typed.
  await expect(addable).toHaveCount(30);
  await searching.getByRole('searchbox').fill('ㄹㄷㅂㄹㅅ');
  await expect(addable).not.toHaveCount(30);
  for (const place of [0, 1]) {
    await addable.first().click();
    await expect(searching.getByRole('button', { name: /빼기$/, pressed: true })).toHaveCount(place + 1);
  }
  await searching.getByRole('button', { name: '완료' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expectAccessible(page);

  const titles = () => rows(page).locator('.question-type').allInnerTexts();
  const before = await titles();
  await rows(page)
    .first()
    .getByRole('button', { name: /화살표 키로 옮기기/ })
    .press('ArrowDown');
  await expect(async () => expect(await titles()).toEqual([...before].reverse())).toPass();
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  expect(await titles()).toEqual([...before].reverse());

  // By hand, back again.
  const [first, second] = [rows(page).nth(0), rows(page).nth(1)];
  const from = await first.getByRole('button', { name: /화살표 키로/ }).boundingBox();
  const to = await second.boundingBox();
  await page.mouse.move(from!.x + 10, from!.y + 10);
  await page.mouse.down();
  await page.mouse.move(from!.x + 10, to!.y + to!.height - 4, { steps: 5 });
  await expect(async () => expect(await titles()).toEqual(before)).toPass();
  await page.mouse.up();

  await rows(page).nth(1).getByRole('button', { name: /빼기$/ }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('link', { name: '이 덱만 학습' }).click();
  await expect(studyScreen(page).reveal).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /벼락치기/ })).toBeVisible();
});

test('somebody writes a question, finds it again, studies it and changes it; a draft outlives the tab', async ({
  page,
  context,
}) => {
  await signUp(page);
  await page.goto('/write');
  await page.getByRole('button', { name: '저장' }).click();
  await expect(page.getByText('질문을 적어 주세요.')).toBeVisible();
  await page.getByLabel('질문', { exact: true }).fill('커넥션 풀은 왜 쓰나요?');
  await page.getByLabel('답', { exact: true }).fill('연결은 **비쌉니다**.\n\n<b>x</b>');
  await expect(page.getByText(/^3번째 줄: HTML은 쓸 수 없습니다/)).toBeVisible();
  await page.getByLabel('답', { exact: true }).fill('연결은 **비쌉니다**.');
  await page.getByRole('button', { name: '꼬리 질문 추가' }).click();
  await page.getByLabel('꼬리 질문 1', { exact: true }).fill('크기는요?');
  await page.getByLabel('꼬리 질문 1의 답').fill('재어 봅니다.');
  await expect(page.getByText('초안을 이 기기에 저장했어요')).toBeVisible();
  await page.close();

  const again = await context.newPage();
  await again.goto('/write');
  await expect(again.getByText('쓰던 초안을 불러왔어요.')).toBeVisible();
  await expect(again.getByLabel('꼬리 질문 1의 답')).toHaveValue('재어 봅니다.');
  await again.getByText('미리보기', { exact: true }).first().click();
  const preview = again.getByRole('region', { name: '미리보기' });
  await expect(preview.getByRole('heading', { name: '커넥션 풀은 왜 쓰나요?' })).toBeVisible();
  await expect(preview.locator('strong')).toHaveText('비쌉니다');
  await expectAccessible(again);
  await again.getByText('Markdown', { exact: true }).first().click();
  await again.getByText('쓰기', { exact: true }).first().click();
  await expect(again.getByRole('textbox', { name: '질문의 Markdown' })).toContainText('### 크기는요?');
  await again.getByRole('button', { name: '저장' }).click();
  await expect(toast(again, '질문을 저장했어요')).toBeVisible();

  await again.getByRole('link', { name: /커넥션 풀은 왜 쓰나요/ }).click();
  await again.getByRole('link', { name: '질문 고치기' }).click();
  await again.getByLabel('질문', { exact: true }).fill('커넥션 풀은 언제 쓰나요?');
  await again.getByRole('button', { name: '저장' }).click();
  await expect(again.getByRole('heading', { level: 1, name: '커넥션 풀은 언제 쓰나요?' })).toBeVisible();
  const search = 'searchQuestions(query: "커넥션 풀은 언제") { nodes { question { title } } }';
  const found = expect.objectContaining({ question: { title: '커넥션 풀은 언제 쓰나요?' } });
  expect(await ask(again, `{ ${search} ownQuestions { followUpCount } }`)).toEqual({
    searchQuestions: { nodes: expect.arrayContaining([found]) },
    ownQuestions: [{ followUpCount: 1 }],
  });
  await context.clearCookies();
  expect(await ask(again, `{ ${search} }`)).toEqual({
    searchQuestions: { nodes: expect.not.arrayContaining([found]) },
  });
});
