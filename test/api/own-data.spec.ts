import { randomBytes } from 'node:crypto';
import { questionUuid } from '@kkori/core/question-format';
import { newReviewId } from '@kkori/core/scheduling';
import { deckUuid } from '../../backend/src/decks/index.js';
import { Database } from '../../backend/src/platform/index.js';
import type { Person } from '../support/app.js';
import { LiveQuizRoom } from '../support/live-quiz.js';
import { StudyRoom } from '../support/study.js';

/** What people may do with all that is theirs: take it along, and take it away. */

/** More reviews than are read at once. */
const MANY = 2_105;

const room = StudyRoom.forTests();
let mina: Person;
let other: Person;
let questionId: string;
beforeAll(async () => {
  [mina, other] = [await room.student('main'), await room.student('main')];
  await fill(other);
  questionId = await fill(mina);
  // Each leads a quiz in which the other takes part.
  const quizzes = new LiveQuizRoom(room.app);
  for (const [host, person] of [
    [mina, other],
    [other, mina],
  ] as const)
    await quizzes.join({ person }, (await quizzes.open(host)).code, '나');
});

const sql = <Row>(text: string, parameters: unknown[] = []) => room.app.get(Database).query<Row>(text, parameters);
const newId = () => newReviewId(room.now, randomBytes(16));

async function ask<T>(person: Person, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await room.app.graphql<Record<string, T>>(query, variables, person);
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as T;
}

/** Leaves something of the person in every room. @returns a question of their own */
async function fill(person: Person): Promise<string> {
  const [first, second] = (await room.queueOf(person)).cards.map(({ id }) => id);
  const reviews = [room.review(first!), room.review(second!)];
  await room.record(person, reviews, [reviews[1]!.id]);
  const marks = [room.mark(first!, 'FLAG', '1'), room.mark(first!, 'NOTE', '내 메모')];
  await room.recordMarks(person, marks, [marks[0]!.id]);
  await sql(
    `INSERT INTO study_review (user_id, id, card_id, rating, reviewed_at, duration_ms, desired_retention)
    SELECT $1, gen_random_uuid(), $2, 3, $3, 1000, 0.9 FROM generate_series(3, ${MANY})`,
    [person.userId, first, new Date(room.now)],
  );
  await ask(person, 'mutation { updateStudySettings(input: { newPerDay: 7 }) { __typename } }');
  await ask(person, `mutation ($input: InterviewGoalInput!) { setInterviewGoal(input: $input) { __typename } }`, {
    input: { date: '2026-07-01', deckIds: [deckUuid('main')], minutesADay: 20 },
  });
  await sql(
    `INSERT INTO study_tuning (user_id, id, started_at, state, progress, in_force)
    VALUES ($1, gen_random_uuid(), now(), 'FAILED', 0, false)`,
    [person.userId],
  );
  await ask(person, 'mutation ($input: ReportInput!) { reportQuestion(input: $input) { __typename } }', {
    input: { id: newId(), questionId: questionUuid('one'), kind: 'TYPO', part: 'ANSWER', words: '오타예요.' },
  });
  const groupId = newId();
  await ask(person, 'mutation ($input: GroupInput!) { saveGroup(input: $input) { __typename } }', {
    input: { id: groupId, name: '내 모임', description: '' },
  });
  await ask(person, 'mutation ($input: GroupQuestionInput!) { saveGroupQuestion(input: $input) { __typename } }', {
    input: { groupId, id: newId(), markdown: '# 모임 질문인가요?\n\n## 30초 답변\n\n네.\n' },
  });
  const deckId = newId();
  await ask(person, 'mutation ($input: DeckInput!) { saveDeck(input: $input) { __typename } }', {
    input: { id: deckId, title: '내 덱', description: '' },
  });
  const id = newId();
  const saved = await ask<{ __typename: string }>(
    person,
    'mutation ($input: QuestionInput!) { saveQuestion(input: $input) { __typename } }',
    { input: { id, deckId, markdown: '# 내 질문인가요?\n\n## 30초 답변\n\n네.\n' } },
  );
  expect(saved.__typename).toBe('OwnQuestion');
  return id;
}

const download = (person: Partial<Person>) =>
  fetch(`${room.app.url}/export/my-data.json`, { headers: person.cookie ? { cookie: person.cookie } : {} });

interface Exported {
  format: string;
  version: number;
  account: { email: string };
  reviews: { id: string; rating: number }[];
  [part: string]: unknown;
}

