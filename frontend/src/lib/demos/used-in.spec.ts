import { groupByDemo } from './used-in.js';

it('lists the questions of each demo', () => {
  expect(
    groupByDemo([
      { cardId: '1', slug: 'a', title: 'A', demoNames: ['load-balancer'] },
      { cardId: '2', slug: 'b', title: 'B', demoNames: ['cors', 'load-balancer'] },
      { cardId: '3', slug: 'c', title: 'C', demoNames: [] },
    ]),
  ).toEqual({
    'load-balancer': [
      { cardId: '1', slug: 'a', title: 'A' },
      { cardId: '2', slug: 'b', title: 'B' },
    ],
    cors: [{ cardId: '2', slug: 'b', title: 'B' }],
  });
});
