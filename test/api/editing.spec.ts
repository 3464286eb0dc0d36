import { cardUuid, questionUuid, RECALL_KEY } from '@kkori/core/question-format';
import { promote } from '../support/accounts.js';
import type { Person } from '../support/app.js';
import { EditingDesk, type ChangeAnswer } from '../support/editing.js';
import { listen } from '../support/events.js';
import { questionFile } from '../support/question-file.js';
import { StudyRoom } from '../support/study.js';
import { publications } from './publications.js';

/** Changes to the site's questions, from a draft to what learners see. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const room = StudyRoom.forTests();
const desk = new EditingDesk(room);
const { newId, save, step, inReview, restore, history, ownChange, ask, person } = desk;
let writer: Person;
let reviewer: Person;
let admin: Person;
beforeAll(async () => {
  [writer, reviewer, admin] = [await person('EDITOR'), await person('EDITOR'), await person('ADMIN')];
});

/** The text of a question with another explanation. */
const text = (slug: string, explanation: string) => questionFile(slug).text.replace('설명입니다.', explanation);
const revisionOf = async (slug: string) => (await history(admin, slug)).revision;
const answerOf = (who: Person | undefined, slug: string) =>
  room.app.graphql<{ question: { explanationHtml: string } | null }>(
    'query ($slug: String!) { question(slug: $slug) { explanationHtml } }',
    { slug },
    who ?? {},
  );

