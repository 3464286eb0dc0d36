import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

test.setTimeout(90_000);

const outcome = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });

async function predictAndRun(page: Page, moved: number): Promise<void> {
  const boxes = outcome(page).getByRole('textbox');
  await boxes.nth(0).fill(String(moved));
  await boxes.nth(1).fill(String(moved));
  await boxes.nth(1).press('Tab');
  await page.getByRole('button', { name: '실행하기', exact: true }).click();
  await expect(outcome(page)).toContainText('실제', { timeout: 40_000 });
}

const movedKeys = async (page: Page, row: number): Promise<number> =>
  Number(
    await page
      .getByRole('table', { name: '지금까지의 결과' })
      .locator('tbody tr')
      .nth(row)
      .locator('td')
      .nth(1)
      .innerText(),
  );

test('a fourth node moves most keys by remainder and few on a ring', async ({ page }) => {
  await page.goto('/lab/consistent-hashing');
  await predictAndRun(page, 150);
  await expect(outcome(page)).toContainText(/맞았어요/);
  expect(await movedKeys(page, 0)).toBeGreaterThan(100);
  await expectAccessible(page);

  await page.getByRole('radio', { name: '해시 링' }).check();
  await predictAndRun(page, 50);
  expect(await movedKeys(page, 0)).toBeLessThan(100);
  await expect(page.getByText(/새 노드가 차지한 구간의 키만/)).toBeVisible();
  await expect(page).toHaveURL(/method=ring/);
  await expect(page.getByRole('log')).toContainText('적중');
  await expectAccessible(page);
});

test('a run that fails on the server is over, says so, and another may follow', async ({ page }) => {
  let failing = true;
  await page.routeWebSocket(/graphql/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      const result = /"kind":"RESULT"/.test(String(message)) && failing;
      socket.send(result ? failed(String(message)) : message);
    });
  });
  await page.goto('/lab/consistent-hashing');
  const run = page.getByRole('button', { name: /실행하기$/ });
  await run.click();
  await expect(page.getByText('실험 서버에서 뜻밖의 문제가 생겨 실행이 끝났어요. 다시 실행해 주세요.')).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByRole('log')).toContainText('실행 실패');
  failing = false;
  await run.click();
  await expect(page.getByRole('table', { name: '지금까지의 결과' }).locator('tbody tr')).toHaveCount(1, {
    timeout: 40_000,
  });
});

/** The batch with its result put in as the server tells a failure. */
function failed(message: string): string {
  const batch = JSON.parse(message) as {
    payload: { data: { wireLog: { events: { kind: string; data: unknown }[] } } };
  };
  for (const event of batch.payload.data.wireLog.events) {
    if (event.kind === 'RESULT') event.data = { run: 1, failed: true };
  }
  return JSON.stringify(batch);
}
