import { joinCards, piecesOf } from './deck-pieces.js';

const ids = (count: number) => Array.from({ length: count }, (_, id) => `${id}`);

it('asks for twenty decks at once at most, each of them once', () => {
  expect([0, 1, 20, 21, 45].map((count) => piecesOf(ids(count)).map(({ length }) => length))).toEqual([
    [0],
    [1],
    [20],
    [20, 1],
    [20, 20, 5],
  ]);
  expect(piecesOf(ids(45)).flat()).toEqual(ids(45));
});

it('joins what was told of them, and has what is in two decks once', () => {
  const told = (...names: string[]) => ({
    cards: names.map((id) => ({ id, questionId: `q${id}` })),
    questions: names.map((id) => ({ id: `q${id}` })),
  });
  expect(joinCards([told('b', 'a'), told('a', 'c'), told()])).toEqual(told('b', 'a', 'c'));
});
