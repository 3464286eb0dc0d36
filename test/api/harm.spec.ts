import { randomBytes } from 'node:crypto';
import { questionUuid } from '@kkori/core/question-format';
import { newReviewId } from '@kkori/core/scheduling';
import { Database } from '../../backend/src/platform/index.js';
import { ContentImportService } from '../../backend/src/questions/index.js';
import { TalliesService } from '../../backend/src/study/index.js';
import { promote } from '../support/accounts.js';
import type { Person } from '../support/app.js';
import { questionFile } from '../support/question-file.js';
import { StudyRoom } from '../support/study.js';

/** What learners report, what editors make of it, and where the content hurts. */

const DAY = 86_400_000;
const room = StudyRoom.forTests();
let mina: Person;
let joon: Person;
let editor: Person;
/** Mina’s report of the answer of the first question. */
let typo: string;
beforeAll(async () => {
  [mina, joon, editor] = [await room.student('main'), await room.student('main'), await room.app.signUp()];
  await promote(room.app, editor.userId, 'EDITOR');
});

interface Report {
  id: string;
  state: string;
  reason: string | null;
  fixedIn: number | null;
  duplicateOf: string | null;
  isNews: boolean;
  words: string;
}
interface Answer {
  __typename: string;
  fields?: { field: string; message: string }[];
  report?: { id: string };
  settled?: number;
  id?: string;
}

async function ask<T>(person: Person, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await room.app.graphql<Record<string, T>>(query, variables, person);
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as T;
}
const newId = () => newReviewId(room.now, randomBytes(16));
const about = (slug: string, more: Record<string, unknown> = {}) => ({
  id: newId(),
  questionId: questionUuid(slug),
  kind: 'TYPO',
  part: 'ANSWER',
  words: '오타가 있어요.',
  ...more,
});
const report = (person: Person, input: ReturnType<typeof about>) =>
  ask<Answer>(
    person,
    `mutation ($input: ReportInput!) { reportQuestion(input: $input) { __typename ... on Report { id }
      ... on AlreadyReported { report { id } } ... on InvalidInput { fields { field message } } } }`,
    { input },
  );
const mine = (person: Person) =>
  ask<Report[]>(person, '{ myReports { id state reason fixedIn duplicateOf isNews words } }');
const settle = (slug: string, reportIds: string[], more: Record<string, unknown>) =>
  ask<Answer>(
    editor,
    `mutation ($input: SettlementInput!) { settleReports(input: $input) { __typename
      ... on ReportsSettled { settled } ... on InvalidInput { fields { field message } } } }`,
    { input: { questionId: questionUuid(slug), reportIds, ...more } },
  );
const fieldsOf = ({ fields }: Answer) => fields?.map(({ field }) => field);

describe('a report', () => {
  it('is one however often it is sent, and one a part as long as it is open', async () => {
    const first = about('one');
    typo = first.id;
    expect(await report(mina, first)).toEqual({ __typename: 'Report', id: first.id });
    expect(await report(mina, first)).toEqual({ __typename: 'Report', id: first.id });
    expect(await report(mina, about('one', { kind: 'WRONG' }))).toEqual({
      __typename: 'AlreadyReported',
      report: { id: first.id },
    });
    for (const partKey of ['first', 'second']) {
      expect((await report(mina, about('one', { part: 'FOLLOW_UP', partKey }))).__typename).toBe('Report');
    }
    expect((await report(joon, about('one'))).__typename).toBe('Report');
    expect(await mine(mina)).toHaveLength(3);
    expect(await mine(joon)).toHaveLength(1);
  });

  it('is of a part that there is, in words where the kind says nothing', async () => {
    const wrong = [
      [about('two', { part: 'QUIZ' }), 'part'],
      [about('two', { part: 'QUIZ', partKey: 'first' }), 'part'],
      [about('two', { partKey: 'first' }), 'part'],
      [about('two', { kind: 'OTHER', words: ' \n' }), 'words'],
      [about('two', { words: '가'.repeat(1_001) }), 'words'],
      [about('two', { words: '\0' }), 'words'],
      [about('two', { id: questionUuid('two') }), 'id'],
    ] as const;
    for (const [input, field] of wrong) expect(fieldsOf(await report(joon, input))).toEqual([field]);
    expect(fieldsOf(await report(joon, about('two', { id: typo })))).toEqual(['id']);
    expect((await report(joon, about('no-such-question'))).__typename).toBe('QuestionNotFound');
  });

  it('is of the site’s questions, not of somebody’s own', async () => {
    const id = newId();
    const input = { id, markdown: '# 내 질문인가요?\n\n## 30초 답변\n\n네.\n' };
    await ask(mina, 'mutation ($input: QuestionInput!) { saveQuestion(input: $input) { __typename } }', { input });
    expect((await report(mina, about('one', { questionId: id }))).__typename).toBe('QuestionNotFound');
  });
});

