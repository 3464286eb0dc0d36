import { expect, test, type Page } from './support/test.js';
import { ask, doneOnServer, gradeByKeyboard, openStudy, packed, signUp, studyScreen } from './support/study.js';
import { expectAccessible } from './support/accessibility.js';
import { DeployedApp } from './support/deployed-app.js';

test.use({ serviceWorkers: 'allow' });

/** Waits until the app is kept on the device and serves the page. */
async function keptOn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

test('is an app that can be installed', async ({ page, context, request }) => {
  expect((await request.get('/manifest.webmanifest')).headers()['content-type']).toContain('application/manifest+json');
  expect((await request.get('/_app/immutable/chunks/gone.js')).status(), 'never the shell in its place').toBe(404);
  await page.goto('/');
  await keptOn(page);
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({ name: '꼬리', display: 'standalone', lang: 'ko' });
  expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  const { icons } = JSON.parse(manifest.data ?? '{}') as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});

test.describe('of two versions', () => {
  // Now and then Chromium believes that the worker at work, which has nothing to do, is still busy, and lets the next one
  // wait for up to five minutes: skipWaiting() then does not return. Nothing on the page can change that.
  test.describe.configure({ retries: 3 });

  test('a new version takes over once no other window is open, and takes the old one’s place', async ({
    page,
    context,
  }) => {
    const app = await DeployedApp.start();
    try {
      const versions = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('build')));
      await page.goto(app.url);
      await keptOn(page);
      const before = await versions();
      const other = await context.newPage();
      await other.goto(`${app.url}/study`);

      app.putUpNewVersion();
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const next = registration.installing;
        if (!next) return;
        await new Promise<void>((resolve) =>
          next.addEventListener('statechange', () => next.state === 'installed' && resolve()),
        );
      });
      const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
      expect(await waits(), 'the other window keeps what it was opened with').toBe(true);
      expect(await versions()).toHaveLength(2);

      await other.close();
      // The worker may hear a little later that the window is gone; the page asks it each time somebody comes back to it.
      let loaded = false;
      page.once('load', () => (loaded = true));
      await expect
        .poll(async () => {
          if (!loaded) await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))).catch(() => {});
          return loaded;
        })
        .toBe(true);
      await expect.poll(versions).toHaveLength(1);
      expect(await versions()).not.toEqual(before);
      // What was kept serves alone.
      app.stop();
      await page.reload();
      await expect(page.getByRole('heading').first()).toBeVisible();
    } finally {
      app.stop();
    }
  });
});

test('after one visit the app opens and studies without a network; a second device then shows the same', async ({
  page,
  context,
  browser,
}) => {
  const person = await signUp(page);
  await expect(page.getByTestId('due')).toHaveText('10');
  await keptOn(page);
  await packed(page);

  await context.setOffline(true);
  await page.goto('/');
  await expect(page.getByTestId('due')).toHaveText('10');
  await page.getByRole('link', { name: '학습 시작' }).click();
  const screen = studyScreen(page);
  await gradeByKeyboard(page, ['4', '3', '4']);
  const next = (await screen.question.textContent()) ?? '';
  await page.reload();
  await expect(screen.question, 'nothing is asked again').toHaveText(next);
  await gradeByKeyboard(page, ['4']);
  await page.goto('/write');
  await page.getByLabel('질문', { exact: true }).fill('지하철에서 떠오른 질문');
  await page.getByLabel('답', { exact: true }).fill('적어 둔 답');
  await page.getByRole('button', { name: '저장' }).click();
  await expect(page.getByRole('alert')).toContainText('쓴 내용은 이 기기에 남아 있으니');
  await page.reload();
  await expect(page.getByLabel('질문', { exact: true })).toHaveValue('지하철에서 떠오른 질문');
  await page.goto('/decks/network-web');
  await expect(page.getByText('이 기기에 있는 질문만')).toBeVisible();
  await expect(page.getByRole('link', { name: '이 덱만 학습' })).toBeVisible();
  await page.goto('/settings/study');
  await expect(page.getByText('이 기기에 담아 둔 설정을 보여 드려요')).toBeVisible();
  await page.getByRole('button', { name: '새 카드 10장 더' }).click();
  await page.goto('/');
  await expect(page.getByText('오늘 4번 채점')).toBeVisible();
  await expect(page.getByTestId('due'), 'more than the day’s limit leaves').toHaveText(/^1\d$/);

  await context.setOffline(false);
  await expect.poll(() => doneOnServer(page)).toBe(4);
  await expect(page.getByText(/기록 \d개/)).toHaveCount(0);

  const elsewhere = await browser.newContext({ locale: 'ko-KR', timezoneId: 'Asia/Seoul', serviceWorkers: 'block' });
  const other = await elsewhere.newPage();
  await other.goto('/sign-in');
  await other.getByLabel('이메일').fill(person.email);
  await other.getByLabel('비밀번호', { exact: true }).fill(person.password);
  await other.keyboard.press('Enter');
  await expect(other.getByText('오늘 4번 채점')).toBeVisible();
  await expect(other.getByTestId('due')).toHaveText(/^\d+$/);
  await expect(page.getByTestId('due')).toHaveText((await other.getByTestId('due').textContent()) ?? '');
  await elsewhere.close();
});

