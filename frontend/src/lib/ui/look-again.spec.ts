import { jest } from '@jest/globals';
import { lookAgain } from './look-again.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('asks again once the answer before has come, until it is ended', async () => {
  const ask = jest.fn(() => Promise.resolve());
  const end = lookAgain(ask);
  await jest.advanceTimersByTimeAsync(9_500);
  expect(ask).toHaveBeenCalledTimes(3);
  end();
  await jest.advanceTimersByTimeAsync(9_500);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('asks no more when it is ended while a request is on its way', async () => {
  let answer = () => undefined as void;
  const ask = jest.fn(() => new Promise<void>((resolve) => (answer = resolve)));
  const end = lookAgain(ask);
  await jest.advanceTimersByTimeAsync(3_000);
  end();
  answer();
  await jest.advanceTimersByTimeAsync(9_500);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(jest.getTimerCount()).toBe(0);
});

it('asks again after a request that failed', async () => {
  const ask = jest.fn(() => Promise.reject(new Error('offline')));
  const end = lookAgain(ask);
  await jest.advanceTimersByTimeAsync(6_500);
  expect(ask).toHaveBeenCalledTimes(2);
  end();
});
