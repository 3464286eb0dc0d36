import { groupByDemo } from './used-in.js';

it('lists the questions of each demo', () => {
  const balancer = { demo: 'load-balancer' };
  expect(
    groupByDemo([
      { slug: 'a', title: 'A', demos: [balancer, balancer] },
      { slug: 'b', title: 'B', demos: [balancer, { demo: 'cors' }] },
      { slug: 'c', title: 'C', demos: [] },
    ]),
  ).toEqual({
    'load-balancer': [
      { slug: 'a', title: 'A' },
      { slug: 'b', title: 'B' },
    ],
    cors: [{ slug: 'b', title: 'B' }],
  });
});