describe('a change', () => {
  it('is written, reviewed by somebody else and published; everybody is told, and who did what stays on record', async () => {
    const published = await listen(room.app, 'questions.published');
    const id = newId();
    const input = { id, slug: 'one', baseRevision: 1, markdown: '# 쓰다 만', why: '오타', version: 0 };
    const draft = await save(writer, input);
    expect(draft).toMatchObject({ state: 'DRAFT', version: 1, title: '쓰다 만', preview: null, baseRevision: 1 });
    expect(draft.may).toEqual(['SAVE', 'SEND_TO_REVIEW', 'WITHDRAW']);
    expect(await save(writer, input)).toEqual(draft);
    expect(await step(writer, 'sendToReview', draft)).toMatchObject({ __typename: 'InvalidQuestion' });

    const right = await save(writer, { ...input, markdown: text('one', '더 나은 설명입니다.'), version: 1 });
    expect(right).toMatchObject({ version: 2, problems: [], preview: { title: 'one란 무엇인가요?' } });
    const sent = await step(writer, 'sendToReview', right);
    expect(sent).toMatchObject({ state: 'IN_REVIEW' });
    expect(await step(writer, 'publishChange', sent)).toMatchObject({ __typename: 'NotYours' });
    expect((await answerOf(undefined, 'one')).data.question?.explanationHtml).toContain('<p>설명입니다');

    const done = await step(reviewer, 'publishChange', sent);
    expect(done).toMatchObject({ state: 'PUBLISHED', publishedRevision: 2, currentRevision: 2, may: [] });
    expect((done['steps'] as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'SAVED',
      'SENT_TO_REVIEW',
      'PUBLISHED',
    ]);
    expect((await answerOf(undefined, 'one')).data.question?.explanationHtml).toContain('더 나은');
    expect(await published.until(1)).toEqual([{ questionId: questionUuid('one'), slug: 'one', revision: 2 }]);
    await published.stop();
    expect((await history(writer, 'one')).revisions).toMatchObject([
      { number: 2, origin: 'EDIT', author: { name: expect.any(String) as string }, why: '오타', changedMeaning: false },
      { number: 1, origin: 'FILE', author: null },
    ]);
    expect(await save(writer, { ...input, markdown: 'x', version: 2 })).toMatchObject({ __typename: 'ChangeNotOpen' });
  });

  it('is checked with all that the site knows: errors keep it from review, warnings do not', async () => {
    const check = async (markdown: string) => {
      const query = `query ($markdown: String!) { checkQuestion(slug: "one", markdown: $markdown) {
        ... on QuestionProblems { problems { line code severity message } } } }`;
      const { problems } = await ask<{ problems: { line: number; code: string; severity: string }[] }>(writer, query, {
        markdown,
      });
      return problems.map(({ line, code, severity }) => [markdown.split('\n')[line - 1], code, severity]);
    };
    expect(await check(text('one', '설명입니다.'))).toEqual([]);
    const wrong = text('one', '[둘](/q/two#ox)과 [셋](/q/no-such)')
      .replace('sources:', 'demos:\n  - demo: load-balancer\n    title: 시험\n    with: { servers: 50 }\nsources:')
      .replace('# one란 무엇인가요?', '# two란 무엇인가요?')
      .replace('{#first}', '{#other}');
    expect(await check(wrong)).toEqual([
      ['  - demo: load-balancer', 'unknown-reference', 'ERROR'],
      ['# two란 무엇인가요?', 'alike', 'WARNING'],
      ['[둘](/q/two#ox)과 [셋](/q/no-such)', 'link', 'ERROR'],
      ['### 첫째 꼬리 질문인가요? {#other}', 'card-gone', 'WARNING'],
    ]);
    const base = { slug: 'one', baseRevision: await revisionOf('one'), version: 0 };
    const refused = await save(writer, { ...base, id: newId(), markdown: wrong });
    expect(await step(writer, 'sendToReview', refused)).toMatchObject({
      __typename: 'InvalidQuestion',
      problems: expect.arrayContaining([{ code: 'link' }]) as unknown,
    });
  });

  it('makes a new question, whose address nobody else has', async () => {
    const taken = await save(writer, { id: newId(), slug: 'two', baseRevision: 0, markdown: '', version: 0 });
    expect(taken).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'slug' }] });
    const sent = await inReview(writer, {
      slug: 'brand-new',
      baseRevision: 0,
      markdown: questionFile('brand-new').text,
    });
    expect(sent).toMatchObject({ state: 'IN_REVIEW', baseMarkdown: null, currentRevision: 0 });
    expect(await step(reviewer, 'publishChange', sent)).toMatchObject({ state: 'PUBLISHED', publishedRevision: 1 });
    expect((await answerOf(undefined, 'brand-new')).data.question).not.toBeNull();
    const other = await save(writer, {
      id: newId(),
      slug: 'brand-new',
      baseRevision: 1,
      markdown: questionFile('another').text,
      version: 0,
    });
    expect(other).toMatchObject({ problems: [{ code: 'wrong-value', severity: 'ERROR', line: 2 }], preview: null });
    // A question that nobody published yet has an address to go on with it.
    const begun = { id: newId(), slug: 'not-yet', baseRevision: 0, markdown: '# 아직', version: 0 };
    await save(writer, begun);
    expect(await ownChange(writer, 'not-yet')).toEqual({ id: begun.id });
    expect(await ownChange(reviewer, 'not-yet')).toBeNull();
    expect(await ownChange(writer, 'nowhere\0')).toBeNull();
  });

  it('is overwritten by nobody who has not seen it, in the draft as in what is published', async () => {
    const begin = (explanation: string) =>
      save(writer, { id: newId(), slug: 'two', baseRevision: 1, markdown: text('two', explanation), version: 0 });
    const [mine, theirs] = [await begin('내 글입니다.'), await begin('남의 글입니다.')];
    const seen = { id: mine.id, slug: 'two', baseRevision: 1, version: 1 };
    expect(await ownChange(writer, 'two')).not.toBeNull();
    expect(await ownChange(reviewer, 'two')).toBeNull();
    await save(reviewer, { ...seen, markdown: text('two', '둘째가 먼저 저장했습니다.') });
    const late = await save(writer, { ...seen, markdown: text('two', '첫째가 늦게 저장했습니다.') });
    expect(late).toMatchObject({ __typename: 'ChangeMovedOn', change: { version: 2 } });
    expect((late['change'] as ChangeAnswer)['markdown']).toContain('둘째가 먼저');
    expect(await step(writer, 'sendToReview', mine)).toMatchObject({ __typename: 'ChangeMovedOn' });

    expect(await step(admin, 'publishChange', theirs)).toMatchObject({ state: 'PUBLISHED' });
    const conflict = await step(admin, 'publishChange', { ...mine, version: 2 });
    expect(conflict).toMatchObject({
      __typename: 'QuestionMovedOn',
      base: questionFile('two').text,
      theirs: text('two', '남의 글입니다.'),
      mine: text('two', '둘째가 먼저 저장했습니다.'),
      revision: 2,
    });
    expect(await revisionOf('two')).toBe(2);
    const merged = { ...seen, baseRevision: 2, version: 2, markdown: text('two', '둘을 합쳤습니다.') };
    expect(await save(writer, merged)).toMatchObject({ version: 3, baseRevision: 2 });
    expect(await step(admin, 'publishChange', { ...mine, version: 3 })).toMatchObject({ publishedRevision: 3 });
  });

  it('is declined with the reason, taken up again by its author, and withdrawn', async () => {
    const sent = await inReview(writer, { slug: 'three', baseRevision: 1, markdown: text('three', '글쎄요.') });
    expect(await step(reviewer, 'declineChange', sent, { why: ' ' })).toMatchObject({ __typename: 'InvalidInput' });
    const declined = await step(reviewer, 'declineChange', sent, { why: '출처가 없어요.' });
    expect(declined).toMatchObject({ state: 'DECLINED', reviewer: { name: expect.any(String) as string } });
    expect((declined['steps'] as { note: string }[]).at(-1)!.note).toBe('출처가 없어요.');
    const again = {
      id: sent.id,
      slug: 'three',
      baseRevision: 1,
      markdown: text('three', '출처가 있습니다.'),
      version: 1,
    };
    expect(await save(reviewer, again)).toMatchObject({ __typename: 'NotYours' });
    expect(await save(writer, again)).toMatchObject({ state: 'DRAFT', version: 2 });
    expect(await step(reviewer, 'withdrawChange', { id: sent.id, version: 2 })).toMatchObject({
      __typename: 'NotYours',
    });
    expect(await step(writer, 'withdrawChange', { id: sent.id, version: 2 })).toMatchObject({ state: 'WITHDRAWN' });
    const page = `query ($states: [ChangeState!]!) { changes(states: $states) { total nodes { id } } }`;
    const listed = await ask<{ nodes: { id: string }[] }>(reviewer, page, { states: ['WITHDRAWN'] });
    expect(listed.nodes.map(({ id }) => id)).toEqual([sent.id]);
  });

  it('stays as it was saved when its writer may edit no more, and goes on when they may again', async () => {
    const demoted = await person('EDITOR');
    const input = { id: newId(), slug: 'three', baseRevision: 1, markdown: text('three', '저장한 글입니다.') };
    await save(demoted, { ...input, version: 0 });
    await promote(room.app, demoted.userId, 'LEARNER');
    const late = { ...input, markdown: text('three', '강등된 뒤의 글입니다.'), version: 1 };
    const mutation = 'mutation ($input: ChangeInput!) { saveChange(input: $input) { __typename } }';
    const refused = await room.app.graphql(mutation, { input: late }, demoted);
    expect(refused.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    const kept = await ask(writer, 'query ($id: UUID!) { change(id: $id) { version markdown } }', { id: input.id });
    expect(kept).toEqual({ version: 1, markdown: input.markdown });
    await promote(room.app, demoted.userId, 'EDITOR');
    expect(await save(demoted, late)).toMatchObject({ version: 2 });
  });

  it('is refused with the field that does not fit', async () => {
    const input = { id: newId(), slug: 'three', baseRevision: 1, markdown: '', version: 0 };
    for (const [wrong, field] of [
      [{ id: '00000000-0000-4000-8000-000000000000' }, 'id'],
      [{ slug: '../two' }, 'slug'],
      [{ markdown: 'x'.repeat(100_001) }, 'markdown'],
      [{ markdown: 'a\0b' }, 'markdown'],
      [{ why: 'x'.repeat(501) }, 'why'],
    ] as const) {
      expect(await save(writer, { ...input, ...wrong })).toMatchObject({ fields: [{ field }] });
    }
    expect(await save(writer, { ...input, baseRevision: 9 })).toMatchObject({ __typename: 'RevisionNotFound' });
    expect(await save(writer, { ...input, slug: 'nowhere' })).toMatchObject({ __typename: 'QuestionNotFound' });
  });
});

