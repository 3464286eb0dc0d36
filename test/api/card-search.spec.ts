import { randomBytes } from 'node:crypto';
import { isFound, parseCardQuery, type CardFacts } from '@kkori/core/card-search';
import { phraseInitials, phraseKey } from '@kkori/core/hangul';
import { dayOf, foldMarks, newReviewId, type CardMark, type Memory } from '@kkori/core/scheduling';
import { deckUuid } from '../../backend/src/decks/index.js';
import { Database } from '../../backend/src/platform/index.js';
import type { Person } from '../support/app.js';
import { cardFields, MORNING, StudyRoom, type StudyCard } from '../support/study.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const room = StudyRoom.forTests();

interface Asked {
  id: string;
  slug: string;
  subject: { id: string };
  topic: string;
  tags: string[];
  level: CardFacts['level'];
  title: string;
  keywords: { terms: string[] }[];
  followUps: { title: string }[];
  publishedAt: string;
}
interface Found {
  __typename: string;
  total: number;
  cards: StudyCard[];
  questions: Asked[];
  ids: string[];
  message: string;
  from: number;
  to: number;
}

const found = `__typename ... on CardQueryProblem { message from to }`;
const cardsFound = `total cards { ${cardFields} }
  questions { id slug subject { id } topic tags level title keywords { terms } followUps { title } publishedAt }`;
const searchQuery = `query ($search: CardSearchInput!, $first: Int, $offset: Int) {
  answer: searchCards(search: $search, first: $first, offset: $offset) { ${found} ... on FoundCards { ${cardsFound} } } }`;
const idsQuery = `query ($search: CardSearchInput!) {
  answer: foundCardIds(search: $search) { ${found} ... on FoundCardIds { ids total } } }`;
const chooseQuery = `query ($search: CardSearchInput!, $most: Int, $locked: Boolean) {
  answer: chooseCards(search: $search, most: $most, locked: $locked) { ${found} ... on ChosenCards { ${cardsFound} } } }`;

async function ask(
  person: Person,
  document: string,
  query: string,
  more: object = {},
  how: object = {},
): Promise<Found> {
  const variables = { search: { query, ...more }, ...how };
  const { data, errors } = await room.app.graphql<{ answer: Found }>(document, variables, person);
  expect(errors).toBeUndefined();
  return data.answer;
}
const search = (person: Person, query: string, more: object = {}, how: object = {}) =>
  ask(person, searchQuery, query, more, how);
const choose = (person: Person, query: string, more: object = {}, how: object = {}) =>
  ask(person, chooseQuery, query, more, how);
const slugs = ({ cards, questions }: Found) =>
  cards.map(({ questionId, key }) => `${questions.find(({ id }) => id === questionId)?.slug} ${key}`);
const idsOf = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

/** Somebody with a past: cards in every state, marks of every kind, some of it undone. */
async function withPast(): Promise<{ me: Person; cards: string[] }> {
  const me = await room.student('main', 'other');
  const cards = idsOf((await search(me, '', { sort: 'TITLE' })).cards);
  const at = (days: number) => MORNING - days * DAY;
  const sent = [
    ...[30, 29, 20, 5].map((days) => room.review(cards[0]!, 'EASY', at(days))),
    ...[40, 39, 30, 20, 10].map((days, i) => room.review(cards[1]!, i > 1 ? 'AGAIN' : 'EASY', at(days))),
    room.review(cards[2]!, 'AGAIN', at(0) - HOUR),
    room.review(cards[3]!, 'HARD', at(2)),
    room.review(cards[4]!, 'EASY', at(9)),
    room.review(cards[5]!, 'EASY', at(3)),
  ];
  const undone = sent.at(-1)!.id;
  await room.record(me, sent, [undone]);
  const marks = [
    room.mark(cards[0]!, 'FLAG', '1', at(3)),
    room.mark(cards[0]!, 'FLAG', '2', at(2)),
    room.mark(cards[1]!, 'NOTE', 'A TCP 예제', at(2)),
    room.mark(cards[2]!, 'SUSPEND', 'ON', at(2)),
    room.mark(cards[3]!, 'BURY', 'ON', at(0) - HOUR),
    room.mark(cards[4]!, 'RESET', 'ON', at(1)),
    room.mark(cards[5]!, 'BURY', 'ON', at(1)),
    room.mark(cards[6]!, 'FLAG', '3', at(1)),
    room.mark(cards[6]!, 'FLAG', null, at(0) - HOUR),
    room.mark(cards[7]!, 'SUSPEND', 'ON', at(1)),
  ];
  await room.recordMarks(me, marks, [marks.at(-1)!.id]);
  const reviews = sent.filter(({ id, cardId }) => id !== undone && cardId !== cards[4]);
  past.set(me, reviews as Past[]);
  return { me, cards };
}
type Past = { cardId: string; rating: 'AGAIN'; reviewedAt: string };
const past = new Map<Person, Past[]>();

