import { cardsOf, cardUuid, questionUuid } from './index.js';

const followUp = (key: string) => ({ key, title: '왜?', answer: '그래서.' });
const ox = (key: string) => ({ kind: 'true-false' as const, key, statement: 'A', answer: true, explanation: 'B' });

describe('identity', () => {
  // If one of these ever changes, everybody loses the history of every card.
  it('gives the ids it has always given', () => {
    expect(questionUuid('load-balancer-algorithms')).toBe('69cbb195-c921-5ffc-a025-799dd5cce58e');
    expect(cardUuid(questionUuid('load-balancer-algorithms'), 'recall')).toBe('89fbb8bc-4d1e-58a0-93f5-4209591a9397');
  });

  it('lists the cards in the order of the file', () => {
    const cards = cardsOf({ id: 'a', followUps: [followUp('x'), followUp('y')], quiz: [ox('z')] });
    expect(cards.map(({ key, kind, ordinal }) => [key, kind, ordinal])).toEqual([
      ['recall', 'recall', 0],
      ['x', 'follow-up', 1],
      ['y', 'follow-up', 2],
      ['z', 'true-false', 3],
    ]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(4);
  });

  it('keeps an id when cards move, and lets a question bring its own', () => {
    const idOf = (keys: string[], question?: string) =>
      cardsOf({ id: 'a', followUps: keys.map(followUp), quiz: [] }, question).find(({ key }) => key === 'x')?.id;
    expect(idOf(['x', 'y'])).toBe(idOf(['y', 'x']));
    expect(idOf(['x'])).toBe(cardUuid(questionUuid('a'), 'x'));
    expect(idOf(['x'], questionUuid('b'))).not.toBe(idOf(['x']));
  });
});
