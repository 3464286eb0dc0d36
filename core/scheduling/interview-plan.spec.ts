import { learners, simulate, type Method } from './interview-simulation.js';
import {
  applyReview,
  DEFAULT_PACE,
  GOOD_RECALL,
  minutesNeeded,
  planInterview,
  type Memory,
  type PlanInput,
  type QueueCard,
} from './index.js';

const DAY = 86_400_000;
const TODAY = 100 * DAY;

const cardsOf = (count: number): QueueCard[] =>
  Array.from({ length: count }, (_, i) => ({ id: `c${i}`, opensAfter: null }));

function memory(cardId: string, stability: number, daysAgo: number, more: Partial<Memory> = {}): Memory {
  const at = TODAY + DAY / 4 - daysAgo * DAY;
  const first = applyReview(null, {
    id: '',
    cardId,
    rating: 'EASY',
    reviewedAt: at,
    durationMs: 0,
    desiredRetention: 0.9,
  });
  return { ...first, stability, difficulty: 5, ...more };
}

function input(cards: QueueCard[], memories: Memory[], daysLeft: number, minutes: number): PlanInput<QueueCard> {
  return {
    cards,
    memories: new Map(memories.map((known) => [known.cardId, known])),
    day: { start: TODAY },
    daysLeft,
    secondsADay: minutes * 60,
    secondsToday: minutes * 60,
    pace: DEFAULT_PACE,
  };
}
const ids = (cards: readonly QueueCard[]) => cards.map(({ id }) => id);

describe('an interview plan, followed by simulated learners', () => {
  const cells = (['as believed', 'forgetful'] as const).flatMap((who) =>
    [7, 14].flatMap((days) => [5, 20].map((minutesADay) => ({ who, days, minutesADay }))),
  );
  it.each(cells)('beats plain FSRS at the same minutes: $who, $days days, $minutesADay minutes', (cell) => {
    const { who, days, minutesADay } = cell;
    const run = (method: Method) => simulate({ learner: learners[who], method, cards: 80, days, minutesADay, seed: 7 });
    const plan = run('plan');
    expect(plan.recall).toBeGreaterThan(run('due').recall + 0.01);
    expect(plan.minutes).toBeLessThan(days * minutesADay + days * 2);
    if (who === 'as believed') expect(Math.abs(plan.recall - plan.forecast!)).toBeLessThan(0.06);
  });

  it('is the same for the same seed', () => {
    const trial = { learner: learners.forgetful, method: 'plan', cards: 20, days: 3, minutesADay: 5, seed: 3 } as const;
    expect(simulate(trial)).toEqual(simulate(trial));
  });
});

describe('planInterview', () => {
  it('keeps within the rest of the day and says what comes of it, day by day', () => {
    const cards = cardsOf(200);
    const plan = planInterview(input(cards, [], 10, 20));
    expect(plan.reviews).toEqual([]);
    expect(ids(plan.newCards)).toEqual(ids(cards.slice(0, plan.newCards.length)));
    expect(Math.abs(plan.newCards.length * DEFAULT_PACE.new - 1200)).toBeLessThanOrEqual(DEFAULT_PACE.new / 2);
    expect(plan.days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const curve = [plan.recallNow, ...plan.days.map(({ recall }) => recall)];
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
    expect(plan.recall).toBe(curve.at(-1));
    for (const { seconds } of plan.days) expect(seconds).toBeLessThanOrEqual(1200 + 1e-6);
    expect(planInterview({ ...input(cards, [], 10, 20), secondsToday: 0 }).newCards).toEqual([]);
  });

  it('spends the last day on what the interview would find forgotten', () => {
    const cards = cardsOf(40);
    const weak = cards.slice(20).map(({ id }) => memory(id, 2, 9));
    const firm = cards.slice(0, 20).map(({ id }) => memory(id, 300, 3, { due: TODAY - DAY }));
    const plan = planInterview(input(cards, [...firm, ...weak], 1, 5));
    expect(plan.reviews.length).toBeGreaterThan(5);
    expect(ids(plan.reviews).every((id) => weak.some(({ cardId }) => cardId === id))).toBe(true);
  });

  it('shows no card twice a day, and leaves steps to the queue', () => {
    const cards = cardsOf(3);
    const memories = [memory('c0', 1, 0), memory('c1', 1, 2, { state: 'RELEARNING' }), memory('c2', 1, 5)];
    expect(ids(planInterview(input(cards, memories, 3, 30)).reviews)).toEqual(['c2']);
  });

  it('asks a follow-up together with its question or after it, never before', () => {
    const cards: QueueCard[] = [
      { id: 'tail', opensAfter: 'question' },
      { id: 'question', opensAfter: null },
      { id: 'next', opensAfter: 'question' },
      { id: 'orphan', opensAfter: 'suspended' },
    ];
    expect(ids(planInterview(input(cards, [], 5, 60)).newCards)).toEqual(['question', 'next']);
    const asked = [memory('question', 5, 2)];
    expect(ids(planInterview(input(cards, asked, 5, 60)).newCards)).toEqual(['tail', 'next']);
  });

  it('says early how many minutes a day a good result takes', () => {
    const tight = input(cardsOf(150), [], 14, 5);
    expect(planInterview(tight).recall).toBeLessThan(GOOD_RECALL);
    const minutes = minutesNeeded(tight, 600)!;
    expect(minutes).toBeGreaterThan(5);
    const enough = { ...tight, secondsADay: minutes * 60, secondsToday: minutes * 60 };
    expect(planInterview(enough).recall).toBeGreaterThanOrEqual(GOOD_RECALL);
    const less = (minutes - 5) * 60;
    expect(planInterview({ ...tight, secondsADay: less, secondsToday: less }).recall).toBeLessThan(GOOD_RECALL);
    expect(minutesNeeded(input(cardsOf(2000), [], 1, 5), 600)).toBeNull();
  });

  it('looks two years ahead and at no cards at all', () => {
    expect(planInterview(input(cardsOf(50), [], 730, 5)).recall).toBeGreaterThan(0.95);
    expect(planInterview(input([], [], 5, 5))).toMatchObject({ reviews: [], newCards: [], recall: 0 });
  });
});
