import { backoffMs } from './backoff.js';

it('doubles up to four seconds', () => {
  expect([1, 2, 3, 4, 5, 50].map((failures) => backoffMs(failures, 1))).toEqual([
    500, 1_000, 2_000, 4_000, 4_000, 4_000,
  ]);
});

it('waits half of that at least', () => {
  expect(backoffMs(3, 0)).toBe(1_000);
  for (let n = 0; n < 50; n++) expect(backoffMs(1)).toBeGreaterThanOrEqual(250);
});
