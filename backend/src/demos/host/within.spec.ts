import { setImmediate as nextTurn } from 'node:timers/promises';
import { within } from './within.js';

const never = new Promise<string>(() => {});
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => process.off('unhandledRejection', note));

it('gives what work comes to in time', async () => {
  expect(await within(60_000, Promise.resolve('done'))).toBe('done');
  await expect(within(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('gives null when it takes longer, and does not hear of a failure after that', async () => {
  expect(await within(0, never)).toBeNull();
  let fail: (error: Error) => void = () => {};
  expect(await within(0, new Promise((_resolve, reject) => (fail = reject)))).toBeNull();
  fail(new Error('too late'));
  await nextTurn();
  expect(unhandled).toEqual([]);
});