describe('editors', () => {
  it('decline with a reason, which the reporters read', async () => {
    expect(fieldsOf(await settle('one', [typo], { kind: 'DECLINED', reason: '  ' }))).toEqual(['reason']);
    const declined = { kind: 'DECLINED', reason: '맞는 표기예요.' };
    const answers = await Promise.all([settle('one', [typo], declined), settle('one', [typo], declined)]);
    expect(answers.map(({ settled }) => settled).sort()).toEqual([0, 1]);
    // The log, which is for ever, says that it was settled once, and not in whose words.
    const sql = `SELECT detail FROM accounts_audit_entry WHERE action = 'report.settle'`;
    expect(await room.app.get(Database).query(sql)).toEqual([
      { detail: { reports: [typo], kind: 'DECLINED', fixedIn: null } },
    ]);
    // Somebody else was first: what they said stands.
    expect(await settle('one', [typo], { kind: 'DECLINED', reason: '다른 까닭' })).toMatchObject({ settled: 0 });
    expect(await ask(mina, '{ settledNews }')).toBe(1);
    expect((await mine(mina)).find(({ id }) => id === typo)).toMatchObject({
      state: 'DECLINED',
      reason: '맞는 표기예요.',
      isNews: true,
    });
    await ask(mina, 'mutation { lookAtSettled }');
    expect(await ask(mina, '{ settledNews }')).toBe(0);
    expect(await ask(joon, '{ settledNews }')).toBe(0);
    // What was settled may be reported again.
    expect((await report(mina, about('one'))).__typename).toBe('Report');
  });

  it('say it is fixed only of what was published since', async () => {
    const input = about('two');
    await report(mina, input);
    expect(fieldsOf(await settle('two', [input.id], { kind: 'FIXED' }))).toEqual(['fixedIn']);
    await room.app
      .get(ContentImportService)
      .importQuestions([questionFile('one'), questionFile('two', '둘은 무엇인가요?'), questionFile('three')]);
    expect(fieldsOf(await settle('two', [input.id], { kind: 'FIXED', fixedIn: 3 }))).toEqual(['fixedIn']);
    expect(await settle('two', [input.id], { kind: 'FIXED' })).toMatchObject({ settled: 1 });
    expect((await mine(mina)).find(({ id }) => id === input.id)).toMatchObject({ state: 'FIXED', fixedIn: 2 });
  });

  it('settle what says the same together', async () => {
    const [first, second, third] = [about('three'), about('three'), about('three', { part: 'SOURCES' })];
    await report(mina, first);
    await report(joon, second);
    await report(joon, third);
    const same = (ids: string[], duplicateOf: string | null) =>
      settle('three', ids, { kind: 'DUPLICATE', duplicateOf });
    for (const none of [null, second.id, questionUuid('three'), typo]) {
      expect(fieldsOf(await same([second.id], none))).toEqual(['duplicateOf']);
    }
    expect(await same([second.id], first.id)).toMatchObject({ settled: 1 });
    expect(fieldsOf(await same([first.id], second.id))).toEqual(['duplicateOf']);
    expect((await mine(joon)).find(({ id }) => id === second.id)).toMatchObject({
      state: 'OPEN',
      duplicateOf: first.id,
    });
    await settle('three', [first.id], { kind: 'DECLINED', reason: '그대로 둘게요.' });
    // One that comes later shares what was said before.
    await same([third.id], first.id);
    for (const id of [second.id, third.id]) {
      expect((await mine(joon)).find((one) => one.id === id)).toMatchObject({
        state: 'DECLINED',
        reason: '그대로 둘게요.',
        isNews: true,
      });
    }
  });
});

