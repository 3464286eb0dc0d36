import fc from 'fast-check';
import {
  buildQueue,
  nextAfterToday,
  tallyDay,
  type Memory,
  type MemoryState,
  type QueueCard,
  type QueueInput,
  type ReviewFact,
} from './index.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 0, 2, 12);
const END = NOW + 7 * 60 * MINUTE;
const START = END - DAY;

const card = (id: string, opensAfter: string | null = null): QueueCard => ({ id, opensAfter });
const memory = (cardId: string, state: MemoryState, due: number): Memory => ({
  cardId,
  state,
  due,
  stability: 1,
  difficulty: 5,
  firstReviewedAt: NOW - DAY,
  lastReviewedAt: NOW - DAY,
  reps: 1,
  lapses: 0,
  step: 0,
  intervalDays: state === 'REVIEW' ? 1 : 0,
});
function queue(cards: QueueCard[], memories: Memory[], options: Partial<QueueInput<QueueCard>> = {}) {
  const { cards: ordered, counts } = buildQueue({
    cards,
    memories: new Map(memories.map((m) => [m.cardId, m])),
    now: NOW,
    day: { start: START, end: END },
    limits: { newPerDay: 10, reviewsPerDay: 100 },
    doneToday: { new: 0, review: 0 },
    ...options,
  });
  return { ids: ordered.map(({ id }) => id), counts };
}

describe('buildQueue', () => {
  it('puts learning that is due first, then reviews and new cards, then learning of later today', () => {
    const cards = ['new1', 'new2', 'late', 'early', 'step', 'again', 'soon'].map((id) => card(id));
    const { ids, counts } = queue(cards, [
      memory('late', 'REVIEW', END - 1),
      memory('early', 'REVIEW', NOW - DAY),
      memory('step', 'LEARNING', NOW),
      memory('again', 'RELEARNING', NOW - MINUTE),
      memory('soon', 'LEARNING', NOW + MINUTE),
    ]);
    expect(ids).toEqual(['again', 'step', 'early', 'new1', 'late', 'new2', 'soon']);
    expect(counts).toEqual({ learning: 3, review: 2, new: 2 });
  });

  it('leaves out what is due after the day ends', () => {
    const due = [memory('a', 'REVIEW', END), memory('b', 'LEARNING', END)];
    expect(queue([card('a'), card('b')], due).ids).toEqual([]);
  });

  it('holds to the limits, less what was done today', () => {
    const cards = Array.from({ length: 30 }, (_, i) => card(`c${i}`));
    const known = cards.slice(0, 15).map(({ id }, i) => memory(id, 'REVIEW', NOW - i * MINUTE));
    const { ids, counts } = queue(cards, known, {
      limits: { newPerDay: 4, reviewsPerDay: 7 },
      doneToday: { new: 1, review: 2 },
    });
    expect(counts).toEqual({ learning: 0, review: 5, new: 3 });
    // The longest due are kept; new cards come in deck order.
    expect(ids.filter((id) => known.some(({ cardId }) => cardId === id))).toEqual(['c14', 'c13', 'c12', 'c11', 'c10']);
    expect(ids.filter((id) => !known.some(({ cardId }) => cardId === id))).toEqual(['c15', 'c16', 'c17']);
    const none = { limits: { newPerDay: 4, reviewsPerDay: 7 }, doneToday: { new: 9, review: 9 } };
    expect(queue(cards, known, none).ids).toEqual([]);
  });

  it('opens a follow-up when its parent is learned', () => {
    const cards = [card('q'), card('f', 'q')];
    expect(queue(cards, [memory('q', 'REVIEW', END)]).ids).toEqual(['f']);
    // Learned today perhaps: it waits in the queue for that.
    expect(queue(cards, [memory('q', 'LEARNING', NOW)]).ids).toEqual(['q', 'f']);
    expect(queue(cards, []).ids).toEqual(['q', 'f']);
    // Not today.
    expect(queue(cards, [memory('q', 'RELEARNING', END)]).ids).toEqual([]);
    expect(queue(cards, [], { limits: { newPerDay: 1, reviewsPerDay: 1 } }).ids).toEqual(['q']);
    expect(queue([card('f', 'gone')], []).ids).toEqual([]);
  });

  it('shows a follow-up that was met before as any other', () => {
    expect(queue([card('q'), card('f', 'q')], [memory('f', 'REVIEW', NOW)]).ids).toContain('f');
  });

  it('takes a card of two decks once', () => {
    expect(queue([card('a'), card('b'), card('a')], []).ids).toEqual(['a', 'b']);
  });

  it('leaves out what is suspended, and what was buried in this day', () => {
    const cards = ['suspended', 'buried', 'yesterday', 'ahead', 'free'].map((id) => card(id));
    const marks = new Map([
      ['suspended', { suspended: true, buriedAt: null }],
      ['buried', { suspended: false, buriedAt: START }],
      ['yesterday', { suspended: false, buriedAt: START - 1 }],
      ['ahead', { suspended: false, buriedAt: END + 5 * MINUTE }], // by a clock that goes ahead
    ]);
    const due = cards.map(({ id }) => memory(id, 'REVIEW', NOW));
    expect(queue(cards, due, { marks }).ids).toEqual(['yesterday', 'free']);
    // Neither takes a place within the limit.
    expect(queue(cards, [], { marks, limits: { newPerDay: 2, reviewsPerDay: 0 } }).ids).toEqual(['yesterday', 'free']);
  });

  it('asks the follow-ups of a suspended card if that was learned before', () => {
    const cards = [card('q'), card('f', 'q')];
    const marks = new Map([['q', { suspended: true, buriedAt: null }]]);
    expect(queue(cards, [memory('q', 'REVIEW', NOW)], { marks }).ids).toEqual(['f']);
    expect(queue(cards, [], { marks }).ids).toEqual([]);
  });

  it('gives each card once, and as many as it counts', () => {
    const states = fc.constantFrom<MemoryState | null>('LEARNING', 'REVIEW', 'RELEARNING', null);
    const row = fc.record({ state: states, due: fc.integer({ min: NOW - DAY, max: NOW + DAY }), parent: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(row), fc.nat(8), fc.nat(8), (rows, newPerDay, reviewsPerDay) => {
        const cards = rows.map(({ parent }, i) => card(`${i}`, parent < i && parent % 2 ? `${parent}` : null));
        const memories = rows.flatMap(({ state, due }, i) => (state ? [memory(`${i}`, state, due)] : []));
        const { ids, counts } = queue(cards, memories, { limits: { newPerDay, reviewsPerDay } });
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(counts.learning + counts.review + counts.new);
        expect(counts.new).toBeLessThanOrEqual(newPerDay);
        expect(counts.review).toBeLessThanOrEqual(reviewsPerDay);
      }),
    );
  });
});

