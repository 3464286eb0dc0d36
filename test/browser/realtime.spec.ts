import { expect, test, type Locator, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';

// Guests of one address share their sandboxes.
test.describe.configure({ mode: 'default' });
test.setTimeout(120_000);

const lab = '/lab/realtime';
const clients = ['폴링', '롱 폴링', '스트리밍', 'SSE', '웹소켓', 'Socket.IO', 'Socket.IO 폴링'];
const results = (page: Page): Locator => page.getByRole('table', { name: '클라이언트별 결과' });
const predictions = (page: Page): Locator => page.getByRole('region', { name: '먼저 예측해 보세요' });

/** The cells of each client: delay, requests, connections, bytes an event, missed. */
async function rows(page: Page): Promise<Record<string, string[]>> {
  const read: Record<string, string[]> = {};
  for (const row of await results(page).locator('tbody tr').all()) {
    const [name = '', ...cells] = await row.locator('th, td').allInnerTexts();
    read[name] = cells;
  }
  return read;
}

/** Accessible, and nothing sticks out of the screen. */
async function expectFit(page: Page): Promise<void> {
  await expectAccessible(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

const number = (cell: string | undefined): number => Number((cell ?? '').replaceAll(',', ''));

async function choose(page: Page, question: RegExp, answer: string): Promise<void> {
  await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
}

test('all seven receive the same events; who is cut off misses some, or resumes', async ({ page }) => {
  await page.goto(`${lab}?rate=5`);
  await choose(page, /가장 늦게/, '폴링');
  await choose(page, /가장 많은 바이트/, 'Socket.IO 폴링');
  await choose(page, /2초 동안 끊깁니다/, 'SSE');
  await page.getByRole('button', { name: '모두 시작하기' }).click();
  await expect(predictions(page)).toContainText('실제', { timeout: 60_000 });
  await expect(page.getByText(/가장 늦은 것은/)).toBeVisible();

  const measured = await rows(page);
  expect(Object.keys(measured)).toEqual(clients);
  for (const [delay, requests, connections, bytes, missed] of Object.values(measured)) {
    expect(number(delay)).toBeGreaterThan(0);
    expect(number(requests)).toBeGreaterThanOrEqual(1);
    expect(number(connections)).toBeGreaterThanOrEqual(1);
    expect(number(bytes)).toBeGreaterThan(30);
    expect(missed).toBe('0');
  }
  // A frame is lighter than a request and its answer; an open answer needs one request.
  expect(number(measured['웹소켓']?.[3])).toBeLessThan(number(measured['롱 폴링']?.[3]));
  expect(measured['SSE']?.[1]).toBe('1');
  expect(number(measured['롱 폴링']?.[1])).toBeGreaterThan(5);

  await page.getByRole('button', { name: '모두 2초 동안 끊기' }).click();
  await expect(page.getByText(/되찾은 것은 SSE뿐입니다/)).toBeVisible({ timeout: 60_000 });
  const after = await rows(page);
  for (const name of ['스트리밍', '웹소켓', 'Socket.IO']) expect(number(after[name]?.[4])).toBeGreaterThan(0);
  for (const name of ['폴링', '롱 폴링', 'SSE']) expect(after[name]?.[4]).toBe('0');

  await page.getByRole('button', { name: '멈추기' }).click();
  await page.getByRole('group', { name: '기록 필터' }).getByRole('button', { name: '실행' }).click();
  await expect(page.getByRole('log')).toContainText(/Last-Event-ID: \d+, resumed from there/);
  await expectFit(page);
});

test('one client is cut off, and only that one misses events', async ({ page }) => {
  await page.goto(`${lab}?rate=5&latencyMs=0&clients=stream,ws`);
  await page.getByRole('button', { name: '예측 없이 시작하기' }).click();
  await expect(page.getByText(/가장 늦은 것은/)).toBeVisible({ timeout: 40_000 });
  await page.getByRole('button', { name: '웹소켓 연결 끊기' }).click();
  await expect(async () => expect(number((await rows(page))['웹소켓']?.[4])).toBeGreaterThan(0)).toPass({
    timeout: 30_000,
  });
  expect((await rows(page))['스트리밍']?.[4]).toBe('0');
  await page.getByRole('slider', { name: '지연 (편도)' }).fill('100');
  await expect(page).toHaveURL(/latencyMs=100/);
});

test('the handshake is computed and the frames are taken apart', async ({ page }) => {
  await page.goto(`${lab}?view=handshake`);
  await choose(page, /마스킹은 어느 쪽/, '브라우저');
  await page.getByRole('textbox', { name: /몇 바이트/ }).fill('21');
  await page.getByRole('button', { name: '웹소켓 열기' }).click();
  const accept = page.getByRole('region', { name: 'Sec-WebSocket-Accept 계산' });
  await expect(accept).toContainText('서버의 응답과 같습니다', { timeout: 40_000 });
  await expect(accept).toContainText('258EAFA5-E914-47DA-95CA-C5AB0DC85B11');
  await expect(page.getByText('HTTP/1.1 101 Switching Protocols').first()).toBeVisible();

  await page.getByRole('button', { name: '보내기', exact: true }).click();
  const frames = page.getByRole('region', { name: '오간 프레임' });
  await expect(frames.getByRole('button', { name: '보냄 텍스트 21 B' })).toBeVisible();
  await expect(frames).toContainText('UTF-8로 읽으면 “안녕하세요”');
  await expect(frames).toContainText('MASK 1');
  await expect(predictions(page)).toContainText('맞았어요');
  await frames
    .getByRole('button', { name: /받음 텍스트/ })
    .last()
    .click();
  await expect(frames).toContainText('MASK 0');
  await expectFit(page);
  await page.getByRole('button', { name: '웹소켓 닫기' }).click();
  await frames.getByRole('button', { name: /보냄 닫기/ }).click();
  await expect(frames).toContainText('닫는 코드 1000');
  await expectFit(page);
});

test('in the chat everybody sends at any time, and a close ends nobody else’s connection', async ({ page }) => {
  await page.goto(`${lab}?view=chat`);
  await choose(page, /닫으면 누구의 연결/, '자기만');
  await page.getByRole('button', { name: '셋 다 들어오기' }).click();
  const person = (name: string): Locator => page.getByRole('region', { name, exact: true });
  for (const name of ['가영', '나훈', '다인']) await expect(person(name)).toContainText('연결됨', { timeout: 40_000 });
  await page.getByRole('button', { name: '셋이 동시에 말하기' }).click();
  for (const name of ['가영', '나훈', '다인']) await expect(person(name).getByRole('log')).toContainText('다인: 셋');

  await person('나훈').getByRole('button', { name: '닫기' }).click();
  await expect(person('가영')).toContainText('나훈 나감 (1000)');
  await expect(predictions(page)).toContainText('맞았어요');
  await person('가영').getByRole('textbox').fill('아직 들려요?');
  await person('가영').getByRole('textbox').press('Enter');
  await expect(person('다인').getByRole('log')).toContainText('가영: 아직 들려요?');

  await person('다인').getByRole('button', { name: '20 KiB 보내기' }).click();
  await expect(person('다인')).toContainText('내 연결이 닫힘 (1009)');
  await expect(person('가영')).toContainText('연결됨');
  await person('나훈').getByRole('button', { name: '다시 들어오기' }).click();
  await expect(person('나훈')).toContainText('연결됨');
  await expectFit(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectFit(page);
});