it('of a question that is archived, reports are answered', async () => {
  const input = about('three', { part: 'KEYWORDS' });
  await report(joon, input);
  const admin = await room.app.signUp();
  await promote(room.app, admin.userId, 'ADMIN');
  await ask(admin, 'mutation { archiveQuestion(slug: "three") { __typename } }');
  expect((await mine(joon)).find(({ id }) => id === input.id)).toMatchObject({
    state: 'DECLINED',
    reason: expect.any(String) as string,
    isNews: true,
  });
  await ask(admin, 'mutation { unarchiveQuestion(slug: "three") { __typename } }');
});

describe('a suggestion', () => {
  const part = { questionId: questionUuid('three'), part: 'EXPLANATION' };
  const suggest = (person: Person, more: Record<string, unknown>) =>
    ask<Answer & { now?: { markdown: string; revision: number } }>(
      person,
      `mutation ($input: SuggestionInput!) { suggest(input: $input) { __typename ... on Suggestion { id }
        ... on PartMovedOn { now { markdown revision } } ... on InvalidInput { fields { field message } } } }`,
      { input: { id: newId(), ...part, revision: 1, markdown: '더 나은 설명입니다.', ...more } },
    );
  const fates = (person: Person) =>
    ask<{ id: string; state: string; reason: string | null; isNews: boolean }[]>(
      person,
      '{ mySuggestions { id state reason isNews } }',
    );
  const credits = () =>
    ask<{ creditedTo: string[] }>(mina, '{ question(slug: "three") { creditedTo } }').then((one) => one.creditedTo);
  const decide = (mutation: string) => ask<Answer>(editor, `mutation { ${mutation} { __typename } }`);

  it('is of one part, looked at before it is sent', async () => {
    const query = `query ($questionId: UUID!, $part: QuestionPart!) { partText(questionId: $questionId, part: $part) {
      markdown revision } }`;
    expect(await ask(mina, query, part)).toEqual({ markdown: '설명입니다.', revision: 1 });
    expect(await ask(mina, query, { ...part, part: 'SOURCES' })).toBeNull();
    const preview = await ask<{ question: { explanationHtml: string } }>(
      mina,
      `query ($input: PartInput!) { previewPart(input: $input) { ... on PartPreview { question { explanationHtml } } } }`,
      { input: { ...part, markdown: '**굵게**\n\n## 키워드' } },
    );
    // What is written in a part stays in it.
    expect(preview.question.explanationHtml).toContain('<strong>굵게</strong>');
    expect(preview.question.explanationHtml).toContain('## 키워드');
    expect(fieldsOf(await suggest(mina, { markdown: '설명입니다.' }))).toEqual(['markdown']);
    expect(fieldsOf(await suggest(mina, { part: 'DEMO' }))).toEqual(['part']);
    expect((await suggest(mina, { part: 'ANSWER', markdown: '짧아요.' })).__typename).toBe('InvalidQuestion');
  });

  it('is taken up to the credit of who made it, or declined with a reason', async () => {
    const [id, other, unnamed] = [newId(), newId(), newId()];
    expect(await suggest(mina, { id })).toEqual({ __typename: 'Suggestion', id });
    expect(await suggest(mina, { id })).toEqual({ __typename: 'Suggestion', id });
    await suggest(joon, { id: other, markdown: '다른 설명입니다.' });
    expect(await credits()).toEqual([]);
    const said = await ask<{ reasons: unknown[]; suggestions: { id: string }[]; harm: number }>(
      editor,
      '{ questionHarm(slug: "three") { harm reasons { ... on Reported { reports suggestions reporters } } suggestions { id } } }',
    );
    expect(said.reasons).toContainEqual({ reports: 0, suggestions: 2, reporters: 2 });
    expect(said.suggestions.map((change) => change.id).sort()).toEqual([id, other].sort());
    expect(await decide(`publishChange(id: "${id}", version: 1)`)).toEqual({ __typename: 'Change' });
    expect(await decide(`declineChange(id: "${other}", version: 1, why: "같은 제안이 있어요.")`)).toEqual({
      __typename: 'Change',
    });
    expect(await fates(mina)).toEqual([{ id, state: 'ACCEPTED', reason: null, isNews: true }]);
    expect(await fates(joon)).toEqual([{ id: other, state: 'DECLINED', reason: '같은 제안이 있어요.', isNews: true }]);
    // That stands, whoever would have it otherwise.
    const admin = await room.app.signUp();
    await promote(room.app, admin.userId, 'ADMIN');
    const input = { id: other, slug: 'three', baseRevision: 1, version: 1, markdown: '다시 엽니다.' };
    const save = 'mutation ($input: ChangeInput!) { saveChange(input: $input) { __typename } }';
    expect(await ask(admin, save, { input })).toEqual({ __typename: 'ChangeNotOpen' });
    const { name } = await ask<{ name: string }>(mina, '{ me { name } }');
    expect(await credits()).toEqual([name]);

    // Somebody else's text of the part was published meanwhile; another part may still be written.
    expect(await suggest(joon, {})).toMatchObject({
      __typename: 'PartMovedOn',
      now: { markdown: '더 나은 설명입니다.', revision: 2 },
    });
    const first = { part: 'FOLLOW_UP', partKey: 'first', markdown: '그렇고말고요.' };
    expect((await suggest(joon, { id: unnamed, ...first, named: false })).__typename).toBe('Suggestion');
    expect(await ask(admin, `mutation { withdrawChange(id: "${unnamed}", version: 1) { __typename } }`)).toEqual({
      __typename: 'NotYours',
    });
    await decide(`publishChange(id: "${unnamed}", version: 1)`);
    expect(await credits()).toEqual([name]);
  });
});

