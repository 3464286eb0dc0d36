import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';
export type * from '@playwright/test';

/** Pages are left as people leave them: a headless browser closes them without a farewell, and their demos stay open. */
export const test = base.extend<{ leavePages: undefined }>({
  leavePages: [
    async ({ context }, use) => {
      await use(undefined);
      for (const page of context.pages()) {
        // A window that a page opened may be on its way elsewhere.
        if ((await page.opener()) === null) await page.goto('about:blank');
      }
    },
    { auto: true },
  ],
});