/** What the browser would know of the same cards. */
function factsOf(me: Person, { cards, questions }: Found): (CardFacts & { id: string })[] {
  return cards.map((card) => {
    const question = questions.find(({ id }) => id === card.questionId)!;
    const marks: CardMark[] = card.marks.map((mark) => ({
      ...(mark as unknown as CardMark),
      cardId: card.id,
      markedAt: Date.parse(mark.markedAt),
    }));
    const told = card.memory as unknown as
      (Memory & Record<'due' | 'firstReviewedAt' | 'lastReviewedAt', string>) | null;
    const memory = told && {
      ...told,
      due: Date.parse(told.due),
      firstReviewedAt: Date.parse(told.firstReviewedAt),
      lastReviewedAt: Date.parse(told.lastReviewedAt),
    };
    const recall = cards.find(({ questionId, kind }) => questionId === card.questionId && kind === 'RECALL');
    const { title, topic, tags, keywords, followUps } = question;
    const texts = [
      title,
      topic,
      ...tags,
      ...keywords.flatMap(({ terms }) => terms),
      ...followUps.map((one) => one.title),
    ];
    return {
      id: card.id,
      kind: card.kind as CardFacts['kind'],
      level: question.level,
      subjectId: question.subject.id,
      deckIds: [
        ...(question.slug !== 'three' ? [deckUuid('main')] : []),
        ...(question.slug !== 'one' ? [deckUuid('other')] : []),
      ],
      tags,
      phrases: texts.map((text) => ({ key: phraseKey(text), initials: phraseInitials(text) })),
      addedAt: Date.parse(question.publishedAt),
      memory,
      marks: foldMarks(marks).get(card.id) ?? {
        suspended: false,
        buriedAt: null,
        flag: null,
        note: null,
        resetAt: null,
      },
      locked: card.kind === 'FOLLOW_UP' && !memory && recall?.memory?.state !== 'REVIEW',
      ofInterview: question.slug !== 'one',
      reviews: past
        .get(me)!
        .filter(({ cardId }) => cardId === card.id)
        .map(({ rating, reviewedAt }) => ({ rating, reviewedAt: Date.parse(reviewedAt) })),
    };
  });
}

describe('searching one’s cards', () => {
  it('finds the cards of the decks one studies and those one did something with, and those of a deck that is named', async () => {
    const me = await room.student('main');
    const all = await search(me, '', { sort: 'TITLE' });
    expect(all).toMatchObject({ __typename: 'FoundCards', total: 6 });
    expect(new Set(slugs(all))).toEqual(
      new Set(['one recall', 'one first', 'one second', 'two recall', 'two first', 'two second']),
    );
    expect(slugs(await search(me, 'deck:other kind:recall')).sort()).toEqual(['three recall', 'two recall']);
    const three = (await search(me, 'deck:other three')).cards[0]!;
    await room.record(me, [room.review(three.id)]);
    expect((await search(me, '')).total).toBe(7);
    const page = await search(me, '', { sort: 'TITLE' }, { first: 2, offset: 1 });
    expect([page.total, idsOf(page.cards)]).toEqual([7, idsOf(all.cards).slice(1, 3)]);
    const stranger = await room.student();
    expect(await search(stranger, '')).toMatchObject({ total: 0, cards: [], questions: [] });
    expect(await search(stranger, 'reps>0 or is:noted')).toMatchObject({ total: 0 });
  });

  it('finds exactly what the browser finds among the same cards', async () => {
    const { me } = await withPast();
    const goal = { date: '2026-07-01', deckIds: [deckUuid('other')], minutesADay: 20 };
    await room.app.graphql(
      'mutation ($g: InterviewGoalInput!) { setInterviewGoal(input: $g) { __typename } }',
      { g: goal },
      me,
    );
    const all = await search(me, '', {}, { first: 100 });
    const facts = factsOf(me, all);
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
      const { ids } = await ask(me, idsQuery, text);
      expect({ text, ids: [...ids].sort() }).toEqual({ text, ids: expected.sort() });
    }
  });

  it('stands in the order that is asked for, either way, with what has no place in it last', async () => {
    const { me } = await withPast();
    const ordered = async (sort: string, of: (memory: Memory) => number, reverse = false) => {
      const { cards } = await search(me, '', { sort, reverse });
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
    const seeded = async (seed: number) => idsOf((await search(me, '', { sort: 'RANDOM', seed })).cards).join();
    expect(await seeded(1)).toBe(await seeded(1));
    expect(new Set([await seeded(1), await seeded(2), await seeded(3)]).size).toBeGreaterThan(1);
    for (const sort of ['RETRIEVABILITY', 'STABILITY', 'LAPSES', 'REVIEWED', 'ADDED', 'TITLE']) {
      expect((await search(me, '', { sort })).total).toBe(9);
    }
  });

  it('says what is wrong with a query and where, in the viewer’s language, and never fails', async () => {
    const me = await room.student('main');
    for (const document of [searchQuery, idsQuery, chooseQuery]) {
      expect(await ask(me, document, 'one is:열림')).toEqual({
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
    const { ids, total } = await ask(me, idsQuery, 'deck:main');
    expect([ids.length, total > 10_000]).toEqual([10_000, true]);
    const last = await search(me, 'deck:main', {}, { first: 100, offset: 10_000 });
    expect(last.cards).toHaveLength(last.total - 10_000);
    await database.query(`DELETE FROM questions_card WHERE key LIKE 'many-%'`);
  });
});

describe('choosing cards to study', () => {
  it('leaves out what is put aside and what is locked, unless the query speaks of it', async () => {
    const { me, cards } = await withPast();
    const chosen = await choose(me, '');
    expect(chosen.__typename).toBe('ChosenCards');
    for (const left of [cards[2]!, cards[3]!]) expect(idsOf(chosen.cards)).not.toContain(left);
    const isLocked = ({ id }: StudyCard) => locked.has(id);
    const locked = new Set(idsOf((await search(me, 'is:locked')).cards));
    expect(locked.size).toBeGreaterThan(0);
    expect(chosen.cards.filter(isLocked)).toEqual([]);
    expect((await choose(me, '', {}, { locked: true })).cards.filter(isLocked)).toHaveLength(locked.size);
    expect((await choose(me, 'is:locked')).total).toBe(locked.size);
    expect(idsOf((await choose(me, 'is:suspended')).cards)).toEqual([cards[2]!]);
    const first = await choose(me, 'reps>0', { sort: 'DUE' }, { most: 1 });
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
