import {
  buildQueueWithPlan,
  daysUntil,
  DEFAULT_PACE,
  paceFrom,
  paceOf,
  secondsSpent,
  type QueueCard,
  type ReviewFact,
  type Standing,
} from './index.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const NOW = 100 * DAY + DAY / 2;
const day = { start: 100 * DAY, end: 101 * DAY };

describe('a queue with a plan', () => {
  const card = (id: string): QueueCard => ({ id, opensAfter: null });
  const [step, later, planned, spared, planNew, other, otherNew, otherNew2] = [
    ...['step', 'later', 'planned', 'spared', 'planNew', 'other', 'otherNew', 'otherNew2'].map(card),
  ] as [QueueCard, QueueCard, QueueCard, QueueCard, QueueCard, QueueCard, QueueCard, QueueCard];
  const cards = [other, otherNew, otherNew2, step, later, planned, spared, planNew];
  const memories = new Map<string, Standing>([
    ['step', { state: 'LEARNING', due: NOW - MINUTE }],
    ['later', { state: 'RELEARNING', due: NOW + MINUTE }],
    ['planned', { state: 'REVIEW', due: NOW + 30 * DAY }],
    ['spared', { state: 'REVIEW', due: NOW - DAY }],
    ['other', { state: 'REVIEW', due: NOW - DAY }],
  ]);
  const input = {
    cards,
    memories,
    now: NOW,
    day,
    limits: { newPerDay: 1, reviewsPerDay: 10 },
    doneToday: { new: 0, review: 0 },
  };
  const plan = {
    cardIds: new Set(['step', 'later', 'planned', 'spared', 'planNew']),
    reviews: [planned],
    newCards: [planNew],
  };

  it('takes from the plan what the plan decides, whenever due, and the rest by its rules', () => {
    const { cards: queue, counts } = buildQueueWithPlan(input, plan);
    expect(queue.map(({ id }) => id)).toEqual(['step', 'planned', 'planNew', 'other', 'otherNew', 'later']);
    expect(counts).toEqual({ learning: 2, review: 2, new: 2 });
  });

  it('of one deck shows that deck alone', () => {
    const { cards: queue } = buildQueueWithPlan({ ...input, cards: [planNew, spared, other] }, plan);
    expect(queue.map(({ id }) => id)).toEqual(['planNew', 'other']);
  });
});

describe('pace', () => {
  let id = 0;
  const review = (cardId: string, reviewedAt: number, seconds: number, rating: ReviewFact['rating'] = 'GOOD') => {
    return { id: String(id++), cardId, rating, reviewedAt, durationMs: seconds * 1000, desiredRetention: 0.9 };
  };

  it('of a newcomer is the default, and what is measured takes over', () => {
    expect(paceOf([], day)).toEqual(DEFAULT_PACE);
    const sums = {
      new: { count: 0, seconds: 0 },
      pass: { count: 980, seconds: 9800 },
      fail: { count: 20, seconds: 1100 },
    };
    expect(paceFrom(sums)).toEqual({ new: 50, pass: (400 + 9800) / 1000, fail: (900 + 1100) / 40 });
  });

  it('counts a card with all of a day, by how it was met or first graded', () => {
    const reviews = [
      review('a', day.start + MINUTE, 40),
      review('a', day.start + 11 * MINUTE, 20),
      review('b', day.start - 5 * DAY, 50),
      review('b', day.start + MINUTE, 70, 'AGAIN'),
      review('b', day.start + 12 * MINUTE, 20),
      review('a', day.start + DAY, 9_999),
    ];
    const pace = paceOf(reviews, day);
    expect(pace.new).toBeCloseTo((20 * 50 + 60 + 50) / 22, 9);
    expect(pace.fail).toBeCloseTo((20 * 45 + 90) / 21, 9);
    expect(pace.pass).toBeCloseTo((20 * 20 + 180) / 21, 9); // a screen left open counts three minutes
    expect(secondsSpent(reviews, new Set(['b']), day)).toBe(90);
  });
});

describe('days until an interview', () => {
  it('are counted on the calendar', () => {
    expect(daysUntil('2026-03-01', '2026-02-27')).toBe(2);
    expect(daysUntil('2026-02-27', '2026-02-27')).toBe(0);
    expect(daysUntil('2026-02-26', '2026-02-27')).toBe(-1);
    for (const wrong of ['2026-02-30', '2026-2-3', 'soon', '']) expect(daysUntil(wrong, '2026-02-27')).toBeNull();
  });
});
