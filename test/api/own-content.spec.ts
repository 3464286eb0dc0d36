import { cardUuid, questionUuid, RECALL_KEY } from '@kkori/core/question-format';
import { DeckImporter, deckUuid, OwnDecksService } from '../../backend/src/decks/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { ContentImportService, OwnQuestionsService, OwnViews } from '../../backend/src/questions/index.js';
import type { Person } from '../support/app.js';
import { idsOf, markdown, OwnContent, type Answer } from '../support/own-content.js';
import { questionFile, testSubject } from '../support/question-file.js';
import { StudyRoom } from '../support/study.js';
import { ownQuestionSaves } from './own-question-saves.js';

/** Decks and questions that people make for themselves, and that nobody else may get by any path. */

const room = StudyRoom.forTests();
let mina: Person;
let other: Person;
beforeAll(async () => {
  [mina, other] = [await room.student(), await room.student('main')];
});

const { ask, newId, saveDeck, change, decksOf, newDeck, saveQuestion } = new OwnContent(room);
const site = ['one', 'two', 'three'].map(questionUuid);

describe('own decks', () => {
  it('are made, named anew, filled, ordered and deleted; making one is studying it', async () => {
    const id = newId();
    const made = await saveDeck(mina, { id, title: ' 네트워크  벼락치기 ', description: '면접 전날' });
    expect(made).toMatchObject({
      id,
      slug: id,
      title: '네트워크 벼락치기',
      own: true,
      enrolled: true,
      questionCount: 0,
    });
    await saveDeck(mina, { id, title: '벼락치기', description: '' });
    expect(idsOf(await change(mina, 'addToDeck', id, [...site, site[0]!, newId()]))).toEqual(site);
    expect(idsOf(await change(mina, 'arrangeDeck', id, [site[2]!, newId(), site[0]!]))).toEqual([
      site[2],
      site[0],
      site[1],
    ]);
    expect(idsOf(await change(mina, 'removeFromDeck', id, [site[0]!]))).toEqual([site[2], site[1]]);

    const second = await newDeck(mina);
    const arranged = await ask<Answer[]>(mina, 'mutation ($ids: [UUID!]!) { arrangeDecks(deckIds: $ids) { id } }', {
      ids: [second],
    });
    expect(arranged.map((deck) => deck.id)).toEqual([second, id]);
    expect((await decksOf(mina)).map((deck) => deck.id)).toEqual([second, id, deckUuid('main'), deckUuid('other')]);
    expect(await ask(mina, 'mutation ($id: UUID!) { deleteDeck(deckId: $id) }', { id: second })).toBe(true);
    expect(await ask(mina, 'mutation ($id: UUID!) { deleteDeck(deckId: $id) }', { id: second })).toBe(false);
  });

  it('are studied by themselves and with the others, left and come back to, and an interview may name them', async () => {
    const person = await room.student();
    const deckId = await newDeck(person, site[1]!);
    expect((await room.queueOf(person, { deckId })).questions.map(({ id }) => id)).toEqual([site[1]]);
    expect((await room.todayOf(person)).decks).toMatchObject([{ deck: { slug: deckId }, counts: { new: 3 } }]);
    const goal = `mutation ($input: InterviewGoalInput!) { setInterviewGoal(input: $input) { ... on InterviewGoal { deckIds } } }`;
    const input = { date: '2026-06-20', deckIds: [deckId], minutesADay: 20 };
    expect(await ask(person, goal, { input })).toEqual({ deckIds: [deckId] });
    const [card] = (await room.queueOf(person)).cards;
    await room.record(person, [room.review(card!.id)]);
    const enrol = (name: string) =>
      ask(person, `mutation ($deckId: UUID!) { ${name}(deckId: $deckId) { __typename } }`, { deckId });
    await enrol('leave');
    expect((await room.queueOf(person)).cards).toEqual([]);
    await enrol('enrol');
    expect((await room.todayOf(person)).decks).toMatchObject([{ counts: { done: 1 } }]);
  });

  it('are nobody else’s, whatever is asked', async () => {
    const deckId = await newDeck(mina, site[0]!);
    for (const stranger of [other, null]) {
      expect((await decksOf(stranger)).map(({ id }) => id)).toEqual([deckUuid('main'), deckUuid('other')]);
      expect(await ask(stranger, `query ($slug: String!) { deck(slug: $slug) { id } }`, { slug: deckId })).toBeNull();
      const guest = `query ($ids: [UUID!]!) { guestCards(deckIds: $ids) { cards { id } } }`;
      expect(await ask(stranger, guest, { ids: [deckId] })).toEqual({ cards: [] });
    }
    expect((await room.queueOf(other, { deckId })).cards).toEqual([]);
    for (const name of ['addToDeck', 'removeFromDeck', 'arrangeDeck'] as const) {
      expect(await change(other, name, deckId, [site[0]!])).toMatchObject({ __typename: 'DeckNotFound' });
    }
    const named = `mutation ($id: UUID!) { enrol(deckId: $id) { __typename } }`;
    expect(await ask(other, named, { id: deckId })).toEqual({ __typename: 'DeckNotFound' });
    expect(await ask(other, 'mutation ($id: UUID!) { deleteDeck(deckId: $id) }', { id: deckId })).toBe(false);
    // The same id in other hands is another deck.
    await saveDeck(other, { id: deckId, title: '남의 것', description: '' });
    const mine = await ask(mina, `query ($slug: String!) { deck(slug: $slug) { title questionCount } }`, {
      slug: deckId,
    });
    expect(mine).toEqual({ title: '내 덱', questionCount: 1 });
    await ask(other, 'mutation ($id: UUID!) { deleteDeck(deckId: $id) }', { id: deckId });
  });

  it('have limits that are said', async () => {
    for (const id of ['00000000-0000-0000-0000-000000000001', 'ffffffff-ffff-9fff-bfff-ffffffffffff']) {
      expect(await saveDeck(mina, { id, title: '덱', description: '' })).toMatchObject({ fields: [{ field: 'id' }] });
      expect(await saveQuestion(mina, { id, markdown: markdown('가?', '나') })).toMatchObject({
        __typename: 'QuestionNotFound',
      });
    }
    const wrong = await saveDeck(mina, { id: deckUuid('main'), title: ' ', description: '가'.repeat(301) });
    expect((wrong['fields'] as { field: string }[]).map(({ field }) => field)).toEqual(['id', 'title', 'description']);
    const person = await room.student();
    const deckId = await newDeck(person);
    const { userId } = person;
    await room.app
      .get(Database)
      .query(`INSERT INTO decks_own_deck SELECT $1, gen_random_uuid(), 'x', '', 9, now() FROM generate_series(1, 99)`, [
        userId,
      ]);
    expect(await saveDeck(person, { id: newId(), title: '하나 더', description: '' })).toMatchObject({ limit: 100 });
    expect(await saveDeck(person, { id: deckId, title: '이름만', description: '' })).toMatchObject({ title: '이름만' });
    await room.app
      .get(Database)
      .query(
        `INSERT INTO decks_own_deck_question SELECT $1, $2, gen_random_uuid(), n FROM generate_series(1, 2000) n`,
        [userId, deckId],
      );
    expect(await change(person, 'addToDeck', deckId, [site[0]!])).toMatchObject({
      __typename: 'LimitReached',
      limit: 2000,
    });
    expect(await saveQuestion(person, { id: newId(), deckId, markdown: markdown('가?', '나') })).toMatchObject({
      limit: 2000,
    });
    expect(await ask(person, '{ ownQuestions { id } }')).toEqual([]);
  });
});

