import { DEFAULT_OPTIONS } from '@kkori/core/scheduling';
import { arrange, arrangeAll, lacksNew, lacksNewOfDeck, layOut, newCardsToFetch, type Desk } from './desk.js';
import type { DeskCard } from './desk-store.js';

const NOON = Date.UTC(2026, 10, 22, 12);
const desk: Desk = {
  now: NOON,
  day: { date: '2026-11-22', start: NOON - 8 * 3_600_000, end: NOON + 16 * 3_600_000 },
  boundary: { timeZone: 'Asia/Seoul', dayStartHour: 4 },
  settings: { ...DEFAULT_OPTIONS, weights: null },
  marks: new Map(),
  done: [],
  plan: null,
};

/** New questions of a deck, each with a follow-up. */
function questions(deckId: string, count: number): DeskCard[] {
  return Array.from({ length: count }, (_, n) => `${deckId} ${n}`).flatMap((questionId) => [
    { deckId, id: questionId, questionId, isRecall: true, standing: null },
    { deckId, id: `${questionId} tail`, questionId, isRecall: false, standing: null },
  ]);
}

const fetched = (cards: DeskCard[], more: string[], at: Partial<Desk> = {}) =>
  layOut({ ...desk, ...at }, ['a', 'b'], { cards, more: new Set(more) });
const buried = (cards: DeskCard[]) =>
  new Map(cards.map(({ id }) => [id, { suspended: false, buriedAt: NOON, flag: null, note: null, resetAt: null }]));

it('lays a card of two decks out once, and in both', () => {
  const shared = questions('a', 1);
  const study = fetched([...shared, ...shared.map((card) => ({ ...card, deckId: 'b' }))], []);
  expect(study.cards.map(({ id }) => id)).toEqual(['a 0', 'a 0 tail']);
  expect(study.cards.map(({ opensAfter }) => opensAfter)).toEqual([null, 'a 0']);
  expect(study.ofDeck.get('b')).toEqual(study.cards);
});

it('counts on the way back all cards of a question beyond the limit too', () => {
  const due = questions('a', 3).map((card) => ({ ...card, standing: { state: 'REVIEW' as const, due: NOON } }));
  const comeback = { from: '2026-11-22', days: 3, reviewsPerDay: 4 };
  const study = fetched(due, [], { settings: { ...desk.settings, comeback } });
  expect([arrange(study).counts.review, arrangeAll(study).counts.review]).toEqual([4, 6]);
});

describe('new cards that were not fetched', () => {
  it('do not matter while those at hand fill the day and show that there are more', () => {
    const study = fetched(questions('a', newCardsToFetch(desk) / 2), ['a']);
    expect(arrange(study).counts.new).toBe(DEFAULT_OPTIONS.newPerDay);
    expect(lacksNew(study)).toBe(false);
    expect(lacksNewOfDeck(study)).toBe(false);
  });

  it('matter when those at hand are set aside', () => {
    const cards = questions('a', 70);
    expect(lacksNew(fetched(cards, ['a'], { marks: buried(cards) }))).toBe(true);
    // Unless there are no others.
    expect(lacksNew(fetched(cards, [], { marks: buried(cards) }))).toBe(false);
  });

  it('matter when the decks at hand may not give as many as the day takes', () => {
    const deckLimits = [{ deckId: 'a', newPerDay: 0, reviewsPerDay: null }];
    const settings = { ...desk.settings, deckLimits };
    expect(lacksNew(fetched(questions('a', 70), ['b'], { settings }))).toBe(true);
  });

  it('matter when another deck would be asked in their place', () => {
    const [ofA, ofB] = [questions('a', 70), questions('b', 70)];
    expect(lacksNew(fetched([...ofA, ...ofB], ['a'], { marks: buried(ofA) }))).toBe(true);
    expect(lacksNew(fetched([...ofA, ...ofB], ['b'], { marks: buried(ofA) }))).toBe(false);
  });

  it('do not matter where their deck has given as many as it may', () => {
    const deckLimits = [{ deckId: 'a', newPerDay: 3, reviewsPerDay: null }];
    const settings = { ...desk.settings, deckLimits };
    const study = fetched([...questions('a', 70), ...questions('b', 2)], ['a'], { settings });
    expect(arrange(study).counts.new).toBe(5);
    expect([lacksNew(study), lacksNewOfDeck(study)]).toEqual([false, false]);
  });

  it('matter to the queue of one deck alone', () => {
    const [ofA, ofB] = [questions('a', 70), questions('b', 70)];
    const study = fetched([...ofA, ...ofB], ['a', 'b'], { marks: buried(ofB) });
    expect(lacksNew(study)).toBe(false);
    expect(lacksNewOfDeck(study)).toBe(true);
  });
});
