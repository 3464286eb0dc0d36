import { randomUUID } from 'node:crypto';
import { DeckImporter, deckUuid } from '../../backend/src/decks/index.js';
import { ContentImportService } from '../../backend/src/questions/index.js';
import type { Person } from '../support/app.js';
import { questionFile } from '../support/question-file.js';
import { cardFields, MORNING, queueQuery, StudyRoom, type StudyCard } from '../support/study.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const room = StudyRoom.forTests();

describe('what a device takes along', () => {
  const packQuery = `query ($days: Int) { studyPack(days: $days) {
    cards { ${cardFields} } questions { slug } settings { newPerDay } doneToday { reviews new review } dayEndsAt } }`;
  const packOf = async (person: Person, days = 7) => {
    const { data, errors } = await room.app.graphql<{
      studyPack: { cards: StudyCard[]; questions: { slug: string }[]; doneToday: object; dayEndsAt: string };
    }>(packQuery, { days }, person);
    expect(errors).toBeUndefined();
    return data.studyPack;
  };

  it('are the cards of those days with one’s own memories, and what was done today', async () => {
    const [me, other] = [await room.student('main'), await room.student('main')];
    const [first, , , second] = (await room.queueOf(me)).cards;
    await room.record(me, [room.review(first!.id, 'EASY'), room.review(second!.id, 'AGAIN')]);
    const pack = await packOf(me);
    expect(pack.cards.find(({ id }) => id === second!.id)?.memory).toMatchObject({ state: 'LEARNING', reps: 1 });
    // Due in more than a week, but it may be taken back today, which closes what follows it.
    expect(pack.cards.filter(({ questionId }) => questionId === first!.questionId)).toMatchObject([
      { id: first!.id, memory: { state: 'REVIEW' } },
      { key: 'first', memory: null, opensAfter: first!.id },
      { key: 'second', memory: null, opensAfter: first!.id },
    ]);
    room.at(MORNING + DAY);
    expect((await packOf(me)).cards.some(({ id }) => id === first!.id)).toBe(false);
    room.at(MORNING);
    expect(pack).toMatchObject({
      questions: [{ slug: 'one' }, { slug: 'two' }],
      settings: { newPerDay: 10 },
      doneToday: { reviews: 2, new: 2, review: 0 },
      dayEndsAt: '2026-06-01T19:00:00.000Z',
    });
    expect((await packOf(me, 14)).cards.map(({ id }) => id)).toContain(first!.id);
    await room.recordMarks(me, [room.mark(second!.id, 'SUSPEND')]);
    expect((await packOf(me)).cards.some(({ id }) => id === second!.id)).toBe(false);
    expect((await packOf(other)).cards.filter(({ memory }) => memory)).toEqual([]);
    expect((await packOf(await room.student())).cards).toEqual([]);
  });

  it('are of 1 to 14 days', async () => {
    const me = await room.student('main');
    for (const days of [0, 15]) {
      const { errors } = await room.app.graphql(packQuery, { days }, me);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the study queue', () => {
  it('is empty for who studies nothing', async () => {
    const queue = await room.queueOf(await room.student());
    expect(queue).toMatchObject({ cards: [], questions: [], counts: { learning: 0, review: 0, new: 0, done: 0 } });
    expect(queue.newBeyondLimit).toBe(0);
    expect(queue.dayEndsAt).toBe('2026-06-01T19:00:00.000Z'); // four in the morning in Seoul
  });

  it('begins with new cards in deck order, each question followed by its tail', async () => {
    const { cards, questions, counts } = await room.queueOf(await room.student('main'));
    expect(cards.map(({ key }) => key)).toEqual(['recall', 'first', 'second', 'recall', 'first', 'second']);
    expect(cards.map(({ kind }) => kind).slice(0, 2)).toEqual(['RECALL', 'FOLLOW_UP']);
    expect(cards[0]).toMatchObject({ memory: null, opensAfter: null });
    expect(cards[1]).toMatchObject({ memory: null, opensAfter: cards[0]!.id });
    expect(questions.map(({ slug }) => slug)).toEqual(['one', 'two']);
    expect(counts).toEqual({ learning: 0, review: 0, new: 6, done: 0 });
  });

  it('has a question of two decks once, and one deck alone when asked', async () => {
    const me = await room.student('main', 'other');
    expect((await room.queueOf(me)).cards).toHaveLength(9);
    const alone = await room.queueOf(me, { deckId: deckUuid('other') });
    expect(alone.questions.map(({ slug }) => slug)).toEqual(['two', 'three']);
    expect((await room.queueOf(me, { deckId: randomUUID() })).cards).toEqual([]);
  });

  it('moves on with what is recorded', async () => {
    const me = await room.student('main');
    const [parent, tail] = (await room.queueOf(me)).cards;
    await room.record(me, [room.review(parent!.id, 'GOOD')]);
    let queue = await room.queueOf(me);
    expect(queue.cards.at(-1)).toMatchObject({ id: parent!.id, memory: { state: 'LEARNING', reps: 1 } });
    expect(queue.counts).toEqual({ learning: 1, review: 0, new: 5, done: 1 });
    expect(queue.cards.find(({ id }) => id === tail!.id)?.opensAfter).toBe(parent!.id);

    room.at(room.now + 10 * 60_000);
    expect((await room.queueOf(me)).cards[0]?.id).toBe(parent!.id); // its step is due
    await room.record(me, [room.review(parent!.id, 'GOOD')]);
    queue = await room.queueOf(me);
    expect(queue.cards.find(({ id }) => id === tail!.id)?.opensAfter).toBeNull();
    expect(queue.counts).toEqual({ learning: 0, review: 0, new: 5, done: 2 });

    room.at(room.now + 2 * DAY - 4 * HOUR); // due later in that day
    queue = await room.queueOf(me);
    expect(queue.counts).toEqual({ learning: 0, review: 1, new: 5, done: 0 });
    expect(queue.cards.some(({ id }) => id === parent!.id)).toBe(true);
  });

  it('keeps to the limits of the day, which ends at the person’s own hour', async () => {
    const me = await room.student('main');
    await room.app.graphql(
      'mutation ($input: StudySettingsInput!) { updateStudySettings(input: $input) { __typename } }',
      { input: { newPerDay: 2 } },
      me,
    );
    const [first, second] = (await room.queueOf(me)).cards;
    expect(await room.queueOf(me)).toMatchObject({ counts: { new: 2 }, newBeyondLimit: 4 });
    expect((await room.queueOf(me, { deckId: deckUuid('other') })).newBeyondLimit).toBe(4);
    await room.record(me, [room.review(first!.id), room.review(second!.id)]);
    expect(await room.queueOf(me)).toMatchObject({
      counts: { learning: 0, review: 0, new: 0, done: 2 },
      newBeyondLimit: 4,
    });
    room.at(Date.UTC(2026, 5, 1, 18, 59)); // 03:59 in Seoul
    expect((await room.queueOf(me)).counts.new).toBe(0);
    room.at(Date.UTC(2026, 5, 1, 19));
    expect((await room.queueOf(me)).counts).toEqual({ learning: 0, review: 0, new: 2, done: 0 });
    await room.app.graphql(
      'mutation ($input: PreferencesInput!) { updatePreferences(input: $input) { __typename } }',
      { input: { timeZone: 'Europe/London', dayStartHour: 0 } },
      me,
    );
    expect((await room.queueOf(me)).dayEndsAt).toBe('2026-06-01T23:00:00.000Z');
  });

  it('gives as many cards as asked for, and counts all', async () => {
    const me = await room.student('main');
    const queue = await room.queueOf(me, { limit: 2 });
    expect(queue.cards).toHaveLength(2);
    expect(queue.questions).toHaveLength(1);
    expect(queue.counts.new).toBe(6);
    for (const limit of [0, 201]) {
      const { errors } = await room.app.graphql(queueQuery, { limit }, me);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('today', () => {
  it('counts all decks, and each', async () => {
    const me = await room.student('main', 'other');
    const cards = (await room.queueOf(me)).cards;
    const two = cards.filter(({ questionId }) => questionId === cards[3]!.questionId)[0]!;
    await room.record(me, [room.review(two.id), room.review(cards[0]!.id, 'AGAIN')]);
    const today = await room.todayOf(me);
    expect(today.counts).toEqual({ learning: 1, review: 0, new: 7, done: 2 });
    expect(today.decks).toEqual([
      { deck: { slug: 'main' }, counts: { learning: 1, review: 0, new: 4, done: 2 } },
      { deck: { slug: 'other' }, counts: { learning: 0, review: 0, new: 5, done: 1 } },
    ]);
    expect(today.dayEndsAt).toBe('2026-06-01T19:00:00.000Z');
    // Eight days on, and from the start of that day.
    expect(today.nextDueAt).toBe('2026-06-08T19:00:00.000Z');
  });

  it('keeps what was done of a deck that was left', async () => {
    const me = await room.student('main');
    const [card] = (await room.queueOf(me)).cards;
    await room.record(me, [room.review(card!.id)]);
    const leave = 'mutation ($deckId: UUID!) { leave(deckId: $deckId) { __typename } }';
    await room.app.graphql(leave, { deckId: deckUuid('main') }, me);
    expect(await room.todayOf(me)).toMatchObject({ counts: { learning: 0, review: 0, new: 0, done: 1 }, decks: [] });
    expect((await room.queueOf(me)).counts.done).toBe(1);
    const alone = await room.queueOf(me, { deckId: deckUuid('main') });
    expect(alone.cards).toHaveLength(5);
    expect(alone.counts.done).toBe(1);
  });

  it('leaves undone reviews out', async () => {
    const me = await room.student('main');
    const [card] = (await room.queueOf(me)).cards;
    const undone = room.review(card!.id);
    await room.record(me, [undone]);
    await room.record(me, [], [undone.id]);
    expect((await room.todayOf(me)).counts).toEqual({ learning: 0, review: 0, new: 6, done: 0 });
    expect((await room.todayOf(me)).nextDueAt).toBeNull();
  });
});

describe('guest cards', () => {
  it('are of 1 to 20 decks', async () => {
    for (const ids of [[], Array<string>(21).fill(deckUuid('main'))]) {
      const query = 'query ($ids: [UUID!]!) { guestCards(deckIds: $ids) { cards { id } } }';
      expect((await room.app.graphql(query, { ids })).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('study settings', () => {
  const read = async (person: Person) =>
    (await room.app.graphql('{ studySettings { newPerDay reviewsPerDay desiredRetention } }', {}, person)).data[
      'studySettings'
    ];
  const update = async (person: Person, input: Record<string, number | null>) =>
    (
      await room.app.graphql<{ updateStudySettings: Record<string, unknown> }>(
        `mutation ($input: StudySettingsInput!) { updateStudySettings(input: $input) { __typename
        ... on StudySettings { newPerDay reviewsPerDay desiredRetention }
        ... on InvalidInput { fields { field message } } } }`,
        { input },
        person,
      )
    ).data.updateStudySettings;

  it('change as far as they are given', async () => {
    const [me, other] = [await room.student(), await room.student()];
    const defaults = await read(me);
    expect(await update(me, { newPerDay: 0, desiredRetention: 0.85 })).toMatchObject({ newPerDay: 0 });
    await update(me, { reviewsPerDay: 9999, newPerDay: null });
    expect(await read(me)).toEqual({ newPerDay: 0, reviewsPerDay: 9999, desiredRetention: 0.85 });
    expect(await read(other)).toEqual(defaults);
  });

  it('stay within their ranges', async () => {
    const me = await room.student();
    const before = await read(me);
    const answer = await update(me, { newPerDay: 1000, reviewsPerDay: -1, desiredRetention: 0.995 });
    expect(answer).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'newPerDay' }, { field: 'reviewsPerDay' }, { field: 'desiredRetention' }],
    });
    expect(await read(me)).toEqual(before);
  });
});

describe('coming back after missed days', () => {
  const backlogOf = async (person: Person) => {
    const query = '{ today { backlog { overdue usual due } counts { review new } } }';
    const { data, errors } = await room.app.graphql<{
      today: { backlog: { overdue: number; usual: number; due: number[] } | null; counts: object };
    }>(query, {}, person);
    expect(errors).toBeUndefined();
    return data.today;
  };
  const choose = async (person: Person, comeback: { from: string; days: number; reviewsPerDay: number }) => {
    const { data } = await room.app.graphql<{ updateStudySettings: { __typename: string } }>(
      'mutation ($input: StudySettingsInput!) { updateStudySettings(input: $input) { __typename } }',
      { input: { comeback } },
      person,
    );
    return data.updateStudySettings.__typename;
  };

  it('spreads what piled up over the days that were chosen, without new cards, and nobody else’s day changes', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `pile-${i}`);
    await room.app.get(ContentImportService).importQuestions(ids.map((id) => questionFile(id)));
    const text = { ko: '덱', en: 'Deck' };
    await room.app.get(DeckImporter).replaceSiteDecks([{ id: 'pile', title: text, description: text, questions: ids }]);
    const [me, other] = [await room.student('pile'), await room.student('pile')];
    await room.app.graphql(
      'mutation { updateStudySettings(input: { newPerDay: 90, spreadSiblings: false }) { __typename } }',
      {},
      me,
    );
    const { cards } = await room.queueOf(me, { limit: 200 });
    const met = cards.filter(({ kind }) => kind === 'RECALL').slice(0, 28);
    // Eight, ten and ten cards on three days: a habit of ten.
    for (const [day, some] of [met.slice(0, 8), met.slice(8, 18), met.slice(18)].entries()) {
      room.at(MORNING + day * DAY);
      await room.record(
        me,
        some.map(({ id }) => room.review(id, 'EASY')),
      );
    }
    expect((await backlogOf(me)).backlog).toBeNull();
    room.at(MORNING + 25 * DAY);
    const { backlog } = await backlogOf(me);
    expect(backlog).toMatchObject({ overdue: 28, usual: 10 });
    const { data } = await room.app.graphql('{ studyPack { usualDay } }', {}, me);
    expect(data).toEqual({ studyPack: { usualDay: 10 } });
    expect(await choose(me, { from: '2026-06-26', days: 5, reviewsPerDay: 12 })).toBe('InvalidInput');
    expect(await choose(me, { from: '2026-06-26', days: 3, reviewsPerDay: 12 })).toBe('StudySettings');
    expect((await backlogOf(me)).counts).toEqual({ review: 12, new: 0 });
    // Chosen the day before on a device without a network, it arrives late.
    expect(await choose(me, { from: '2026-06-25', days: 7, reviewsPerDay: 5 })).toBe('StudySettings');
    expect((await backlogOf(me)).counts).toEqual({ review: 12, new: 0 });
    expect((await backlogOf(other)).counts).toMatchObject({ new: 10 });
    room.at(MORNING + 28 * DAY);
    expect((await backlogOf(me)).counts).toMatchObject({ review: 28 });
  });
});
