import {
  buildQueue,
  deckAllowances,
  DEFAULT_OPTIONS,
  limitsOn,
  optionProblems,
  packCards,
  type Memory,
  type QueueCard,
  type QueueInput,
  type StudyOptions,
} from './index.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 2, 12);
const day = { start: NOW - DAY / 2, end: NOW + DAY / 2 };
const card = (id: string, questionId = id, opensAfter: string | null = null): QueueCard => ({
  id,
  questionId,
  opensAfter,
});
const memory = (
  cardId: string,
  state: Memory['state'],
  due: number,
  stability = 1,
  lastReviewedAt = NOW - DAY,
): Memory => ({
  cardId,
  state,
  due,
  stability,
  lastReviewedAt,
  difficulty: 5,
  firstReviewedAt: NOW - DAY,
  reps: 1,
  lapses: 0,
  step: 0,
  intervalDays: 1,
});
function ids(cards: QueueCard[], memories: Memory[], options: Partial<QueueInput<QueueCard>> = {}): string[] {
  return buildQueue({
    cards,
    memories: new Map(memories.map((m) => [m.cardId, m])),
    now: NOW,
    day,
    limits: { newPerDay: 10, reviewsPerDay: 100 },
    doneToday: { new: 0, review: 0 },
    ...options,
  }).cards.map(({ id }) => id);
}
const many = (count: number) => Array.from({ length: count }, (_, i) => card(`c${i}`));

describe('the order of reviews', () => {
  const cards = many(30);
  const due = cards.map(({ id }, i) => memory(id, 'REVIEW', NOW - i));

  it('may be of those least likely to be recalled first', () => {
    const faded = [
      memory('c0', 'REVIEW', NOW, 10, NOW - 10 * DAY),
      memory('c1', 'REVIEW', NOW, 1, NOW - 2 * DAY),
      memory('c2', 'REVIEW', NOW, 100, NOW - 150 * DAY),
    ];
    const order = { review: 'RETRIEVABILITY', new: 'MIXED' } as const;
    expect(ids(cards.slice(0, 3), faded, { order })).toEqual(['c1', 'c2', 'c0']);
    // The limit leaves out those that are remembered best.
    const limits = { newPerDay: 0, reviewsPerDay: 1 };
    expect(ids(cards.slice(0, 3), faded, { order, limits })).toEqual(['c1']);
  });

  it('may be shuffled, alike all day and anew on the next', () => {
    const order = { review: 'RANDOM', new: 'MIXED' } as const;
    const today = ids(cards, due, { order });
    expect([...today].sort()).toEqual(cards.map(({ id }) => id).sort());
    expect(today).not.toEqual(ids(cards, due));
    // What was done since changes nothing about the rest, nor does the hour.
    expect(ids(cards, due.slice(0, 20), { order, limits: { newPerDay: 0, reviewsPerDay: 99 }, now: NOW + 1 })).toEqual(
      today.filter((id) => due.slice(0, 20).some(({ cardId }) => cardId === id)),
    );
    const tomorrow = { start: day.start + DAY, end: day.end + DAY };
    expect(ids(cards, due, { order, day: tomorrow })).not.toEqual(today);
  });
});

it('puts new cards first, last or in between', () => {
  const cards = ['n1', 'r1', 'r2', 'n2'].map((id) => card(id));
  const due = [memory('r1', 'REVIEW', NOW - 1), memory('r2', 'REVIEW', NOW)];
  const order = (place: 'FIRST' | 'LAST' | 'MIXED') => ids(cards, due, { order: { review: 'DUE', new: place } });
  expect(order('FIRST')).toEqual(['n1', 'n2', 'r1', 'r2']);
  expect(order('LAST')).toEqual(['r1', 'r2', 'n1', 'n2']);
  expect(order('MIXED')).toEqual(['r1', 'n1', 'r2', 'n2']);
});

