import { packCards } from './pack.js';

const card = (id: string, opensAfter: string | null = null) => ({ id, opensAfter });
const review = (due: number) => ({ state: 'REVIEW' as const, due });
const ids = (cards: { id: string }[]) => cards.map(({ id }) => id).join(' ');

describe('the cards of the coming days', () => {
  const cards = [card('a'), card('a1', 'a'), card('b'), card('b1', 'b'), card('c')];

  it('are those due in them and the new ones that their limits let in, in deck order', () => {
    const memories = new Map([
      ['b', review(5)],
      ['c', review(20)],
    ]);
    expect(ids(packCards({ cards, memories, until: 10, newCards: 9, most: 9 }))).toBe('a a1 b b1');
    expect(ids(packCards({ cards, memories, until: 10, newCards: 1, most: 9 }))).toBe('a b');
    expect(ids(packCards({ cards, memories, until: 21, newCards: 0, most: 9 }))).toBe('b c');
  });

  it('have the longest due first where there is no room for all', () => {
    const memories = new Map([
      ['a', review(3)],
      ['b', review(1)],
      ['c', review(2)],
    ]);
    expect(ids(packCards({ cards, memories, until: 10, newCards: 5, most: 2 }))).toBe('b c');
  });

  it('have a follow-up only where it can open', () => {
    const learning = new Map([['a', { state: 'LEARNING' as const, due: 30 }]]);
    expect(ids(packCards({ cards, memories: learning, until: 10, newCards: 2, most: 9 }))).toBe('b b1');
  });

  it('have a card of two decks once', () => {
    const twice = [card('a'), card('b'), card('a')];
    expect(ids(packCards({ cards: twice, memories: new Map(), until: 10, newCards: 9, most: 9 }))).toBe('a b');
  });
});
