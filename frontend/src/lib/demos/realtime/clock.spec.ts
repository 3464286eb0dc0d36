import { estimateOffset } from './clock.js';

it('takes the answer to have been written half-way', () => {
  expect(estimateOffset([{ sentAt: 1_000, receivedAt: 1_080, serverAt: 6_040 }])).toEqual({
    offsetMs: 5_000,
    roundTripMs: 80,
  });
});

it('believes the quickest exchange', () => {
  const slow = { sentAt: 0, receivedAt: 500, serverAt: 400 };
  const quick = { sentAt: 600, receivedAt: 620, serverAt: 710 };
  expect(estimateOffset([slow, quick, { sentAt: 700, receivedAt: 760, serverAt: 800 }])?.offsetMs).toBe(100);
  expect(estimateOffset([])).toBeNull();
});
