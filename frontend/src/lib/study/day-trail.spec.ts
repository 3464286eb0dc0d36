import type { CardMark, MarkKind, Rating } from '@kkori/core/scheduling';
import { trailSince } from './day-trail.js';
import { logged, undone } from './facts.js';

const start = Date.UTC(2026, 10, 22);
const review = (id: string, reviewedAt: number, rating: Rating = 'GOOD') =>
  logged({ id, cardId: 'c', rating, reviewedAt, durationMs: 1, desiredRetention: 0.9 }, 'me');
const mark = (id: string, markedAt: number, kind: MarkKind) => {
  const fact: CardMark & { replaced: null } = { id, cardId: 'c', kind, value: 'ON', markedAt, replaced: null };
  return logged(fact, 'me');
};

it('goes back over grades and marks of the day, first to last, without notes and what was taken back', () => {
  const reviews = [
    review('yesterday', start - 1),
    review('b', start + 20),
    review('a', start),
    undone(review('undone', start + 30), start + 40),
    { ...review('refused', start + 30), refused: 'UNKNOWN_CARD' as const },
  ];
  const marks = [mark('m', start + 10, 'SUSPEND'), mark('n', start + 50, 'NOTE')];
  expect(trailSince(start, reviews, marks).map(({ id }) => id)).toEqual(['a', 'm', 'b']);
});
