import fc from 'fast-check';
import {
  applyReview,
  foldReviews,
  gradeCurrent,
  markCard,
  newReviewId,
  ratings,
  startSession,
  putBack,
  undoLast,
  type CardMark,
  type MarkKind,
  type Memory,
  type QueueCard,
  type Rating,
  type ReviewFact,
  type Session,
} from './index.js';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 0, 2, 12);
const card = (id: string, opensAfter: string | null = null): QueueCard => ({ id, opensAfter });
let serial = 0;
const review = (cardId: string, rating: Rating, reviewedAt: number): ReviewFact => ({
  id: `r${++serial}`,
  cardId,
  rating,
  reviewedAt,
  durationMs: 1000,
  desiredRetention: 0.9,
});
const grade = (session: Session<QueueCard>, rating: Rating, now: number) =>
  gradeCurrent(session, review(session.current!.id, rating, now), now);
const known = (cardId: string, ...history: [Rating, number][]) =>
  foldReviews(history.map(([rating, at]) => review(cardId, rating, at)))!;

describe('a session', () => {
  it('goes through the queue, and brings back a card in learning when it is due', () => {
    let session = startSession([card('a'), card('b'), card('c')], new Map(), NOW);
    expect(session.current?.id).toBe('a');
    session = grade(session, 'AGAIN', NOW);
    expect(session.current?.id).toBe('b');
    session = grade(session, 'EASY', NOW + MINUTE); // a is due now, before c
    expect(session.current?.id).toBe('a');
    session = grade(session, 'EASY', NOW + MINUTE);
    expect(session).toMatchObject({ current: { id: 'c' }, pending: [{ id: 'c' }], learning: [] });
    session = grade(session, 'EASY', NOW + 2 * MINUTE);
    expect(session).toMatchObject({ current: null, graded: 4, pending: [], learning: [] });
  });

  it('learns ahead by up to 20 minutes when nothing else is left, another card than the last if it can', () => {
    let session = startSession([card('a'), card('b')], new Map(), NOW);
    session = grade(session, 'GOOD', NOW); // due in 10 minutes
    session = grade(session, 'AGAIN', NOW); // due in 1
    expect(session.current?.id).toBe('a');
    session = grade(session, 'EASY', NOW);
    expect(session.current?.id).toBe('b'); // the only one left, though it was not the last
    expect(grade(session, 'AGAIN', NOW).current?.id).toBe('b');
  });

  it('is done when what is in learning is due later than that', () => {
    const step = known('a', ['GOOD', NOW + 15 * MINUTE]); // another device's clock is ahead
    expect(startSession([card('a')], new Map([['a', step]]), NOW).current).toBeNull();
    expect(startSession([card('a')], new Map([['a', step]]), NOW + 5 * MINUTE).current?.id).toBe('a');
  });

  it('learns ahead by as much as is wished', () => {
    const step = known('a', ['GOOD', NOW]);
    const at = (minutes: number) => startSession([card('a')], new Map([['a', step]]), NOW, minutes * MINUTE).current;
    expect([at(0), at(9), at(10)?.id]).toEqual([null, null, 'a']);
  });

  it('takes a card back on the table, whatever was there', () => {
    const step = known('a', ['GOOD', NOW]);
    const session = startSession([card('b')], new Map(), NOW);
    const back = putBack(session, card('a'), step);
    expect(back).toMatchObject({ current: { id: 'a' }, pending: [{ id: 'b' }], learning: [{ id: 'a' }], last: null });
    expect(grade(back, 'EASY', NOW + MINUTE)).toMatchObject({ current: { id: 'b' }, learning: [] });
    const anew = putBack(startSession([card('a'), card('b')], new Map([['a', step]]), NOW), card('a'), null);
    expect(anew).toMatchObject({ current: { id: 'a' }, pending: [{ id: 'a' }, { id: 'b' }], learning: [] });
    expect(anew.memories.has('a')).toBe(false);
  });

  it('opens a follow-up as soon as its parent is learned, and closes it again', () => {
    const cards = [card('q'), card('f', 'q'), card('next')];
    let session = startSession(cards, new Map(), NOW);
    session = grade(session, 'AGAIN', NOW);
    expect(session.current?.id).toBe('next');
    session = grade(session, 'EASY', NOW);
    session = grade(session, 'EASY', NOW);
    expect(session.current?.id).toBe('f');
    expect(undoLast(session).current?.id).toBe('q');
    // A sitting does not wait for what cannot open.
    expect(startSession([card('f', 'q')], new Map(), NOW).current).toBeNull();
  });

  it('takes a review of a clock that is behind as made at the last one', () => {
    const memory = known('a', ['EASY', NOW]);
    const session = startSession([card('a')], new Map([['a', memory]]), NOW - MINUTE);
    const after = grade(session, 'GOOD', NOW - MINUTE).memories.get('a');
    expect(after).toEqual(applyReview(memory, review('a', 'GOOD', NOW)));
  });

  describe('with marks', () => {
    const mark = (cardId: string, kind: MarkKind, value: string | null = 'ON'): CardMark => {
      return { id: `m${++serial}`, cardId, kind, value, markedAt: NOW };
    };
    const table = () => startSession([card('a'), card('b')], new Map([['a', known('a', ['EASY', NOW])]]), NOW);

    it('loses what is suspended or buried, and gets it back when that is undone', () => {
      for (const kind of ['SUSPEND', 'BURY'] as const) {
        const before = table();
        const after = markCard(before, mark('a', kind), NOW);
        expect(after).toMatchObject({ current: { id: 'b' }, pending: [{ id: 'b' }], graded: 0 });
        expect(undoLast(after)).toBe(before);
        // Another than the card on the table leaves quietly.
        const other = markCard(before, mark('b', kind), NOW);
        expect(other).toMatchObject({ current: { id: 'a' }, pending: [{ id: 'a' }] });
      }
    });

    it('asks what is started anew as a new card, last', () => {
      const before = grade(table(), 'AGAIN', NOW);
      const after = markCard(before, mark('a', 'RESET'), NOW);
      expect(after).toMatchObject({ current: { id: 'b' }, pending: [{ id: 'b' }, { id: 'a' }], learning: [] });
      expect(after.memories.has('a')).toBe(false);
      expect(undoLast(after).memories.get('a')).toEqual(before.memories.get('a'));
    });

    it('stays on the card that is flagged, and takes the flag for a step', () => {
      const before = table();
      const after = markCard(before, mark('a', 'FLAG', '2'), NOW);
      expect(after).toEqual({ ...before, last: expect.anything() });
      expect(undoLast(after)).toBe(before);
    });

    it('does not take a note for a step: a grade is undone with the note left alone', () => {
      const before = table();
      expect(markCard(before, mark('a', 'NOTE', 'text'), NOW)).toBe(before);
    });
  });

  it('grades only the card on the table', () => {
    const session = startSession([card('a'), card('b')], new Map(), NOW);
    expect(() => gradeCurrent(session, review('b', 'GOOD', NOW), NOW)).toThrow(RangeError);
    expect(() => gradeCurrent(startSession([], new Map(), NOW), review('b', 'GOOD', NOW), NOW)).toThrow(RangeError);
  });

  const cards = Array.from({ length: 6 }, (_, i) => card(`${i}`, i % 3 ? `${i - (i % 3)}` : null));
  const play = fc.array(fc.record({ rating: fc.constantFrom(...ratings), minutes: fc.nat(12) }), { maxLength: 40 });

  it('restores exactly what was before, however many grades are undone', () => {
    fc.assert(
      fc.property(play, (grades) => {
        let now = NOW;
        const states = [startSession(cards, new Map<string, Memory>(), now)];
        for (const { rating, minutes } of grades) {
          const session = states.at(-1)!;
          if (!session.current) break;
          now += minutes * MINUTE;
          states.push(grade(session, rating, now));
        }
        const last = states.at(-1)!;
        let undone = last;
        for (const state of states.slice(0, -1).reverse()) {
          undone = undoLast(undone);
          expect(undone).toBe(state);
        }
        expect(undoLast(undone)).toBe(undone);
        expect(last.graded).toBe(states.length - 1);
      }),
    );
  });

  it('has the memories that its reviews fold to, and ends once all are learned', () => {
    fc.assert(
      fc.property(play, (grades) => {
        let now = NOW;
        let session = startSession(cards, new Map<string, Memory>(), now);
        const facts: ReviewFact[] = [];
        const turns = [...grades, ...Array<(typeof grades)[number]>(12).fill({ rating: 'EASY', minutes: 1 })];
        for (const { rating, minutes } of turns) {
          if (!session.current) break;
          now += minutes * MINUTE;
          session = grade(session, rating, now);
          facts.push(session.last!.review!);
        }
        expect(session.current).toBeNull();
        for (const { id } of cards)
          expect(session.memories.get(id) ?? null).toEqual(foldReviews(facts.filter(({ cardId }) => cardId === id)));
      }),
    );
  });
});

describe('newReviewId', () => {
  it('is a UUIDv7 of the given time and chance', () => {
    const random = Uint8Array.from({ length: 16 }, (_, i) => i * 16);
    const id = newReviewId(NOW, random);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(NOW);
    expect(newReviewId(NOW, random)).toBe(id);
    expect(newReviewId(NOW + 1, random) > id).toBe(true);
    expect(() => newReviewId(NOW, new Uint8Array(8))).toThrow();
  });
});
