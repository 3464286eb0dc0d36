import { arcs, onCircle } from './ring-layout.js';

const half = 2 ** 31;

it('places hashes clockwise from the top', () => {
  expect(onCircle(0, 10, 50)).toEqual({ x: 50, y: 40 });
  expect(onCircle(half / 2, 10, 50)).toEqual({ x: 60, y: 50 });
  expect(onCircle(half, 10, 50)).toEqual({ x: 50, y: 60 });
});

it('gives each node the stretch before its points, around the end too', () => {
  const drawn = arcs(
    [
      { hash: half / 2, node: 'a' },
      { hash: half, node: 'b' },
    ],
    10,
    50,
  );
  expect(drawn.map(({ node }) => node)).toEqual(['a', 'b']);
  // From the bottom over the left and the top to the right: three quarters, the long way.
  expect(drawn[0]?.path).toBe('M50 60A10 10 0 1 1 60 50');
  expect(drawn[1]?.path).toBe('M60 50A10 10 0 0 1 50 60');
});

it('joins neighbours of one node', () => {
  const ring = [1, 2, 3, 4].map((step) => ({ hash: step * 1e9, node: step < 3 ? 'a' : 'b' }));
  expect(arcs(ring, 10, 50)).toHaveLength(2);
});
