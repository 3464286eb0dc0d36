import { expect, test, type Route } from './support/test.js';
import { browserArguments, browserExecutable } from './support/chromium.js';

// The other tests do without the fonts of the page.
test.use({ launchOptions: { executablePath: await browserExecutable(), args: browserArguments } });

test('stays at the part that its address names when the fonts arrive late', async ({ page }) => {
  const fonts: Route[] = [];
  let late = true;
  await page.route('**/*.woff2', (route) => (late ? void fonts.push(route) : route.continue()));
  await page.goto('/q/load-balancer-algorithms#ox-round-robin-preemption', { waitUntil: 'commit' });
  const item = page.locator('#ox-round-robin-preemption');
  await expect(item).toBeInViewport();
  const article = page.getByRole('article');
  const before = (await article.boundingBox())!.height;
  late = false;
  await Promise.all(fonts.map((route) => route.continue()));
  await expect.poll(async () => Math.abs((await article.boundingBox())!.height - before)).toBeGreaterThan(200);
  await page.evaluate(() => document.fonts.ready);
  await expect(item).toBeInViewport();
});
