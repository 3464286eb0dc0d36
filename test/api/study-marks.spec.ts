import { randomUUID } from 'node:crypto';
import { deckUuid } from '../../backend/src/decks/index.js';
import {
  cardFields,
  MORNING,
  recordMarksMutation,
  StudyRoom,
  type SentMark,
  type StudyCard,
} from '../support/study.js';
import type { Person } from '../support/app.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const room = StudyRoom.forTests();

const ids = (cards: { id: string }[]) => cards.map(({ id }) => id);
const said = (card: StudyCard) => Object.fromEntries(card.marks.map(({ kind, value }) => [kind, value]));
async function withCards(...decks: string[]): Promise<{ me: Person; cards: string[] }> {
  const me = await room.student(...decks);
  return { me, cards: ids((await room.queueOf(me)).cards) };
}

describe('recording marks', () => {
  it('answers what is stored, what is not and why, and tells it with the cards', async () => {
    const { me, cards } = await withCards('main');
    const good = [
      room.mark(cards[0]!, 'FLAG', '3'),
      room.mark(cards[0]!, 'NOTE', '첫 줄\n둘째 줄 🙂'),
      room.mark(cards[1]!, 'NOTE', '가'.repeat(10_000)),
    ];
    const malformed = [
      { ...room.mark(cards[0]!, 'FLAG', '8') },
      { ...room.mark(cards[0]!, 'FLAG', '1'), id: randomUUID() },
      room.mark(cards[0]!, 'SUSPEND', 'yes'),
      room.mark(cards[0]!, 'RESET', null),
      room.mark(cards[0]!, 'NOTE', 'nul \0 in it'),
      room.mark(cards[0]!, 'NOTE', 'half a pair \ud83d'),
      room.mark(cards[0]!, 'NOTE', '가'.repeat(10_001)),
      { ...room.mark(cards[0]!, 'BURY'), markedAt: '1969-12-31T23:59:59Z' },
    ];
    const unknown = room.mark(randomUUID(), 'SUSPEND');
    const outcome = await room.recordMarks(me, [...malformed, unknown, ...good]);
    expect(outcome).toMatchObject({ __typename: 'MarksRecorded', accepted: ids(good), memories: [], forgotten: [] });
    expect(outcome.rejected.map(({ id, problem }) => [id, problem])).toEqual([
      ...malformed.map(({ id }) => [id, 'MALFORMED']),
      [unknown.id, 'UNKNOWN_CARD'],
    ]);
    const [first, second] = (await room.queueOf(me)).cards;
    expect(said(first!)).toEqual({ FLAG: '3', NOTE: '첫 줄\n둘째 줄 🙂' });
    expect(said(second!)).toEqual({ NOTE: '가'.repeat(10_000) });

    // Sent again nothing changes; under the same id nothing else is taken.
    expect(await room.recordMarks(me, good)).toMatchObject({ accepted: ids(good), rejected: [] });
    const other = await room.recordMarks(me, [{ ...good[0]!, value: '4' }]);
    expect(other).toMatchObject({ accepted: [], rejected: [{ id: good[0]!.id, problem: 'ID_TAKEN' }] });
  });

  it('takes 1,000 at once, and no more', async () => {
    const { me, cards } = await withCards('main');
    const marks = Array.from({ length: 1000 }, (_, i) =>
      room.mark(cards[i % cards.length]!, 'NOTE', `메모 ${i}`, room.now - HOUR + i),
    );
    const outcome = await room.recordMarks(me, marks.toReversed(), ids(marks.slice(994)));
    expect(outcome.accepted).toHaveLength(1000);
    const notes = (await room.queueOf(me)).cards.map((card) => said(card)['NOTE']);
    expect(notes.sort()).toEqual([988, 989, 990, 991, 992, 993].map((i) => `메모 ${i}`));
    const many = Array<SentMark>(1001).fill(marks[0]!);
    expect(await room.recordMarks(me, many)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'marks' }],
    });
    const undos = Array<string>(1001).fill(marks[0]!.id);
    expect(await room.recordMarks(me, [], undos)).toMatchObject({ fields: [{ field: 'undos' }] });
  });

  it('is of now when the device’s clock is far ahead, so that what is marked later holds', async () => {
    const { me, cards } = await withCards('main');
    const ahead = room.mark(cards[0]!, 'NOTE', 'ahead', room.now + 9 * DAY);
    await room.recordMarks(me, [ahead]);
    room.at(MORNING + MINUTE);
    await room.recordMarks(me, [room.mark(cards[0]!, 'NOTE', 'later')]);
    expect((await room.recordMarks(me, [ahead])).rejected).toEqual([]);
    expect(said((await room.queueOf(me)).cards[0]!)).toEqual({ NOTE: 'later' });
  });

  it('is not for guests, and stores nothing in the account of somebody else', async () => {
    const { errors } = await room.app.graphql(recordMarksMutation, { marks: [] });
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    const { me, cards } = await withCards('main');
    const other = await room.student('main');
    const note = room.mark(cards[0]!, 'NOTE', '나만 보는 글');
    expect(await room.recordMarks(other, [note], [note.id], me.userId)).toMatchObject({ __typename: 'NotThatPerson' });
    expect((await room.recordMarks(me, [note], [], me.userId.toUpperCase())).accepted).toEqual([note.id]);

    // Nobody else sees it or reaches it, even under its id, and no answer tells that it is there.
    expect(await room.recordMarks(other, [], [note.id])).toMatchObject({ accepted: [note.id], forgotten: [] });
    expect((await room.queueOf(other)).cards.every(({ marks }) => marks.length === 0)).toBe(true);
    expect(await room.found(other, 'is:noted')).toMatchObject({ total: 0, cards: [] });
    expect(said((await room.queueOf(me)).cards[0]!)).toEqual({ NOTE: '나만 보는 글' });
    const { data } = await room.app.graphql<{ guestCards: { cards: StudyCard[] } }>(
      `query ($ids: [UUID!]!) { guestCards(deckIds: $ids) { cards { ${cardFields} } } }`,
      { ids: [deckUuid('main')] },
      me,
    );
    expect(data.guestCards.cards.every(({ marks }) => marks.length === 0)).toBe(true);
  });
});

