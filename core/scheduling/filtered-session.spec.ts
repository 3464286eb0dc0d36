import {
  chooseCards,
  gradeWithoutMemory,
  recallOf,
  startChosen,
  undoLast,
  type Memory,
  type Rating,
  type Session,
} from './index.js';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const cards = [...'abcdefghij'].map((id) => ({ id, opensAfter: 'parent' }));
const memory = (cardId: string, over: Partial<Memory>): Memory => ({
  cardId,
  state: 'REVIEW',
  stability: 10,
  difficulty: 5,
  due: NOW,
  firstReviewedAt: 0,
  lastReviewedAt: NOW - 10 * DAY,
  reps: 1,
  lapses: 0,
  step: 0,
  intervalDays: 10,
  ...over,
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('recallOf', () => {
  it('is nine in ten when the stability has passed, and one at the review', () => {
    expect(recallOf({ stability: 10, lastReviewedAt: NOW - 10 * DAY }, NOW)).toBeCloseTo(0.9, 12);
    expect(recallOf({ stability: 10, lastReviewedAt: NOW + 1 }, NOW)).toBe(1);
    expect(recallOf({ stability: 10, lastReviewedAt: 0 }, NOW)).toBeLessThan(0.9);
  });
});

describe('chooseCards', () => {
  const memories = new Map([
    ['a', memory('a', { due: NOW + DAY, difficulty: 9 })],
    ['b', memory('b', { due: NOW - DAY, stability: 100 })],
    ['c', memory('c', { stability: 1, difficulty: 2 })],
  ]);
  const chosen = (order: 'DUE' | 'RETRIEVABILITY' | 'DIFFICULTY' | 'RANDOM', most = 10) =>
    ids(chooseCards(cards, memories, { order, most, now: NOW, parameters: {}, chance: (id) => -id.charCodeAt(0) }));

  it('takes the first of the order, new ones last in theirs', () => {
    expect(chosen('DUE')).toBe('bcadefghij');
    expect(chosen('RETRIEVABILITY')).toBe('cabdefghij');
    expect(chosen('DIFFICULTY', 4)).toBe('abcd');
    expect(chosen('RANDOM', 3)).toBe('jih');
  });
});

describe('a session of chosen cards', () => {
  const grade = (session: Session<{ id: string; opensAfter: string | null }>, rating: Rating) =>
    gradeWithoutMemory(session, {
      id: `${session.graded}`,
      cardId: session.current!.id,
      rating,
      reviewedAt: NOW,
      durationMs: 1,
      desiredRetention: 0.9,
    });

  it('asks in their order, due or open or not', () => {
    const session = startChosen(cards, new Map(), 0);
    expect(ids(session.pending)).toBe('abcdefghij');
    expect(startChosen([], new Map(), 0).current).toBeNull();
  });

  it('without memory brings what was not known again after six others, until it is, and changes nothing', () => {
    const start = startChosen(cards, new Map([['a', memory('a', {})]]), 0);
    let session = grade(start, 'AGAIN');
    expect(ids(session.pending)).toBe('bcdefgahij');
    expect(session.memories.get('a')).toEqual(memory('a', {}));
    let asked = 0;
    while (session.current && asked++ < 100)
      session = grade(session, session.current.id === 'j' && asked < 15 ? 'AGAIN' : 'GOOD');
    expect(session.current).toBeNull();
    expect(session.graded).toBe(16);
    while (session.last) session = undoLast(session);
    expect(session).toBe(start);
  });

  it('says when a grade is of another card', () => {
    const session = startChosen(cards, new Map(), 0);
    const review = {
      id: '1',
      cardId: 'b',
      rating: 'GOOD',
      reviewedAt: NOW,
      durationMs: 1,
      desiredRetention: 0.9,
    } as const;
    expect(() => gradeWithoutMemory(session, review)).toThrow(RangeError);
  });
});