describe('tallyDay', () => {
  const start = NOW - 60 * MINUTE;
  const review = (id: string, cardId: string, reviewedAt: number): ReviewFact => ({
    id,
    cardId,
    reviewedAt,
    rating: 'GOOD',
    durationMs: 0,
    desiredRetention: 0.9,
  });

  it('tells new cards from known ones, and leaves undone reviews out', () => {
    const reviews = [
      review('1', 'old', start - DAY),
      review('2', 'old', start),
      review('3', 'old', start + 1),
      review('4', 'new', start + 2),
      review('5', 'new', start + 3),
      review('6', 'undone', start + 4),
      review('7', 'tomorrow', END),
    ];
    const tally = tallyDay([...reviews, ...reviews], new Set(['6']), { start, end: END });
    expect(tally).toEqual({ done: 4, new: 1, review: 1 });
    // Undoing the first meeting makes a later one the first.
    expect(tallyDay(reviews, new Set(['1', '6']), { start, end: END })).toEqual({ done: 4, new: 2, review: 0 });
  });

  it('takes a card that was started anew for a new one', () => {
    const reviews = [review('1', 'again', start - DAY), review('2', 'again', start), review('3', 'again', start + 2)];
    const day = { start, end: END };
    const reset = (resetAt: number) => new Map([['again', { resetAt }]]);
    expect(tallyDay(reviews, new Set(), day, reset(start + 1))).toEqual({ done: 2, new: 1, review: 0 });
    expect(tallyDay(reviews, new Set(), day, reset(start + 2))).toEqual({ done: 2, new: 0, review: 1 });
  });
});

describe('nextAfterToday', () => {
  // NOW is 21:00 in Seoul; the day ends at 04:00 there.
  const seoul = { timeZone: 'Asia/Seoul', dayStartHour: 4 };
  const next = (cards: QueueCard[], memories: Memory[], queued: string[]) =>
    nextAfterToday(
      { cards, memories: new Map(memories.map((m) => [m.cardId, m])), day: { end: END } },
      queued.map((id) => ({ id })),
      seoul,
    );
  const a = card('a');
  const b = card('b');

  it('is never when nothing is left', () => {
    expect(next([a], [], ['a'])).toBeNull();
  });

  it('is the next day for new cards over the limit, and for reviews over it', () => {
    expect(next([a, b], [], ['a'])).toBe(END);
    expect(next([a], [memory('a', 'REVIEW', NOW)], [])).toBe(END);
  });

  it('is the start of the day in which a card in review comes due, not its hour', () => {
    expect(next([a], [memory('a', 'REVIEW', END + DAY + 5 * MINUTE)], [])).toBe(END + DAY);
  });

  it('is the minute of a learning step', () => {
    expect(next([a], [memory('a', 'LEARNING', END + 5 * MINUTE)], [])).toBe(END + 5 * MINUTE);
  });

  it('is never for what is suspended, and the next day for what is buried', () => {
    const at = (marks: QueueInput<QueueCard>['marks']) =>
      nextAfterToday({ cards: [a], memories: new Map([['a', memory('a', 'REVIEW', NOW)]]), marks, day: { end: END } }, [], seoul); // prettier-ignore
    expect(at(new Map([['a', { suspended: true, buriedAt: null }]]))).toBeNull();
    expect(at(new Map([['a', { suspended: false, buriedAt: NOW }]]))).toBe(END);
  });

  it('is the earliest of all', () => {
    const memories = [memory('a', 'REVIEW', END + 3 * DAY), memory('b', 'RELEARNING', END + MINUTE)];
    expect(next([a, b], memories, [])).toBe(END + MINUTE);
  });
});