test('a guest studies without a network after one visit, reads the questions of the coming days, and goes on right after signing up', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await expect(page.getByTestId('due')).toHaveText('10');
  await keptOn(page);
  await packed(page);
  const { decks } = await ask<{ decks: { questions: { slug: string; title: string }[] }[] }>(
    page,
    '{ decks { questions { slug title } } }',
  );
  const question = decks[0]?.questions[1];
  await context.setOffline(true);
  await openStudy(page);
  await gradeByKeyboard(page, ['4']);
  await page.goto(`/q/${question?.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question?.title ?? '');

  await context.setOffline(false);
  // The network goes before the new account's own cards have come.
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('StudyPack') ? route.abort() : route.continue(),
  );
  await signUp(page);
  await expect(page.getByText('오늘 1번 채점')).toBeVisible();
  const due = (await page.getByTestId('due').textContent()) ?? '';
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('오늘 1번 채점')).toBeVisible();
  await expect(page.getByTestId('due')).toHaveText(due);
  await openStudy(page);
});

test('a clock that is three days fast is said once, and reviews are stamped with the right time', async ({
  page,
  context,
}) => {
  await page.addInitScript((ahead) => {
    const right = Date;
    globalThis.Date = class extends right {
      constructor(...given: unknown[]) {
        if (given.length > 0) super(...(given as [number]));
        else super(right.now() + ahead);
      }
      static override now() {
        return right.now() + ahead;
      }
    } as DateConstructor;
  }, 3 * 86_400_000);
  await signUp(page);
  const note = page.getByText('이 기기의 시계가 3일 빨라요');
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await openStudy(page);
  await context.setOffline(true);
  await gradeByKeyboard(page, ['1', '1']);
  await context.setOffline(false);
  await expect.poll(() => doneOnServer(page)).toBe(2);
  const { studyQueue } = await ask<{ studyQueue: { cards: { memory: { lastReviewedAt: string } | null }[] } }>(
    page,
    '{ studyQueue { cards { memory { lastReviewedAt } } } }',
  );
  const times = studyQueue.cards.flatMap(({ memory }) => (memory ? [Date.parse(memory.lastReviewedAt)] : []));
  expect(new Set(times).size, 'each at its own time, not both when they arrived').toBe(2);
  for (const time of times) expect(Math.abs(time - Date.now())).toBeLessThan(60_000);

  await page.goto('/');
  await page.getByRole('button', { name: '알겠어요' }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('오늘 2번 채점')).toBeVisible();
  await expect(note).toHaveCount(0);
});
