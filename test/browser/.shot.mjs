import { chromium } from '@playwright/test';
const base = process.argv[2];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'] });
const shots = [
  ['phone', 390, 844, 'light', '?preset=preflight-401'],
  ['desk', 1440, 900, 'dark', '?preset=form-post'],
];
for (const [name, width, height, theme, query] of shots) {
  const page = await (await browser.newContext({ viewport: { width, height }, locale: 'ko-KR' })).newPage();
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.goto(`${base}/lab/cors${query}`);
  await page.evaluate((t) => document.documentElement.setAttribute('data-theme', t), theme);
  await page.getByRole('button', { name: '예측 없이 보내기' }).waitFor();
  await page.screenshot({ path: `/tmp/w/cors-${name}-1.png`, fullPage: true });
  for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
  await page.getByRole('button', { name: '이 브라우저에서 보내기' }).click();
  await page.getByRole('button', { name: /같은 주소로/ }).waitFor();
  await page.screenshot({ path: `/tmp/w/cors-${name}-2.png`, fullPage: true });
}
await browser.close();