describe('own questions', () => {
  it('are saved into a deck, studied, and keep their memory when they are edited', async () => {
    const person = await room.student();
    const [id, deckId] = [newId(), await newDeck(person)];
    const saved = await saveQuestion(person, { id, deckId, markdown: markdown('쿠키란?', '작은 **글**<script>') });
    expect(saved).toMatchObject({
      __typename: 'InvalidQuestion',
      problems: [{ line: 5, code: 'html', severity: 'ERROR' }],
    });
    const good = await saveQuestion(person, { id, deckId, markdown: markdown('쿠키란?', '작은 **글**') });
    expect(good).toMatchObject({
      question: {
        slug: id,
        own: true,
        answerHtml: expect.stringContaining('<strong>글</strong>') as string,
        subject: { name: '내 질문' },
      },
    });
    expect(await saveQuestion(person, { id, deckId, markdown: good['markdown'] as string })).toEqual(good);

    const recall = cardUuid(id, RECALL_KEY);
    await room.record(person, [room.review(recall, 'GOOD')]);
    const text = (good['markdown'] as string)
      .replace('쿠키란?', '쿠키가 뭔가요?')
      .replace('### 왜 그런가요?', '### 까닭은?');
    const edited = await saveQuestion(person, { id, markdown: text });
    const keys = (answer: Answer) => (answer['question'] as { followUps: { cardId: string }[] }).followUps;
    expect(keys(edited)).toEqual(keys(good));
    expect(await room.todayOf(person)).toMatchObject({ counts: { done: 1, learning: 1 } });
    const pack = await ask(person, '{ studyPack { cards { id memory { reps } } questions { title } } }');
    expect(pack).toMatchObject({
      cards: [{ memory: { reps: 1 } }, { memory: null }],
      questions: [{ title: '쿠키가 뭔가요?' }],
    });
    await room.recordMarks(person, [room.mark(recall, 'SUSPEND')]);
    expect((await room.found(person, 'is:suspended')).cards).toMatchObject([{ questionId: id }]);
    const shown = await ask(person, `query ($id: UUID!) { ownQuestion(id: $id) { markdown } }`, { id });
    expect(shown).toEqual({ markdown: text });

    expect(await ask(person, 'mutation ($id: UUID!) { deleteQuestion(id: $id) }', { id })).toBe(true);
    expect((await room.queueOf(person)).cards).toEqual([]);
    expect(await ask(person, `query ($slug: String!) { question(slug: $slug) { id } }`, { slug: id })).toBeNull();
  });

  it('are previewed as they would be read', async () => {
    const preview = `query ($markdown: String!) { previewQuestion(markdown: $markdown) {
      ... on QuestionPreview { question { title answerHtml } problems { line code } } } }`;
    expect(await ask(mina, preview, { markdown: markdown('가?', '`나`') })).toEqual({
      question: { title: '가?', answerHtml: '<p><code>나</code></p>' },
      problems: [],
    });
    const wrong = await ask(mina, preview, { markdown: '---\nsubject: nowhere\n---\n# 가?\n\n## 30초 답변\n\n나' });
    expect(wrong).toEqual({ question: null, problems: [{ line: 2, code: 'unknown-reference' }] });
  });

  ownQuestionSaves(room, () => mina);

  it('are found and read by whoever wrote them, and by nobody else on any path', async () => {
    const id = newId();
    const secret = `연봉협상 비밀 ${Date.now()}`;
    const deckId = await newDeck(mina, site[0]!);
    const saved = await saveQuestion(mina, {
      id,
      deckId,
      markdown: `---\nsubject: network\n---\n${markdown(secret, '쉿')}`,
    });
    expect(saved).toMatchObject({ question: { subject: { name: '네트워크' } } });
    const paths: [query: string, variables: Record<string, unknown>][] = [
      [`query ($slug: String!) { question(slug: $slug) { title } }`, { slug: id }],
      [
        `query ($query: String!) { searchQuestions(query: $query) { nodes { question { title } } } }`,
        { query: '연봉협상' },
      ],
      [
        `query ($query: String!) { searchQuestions(query: $query) { nodes { question { title } } } }`,
        { query: 'ㅇㅂㅎㅅ' },
      ],
      [
        `query ($query: String!) { searchQuestions(query: $query) { nodes { question { title } } } }`,
        { query: '연봉헙상' },
      ],
      [`query ($slug: String!) { deck(slug: $slug) { questions { title } } }`, { slug: deckId }],
      [`query { decks { questions { title } } }`, {}],
    ];
    // What guests study by: not even for whoever wrote it.
    const ofGuests: typeof paths = [
      [
        `query ($ids: [UUID!]!) { guestCards(deckIds: $ids) { questions { title } } }`,
        { ids: [deckId, deckUuid('main')] },
      ],
    ];
    const signedIn: typeof paths = [
      [`query ($id: UUID!) { studyQueue(deckId: $id) { questions { title } } }`, { id: deckId }],
      [`query ($id: UUID!) { ownQuestion(id: $id) { question { title } } }`, { id }],
      [`query { ownQuestions { title } }`, {}],
      [`query { studyPack { questions { title } } }`, {}],
    ];
    const answers = (person: Person | null, asked: typeof paths) =>
      Promise.all(
        asked.map(async ([query, variables]) => JSON.stringify(await ask<unknown>(person, query, variables))),
      );
    for (const answer of await answers(mina, [...paths, ...signedIn])) expect(answer).toContain(secret);
    for (const answer of await answers(mina, ofGuests)) expect(answer).not.toContain('비밀');
    for (const answer of await answers(null, [...paths, ...ofGuests])) expect(answer).not.toContain('비밀');

    // Not even by way of a deck, an enrolment, a review or a mark of their own.
    const theirs = await newDeck(other);
    expect(await change(other, 'addToDeck', theirs, [id])).toMatchObject({ questionCount: 0 });
    const database = room.app.get(Database);
    await database.query(`INSERT INTO decks_own_deck_question VALUES ($1, $2, $3, 0)`, [other.userId, theirs, id]);
    await database.query(`INSERT INTO decks_enrolment VALUES ($1, $2, now())`, [other.userId, deckId]);
    const recall = cardUuid(id, RECALL_KEY);
    expect((await room.record(other, [room.review(recall)])).rejected).toMatchObject([{ problem: 'UNKNOWN_CARD' }]);
    expect((await room.recordMarks(other, [room.mark(recall, 'FLAG', '1')])).rejected).toHaveLength(1);
    for (const answer of await answers(other, [...paths, ...signedIn])) expect(answer).not.toContain('비밀');
    expect(await saveQuestion(other, { id, markdown: markdown('가로채기', '나') })).toMatchObject({
      __typename: 'QuestionNotFound',
    });
    expect(await saveQuestion(other, { id: newId(), deckId, markdown: markdown('가', '나') })).toMatchObject({
      __typename: 'DeckNotFound',
    });
    expect(await ask(other, 'mutation ($id: UUID!) { deleteQuestion(id: $id) }', { id })).toBe(false);
  });

  it('are let alone by the content folder, and never stand in the place of the site’s', async () => {
    const id = newId();
    await saveQuestion(mina, { id, markdown: `---\nsubject: network\n---\n${markdown('내 것', '나')}` });
    const taken = await saveQuestion(mina, { id: questionUuid('future'), markdown: markdown('먼저', '나') });
    expect(taken).toMatchObject({ __typename: 'QuestionNotFound' });
    await room.app.get(ContentImportService).importQuestions([questionFile('one'), questionFile('future')]);
    await room.app.get(ContentImportService).removeOtherSubjects([]);
    await room.app.get(OwnViews).renderAnew();
    expect(await ask(null, '{ question(slug: "future") { own } }')).toEqual({ own: false });
    expect(await ask(mina, `query ($slug: String!) { question(slug: $slug) { title own } }`, { slug: id })).toEqual({
      title: '내 것',
      own: true,
    });
    expect(await ask(null, '{ questions { nodes { own } } }')).toEqual({ nodes: [{ own: false }, { own: false }] });
    expect(await ask(mina, '{ questions { total } }')).toEqual({ total: 2 });
    await room.app.get(ContentImportService).importSubjects([testSubject]);
    await room.app.get(DeckImporter).replaceSiteDecks([]);
    expect((await decksOf(mina)).every(({ own }) => own === true)).toBe(true);
  });

  it('are written out for their owner, and go with the account', async () => {
    const person = await room.student();
    const [id, deckId] = [newId(), await newDeck(person, site[0]!)];
    await saveQuestion(person, { id, deckId, markdown: markdown('가?', '나') });
    const decks = room.app.get(OwnDecksService);
    const questions = room.app.get(OwnQuestionsService);
    expect(await decks.exportOf(person.userId)).toMatchObject([{ id: deckId, questionIds: [site[0], id] }]);
    expect(await questions.textsOf(person.userId)).toMatchObject([
      { id, markdown: expect.stringMatching(/^# 가\?/) as string },
    ]);
    const database = room.app.get(Database);
    await database.query('DELETE FROM accounts_user WHERE id = $1', [person.userId]);
    for (const [table, column, value] of [
      ['decks_own_deck', 'user_id', person.userId],
      ['decks_own_deck_question', 'user_id', person.userId],
      ['questions_question', 'id', id],
      ['questions_revision', 'question_id', id],
      ['questions_card', 'question_id', id],
      ['questions_search_entry', 'question_id', id],
    ] as const) {
      expect(await database.query(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [value])).toEqual([]);
    }
  });
});
