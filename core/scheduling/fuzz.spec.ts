import fc from 'fast-check';
import {
  applyReview,
  chooseFuzz,
  dayOf,
  foldReviews,
  FUZZ_STEPS,
  fuzzedInterval,
  fuzzRange,
  ratings,
  type DayLoad,
  type Memory,
  type ReviewFact,
  type Spacing,
} from './index.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 2, 12); // a Friday
const usual: readonly DayLoad[] = Array<DayLoad>(7).fill('NORMAL');
const seoul: Spacing = { timeZone: 'Asia/Seoul', dayStartHour: 4, weekdays: usual };
const known = (cardId: string, stability: number, reps = 3): Memory => ({
  cardId,
  state: 'REVIEW',
  stability,
  difficulty: 5,
  due: NOW,
  firstReviewedAt: NOW - 100 * DAY,
  lastReviewedAt: NOW - stability * DAY,
  reps,
  lapses: 0,
  step: 0,
  intervalDays: stability,
});
const good = (cardId: string, fuzz: number | null = null): ReviewFact => {
  return { id: 'r', cardId, rating: 'GOOD', reviewedAt: NOW, durationMs: 0, desiredRetention: 0.9, fuzz };
};
/** The intervals that a hundred cards alike are given. */
function chosen(spacing: Spacing, stability = 20): number[] {
  return Array.from({ length: 100 }, (_, i) => {
    const memory = known(`card ${i}`, stability);
    const review = good(`card ${i}`);
    return applyReview(memory, { ...review, fuzz: chooseFuzz(memory, review, spacing) }).intervalDays;
  });
}
const weekdayIn = (days: number) => new Date(dayOf(NOW + days * DAY, seoul).date).getUTCDay();

describe('the range of an interval', () => {
  it('is the one of fsrs-rs', () => {
    // fsrs-rs 5.2, `get_fuzz_range(interval, 0, 36500)`; py-fsrs has the same.
    expect([1, 2, 3, 7, 10, 20, 100, 365].map((days) => Object.values(fuzzRange(days, 0)))).toEqual(
      [[1, 1], [2, 2], [2, 4], [5, 9], [8, 12], [17, 23], [93, 107], [345, 385]]); // prettier-ignore
    // Longer than the last one was, where it can be.
    expect(fuzzRange(10, 9)).toEqual({ min: 10, max: 12 });
  });

  it('is used whole, and by no review that does not say so', () => {
    const days = Array.from({ length: FUZZ_STEPS }, (_, fuzz) => fuzzedInterval(10, 0, fuzz));
    expect([Math.min(...days), Math.max(...days)]).toEqual([8, 12]);
    const memory = known('a', 20);
    expect(applyReview(memory, good('a'))).toEqual(applyReview(memory, { ...good('a'), fuzz: undefined }));
    const late = applyReview(memory, good('a', FUZZ_STEPS - 1));
    expect(late.intervalDays).toBeGreaterThan(applyReview(memory, good('a')).intervalDays);
    expect(late.due - late.lastReviewedAt).toBe(late.intervalDays * DAY);
  });
});

describe('choosing a day', () => {
  it('hangs on the card and its reviews alone', () => {
    expect(chosen(seoul)).toEqual(chosen(seoul));
    expect(new Set(chosen(seoul)).size).toBeGreaterThan(3);
    const choices = [1, 2, 3, 4, 5, 6].map((reps) => chooseFuzz(known('a', 20, reps), good('a'), seoul));
    expect(new Set(choices).size).toBeGreaterThan(1);
  });

  it('leaves days without study out, where there is another, and takes fewer on easy ones', () => {
    const weekdays: DayLoad[] = ['NORMAL', 'NORMAL', 'LESS', 'NORMAL', 'NORMAL', 'NONE', 'NONE'];
    const days = chosen({ ...seoul, weekdays }).map(weekdayIn);
    const on = (weekday: number) => days.filter((day) => day === weekday).length;
    expect([on(6), on(0)]).toEqual([0, 0]);
    expect(on(3)).toBeLessThan(on(4));
    expect(chosen({ ...seoul, weekdays: Array<DayLoad>(7).fill('NONE') })).toEqual(chosen(seoul));
  });

  it('prefers days on which less is due', () => {
    const before = chosen(seoul);
    const busiest = before.sort(
      (a, b) => before.filter((d) => d === b).length - before.filter((d) => d === a).length,
    )[0]!;
    const dueByDay = Array<number>(60).fill(5);
    dueByDay[busiest - 1] = 50;
    const after = chosen({ ...seoul, dueByDay });
    expect(after.filter((day) => day === busiest).length).toBeLessThanOrEqual(2);
  });

  it('has nothing to choose for a step, or an interval of a day or two', () => {
    expect(chooseFuzz(null, good('new'), seoul)).toBeNull();
    expect(chooseFuzz(known('a', 0.2), { ...good('a'), rating: 'HARD' }, seoul)).toBeNull();
  });

  it('makes a fold that devices agree on, whatever weekdays they have set since', () => {
    const history = fc.array(fc.record({ rating: fc.constantFrom(...ratings), days: fc.nat(40), easy: fc.nat(6) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(history, (steps) => {
        const facts: ReviewFact[] = [];
        let memory: Memory | null = null;
        let at = NOW;
        for (const { rating, days, easy } of steps) {
          at += days * DAY;
          const review: ReviewFact = { ...good('a'), id: `${facts.length}`, rating, reviewedAt: at };
          const weekdays = usual.map((load, i): DayLoad => (i === easy ? 'NONE' : load));
          const fact = { ...review, fuzz: chooseFuzz(memory, review, { ...seoul, weekdays }) };
          memory = applyReview(memory, fact);
          facts.push(fact);
        }
        expect(foldReviews([...facts].reverse())).toEqual(memory);
      }),
      { numRuns: 100 },
    );
  });
});
