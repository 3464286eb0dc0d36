import { setImmediate as nextTurn } from 'node:timers/promises';
import { inBackground } from './in-background.js';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => process.off('unhandledRejection', note));

it('tells what work failed with, once, and leaves no rejection unhandled', async () => {
  const failures: unknown[] = [];
  inBackground(Promise.reject(new Error('no')), (error) => failures.push(error));
  inBackground(Promise.resolve('done'), (error) => failures.push(error));
  inBackground(Promise.reject(new Error('no')), () => {
    throw new Error('nor this');
  });
  await nextTurn();
  await nextTurn();
  expect(failures).toEqual([new Error('no')]);
  expect(unhandled).toEqual([]);
});
