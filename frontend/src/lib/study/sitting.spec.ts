import { applyReview, type MarkKind, type Rating } from '@kkori/core/scheduling';
import { logged, type LoggedReview } from './facts.js';
import { foldKnown } from './marks.js';
import { deviceQueue, EMPTY_DESK, leftOf, spokenCards, type StudyCard } from './sitting.js';
import { DEFAULT_STUDY_SETTINGS } from './study-settings.js';

const MINUTE = 60_000;
const now = Date.UTC(2026, 10, 22, 3); // noon in Seoul
const when = { now, timeZone: 'Asia/Seoul', dayStartHour: 4 };
const dayEnd = Date.UTC(2026, 10, 22, 19);

function card(id: string, opensAfter: string | null = null): StudyCard {
  return { id, kind: opensAfter ? 'FOLLOW_UP' : 'RECALL', key: id, questionId: 'q', opensAfter };
}
function review(cardId: string, rating: Rating, at: number, n = 1) {
  return logged(
    { id: `${cardId}-${n}`, cardId, rating, reviewedAt: at, durationMs: 1_000, desiredRetention: 0.9 },
    'me',
  );
}
// The cards here are of one question.
const settings = { ...DEFAULT_STUDY_SETTINGS, newPerDay: 2, spreadSiblings: false };

function guestQueue(cards: StudyCard[], reviews: LoggedReview[]) {
  return deviceQueue({ ...EMPTY_DESK, cards }, reviews, settings, when);
}

