import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test, type BrowserContext, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { browserExecutable } from './support/chromium.js';
import { openLab } from './support/open-lab.js';

test.describe.configure({ mode: 'serial' });
test.setTimeout(150_000);

const lab = '/lab/same-site-cookies';
const prediction = (page: Page) => page.getByRole('region', { name: '먼저 예측해 보세요' });
const result = (page: Page) => page.getByRole('region', { name: '일어난 일' });

async function predict(page: Page, cookie: string, accepted: string): Promise<void> {
  const questions = prediction(page).getByRole('radiogroup');
  await questions.first().getByRole('radio', { name: cookie, exact: true }).check();
  await questions.last().getByRole('radio', { name: accepted, exact: true }).check();
}

/** What a case came to: as the browser and the servers had it, and whether the explanation says so, too. */
async function outcome(page: Page): Promise<{ cookie: boolean; accepted: boolean; explained: boolean }> {
  await expect(result(page)).toBeVisible({ timeout: 30_000 });
  const text = await result(page).innerText();
  return {
    cookie: text.includes('세션 쿠키가 왔어요'),
    accepted: /송금했어요|계좌 화면을 보냈어요/.test(text),
    explained: !text.includes('설명과 다르게'),
  };
}

async function attempt(page: Page, address: string): ReturnType<typeof outcome> {
  await openLab(page, `${lab}?${address}`);
  await page.getByRole('button', { name: '예측 없이 해 보기' }).click();
  return outcome(page);
}

/** A browser of one's own whose setting about third-party cookies is known: what it is by default depends on who built it. */
async function browserThat(thirdPartyCookies: 'allows' | 'blocks', baseURL: string): Promise<BrowserContext> {
  const folder = test.info().outputPath('profile');
  fs.mkdirSync(path.join(folder, 'Default'), { recursive: true });
  const blocks = thirdPartyCookies === 'blocks';
  fs.writeFileSync(
    path.join(folder, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: blocks ? 1 : 0, block_third_party_cookies: blocks } }),
  );
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await browserExecutable({ settings: true }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    locale: 'ko-KR',
    baseURL,
  });
  return context;
}

const none = 'sameSite=none&secure=true';
const lax = 'sameSite=lax&secure=false';
const strict = 'sameSite=strict&secure=false';
const unset = 'sameSite=unset&secure=false';

/** Address of the case, whether the cookie reaches the bank, whether the bank does what is asked. */
const cases: readonly [string, boolean, boolean][] = [
  [`${none}&attack=form-top`, true, true],
  [`${none}&attack=form-frame`, true, true],
  [`${none}&attack=image`, true, true],
  [`${none}&attack=fetch`, true, true],
  [`${none}&attack=embed`, true, true],
  [`${none}&attack=fetch-header`, false, false],
  ['sameSite=none&secure=false&attack=form-top', false, false],
  [`${lax}&attack=form-top`, false, false],
  [`${lax}&attack=form-frame`, false, false],
  [`${lax}&attack=image`, false, false],
  [`${lax}&attack=link`, true, true],
  [`${lax}&attack=link&defences=postOnly`, true, false],
  [`${lax}&attack=embed`, false, false],
  [`${strict}&attack=link`, false, false],
  [`${unset}&attack=form-top`, true, true],
  [`${unset}&attack=form-frame`, false, false],
  [`${strict}&attack=form-frame&initiator=same-site`, true, true],
  [`${strict}&attack=form-top&initiator=same-site&defences=fetchMetadata`, true, false],
  [`${strict}&attack=fetch-header&initiator=same-site`, false, false],
  [`${none}&attack=form-top&defences=csrfToken`, true, false],
  [`${none}&attack=form-frame&defences=originCheck`, true, false],
  [`${none}&attack=image&defences=originCheck`, true, true],
  [`${none}&attack=fetch&defences=fetchMetadata`, true, false],
  [`${none}&attack=fetch&defences=customHeader`, true, false],
  [`${none}&attack=embed&defences=fetchMetadata`, true, false],
  [`${strict}&attack=form-frame&initiator=bank&defences=postOnly,csrfToken,originCheck,fetchMetadata`, true, true],
  [`${strict}&attack=fetch-header&initiator=bank&defences=csrfToken,customHeader`, true, true],
  [`${lax}&attack=form-frame&initiator=bank&defences=customHeader`, true, false],
];

test('every case in a browser that allows third-party cookies, as explained', async ({ baseURL }) => {
  const context = await browserThat('allows', baseURL ?? '');
  const page = await context.newPage();
  for (const [address, cookie, accepted] of cases) {
    await test.step(address, async () => {
      expect(await attempt(page, address), address).toEqual({ cookie, accepted, explained: true });
    });
  }
  await page.goto('about:blank');
  await context.close();
});

test('None does not help where third-party cookies are blocked, except in a window of its own', async ({ baseURL }) => {
  const context = await browserThat('blocks', baseURL ?? '');
  const page = await context.newPage();
  const withheld = await attempt(page, `${none}&attack=form-frame`);
  // A build that knows no such setting sends it: then the explanation has to say that.
  expect(withheld.explained).toBe(true);
  expect(withheld.accepted).toBe(withheld.cookie);
  expect(await attempt(page, `${none}&attack=form-top`)).toEqual({ cookie: true, accepted: true, explained: true });
  await page.goto('about:blank');
  await context.close();
});

test('predict, attack in a window, observe; then switch a defence on', async ({ page }) => {
  await page.goto(lab);
  await expect(page.getByRole('button', { name: '예측 없이 해 보기' })).toBeVisible();
  await expectAccessible(page);
  await predict(page, '예', '예');
  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: '로그인하고 해 보기' }).click();
  const window = await opening;
  expect(new URL(window.url() === 'about:blank' ? 'http://127.0.0.1' : window.url()).hostname).toMatch(/127|localhost/);
  expect(await outcome(page)).toEqual({ cookie: true, accepted: true, explained: true });
  await expect(prediction(page)).toContainText('맞았어요');
  await expect(page.getByText('1,000,000 → 900,000원').first()).toBeVisible();
  await expect.poll(() => window.isClosed()).toBe(true);
  await expectAccessible(page);

  await page.getByText('서버의 방어').click();
  await page.getByRole('button', { name: 'CSRF 토큰' }).click();
  await expect(page).toHaveURL(/defences=csrfToken/);
  await predict(page, '예', '아니요');
  await page.getByRole('button', { name: '로그인하고 해 보기' }).click();
  await expect(result(page)).toContainText('CSRF 토큰이 없거나 다름', { timeout: 30_000 });
  await expect(page.getByRole('table', { name: '해 본 것' }).locator('tbody tr')).toHaveCount(2);
  const log = page.getByRole('log');
  await expect(log).toContainText('POST /transfer');
  await expect(log).not.toContainText(/demo-session=\w/);
});

test('the attacker’s page stands in the panel, and its cookie is over after Max-Age', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${lab}?${lax}&initiator=same-site&attack=form-frame&maxAge=10&wait=12`);
  await page.getByRole('button', { name: '예측 없이 해 보기' }).click();
  await expect(page.getByText(/나이 들기를/)).toBeVisible();
  expect(await outcome(page)).toEqual({ cookie: false, accepted: false, explained: true });
  await expect(result(page)).toContainText('Max-Age가 지나');
  await expect(page.frameLocator('iframe').getByText('경품에 당첨')).toBeVisible();
  await expectAccessible(page);
});