describe('the export of one’s own data', () => {
  it('is a file with everything of the person, and nothing of anybody else', async () => {
    const response = await download(mina);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="kkori-2026-06-01.json"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    const data = JSON.parse(text) as Exported;
    expect(data).toMatchObject({
      format: 'kkori-export',
      version: 1,
      account: { email: mina.email },
      decks: [{ title: '내 덱' }],
      questions: [{ markdown: expect.stringContaining('내 질문인가요?') as string }],
      studySettings: [{ newPerDay: 7 }],
      interview: [{ date: '2026-07-01', minutesADay: 20 }],
      reports: [{ kind: 'TYPO', words: '오타예요.', state: 'OPEN' }],
      groups: [{ name: '내 모임', role: 'OWNER' }],
      groupQuestions: [{ markdown: expect.stringContaining('모임 질문인가요?') as string }],
      liveQuizzes: [
        { deckTitle: '덱', role: 'host' },
        { nickname: '나', role: 'player', answers: [] },
      ],
      tunings: [{ state: 'FAILED' }],
      reviewUndos: [{}],
      markUndos: [{}],
      memories: [{ state: 'REVIEW' }],
    });
    expect(data['enrolments']).toContainEqual({ deckId: deckUuid('main'), slug: 'main', title: '덱' });
    expect(data['marks']).toContainEqual(expect.objectContaining({ kind: 'NOTE', value: '내 메모' }));
    expect(new Set(data.reviews.map(({ id }) => id)).size).toBe(MANY);
    const [stored] = await sql<{ ids: string[] }>('SELECT array_agg(id) AS ids FROM study_review WHERE user_id = $1', [
      mina.userId,
    ]);
    expect(new Set(data.reviews.map(({ id }) => id))).toEqual(new Set(stored!.ids));
    expect(text).not.toContain(other.email);
    expect(text).not.toContain('$argon2');
  });

  it('names every table that holds something of a person', async () => {
    const data = (await (await download(mina)).json()) as Exported;
    const tables = await sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'user_id' AND table_name LIKE 'study\\_%'`,
    );
    expect(Object.keys(data).length - 18).toBe(tables.length);
  });

  it('is for people with an account, and not endlessly', async () => {
    expect((await download({})).status).toBe(401);
    const somebody = await room.app.signUp();
    const answers: number[] = [];
    for (let i = 0; i < 11; i++) {
      const response = await download(somebody);
      await response.arrayBuffer();
      answers.push(response.status);
    }
    expect(answers).toEqual([...Array<number>(10).fill(200), 429]);
  });
});

describe('the deletion of an account', () => {
  const remove = (person: Person, password: string) =>
    ask<{ __typename: string; message?: string }>(
      person,
      `mutation ($password: String!) { deleteAccount(password: $password) { __typename
        ... on WrongCredentials { message } ... on LastAdmin { message } } }`,
      { password },
    );
  /** Rows of every table that name the person, in whatever column. */
  async function traces(userId: string): Promise<Record<string, number>> {
    const columns = await sql<{ name: string; column: string }>(
      `SELECT c.table_name AS name, c.column_name AS column FROM information_schema.columns AS c
      JOIN information_schema.tables AS t ON t.table_name = c.table_name AND t.table_schema = c.table_schema
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.udt_name = 'uuid'`,
    );
    const found: Record<string, number> = {};
    for (const { name, column } of columns) {
      const [row] = await sql<{ count: number }>(
        `SELECT count(*)::integer AS count FROM "${name}" WHERE "${column}" = $1`,
        [userId],
      );
      if (row!.count > 0) found[name] = row!.count;
    }
    return found;
  }

  it('needs the password', async () => {
    expect(await remove(other, 'not the password')).toMatchObject({ __typename: 'WrongCredentials' });
    expect(Object.keys(await traces(other.userId)).length).toBeGreaterThan(10);
  });

  it('leaves nothing of the person in any table, ends every session, and touches nobody else', async () => {
    const before = await traces(mina.userId);
    const questionOf = async (id: string) => [
      ...(await sql('SELECT 1 FROM questions_question WHERE id = $1', [id])),
      ...(await sql('SELECT 1 FROM questions_revision WHERE question_id = $1', [id])),
      ...(await sql('SELECT 1 FROM questions_card WHERE question_id = $1', [id])),
    ];
    const [own] = await sql<{ id: string }>('SELECT id FROM questions_question WHERE owner_id = $1', [other.userId]);
    expect(await questionOf(own!.id)).not.toHaveLength(0);
    expect(await remove(other, other.password)).toEqual({ __typename: 'AccountDeleted' });
    expect(await traces(other.userId)).toEqual({});
    expect(await questionOf(own!.id)).toHaveLength(0);
    expect(await traces(mina.userId)).toEqual(before);
    expect(await questionOf(questionId)).not.toHaveLength(0);
    const { data } = await room.app.graphql<{ me: unknown }>('{ me { id } }', {}, other);
    expect(data.me).toBeNull();
  });

  it('is refused to the last admin', async () => {
    const [first, second] = [await room.app.signUp(), await room.app.signUp()];
    await sql("UPDATE accounts_user SET role = 'ADMIN' WHERE id = ANY ($1)", [[first.userId, second.userId]]);
    expect(await remove(first, first.password)).toMatchObject({ __typename: 'AccountDeleted' });
    expect(await remove(second, second.password)).toMatchObject({ __typename: 'LastAdmin' });
  });
});
