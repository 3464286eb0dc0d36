import { moved, placeByKey } from './sort-order.js';

it('moves one of a list, and no further than its ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 1, 9)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], -1, 1)).toEqual(['a', 'b']);
});

it('is moved by the keys that move a selection', () => {
  expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'x'].map((key) => placeByKey(key, 1, 4))).toEqual([0, 2, 0, 3, null]);
  expect(placeByKey('ArrowUp', 0, 4)).toBe(0);
});
