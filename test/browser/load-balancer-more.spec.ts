import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

// Runs share the host's budget of generated load.
test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

const lab = '/lab/load-balancer';
const outcome = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });
const results = (page: Page) => page.getByRole('table', { name: '보낸 결과' });
const health = (page: Page) => page.getByRole('region', { name: '서버를 죽이고 살려 보기' });

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: '예측 없이 200개 보내기' }).click();
  await expect(outcome(page)).toContainText('실제', { timeout: 40_000 });
}

async function shares(page: Page): Promise<number[]> {
  const text = await results(page).locator('tbody tr').first().locator('td').last().innerText();
  return text.split('/').map(Number);
}

test('two random choices spare the slow server: predict, run, observe', async ({ page }) => {
  await page.goto(`${lab}?slowServer=b&slowMs=600`);
  await page.getByRole('radio', { name: '무작위 둘' }).check();
  await expect(page).toHaveURL(/strategy=random-two/);
  await page.getByRole('textbox', { name: /몇 개/ }).fill('25');
  await page.getByRole('textbox', { name: /몇 개/ }).press('Tab');
  await page
    .getByRole('radiogroup', { name: /네 번째 요청/ })
    .getByRole('radio', { name: 'a' })
    .check();
  await page.getByRole('button', { name: '요청 200개 보내기' }).click();
  await expect(outcome(page)).toContainText('실제', { timeout: 40_000 });
  const [a = 0, b = 0, c = 0, d = 0] = await shares(page);
  expect(a + b + c + d).toBe(200);
  expect(b).toBeLessThan(Math.min(a, c, d));
  await page.getByRole('group', { name: '기록 필터' }).getByRole('button', { name: '고르기' }).click();
  await expect(page.getByRole('log')).toContainText(/→ [a-d] +무작위 둘: [a-d]·[a-d] 중/);
  // The same run says the same everywhere.
  const row = page.getByRole('table', { name: '서버별 응답 시간' }).getByRole('row', { name: /^b / });
  const p50 = (await row.getByRole('cell').first().innerText()).trim();
  await expect(page.getByRole('table', { name: '요청이 나뉘는 모습' }).getByRole('row', { name: /^b / })).toContainText(
    p50,
  );
});

test('weights decide the shares, and stand in the address', async ({ page }) => {
  await page.goto(`${lab}?weights=5,3,1,1&slowServer=none`);
  await run(page);
  expect(await shares(page)).toEqual([100, 60, 20, 20]);
  await expect(page.getByText('가중치대로 100 / 60 / 20 / 20로 나뉘었습니다')).toBeVisible();
});

test('a killed server costs a retry, and a health check brings it back', async ({ page }) => {
  await page.goto(`${lab}?slowServer=none`);
  await health(page).getByRole('button', { name: '서버 b 죽이기' }).click();
  await expect(health(page).getByText('죽음')).toBeVisible();
  await run(page);
  await expect(page.getByText(/요청 1개는 첫 서버에서 실패해/)).toBeVisible();
  expect((await shares(page))[1]).toBe(0);

  await page.getByText('가중치, 서버 추가, 헬스 체크').click();
  await page.getByRole('switch', { name: '능동 헬스 체크' }).check();
  await expect(page).toHaveURL(/checks=1/);
  await run(page);
  await expect(health(page).getByText('죽음 · 제외')).toBeVisible();
  await expectAccessible(page);
  await health(page).getByRole('button', { name: '서버 b 살리기' }).click();
  await expect(health(page).getByText('정상')).toHaveCount(4, { timeout: 20_000 });
  await page.getByRole('button', { name: '다시 예측하기' }).click();
  await run(page);
  expect((await shares(page))[1]).toBeGreaterThan(40);
});

test('the seed and max_fails stand in the address, and 0 sends a dead server its turn every time', async ({ page }) => {
  await page.goto(`${lab}?slowServer=none`);
  await page.getByText('고급').click();
  await page.getByLabel('시드').fill('7');
  await page.getByLabel('시드').press('Tab');
  await expect(page).toHaveURL(/seed=7(&|$)/);
  await page.getByRole('button', { name: '다른 순서로' }).click();
  await expect(page).not.toHaveURL(/seed=7(&|$)/);
  await expect(page.getByLabel('헬스 체크 간격')).toBeDisabled();
  await page.getByLabel('빼기까지 실패한 요청').press('Home');
  await expect(page).toHaveURL(/maxFails=0/);
  await expectAccessible(page);
  await health(page).getByRole('button', { name: '서버 b 죽이기' }).click();
  await expect(health(page).getByText('max_fails=0이라')).toBeVisible();
  await run(page);
  await expect(page.getByText(/요청 \d{2}개는 첫 서버에서 실패해/)).toBeVisible();
});

test('two strategies meet the same requests side by side', async ({ page }) => {
  await page.goto(lab);
  await page.getByRole('combobox', { name: '나란히 비교' }).selectOption('least-connections');
  await expect(page).toHaveURL(/other=least-connections/);
  await run(page);
  const table = page.getByRole('table', { name: '같은 요청, 두 가지 방식' });
  await expect(table.getByRole('columnheader', { name: 'A 라운드 로빈' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'B 최소 연결' })).toBeVisible();
  const slow = table.getByRole('row', { name: /서버 c의 몫/ }).getByRole('cell');
  await expect(slow.first()).toHaveText('25%');
  expect(parseInt(await slow.last().innerText(), 10)).toBeLessThan(25);
  await expectAccessible(page);
});

test('the learner’s own pick decides, and an endless loop is told at its line while the run ends', async ({ page }) => {
  await page.goto(`${lab}?strategy=custom&slowServer=none`);
  const editor = page.getByRole('textbox', { name: '내가 쓰는 pick(servers, request)' });
  await expect(editor).toContainText('function pick');
  await editor.fill('function pick(servers) {\n  return "d";\n}');
  await run(page);
  expect(await shares(page)).toEqual([0, 0, 0, 200]);

  await editor.fill('function pick(servers) {\n  while (true) {\n    Math.abs(1);\n  }\n}');
  await page.getByRole('button', { name: '다시 예측하기' }).click();
  await run(page);
  await expect(page.getByText(/3.*50 ms 안에 끝나지 않았습니다/)).toBeVisible();
  await expect(page.getByText('이번 실행은 라운드 로빈으로 마쳤습니다')).toBeVisible();
  expect(await shares(page)).toEqual([50, 50, 50, 50]);
  await expectAccessible(page);
  // It is kept for the next visit.
  await page.reload();
  await expect(editor).toContainText('Math.abs(1)');
});
