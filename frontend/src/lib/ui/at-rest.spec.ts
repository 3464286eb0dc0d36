import { jest } from '@jest/globals';
import { AtRest } from './at-rest.js';

it('does the last of what it is told, once, when nothing more comes or nobody waits any more', () => {
  jest.useFakeTimers();
  const done: string[] = [];
  const rest = new AtRest<string>((value) => done.push(value), 700);
  for (const value of ['a', 'b', 'c']) {
    rest.tell(value);
    jest.advanceTimersByTime(699);
  }
  expect(done).toEqual([]);
  jest.advanceTimersByTime(1);
  rest.tell('d');
  rest.now();
  rest.now();
  jest.runAllTimers();
  expect(done).toEqual(['c', 'd']);
  jest.useRealTimers();
});
