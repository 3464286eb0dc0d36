import { expect, test, type Page } from './support/test.js';
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

test('a new version takes over once no other window is open, and takes the old one’s place', async ({
  page,
  context,
}) => {
  const app = await DeployedApp.start();
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
  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await reloaded;
  await expect.poll(versions).toHaveLength(1);
  expect(await versions()).not.toEqual(before);
  app.stop();
  await page.reload();
  await expect(page.getByRole('heading').first()).toBeVisible();
});
