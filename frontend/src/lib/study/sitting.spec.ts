import { applyReview, type Rating } from '@kkori/core/scheduling';
import { logged } from './facts.js';
import { countsLeft, guestQueue, leftOf, spokenCards, type StudyCard } from './sitting.js';
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
const settings = { ...DEFAULT_STUDY_SETTINGS, newPerDay: 2 };

describe("a guest's queue", () => {
  it('holds as many new cards as the day allows, in deck order', () => {
    const { cards, counts } = guestQueue([card('a'), card('b'), card('c')], [], settings, when);
    expect(cards.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(counts).toEqual({ learning: 0, review: 0, new: 2, done: 0 });
  });

  it('counts what was done today against the limit', () => {
    const reviews = [review('a', 'EASY', now - MINUTE)];
    const { cards, counts } = guestQueue([card('a'), card('b'), card('c')], reviews, settings, when);
    expect(cards.map(({ id }) => id)).toEqual(['b']);
    expect(counts.done).toBe(1);
  });

  it('says that new cards over the limit come with the next day', () => {
    expect(guestQueue([card('a'), card('b'), card('c')], [], settings, when).nextDueAt).toBe(dayEnd);
  });

  it('knows of no next card when there is none', () => {
    expect(guestQueue([card('a')], [], settings, when).nextDueAt).toBeNull();
  });
});

describe('what is left of a kept queue', () => {
  const none = new Set<string>();

  it('counts what the answer did not show as well', () => {
    const shown = [card('a'), card('b')];
    const left = leftOf(shown, new Map(), [review('a', 'EASY', now - MINUTE), review('b', 'AGAIN', now)], when, none);
    const told = { learning: 1, review: 70, new: 5, done: 4 };
    expect(countsLeft(told, shown, new Map(), left.counts)).toEqual({ learning: 2, review: 70, new: 3, done: 4 });
  });

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

it('quizzes are not asked aloud', () => {
  const cloze = { ...card('x'), kind: 'CLOZE' as const };
  expect(spokenCards([card('a'), cloze]).map(({ id }) => id)).toEqual(['a']);
});