describe("a guest's queue", () => {
  it('holds as many new cards as the day allows, in deck order', () => {
    const { cards, counts } = guestQueue([card('a'), card('b'), card('c')], []);
    expect(cards.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(counts).toEqual({ learning: 0, review: 0, new: 2, done: 0 });
  });

  it('counts what was done today against the limit', () => {
    const reviews = [review('a', 'EASY', now - MINUTE)];
    const { cards, counts } = guestQueue([card('a'), card('b'), card('c')], reviews);
    expect(cards.map(({ id }) => id)).toEqual(['b']);
    expect(counts.done).toBe(1);
  });

  it('says that new cards over the limit come with the next day', () => {
    expect(guestQueue([card('a'), card('b'), card('c')], []).nextDueAt).toBe(dayEnd);
  });

  it('has what was learned of an answer that means something else since, and leaves the memory as it is', () => {
    const week = 7 * 24 * 60 * MINUTE;
    const cards = [
      { ...card('a'), meaningChangedAt: now - MINUTE },
      { ...card('b'), meaningChangedAt: now - 2 * week },
    ];
    const reviews = [review('a', 'EASY', now - week / 7), review('b', 'EASY', now - week / 7)];
    const queue = guestQueue(cards, reviews);
    expect(queue.cards.map(({ id }) => id)).toEqual(['a']);
    expect(queue.memories.get('a')?.due).toBe(queue.memories.get('b')?.due);
    expect(guestQueue(cards, [...reviews, review('a', 'EASY', now, 2)]).cards).toEqual([]);
  });

  it('leaves out what is suspended or buried today, and takes what was started anew for new', () => {
    const mark = (cardId: string, kind: MarkKind) =>
      logged({ id: `${cardId} marked`, cardId, kind, value: 'ON', markedAt: now, replaced: null }, 'guest');
    const marks = [mark('a', 'SUSPEND'), mark('b', 'BURY'), mark('c', 'RESET')];
    const cards = ['a', 'b', 'c', 'd'].map((id) => card(id));
    const reviews = [review('c', 'EASY', now - MINUTE)];
    const queue = deviceQueue({ ...EMPTY_DESK, cards }, reviews, settings, when, null, marks);
    expect(queue.cards.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(queue.counts).toEqual({ learning: 0, review: 0, new: 2, done: 1 });
    expect(queue.nextDueAt).toBe(dayEnd);
    const left = leftOf(cards, new Map(), [], when, new Set(), {}, foldKnown(queue.marks));
    expect(left.cards.map(({ id }) => id)).toEqual(['c', 'd']);
    const again = [...reviews, review('c', 'EASY', now + MINUTE, 2)];
    const later = deviceQueue({ ...EMPTY_DESK, cards }, again, settings, { ...when, now: now + MINUTE }, null, marks);
    expect(later.counts).toMatchObject({ new: 1, done: 2 });
  });

  it('asks one card of a question a day unless that is not wished, and follow-ups the day after', () => {
    const [first, tail, other] = [card('a'), card('b', 'a'), { ...card('c'), questionId: 'other' }];
    const apart = { ...settings, spreadSiblings: true };
    const ids = (at: number, reviews: LoggedReview[]) =>
      deviceQueue({ ...EMPTY_DESK, cards: [first, tail, other] }, reviews, apart, { ...when, now: at }).cards.map(
        ({ id }) => id,
      );
    expect(ids(now, [])).toEqual(['a', 'c']);
    expect(ids(now, [review('a', 'EASY', now - MINUTE)])).toEqual(['c']);
    expect(ids(now + 24 * 60 * MINUTE, [review('a', 'EASY', now - MINUTE)])).toEqual(['b', 'c']);
  });

  it('goes by the limits of its decks, raised for one day', () => {
    const cards = ['a', 'b', 'c'].map((id) => ({ ...card(id), questionId: id }));
    const desk = { ...EMPTY_DESK, cards, decks: [{ id: 'deck', questions: [{ id: 'a' }, { id: 'b' }] }] };
    const limits = { ...settings, newPerDay: 9, deckLimits: [{ deckId: 'deck', newPerDay: 1, reviewsPerDay: null }] };
    const queue = deviceQueue(desk, [], limits, when);
    expect([queue.cards.map(({ id }) => id), queue.beyond]).toEqual([['a', 'c'], { new: 1, reviews: 0 }]);
    const extraToday = { date: '2026-11-22', new: 1, reviews: 0 };
    expect(deviceQueue(desk, [], { ...limits, extraToday }, when).cards).toHaveLength(3);
    const met = deviceQueue(desk, [review('a', 'EASY', now - MINUTE)], limits, when);
    expect(met.cards.map(({ id }) => id)).toEqual(['c']);
    const tomorrow = { ...when, now: now + 24 * 60 * MINUTE };
    expect(deviceQueue(desk, [], { ...limits, extraToday }, tomorrow).cards).toHaveLength(2);
  });

  it('knows of no next card when there is none', () => {
    expect(guestQueue([card('a')], []).nextDueAt).toBeNull();
  });
});

describe('what is left of a kept queue', () => {
  const none = new Set<string>();

  it('drops cards that this device reviewed until another day, and keeps the order of the rest', () => {
    const kept = [card('a'), card('b'), card('c')];
    const { cards, counts } = leftOf(kept, new Map(), [review('b', 'EASY', now - MINUTE)], when, none);
    expect(cards.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(counts).toEqual({ learning: 0, review: 0, new: 2, done: 1 });
  });

  it('keeps a card in learning, which comes back today', () => {
    const { cards, counts } = leftOf([card('a')], new Map(), [review('a', 'AGAIN', now - MINUTE)], when, none);
    expect(cards).toHaveLength(1);
    expect(counts).toMatchObject({ learning: 1, new: 0 });
  });

  it('counts cards in review that are due', () => {
    const old = applyReview(null, review('a', 'EASY', now - 30 * 24 * 60 * MINUTE));
    expect(leftOf([card('a')], new Map([['a', old]]), [], when, none).counts).toMatchObject({ review: 1 });
  });
});

describe('the coming days by a pack', () => {
  const DAY = 24 * 60 * MINUTE;
  const known = (id: string, at: number) => applyReview(null, review(id, 'EASY', at));
  const memories = new Map([
    ['a', known('a', now - 20 * DAY)],
    ['b', known('b', now - MINUTE)],
  ]);
  const tally = { end: dayEnd, done: 3, new: 1, review: 1 };
  const counted = new Set(['b-1']);
  const pack = { ...EMPTY_DESK, cards: ['a', 'b', 'c', 'd'].map((id) => card(id)), memories, counted, tally };

  it('go on from what the server had counted, each review once', () => {
    const reviews = [review('b', 'EASY', now - MINUTE), review('c', 'EASY', now)];
    const { cards, counts } = deviceQueue(pack, reviews, settings, when);
    expect(cards.map(({ id }) => id)).toEqual(['a']); // c was the second new card of two
    expect(counts).toEqual({ learning: 0, review: 1, new: 0, done: 4 });
  });

  it('begin anew with each day', () => {
    const tomorrow = { ...when, now: now + DAY };
    const { cards, counts, beyond } = deviceQueue(pack, [review('c', 'EASY', now)], settings, tomorrow);
    expect(cards.map(({ id }) => id).sort()).toEqual(['a', 'd']);
    expect(counts).toEqual({ learning: 0, review: 1, new: 1, done: 0 });
    expect(beyond).toEqual({ new: 0, reviews: 0 });
  });

  it('count a card met earlier as a review, also when only the log knows of it', () => {
    const tomorrow = { ...when, now: now + DAY };
    const reviews = [review('c', 'AGAIN', now), review('c', 'EASY', now + DAY - MINUTE, 2)];
    const limits = { ...settings, reviewsPerDay: 1 };
    expect(deviceQueue(pack, reviews, limits, tomorrow).counts).toEqual({ learning: 0, review: 0, new: 1, done: 1 });
  });

  it('leave out what was taken back or refused', () => {
    const back = { ...review('c', 'EASY', now), undoneAt: now };
    const refused = { ...review('d', 'EASY', now), refused: 'UNKNOWN_CARD' as const };
    expect(deviceQueue(pack, [back, refused], settings, when).counts.done).toBe(3);
  });
});

it('quizzes are not asked aloud', () => {
  const cloze = { ...card('x'), kind: 'CLOZE' as const };
  const told = [card('a'), cloze].map((one) => ({ ...one, meaningChangedAt: null }));
  expect(spokenCards(told).map(({ id }) => id)).toEqual(['a']);
});
