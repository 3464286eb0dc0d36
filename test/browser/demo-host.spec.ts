import { expect } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { testWithOwnServer as test } from './support/own-server.js';

test.setTimeout(120_000);

test('survives the death of the demo host', async ({ page, server }) => {
  await page.goto('/lab/load-balancer');
  await page.getByRole('button', { name: '요청 1개 보내기' }).click();
  await expect(page.getByRole('log')).toContainText('browser');
  server.killDemoHost();
  await expect(page.getByText(/실험 서버가 갑자기 멈췄어요/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '다시 시작' }).click();
  await expect(page.getByText(/남은 시간/)).toBeVisible();
  await page.getByRole('button', { name: '예측 없이 200개 보내기' }).click();
  await expect(page.getByRole('region', { name: '먼저 예측해 보세요' })).toContainText('실제', { timeout: 40_000 });
  await page.goto('/explore');
  await expect(page.getByRole('listitem').first()).toBeVisible();
});
