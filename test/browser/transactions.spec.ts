import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

test.setTimeout(90_000);

const lab = '/lab/transactions';
const prediction = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });
const statements = (page: Page) => page.getByRole('region', { name: '두 세션의 문장' });
const next = (page: Page, session: 'A' | 'B') =>
  statements(page).getByRole('button', { name: `세션 ${session}의 다음 문장 보내기` });

/** The site of the tests runs on the embedded database: the panel must say so, and never call a model a run. */
test('predict, play and observe in the model, which is said to be one', async ({ page }) => {
  await page.goto(lab);
  await expect(page.getByText('모델이 계산한')).toHaveCount(0);
  await page
    .getByRole('radiogroup', { name: /kim의 잔액/ })
    .getByRole('radio', { name: '20' })
    .check();
  await page
    .getByRole('radiogroup', { name: /중단되는 세션/ })
    .getByRole('radio', { name: '없음' })
    .check();
  await page.getByRole('button', { name: '고전적인 순서로 실행' }).click();

  const notice = page.getByRole('status').filter({ hasText: '실제 실행이 아니라 모델이 계산한 결과예요' });
  await expect(notice).toContainText('PostgreSQL 서버를 연결해');
  await expect(notice).toContainText('DATABASE_URL');
  await expect(prediction(page)).toContainText('모델의 결과', { timeout: 30_000 });
  await expect(prediction(page)).toContainText('달랐어요');
  await expect(prediction(page)).toContainText('맞았어요');
  await expect(page.getByText(/A의 출금이 사라졌어요/)).toBeVisible();
  await expect(statements(page).getByText('모델', { exact: true })).toBeVisible();
  await expect(statements(page)).not.toContainText('실제로 실행');
  await expect(page.getByRole('log')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});

test('each session is stepped as one likes: one waits, fails and is tried again', async ({ page }) => {
  await page.goto(`${lab}?scenario=atomic-update&a=repeatable-read&b=repeatable-read`);
  for (const session of ['A', 'B', 'A', 'B', 'A', 'B'] as const) await next(page, session).click();
  await expect(statements(page).getByText('A의 트랜잭션이 끝나기를 기다리는 중').first()).toBeVisible();
  await expect(next(page, 'B')).toHaveCount(0);
  await next(page, 'A').click();
  await expect(statements(page)).toContainText('40001');
  await expect(next(page, 'B')).toContainText('ROLLBACK');
  await next(page, 'B').click();
  await expect(page.getByText(/B가 40001로 중단됐습니다/)).toBeVisible();
  await expectAccessible(page);

  await statements(page).getByRole('button', { name: '트랜잭션 다시 시도' }).click();
  for (const sql of ['BEGIN', 'SELECT', 'UPDATE', 'COMMIT']) {
    await expect(next(page, 'B')).toContainText(sql);
    await next(page, 'B').click();
  }
  await expect(page.getByText(/두 출금이 모두 반영됐습니다/)).toBeVisible();
  const committed = page.getByRole('table', { name: /커밋된 행/ });
  await expect(committed.getByRole('row').nth(1)).toContainText('20');
});

test('a deadlock ends one session, and the address says what is set', async ({ page }) => {
  await page.goto(lab);
  await page.getByLabel('시나리오').selectOption('deadlock');
  await page.getByLabel('세션 B의 격리 수준').selectOption('serializable');
  await expect(page).toHaveURL(/scenario=deadlock&b=serializable/);
  await page
    .getByRole('radiogroup', { name: /중단되는 세션/ })
    .getByRole('radio', { name: '하나' })
    .check();
  await page.getByRole('button', { name: '고전적인 순서로 실행' }).click();
  await expect(statements(page)).toContainText('40P01', { timeout: 30_000 });
  await expect(prediction(page)).toContainText('맞았어요', { timeout: 30_000 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectAccessible(page);
  await page.getByRole('button', { name: '처음부터 다시' }).click();
  await expect(next(page, 'A')).toContainText('BEGIN');
});

test('the question about isolation levels has it', async ({ page }) => {
  await page.goto('/q/transaction-isolation');
  await page.getByRole('button', { name: '실험해 보기' }).click();
  await expect(page.getByRole('region', { name: /두 트랜잭션이 같은 잔액을 고치면/ })).toBeVisible();
});