describe('the limits', () => {
  const options: StudyOptions = {
    ...DEFAULT_OPTIONS,
    deckLimits: [{ deckId: 'd', newPerDay: 2, reviewsPerDay: null }],
  };
  const allowances = (some: StudyOptions, done = { new: 0, review: 0 }) =>
    deckAllowances(some, { date: '2026-01-02' }, (deckId) => (deckId === 'd' ? new Set(['c0', 'c1', 'c2', 'r']) : null), () => done); // prettier-ignore

  it('of a deck hold for its cards, beside those of all', () => {
    expect(ids(many(5), [], { decks: allowances(options) })).toEqual(['c0', 'c1', 'c3', 'c4']);
    expect(ids(many(5), [], { decks: allowances(options, { new: 1, review: 0 }) })).toEqual(['c0', 'c3', 'c4']);
    const limits = { newPerDay: 1, reviewsPerDay: 1 };
    expect(ids(many(5), [], { decks: allowances(options), limits })).toEqual(['c0']);
    expect(ids([card('r')], [memory('r', 'REVIEW', NOW)], { decks: allowances(options) })).toEqual(['r']);
  });

  it('are raised on one day alone', () => {
    const more = { ...options, extraToday: { date: '2026-01-02', new: 10, reviews: 5 } };
    expect(limitsOn(more, { date: '2026-01-02' })).toEqual({ newPerDay: 20, reviewsPerDay: 205 });
    expect(limitsOn(more, { date: '2026-01-03' })).toEqual({ newPerDay: 10, reviewsPerDay: 200 });
    expect(ids(many(3), [], { decks: allowances(more) })).toEqual(['c0', 'c1', 'c2']);
  });
});

describe('the cards of a question', () => {
  const question = [card('q', 'q'), card('f', 'q', 'q'), card('g', 'q', 'q'), card('other')];
  const learned = memory('q', 'REVIEW', NOW + 3 * DAY);
  const apart = (memories: Memory[], studied: string[] = []) =>
    ids(question, memories, { studiedToday: new Set(studied) });

  it('come one a day, reviews before new ones', () => {
    expect(apart([])).toEqual(['q', 'other']);
    expect(apart([learned])).toEqual(['f', 'other']);
    expect(apart([learned, memory('g', 'REVIEW', NOW)])).toEqual(['g', 'other']);
    expect(apart([memory('q', 'REVIEW', NOW), memory('f', 'REVIEW', NOW - 1)])).toEqual(['f', 'other']);
  });

  it('do not follow one that was studied today, so follow-ups open the day after', () => {
    expect(apart([learned], ['q'])).toEqual(['other']);
    const [met, due] = [memory('f', 'REVIEW', NOW + 3 * DAY), memory('g', 'REVIEW', NOW)];
    expect(apart([learned, met, due], ['f'])).toEqual(['other']);
  });

  it('are asked again themselves, in learning or started anew', () => {
    expect(apart([memory('q', 'RELEARNING', NOW), memory('g', 'REVIEW', NOW)], ['q'])).toEqual(['q', 'other']);
    expect(apart([], ['q'])).toEqual(['q', 'other']);
  });

  it('come all together when that is wished', () => {
    expect(ids(question, [])).toEqual(['q', 'f', 'g', 'other']);
  });
});

it('packs what was reviewed today, which may be taken back', () => {
  const cards = many(3);
  const memories = new Map([['c0', memory('c0', 'REVIEW', NOW + 90 * DAY)], ['c1', memory('c1', 'REVIEW', NOW)]]); // prettier-ignore
  const input = { cards, memories, until: NOW + DAY, newCards: 0, most: 10 };
  expect(packCards(input).map(({ id }) => id)).toEqual(['c1']);
  expect(packCards({ ...input, also: new Set(['c0']) }).map(({ id }) => id)).toEqual(['c0', 'c1']);
});

it('names the options that cannot be', () => {
  expect(optionProblems(DEFAULT_OPTIONS)).toEqual([]);
  const limit = { deckId: 'd', newPerDay: -1, reviewsPerDay: null };
  const wrong = {
    newPerDay: 1.5,
    learnAheadMinutes: 241,
    learningSteps: [0],
    weekdays: [],
    deckLimits: [limit],
    extraToday: { date: 'x', new: 0, reviews: 0 },
  };
  expect(optionProblems({ ...DEFAULT_OPTIONS, ...wrong })).toEqual(Object.keys(wrong));
});
