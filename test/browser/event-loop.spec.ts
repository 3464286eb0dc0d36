import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

test.describe.configure({ mode: 'default' });
test.setTimeout(90_000);

const prediction = (page: Page) => page.getByRole('textbox', { name: '예측한 출력' });
const order = (page: Page) => page.getByRole('region', { name: '어느 큐에서 나왔나요?' });
const run = (page: Page) => page.getByRole('button', { name: /^(예측 없이 실행하기|실행해서 비교하기)$/ });
const started = { timeout: 30_000 };

/** Replaces the program in the editor, as somebody who types does. */
async function write(page: Page, code: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: '프로그램' });
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

test('predict the output, run it as Node.js, compare', async ({ page }) => {
  await page.goto('/lab/event-loop');
  const candidates = page.getByRole('group', { name: '출력 후보' });
  for (const line of ['start', 'end', 'timeout', 'promise 1', 'promise 2']) {
    await candidates.getByRole('button', { name: line, exact: true }).click();
  }
  await expect(prediction(page)).toHaveValue('start\nend\ntimeout\npromise 1\npromise 2');
  await run(page).click();
  await expect(page.getByText(/5줄 중 2줄이 제자리/)).toBeVisible(started);
  await expect(page.getByText(/스크립트 → 마이크로태스크 → 타이머 순서/)).toBeVisible();
  await expect(
    order(page).getByRole('list').first().getByRole('listitem').filter({ hasText: '타이머 콜백' }),
  ).toContainText('timeout');
  await expectAccessible(page);

  await page.getByRole('button', { name: '다시 예측하기' }).click();
  await prediction(page).fill('start\nend\npromise 1\npromise 2\ntimeout');
  await run(page).click();
  await expect(page.getByText('순서까지 모두 맞았어요.')).toBeVisible(started);
});

test('runs an edited program, and marks the line that fails', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/lab/event-loop?preset=tick-promise');
  await expect(page.getByRole('radio', { name: '브라우저' })).toBeDisabled();
  await write(page, "setImmediate(() => console.log('check'));\nprocess.nextTick(() => console.log('tick'));\n");
  await run(page).click();
  await expect(page.getByText(/nextTick → check 순서/)).toBeVisible(started);
  await expectAccessible(page);

  await write(page, "console.log('once');\nmissing();\n");
  await run(page).click();
  await expect(page.getByText(/2번째 줄.*missing/)).toBeVisible(started);
  await write(page, "setTimeout(() => console.log('t'), 0);\nsetImmediate(() => console.log('i'));\n");
  await run(page).click();
  await expect(page.getByText(/실행할 때마다 달라질 수 있어요/)).toBeVisible(started);
  await page.getByRole('button', { name: '처음 코드로' }).click();
  await expect(page.getByRole('textbox', { name: '프로그램' })).toContainText('tick in promise');
});

test('goes through a run step by step: what ran, what waits, and why the next is next', async ({ page }) => {
  await page.goto('/lab/event-loop?preset=tick-promise');
  await run(page).click();
  await expect(page.getByRole('button', { name: '다시 예측하기' })).toBeVisible(started);
  const output = order(page).locator('ol ol');
  await order(page).getByRole('button', { name: '한 단계씩 보기' }).press('Enter');
  await expect(order(page)).toContainText('1 / 5단계');
  await expect(order(page).locator('dl')).toHaveText(/nextTick\s+1\s*마이크로태스크\s+있음\s*타이머\s+1/);
  await expect(order(page)).toContainText('다른 콜백보다 nextTick 큐를 먼저 비웁니다');
  expect(await output.allInnerTexts()).toHaveLength(1);
  await expectAccessible(page);
  for (const why of ['마이크로태스크 큐를 빌 때까지', '마이크로태스크가 등록한 nextTick', '시간이 된 타이머']) {
    await page.keyboard.press('Enter');
    await expect(order(page)).toContainText(why);
  }
  await page.keyboard.press('Enter');
  await expect(order(page)).toContainText('기다리는 것이 없어서 프로그램이 끝납니다');
  await expect(output).toHaveCount(5);
  await order(page).getByRole('button', { name: '이전' }).click();
  await expect(order(page)).toContainText('4 / 5단계');
  await order(page).getByRole('button', { name: '전체 보기' }).click();
  await expect(output).toHaveCount(5);
});

test('runs in this very browser, without a way out', async ({ page }) => {
  await page.goto('/lab/event-loop?preset=nested-microtasks&runtime=browser');
  await run(page).click();
  await expect(page.getByText(/마이크로태스크 → 타이머 → 마이크로태스크 → 타이머 순서/)).toBeVisible(started);
  await expect(order(page)).toContainText('promise in timeout');

  const reach = `for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'process', 'setImmediate', 'document']) {
  console.log(name, typeof globalThis[name]);
}
console.log(location.origin);
import('data:text/javascript,1').catch(() => console.log('refused'));
setTimeout(() => console.log('waited'), 500);`;
  await write(page, reach);
  await run(page).click();
  await expect(order(page)).toContainText('waited', started);
  await expect(order(page)).toContainText('refused');
  await expect(order(page)).toContainText('fetch undefined');
  await expect(order(page)).toContainText('document undefined');
  await expect(order(page)).toContainText('null');
  await expect(order(page)).not.toContainText('function');
});

test('ends an endless loop in this browser, and the page stays alive', async ({ page }) => {
  await page.goto('/lab/event-loop?runtime=browser');
  await write(page, "console.log('before');\nwhile (true);\n");
  await run(page).click();
  await expect(page.getByText(/2초가 지나도 끝나지 않아서/)).toBeVisible(started);
  await expect(order(page)).toContainText('before');
  await write(page, 'let a = ;\n');
  await run(page).click();
  await expect(page.getByText(/1번째 줄|SyntaxError/).first()).toBeVisible(started);
  expect(await page.locator('iframe').count()).toBe(0);
});

test('prints in the browser what it prints in Node.js', async ({ page }) => {
  for (const preset of ['timeout-promise', 'async-await', 'nested-microtasks', 'starvation', 'blocked-timer']) {
    const printed: string[] = [];
    for (const runtime of ['node', 'browser']) {
      await page.goto(`/lab/event-loop?preset=${preset}&runtime=${runtime}`);
      await run(page).click();
      await expect(order(page)).toBeVisible(started);
      printed.push((await order(page).locator('ol ol').allInnerTexts()).join('\n'));
    }
    expect(printed[1], preset).toBe(printed[0]);
  }
});

test('stands in its question', async ({ page }) => {
  await page.goto('/q/event-loop-tasks-microtasks');
  await page.getByRole('button', { name: '실험해 보기' }).click();
  await expect(run(page).first()).toBeVisible(started);
});
