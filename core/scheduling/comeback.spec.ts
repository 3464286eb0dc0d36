import { backlogByDay, byGain, isBehind, isComingBack, reviewsToComeBack, usualDay } from './comeback.js';
import { DEFAULT_PACE } from './interview-pace.js';
import { MemoryModel } from './interview-memory.js';
import {
  DEFAULT_OPTIONS,
  limitsOn,
  optionProblems,
  orderOn,
  spreadsSiblingsOn,
  withoutLimits,
} from './study-options.js';

const DAY = 86_400_000;

describe('the way back', () => {
  const comeback = { from: '2026-06-01', days: 7, reviewsPerDay: 40 };

  it('lasts its days, holds back new cards, and then the usual rules are back', () => {
    const options = { ...DEFAULT_OPTIONS, comeback };
    expect(optionProblems(options)).toEqual([]);
    expect(limitsOn(options, { date: '2026-06-07' })).toEqual({ newPerDay: 0, reviewsPerDay: 40 });
    expect(orderOn(options, { date: '2026-06-01' }).review).toBe('GAIN');
    expect(spreadsSiblingsOn(options, { date: '2026-06-01' })).toBe(false);
    for (const date of ['2026-05-31', '2026-06-08']) {
      expect(limitsOn(options, { date })).toEqual({ newPerDay: 10, reviewsPerDay: 200 });
      expect(orderOn(options, { date }).review).toBe('DUE');
      expect(spreadsSiblingsOn(options, { date })).toBe(true);
    }
    expect(isComingBack({ ...comeback, days: 0 }, '2026-06-01')).toBe(false);
    expect(withoutLimits(options, { date: '2026-06-01' }).spreadSiblings).toBe(false);
  });

  it('takes only what can be one', () => {
    for (const wrong of [{ days: 5 }, { from: 'soon' }, { from: '2026-99-99' }, { reviewsPerDay: -1 }]) {
      const options = { ...DEFAULT_OPTIONS, comeback: { ...comeback, ...wrong } };
      expect(optionProblems(options)).toEqual(['comeback']);
    }
  });

  it('goes by what the person usually does', () => {
    expect(usualDay([30, 10, 50], 200)).toBe(30);
    expect(usualDay([300, 310, 320], 200)).toBe(200);
    expect(usualDay([5], 200)).toBe(200);
    expect([isBehind(31, 30), isBehind(30, 30), isBehind(15, 5)]).toEqual([true, false, false]);
  });

  it('ends with nothing left of the pile', () => {
    const due = [10, 12, 8, 9, 11, 10, 10];
    for (const days of [3, 7]) {
      const perDay = reviewsToComeBack(120, due, days, 30);
      expect(perDay).toBeGreaterThanOrEqual(30);
      const left = backlogByDay(120, due, days, perDay);
      expect(left.at(-1)).toBe(0);
      expect(left).toEqual([...left].sort((a, b) => b - a));
    }
  });
});

describe('the order of gain', () => {
  /** Chance that is the same each time. */
  function dice(seed: number): () => number {
    let state = seed;
    return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  }

  interface Made {
    id: string;
    opensAfter: null;
  }

  /** Recall expected a month after a week of study, of a pile that grew for weeks, at so many minutes a day. */
  function recallAfter(method: 'gain' | 'due', seed: number, minutes: number): number {
    const random = dice(seed);
    const model = new MemoryModel();
    const start = 1_000 * DAY;
    const cards = Array.from({ length: 300 }, (_, i): Made => ({ id: String(i), opensAfter: null }));
    const memories = new Map(
      cards.map(({ id }) => {
        const stability = Math.exp(random() * 5.5);
        const lastReviewedAt = start - (15 + random() * 45) * DAY - stability * random() * DAY;
        const due = lastReviewedAt + stability * DAY;
        return [id, { state: 'REVIEW' as const, stability, difficulty: 1 + random() * 9, lastReviewedAt, due }];
      }),
    );
    for (let day = 0; day < 7; day++) {
      const now = start + day * DAY;
      const due = cards.filter(({ id }) => memories.get(id)!.due < now + DAY);
      const queue =
        method === 'gain'
          ? byGain(due, memories, now, model)
          : due.toSorted((a, b) => memories.get(a.id)!.due - memories.get(b.id)!.due);
      let left = minutes * 60;
      for (const { id } of queue) {
        if (left <= 0) break;
        const memory = memories.get(id)!;
        const recall = model.recall((now - memory.lastReviewedAt) / DAY, memory.stability);
        const passed = random() < recall;
        left -= passed ? DEFAULT_PACE.pass : DEFAULT_PACE.fail;
        const { stability: before, difficulty } = memory;
        const stability = passed
          ? model.stabilityAfterPass(before, difficulty, recall, 'GOOD')
          : model.stabilityAfterFail(before, difficulty, recall);
        const after = model.difficultyAfter(difficulty, passed ? 'GOOD' : 'AGAIN');
        memories.set(id, { ...memory, stability, difficulty: after, lastReviewedAt: now, due: now + stability * DAY });
      }
    }
    const end = start + 37 * DAY;
    const recalls = [...memories.values()].map((memory) =>
      model.recall((end - memory.lastReviewedAt) / DAY, memory.stability),
    );
    return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
  }

  it.each([3, 5, 8, 10])('keeps more than the order of due dates at the same %d minutes a day', (minutes) => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const mean = (method: 'gain' | 'due') =>
      seeds.reduce((sum, seed) => sum + recallAfter(method, seed, minutes), 0) / seeds.length;
    expect(mean('gain')).toBeGreaterThan(mean('due') + 0.002);
  });

  it('puts what is as good as forgotten after what can still be held', () => {
    const memory = (stability: number) => ({
      ...{ state: 'REVIEW' as const, due: 0, stability, difficulty: 9 },
      lastReviewedAt: -400 * DAY,
    });
    const cards = ['lost', 'fading'].map((id) => ({ id, opensAfter: null }));
    const memories = new Map([
      ['lost', memory(0.1)],
      ['fading', memory(120)],
    ]);
    expect(byGain(cards, memories, 0).map(({ id }) => id)).toEqual(['fading', 'lost']);
  });
});
