import { applyReview, formatSteps, parseSteps, type Memory, type Rating, type Steps } from './index.js';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 0, 2, 12);
const grade = (memory: Memory | null, rating: Rating, steps: Steps, at = memory?.due ?? NOW): Memory =>
  applyReview(memory, { id: '', cardId: 'a', rating, reviewedAt: at, durationMs: 0, desiredRetention: 0.9, steps });
const waits = (memory: Memory) => (memory.due - memory.lastReviewedAt) / MINUTE;

describe('steps', () => {
  it('are read and written as people do', () => {
    expect(parseSteps('1m 10m')).toEqual([1, 10]);
    expect(parseSteps(' 5, 30분 2H ')).toEqual([5, 30, 120]);
    expect(parseSteps('')).toEqual([]);
    for (const wrong of ['0m', '1d', '1.5h', '13h', 'x', '-1m', '1m 2m 3m 4m 5m 6m 7m'])
      expect(parseSteps(wrong)).toBeNull();
    expect(formatSteps([1, 90, 120])).toBe('1m 90m 2h');
  });

  it('are those in force when the card was graded', () => {
    const three = { learning: [2, 15, 60], relearning: [20, 40] };
    let memory = grade(null, 'AGAIN', three);
    expect([memory.state, waits(memory)]).toEqual(['LEARNING', 2]);
    memory = grade(memory, 'GOOD', three);
    memory = grade(memory, 'GOOD', three);
    expect([memory.state, waits(memory), memory.step]).toEqual(['LEARNING', 60, 2]);
    // There are fewer now, and it stands at the last.
    expect(grade(memory, 'GOOD', { learning: [1], relearning: [] }).state).toBe('REVIEW');
    expect(waits(grade(memory, 'HARD', { learning: [4], relearning: [] }))).toBe(6);
    memory = grade(memory, 'GOOD', three);
    memory = grade(memory, 'AGAIN', three);
    expect([memory.state, waits(memory), memory.lapses]).toEqual(['RELEARNING', 20, 1]);
    memory = grade(memory, 'GOOD', three);
    expect([memory.state, waits(memory)]).toEqual(['RELEARNING', 40]);
  });

  it('may be none: the card then comes back in days', () => {
    const none = { learning: [], relearning: [] };
    for (const rating of ['AGAIN', 'HARD', 'GOOD', 'EASY'] as const) {
      const memory = grade(null, rating, none);
      expect([memory.state, memory.intervalDays >= 1]).toEqual(['REVIEW', true]);
      const next = grade(memory, 'AGAIN', none);
      expect([next.state, next.intervalDays >= 1, next.lapses]).toEqual(['REVIEW', true, 1]);
    }
  });
});
