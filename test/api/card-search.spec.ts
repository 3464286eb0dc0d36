import { randomBytes } from 'node:crypto';
import { isFound, parseCardQuery } from '@kkori/core/card-search';
import { dayOf, newReviewId, type Memory } from '@kkori/core/scheduling';
import { deckUuid } from '../../backend/src/decks/index.js';
import { Database } from '../../backend/src/platform/index.js';
import type { Person } from '../support/app.js';
import { CardSearches, chooseQuery, idsOf, idsQuery, searchQuery, slugs, type Found } from '../support/card-search.js';
import { MORNING, StudyRoom, type StudyCard } from '../support/study.js';

const DAY = 24 * 3_600_000;

const room = StudyRoom.forTests();
const searches = new CardSearches(room);

describe('searching one’s cards', () => {
  it('finds the cards of the decks one studies and those one did something with, and those of a deck that is named', async () => {
    const me = await room.student('main');
    const all = await searches.search(me, '', { sort: 'TITLE' });
    expect(all).toMatchObject({ __typename: 'FoundCards', total: 6 });
    expect(new Set(slugs(all))).toEqual(
      new Set(['one recall', 'one first', 'one second', 'two recall', 'two first', 'two second']),
    );
    expect(slugs(await searches.search(me, 'deck:other kind:recall')).sort()).toEqual(['three recall', 'two recall']);
    const three = (await searches.search(me, 'deck:other three')).cards[0]!;
    await room.record(me, [room.review(three.id)]);
    expect((await searches.search(me, '')).total).toBe(7);
    const page = await searches.search(me, '', { sort: 'TITLE' }, { first: 2, offset: 1 });
    expect([page.total, idsOf(page.cards)]).toEqual([7, idsOf(all.cards).slice(1, 3)]);
    const stranger = await room.student();
    expect(await searches.search(stranger, '')).toMatchObject({ total: 0, cards: [], questions: [] });
    expect(await searches.search(stranger, 'reps>0 or is:noted')).toMatchObject({ total: 0 });
  });

  it('finds exactly what the browser finds among the same cards', async () => {
    const { me } = await searches.withPast();
    const goal = { date: '2026-07-01', deckIds: [deckUuid('other')], minutesADay: 20 };
    await room.app.graphql(
      'mutation ($g: InterviewGoalInput!) { setInterviewGoal(input: $g) { __typename } }',
      { g: goal },
      me,
    );
    const all = await searches.search(me, '', {}, { first: 100 });
    const facts = searches.factsOf(me, all);
    expect(facts).toHaveLength(9);
    const { timeZone, dayStartHour } = { timeZone: 'Asia/Seoul', dayStartHour: 4 };
    const moment = {
      now: MORNING,
      day: dayOf(MORNING, { timeZone, dayStartHour }),
      parameters: {},
      subjects: [{ id: 'network', names: ['네트워크', 'Network'] }],
      decks: ['main', 'other'].map((slug) => ({ id: deckUuid(slug), names: [slug, '덱', 'Deck'] })),
    };
    const terms = [
      ...'due new learning review suspended buried flagged noted leech locked interview'
        .split(' ')
        .map((is) => `is:${is}`),
      'is:due|new',
      'one',
      'tw',
      'ㄱㄹ',
      'ㅊㅉㄲㄹ',
      '"둘째 꼬리"',
      'conclusion',
      'nothing',
      'subject:network',
      'subject:네트',
      'subject:os',
      'deck:main',
      'deck:덱',
      'deck:none',
      'tag:test',
      'tag:none',
      'kind:recall',
      'kind:followup',
      'level:entry',
      'level:senior',
      'flag:1',
      'flag:2|3',
      'note:tcp',
      'note:예제',
      'note:%',
      'difficulty>5',
      'difficulty<=5.5',
      'stability<10',
      'retrievability<0.95',
      'r>=95%',
      'interval>7',
      'lapses>=1',
      'lapses:0',
      'reps:0',
      'reps>3',
      'reps!=4',
      'due<0',
      'due<=0',
      'due:0',
      'due>=3',
      'rated:1',
      'rated:3',
      'rated:6',
      'rated:40:again',
      'rated:40:easy',
      'added:10',
      'introduced:3',
      'introduced:60',
    ];
    // Each alone and denied, and pairs that meet each other by a stride.
    const queries = terms.flatMap((term, i) => {
      const other = terms[(i * 7 + 3) % terms.length]!;
      return i % 2 ? [term, `-(${term} ${other})`] : [`-${term}`, `${term} or (${other} -is:new)`];
    });
    for (const text of [...queries, ...terms]) {
      const { query } = parseCardQuery(text);
      const expected = facts.filter((card) => isFound(query!, card, moment)).map(({ id }) => id);
      const { ids } = await searches.ask(me, idsQuery, text);
      expect({ text, ids: [...ids].sort() }).toEqual({ text, ids: expected.sort() });
    }
  });

  it('stands in the order that is asked for, either way, with what has no place in it last', async () => {
    const { me } = await searches.withPast();
    const ordered = async (sort: string, of: (memory: Memory) => number, reverse = false) => {
      const { cards } = await searches.search(me, '', { sort, reverse });
      const places = cards.map(({ memory }) => (memory ? of(memory as unknown as Memory) : Infinity));
      return places.slice(0, 4).map((place) => Math.round(place * 1000));
    };
    const ascending = (list: number[]) => list.toSorted((a, b) => a - b);
    const due = await ordered('DUE', (memory) => Date.parse(String(memory.due)) / DAY);
    expect(due).toEqual(ascending(due));
    const late = await ordered('DUE', (memory) => Date.parse(String(memory.due)) / DAY, true);
    expect(late).toEqual(due.toReversed());
    const hard = await ordered('DIFFICULTY', ({ difficulty }) => -difficulty);
    expect(hard).toEqual(ascending(hard));
    const seeded = async (seed: number) =>
      idsOf((await searches.search(me, '', { sort: 'RANDOM', seed })).cards).join();
    expect(await seeded(1)).toBe(await seeded(1));
    expect(new Set([await seeded(1), await seeded(2), await seeded(3)]).size).toBeGreaterThan(1);
    for (const sort of ['RETRIEVABILITY', 'STABILITY', 'LAPSES', 'REVIEWED', 'ADDED', 'TITLE']) {
      expect((await searches.search(me, '', { sort })).total).toBe(9);
    }
  });

  it('says what is wrong with a query and where, in the viewer’s language, and never fails', async () => {
    const me = await room.student('main');
    for (const document of [searchQuery, idsQuery, chooseQuery]) {
      expect(await searches.ask(me, document, 'one is:열림')).toEqual({
        __typename: 'CardQueryProblem',
        message: expect.stringContaining('‘열림’는 쓸 수 없어요') as string,
        from: 7,
        to: 9,
      });
    }
    for (const odd of [
      '\0',
      '\ud83d',
      '"\0"',
      'note:\0',
      'note:\ud83d',
      'deck:"\0"',
      'tag:%',
      "'; --",
      '()',
      '-',
      'a'.repeat(501),
    ]) {
      const { data, errors } = await room.app.graphql<{ answer: Found }>(searchQuery, { search: { query: odd } }, me);
      expect(errors?.[0]?.extensions?.['code'] ?? 'fine').not.toBe('INTERNAL_SERVER_ERROR');
      if (!errors) expect(data.answer.__typename).toMatch(/^(FoundCards|CardQueryProblem)$/);
    }
    for (const how of [{ first: 0 }, { first: 101 }, { offset: -1 }, { offset: 100_001 }]) {
      const { errors } = await room.app.graphql(searchQuery, { search: { query: '' }, ...how }, me);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('tells the ids of 10,000 cards at most, of more of them', async () => {
    const me = await room.student('main');
    const database = room.app.get(Database);
    // What cards are called is for the questions room; here it matters that there are many.
    const [{ questionId }] = (await database.query<{ questionId: string }>(
      `SELECT question_id AS "questionId" FROM questions_card LIMIT 1`,
    )) as [{ questionId: string }];
    await database.query(
      `INSERT INTO questions_card (id, question_id, key, kind, ordinal, retired)
      SELECT gen_random_uuid(), $1, 'many-' || n, 'FOLLOW_UP', n + 100, false FROM generate_series(1, 10010) AS n`,
      [questionId],
    );
    const { ids, total } = await searches.ask(me, idsQuery, 'deck:main');
    expect([ids.length, total > 10_000]).toEqual([10_000, true]);
    const last = await searches.search(me, 'deck:main', {}, { first: 100, offset: 10_000 });
    expect(last.cards).toHaveLength(last.total - 10_000);
    await database.query(`DELETE FROM questions_card WHERE key LIKE 'many-%'`);
  });
});

describe('choosing cards to study', () => {
  it('leaves out what is put aside and what is locked, unless the query speaks of it', async () => {
    const { me, cards } = await searches.withPast();
    const chosen = await searches.choose(me, '');
    expect(chosen.__typename).toBe('ChosenCards');
    for (const left of [cards[2]!, cards[3]!]) expect(idsOf(chosen.cards)).not.toContain(left);
    const isLocked = ({ id }: StudyCard) => locked.has(id);
    const locked = new Set(idsOf((await searches.search(me, 'is:locked')).cards));
    expect(locked.size).toBeGreaterThan(0);
    expect(chosen.cards.filter(isLocked)).toEqual([]);
    expect((await searches.choose(me, '', {}, { locked: true })).cards.filter(isLocked)).toHaveLength(locked.size);
    expect((await searches.choose(me, 'is:locked')).total).toBe(locked.size);
    expect(idsOf((await searches.choose(me, 'is:suspended')).cards)).toEqual([cards[2]!]);
    const first = await searches.choose(me, 'reps>0', { sort: 'DUE' }, { most: 1 });
    expect([first.cards.length, first.questions.length]).toEqual([1, 1]);
    const { errors } = await room.app.graphql(chooseQuery, { search: { query: '' }, most: 201 }, me);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('saved searches', () => {
  const save = async (person: Person, input: { id: string; name: string; query: string }) => {
    const document = `mutation ($s: SavedSearchInput!) { saveSearch(search: $s) { __typename
      ... on SavedSearch { id name query } ... on InvalidInput { fields { field message } } } }`;
    const { data } = await room.app.graphql<{ saveSearch: { __typename: string; fields?: { field: string }[] } }>(
      document,
      { s: input },
      person,
    );
    return data.saveSearch;
  };
  const list = async (person: Person) =>
    (
      await room.app.graphql<{ savedSearches: { id: string; name: string }[] }>(
        '{ savedSearches { id name query } }',
        {},
        person,
      )
    ).data.savedSearches;
  const id = (n = 0) => newReviewId(MORNING + n, randomBytes(16));

  it('are kept, changed and deleted by the one who saved them, fifty at most', async () => {
    const [me, other] = [await room.app.signUp(), await room.app.signUp()];
    const one = { id: id(), name: ' 어려운 것 ', query: 'difficulty>7' };
    expect(await save(me, one)).toEqual({ __typename: 'SavedSearch', ...one, name: '어려운 것' });
    expect(await save(me, { ...one, name: 'Hard' })).toMatchObject({ name: 'Hard' });
    expect(await list(me)).toEqual([{ ...one, name: 'Hard' }]);
    expect(await list(other)).toEqual([]);
    const remove = `mutation ($id: UUID!) { deleteSavedSearch(id: $id) }`;
    expect((await room.app.graphql(remove, { id: one.id }, other)).data).toEqual({ deleteSavedSearch: false });
    await save(other, { ...one, name: 'Theirs' });
    expect(await list(me)).toEqual([{ ...one, name: 'Hard' }]);

    for (let n = 1; n < 50; n++) await save(me, { id: id(n), name: `${n}`, query: '' });
    expect(await save(me, { id: id(60), name: 'one more', query: '' })).toMatchObject({ fields: [{ field: 'id' }] });
    expect(await save(me, { ...one, name: 'Still' })).toMatchObject({ name: 'Still' });
    expect((await list(me)).map(({ name }) => name)).toEqual([
      'Still',
      ...Array.from({ length: 49 }, (_, n) => `${n + 1}`),
    ]);
    expect((await room.app.graphql(remove, { id: one.id }, me)).data).toEqual({ deleteSavedSearch: true });
  });

  it('have a name, and a query that is understood', async () => {
    const me = await room.app.signUp();
    const good = { id: id(), name: 'a', query: '' };
    const wrong = async (input: object) => (await save(me, { ...good, ...input })).fields?.map(({ field }) => field);
    expect(await wrong({ name: '  ' })).toEqual(['name']);
    expect(await wrong({ name: 'a'.repeat(41) })).toEqual(['name']);
    expect(await wrong({ name: 'nul \0' })).toEqual(['name']);
    expect(await wrong({ query: 'is:열림' })).toEqual(['query']);
    expect(await wrong({ query: 'note:\0' })).toEqual(['query']);
    expect(await wrong({ id: '00000000-0000-4000-8000-000000000000' })).toEqual(['id']);
    expect(await list(me)).toEqual([]);
  });
});