describe('marked cards', () => {
  it('are not asked while suspended, nor before the day ends when buried', async () => {
    const { me, cards } = await withCards('main');
    const [suspended, buried] = [room.mark(cards[0]!, 'SUSPEND'), room.mark(cards[3]!, 'BURY')];
    await room.recordMarks(me, [suspended, buried]);
    const now = await room.queueOf(me);
    // Their follow-ups wait with them.
    expect(now.cards).toEqual([]);
    expect((await room.todayOf(me)).counts).toMatchObject({ new: 0 });
    room.at(Date.parse(now.dayEndsAt) - 1);
    expect((await room.queueOf(me)).cards).toEqual([]);
    room.at(Date.parse(now.dayEndsAt));
    expect(ids((await room.queueOf(me)).cards)).toEqual(cards.slice(3));
    await room.recordMarks(me, [room.mark(cards[0]!, 'SUSPEND', null)]);
    expect(ids((await room.queueOf(me)).cards)).toEqual(cards);
  });

  it('come back when that is undone, before the mark arrives too, and notes as they were', async () => {
    const { me, cards } = await withCards('main');
    const [suspended, buried] = [room.mark(cards[0]!, 'SUSPEND'), room.mark(cards[3]!, 'BURY')];
    const [before, after] = [room.mark(cards[0]!, 'NOTE', '먼저'), room.mark(cards[0]!, 'NOTE', '나중', room.now + 1)];
    await room.recordMarks(me, [suspended, before, after], [buried.id]);
    await room.recordMarks(me, [buried], [suspended.id, after.id]);
    const queue = await room.queueOf(me);
    expect(ids(queue.cards)).toEqual(cards);
    expect(said(queue.cards[0]!)).toEqual({ NOTE: '먼저' });
  });

  it('are found again by how they are marked', async () => {
    const { me, cards } = await withCards('main');
    room.at(MORNING - 60 * DAY);
    const failures = Array.from({ length: 9 }, (_, i) => [
      room.review(cards[4]!, 'EASY', room.now + 2 * i * DAY),
      room.review(cards[4]!, 'AGAIN', room.now + (2 * i + 1) * DAY),
    ]);
    room.at(MORNING);
    await room.record(me, failures.flat());
    await room.recordMarks(me, [
      room.mark(cards[0]!, 'FLAG', '1', room.now - 2),
      room.mark(cards[1]!, 'FLAG', '2', room.now - 1),
      room.mark(cards[2]!, 'FLAG', '3'),
      room.mark(cards[2]!, 'FLAG', null, room.now + 1),
      room.mark(cards[1]!, 'SUSPEND'),
      room.mark(cards[2]!, 'BURY', 'ON', room.now - DAY),
      room.mark(cards[3]!, 'BURY'),
      room.mark(cards[0]!, 'NOTE', '글'),
    ]);
    const found = async (query: string) => new Set(ids((await room.found(me, query)).cards));
    expect(await found('is:flagged')).toEqual(new Set([cards[1], cards[0]]));
    expect(await found('is:suspended')).toEqual(new Set([cards[1]]));
    expect(await found('is:buried')).toEqual(new Set([cards[3]]));
    expect(await found('is:noted')).toEqual(new Set([cards[0]]));
    expect(await found('is:leech')).toEqual(new Set([cards[4]]));
    const flagged = await room.found(me, 'flag:2');
    expect(said(flagged.cards[0]!)).toEqual({ FLAG: '2', SUSPEND: 'ON' });
  });
});

describe('a card that is started anew', () => {
  it('is new, whatever was done today stays done, and its history comes back with an undo', async () => {
    const { me, cards } = await withCards('main');
    await room.record(me, [room.review(cards[0]!, 'EASY', room.now - DAY), room.review(cards[0]!, 'AGAIN')]);
    const before = (await room.queueOf(me)).cards.find(({ id }) => id === cards[0])?.memory;
    expect(before).toMatchObject({ reps: 2 });
    room.at(MORNING + MINUTE);
    const reset = room.mark(cards[0]!, 'RESET');
    expect(await room.recordMarks(me, [reset])).toMatchObject({ memories: [], forgotten: [cards[0]] });
    const queue = await room.queueOf(me);
    expect(queue.cards[0]).toMatchObject({ id: cards[0], memory: null });
    expect(queue.counts).toMatchObject({ new: 6, done: 1 });
    room.at(MORNING + 2 * MINUTE);
    const again = await room.record(me, [room.review(cards[0]!, 'GOOD')]);
    expect(again.memories).toMatchObject([{ reps: 1, state: 'LEARNING' }]);
    const undone = await room.recordMarks(me, [], [reset.id]);
    expect(undone).toMatchObject({ memories: [{ cardId: cards[0], reps: 3 }], forgotten: [] });
  });
});
