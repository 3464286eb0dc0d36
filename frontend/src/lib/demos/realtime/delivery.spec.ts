import { Delivery } from './delivery.js';

function received(...numbers: number[]): Delivery {
  const delivery = new Delivery();
  numbers.forEach((n, index) => delivery.take(n, 10 * (index + 1)));
  return delivery;
}

it('misses nothing before the first event, and nothing of what came in order', () => {
  expect(new Delivery().snapshot()).toMatchObject({ received: 0, missed: 0, median: null, p95: null });
  expect(received(7, 8, 9).snapshot()).toMatchObject({
    received: 3,
    missed: 0,
    repeated: 0,
    last: 9,
    median: 20,
    p95: 30,
  });
});

it('misses what was left out, until it comes after all', () => {
  const delivery = received(3, 4, 8);
  expect(delivery.snapshot().missed).toBe(3);
  for (const n of [5, 6, 7]) delivery.take(n, 400);
  expect(delivery.snapshot()).toMatchObject({ missed: 0, received: 6, repeated: 0 });
});

it('counts what comes again, and not its delay', () => {
  expect(received(1, 2, 2, 1).snapshot()).toMatchObject({ received: 2, repeated: 2, delays: [10, 20] });
});

it('forgets old delays, not old events', () => {
  const delivery = new Delivery();
  for (let n = 1; n <= 100; n++) delivery.take(n, n);
  const { received, delays, median } = delivery.snapshot();
  expect({ received, delays: delays.length, median }).toEqual({ received: 100, delays: 40, median: 80 });
});

it('takes an event from the future as one that took no time', () => {
  const delivery = new Delivery();
  delivery.take(1, -3);
  expect(delivery.snapshot().delays).toEqual([0]);
});