describe('where it hurts', () => {
  interface Row {
    question: { slug: string };
    openReports: number;
    reasons: { __typename: string; reporters?: number }[];
  }
  const queue = () =>
    ask<{ rows: Row[]; openReports: number; countedAt: string | null }>(
      editor,
      `{ harmQueue { openReports countedAt rows { question { slug } openReports
        reasons { __typename ... on Reported { reporters } } } } }`,
    );
  const figuresOf = (slug: string) =>
    ask<{ figures: Record<string, number> | null; cards: { key: string; figures: unknown }[] }>(
      editor,
      `query ($slug: String!) { questionHarm(slug: $slug) {
        figures { learners reviews retention wanted lapseRate leeches medianSeconds }
        cards { key figures { learners } } } }`,
      { slug },
    );

  it('is where something is reported', async () => {
    const { rows, openReports } = await queue();
    expect(rows.map(({ question }) => question.slug)).toEqual(['one']);
    expect(rows[0]).toMatchObject({ openReports, reasons: [{ __typename: 'Reported', reporters: 2 }] });
  });

  it('is where learners forget, told of five people and more', async () => {
    const tallies = room.app.get(TalliesService);
    const people: Person[] = [];
    const study = async (person: Person) => {
      const cards = (await room.queueOf(person)).cards;
      const card = cards.find(({ questionId, kind }) => questionId === questionUuid('two') && kind === 'RECALL')!;
      // Met, and then asked on twenty days, of which a quarter were good; one more was a slip of the hand.
      const days = Array.from({ length: 21 }, (_, day) => day);
      const reviews = days.map((day) =>
        room.review(card.id, day % 4 === 0 ? 'GOOD' : 'AGAIN', room.now - (21 - day) * DAY),
      );
      const slip = room.review(card.id, 'AGAIN');
      await room.record(person, [...reviews, slip], [slip.id]);
    };
    for (let n = 0; n < 4; n++) people.push(await room.student('main'));
    for (const person of people) await study(person);
    await tallies.count();
    expect((await figuresOf('two')).figures).toBeNull();
    expect((await queue()).rows.map(({ question }) => question.slug)).toEqual(['one']);

    await study(await room.student('main'));
    await tallies.count();
    const { figures, cards } = await figuresOf('two');
    expect(figures).toEqual({
      learners: 5,
      reviews: 105,
      retention: 0.25,
      wanted: expect.closeTo(0.9) as number,
      lapseRate: 0.75,
      leeches: expect.any(Number) as number,
      medianSeconds: expect.closeTo(5, 0) as number,
    });
    expect(cards.map(({ key, figures: of }) => [key, of])).toEqual([
      ['recall', { learners: 5 }],
      ['first', null],
      ['second', null],
    ]);
    const after = await queue();
    expect(after.countedAt).toBe(new Date(room.now).toISOString());
    expect(after.rows.map(({ question }) => question.slug).sort()).toEqual(['one', 'two']);
    const [subject] = await ask<{ figures: { learners: number } }[]>(
      editor,
      '{ subjectFigures { figures { learners } } }',
    );
    expect(subject!.figures.learners).toBe(5);
  });
});