publications(desk, () => ({ writer, reviewer, admin }));

describe('바뀐 답변', () => {
  it('is asked again soon of whoever learned the old one, until they review it, and touches no memory', async () => {
    const [learner, newcomer] = [await room.student('other'), await room.student('other')];
    const card = cardUuid(questionUuid('three'), RECALL_KEY);
    await room.record(learner, [room.review(card)]);
    room.at(room.now + DAY);
    const asked = async (who: Person) => (await room.queueOf(who)).cards.find(({ id }) => id === card);
    const before = await ask<{ due: string }[]>(learner, '{ memories(cardIds: ["' + card + '"]) { cardId due reps } }');
    expect(await asked(learner)).toBeUndefined();
    const sent = await inReview(writer, {
      slug: 'three',
      baseRevision: await revisionOf('three'),
      markdown: text('three', '이제는 반대입니다.'),
      changedMeaning: true,
    });
    expect(await step(reviewer, 'publishChange', sent)).toMatchObject({ state: 'PUBLISHED' });
    const again = await asked(learner);
    expect(again).toMatchObject({ memory: before[0], meaningChangedAt: new Date(room.now).toISOString() });
    expect((await asked(newcomer))?.memory).toBeNull();
    const pack = '{ studyPack(days: 7) { cards { id meaningChangedAt } } }';
    const packed = await ask<{ cards: { id: string; meaningChangedAt: string | null }[] }>(learner, pack);
    expect(packed.cards.find(({ id }) => id === card)?.meaningChangedAt).not.toBeNull();
    const found = async (query: string) => (await room.found(learner, query)).cards.map(({ id }) => id);
    expect(await found('is:due')).toContain(card);
    expect(await found('due:0')).toContain(card);
    room.at(room.now + HOUR);
    await room.record(learner, [room.review(card)]);
    expect(await asked(learner)).toBeUndefined();
    expect(await found('is:due')).not.toContain(card);
  });
});

