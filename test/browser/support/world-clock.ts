import type { Page } from '@playwright/test';

/** A world whose clock the test sets: that of the browser, and that of the server as its answers tell it. Epoch ms. */
export async function worldClock(page: Page, start: number): Promise<(instant: number) => Promise<void>> {
  let now = start;
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), date: new Date(now).toUTCString() } });
  });
  const set = async (instant: number) => {
    now = instant;
    await page.clock.setFixedTime(instant);
  };
  await set(start);
  return set;
}
