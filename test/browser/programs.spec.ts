import { contentPrograms, misprint } from '../support/programs.js';
import { expect, test } from './support/test.js';

const origin = 'http://answers.test';

/** What a program's frame may import to have something served for the code. */
const served = `export const served = (path, body, type = 'text/javascript') => {
  const request = new XMLHttpRequest();
  request.open('PUT', path, false);
  request.setRequestHeader('content-type', type);
  request.send(body);
};`;

test('code in an answer that needs a page prints what the answer says', async ({ page }) => {
  const programs = contentPrograms().filter(({ runner }) => runner === 'page');
  expect(programs.length).toBeGreaterThan(0);
  for (const program of programs) {
    const printed: string[] = [];
    const files = new Map([
      ['/', { contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><body></body>' }],
      ['/served.js', { contentType: 'text/javascript', body: served }],
      ['/program.js', { contentType: 'text/javascript; charset=utf-8', body: program.code }],
    ]);
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (route.request().method() === 'PUT')
        files.set(pathname, {
          contentType: `${route.request().headers()['content-type']}; charset=utf-8`,
          body: route.request().postData() ?? '',
        });
      const file = files.get(pathname);
      return route.fulfill(file ?? { status: 404 });
    });
    page.removeAllListeners('console');
    page.on('console', (message) => void (message.type() === 'log' && printed.push(message.text())));
    await page.goto(origin);
    await page.evaluate(`import('/program.js').then(() => null)`);
    // What is told through the same wire comes after what was told before.
    await page.evaluate(`console.log('end')`);
    await expect.poll(() => printed.at(-1)).toBe('end');
    expect(misprint(program, printed.slice(0, -1)), program.place).toBeNull();
    await page.unroute(`${origin}/**`);
  }
});