describe('what was', () => {
  it('is restored as a change, and at once by an admin alone', async () => {
    const changed = await inReview(writer, {
      slug: 'one',
      baseRevision: await revisionOf('one'),
      markdown: text('one', '잘못 고친 글입니다.'),
    });
    const { publishedRevision } = await step(reviewer, 'publishChange', changed);
    const id = newId();
    const draft = await restore(writer, 'one', 1, false, id);
    expect(draft).toMatchObject({ state: 'DRAFT', markdown: questionFile('one').text });
    expect(await restore(writer, 'one', 1, false, id)).toEqual(draft);
    expect(await restore(writer, 'one', 99, false)).toMatchObject({ __typename: 'RevisionNotFound' });
    expect(await restore(writer, 'one', 1, true)).toMatchObject({ __typename: 'NotYours' });
    expect(await restore(admin, 'one', 1, true, id)).toMatchObject({ state: 'PUBLISHED' });
    const { revisions, revision } = await history(admin, 'one');
    expect(revision).toBe((publishedRevision as number) + 1);
    expect(revisions[0]).toMatchObject({ origin: 'RESTORE', author: { name: expect.any(String) as string } });
    expect((await answerOf(undefined, 'one')).data.question?.explanationHtml).toContain('<p>설명입니다');
  });

  it('is taken from learners and given back, their memory with it', async () => {
    const learner = await room.student('main');
    const card = cardUuid(questionUuid('two'), RECALL_KEY);
    await room.record(learner, [room.review(card)]);
    const archive = (name: string) =>
      ask(admin, `mutation { ${name}(slug: "two") { __typename ... on EditedQuestion { archived } } }`);
    expect(await archive('archiveQuestion')).toMatchObject({ archived: true });
    expect((await answerOf(learner, 'two')).data.question).toBeNull();
    expect((await history(writer, 'two')).archived).toBe(true);
    // Giving it back is for an admin to say, not what a change brings about.
    const base = { slug: 'two', baseRevision: await revisionOf('two'), markdown: text('two', '되살리려는 글입니다.') };
    const sent = await inReview(writer, base);
    expect(await step(admin, 'publishChange', sent)).toMatchObject({ __typename: 'NotYours' });
    const id = newId();
    expect(await restore(admin, 'two', 1, true, id)).toMatchObject({ __typename: 'NotYours' });
    expect(await ask(admin, 'query ($id: UUID!) { change(id: $id) { state } }', { id })).toBeNull();
    expect((await history(writer, 'two')).archived).toBe(true);
    expect(await archive('unarchiveQuestion')).toMatchObject({ archived: false });
    expect((await answerOf(learner, 'two')).data.question).not.toBeNull();
    const log = `{ auditLog(filter: { action: "question.", subjectId: "${questionUuid('two')}" }, first: 2) {
      nodes { action } } }`;
    expect((await ask<{ nodes: unknown[] }>(admin, log)).nodes).toEqual([
      { action: 'question.unarchive' },
      { action: 'question.archive' },
    ]);
    const search = '{ searchQuestions(query: "two란") { total } }';
    expect((await room.app.graphql<{ searchQuestions: { total: number } }>(search)).data.searchQuestions.total).toBe(1);
    room.at(room.now + 20 * DAY);
    expect((await room.queueOf(learner)).cards.find(({ id }) => id === card)?.memory?.reps).toBe(1);
  });
});
