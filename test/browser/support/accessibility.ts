import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a theme can break: the rest of a page is the same in each. */
const ofColours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** Fails with every rule that the page breaks, in light and in dark, and where. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const [theme, rules] of [
    ['light', {}],
    ['dark', ofColours],
  ] as const) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
    // Colours are measured as they come to rest; in what is folded away they never do.
    await page.evaluate(() => {
      const shown = ({ effect }: Animation): boolean =>
        !(effect instanceof KeyframeEffect) || (effect.target?.checkVisibility() ?? false);
      const resting = document.getAnimations().filter(shown);
      return Promise.all(resting.map((animation) => animation.finished.catch(() => undefined)));
    });
    // Evaluated by the debugger, which the page's content security policy does not bind.
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
    const results = await page.evaluate(
      (options) => (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
      { resultTypes: ['violations'], preload: false, ...rules } satisfies RunOptions,
    );
    const broken = results.violations.map(({ id, help, nodes }) => ({
      theme,
      id,
      help,
      where: nodes.map(({ target }) => target.join(' ')).slice(0, 5),
    }));
    expect(broken, `axe, ${theme}, ${page.url()}`).toEqual([]);
  }
}
