import { jest } from '@jest/globals';
import { groupLimits } from '@kkori/core/groups';
import { questionUuid } from '@kkori/core/question-format';
import { Database } from '../../backend/src/platform/index.js';
import { OwnViews } from '../../backend/src/questions/index.js';
import type { Person } from '../support/app.js';
import { GroupDecksRoom, type ShownDeck } from '../support/group-decks.js';
import { markdown } from '../support/own-content.js';
import { followSocket } from '../support/socket.js';
import { StudyRoom } from '../support/study.js';

const study = StudyRoom.forTests();
const room = new GroupDecksRoom(study);
const [one, two] = [questionUuid('one'), questionUuid('two')];
const sql = <Row>(text: string, parameters: unknown[] = []) => study.app.get(Database).query<Row>(text, parameters);

const enrol = (person: Person, deckId: string) => room.do(person, 'enrol', { deckId });
/** The questions that somebody is asked today of what they study. */
const askedOf = async (person: Person) => {
  const { questions } = await study.queueOf(person);
  return questions.map(({ id }) => id).sort();
};
/** What tells somebody in the group from somebody who is not. */
const seenBy = async (person: Person, groupId: string, deckId: string, questionId: string) => ({
  deck: (await room.do<ShownDeck | null>(person, 'deck', { slug: deckId }))?.questionCount ?? null,
  listed: (await room.do<ShownDeck[]>(person, 'decks')).some(({ id }) => id === deckId),
  question: (await room.do(person, 'question', { slug: questionId }))?.__typename ?? null,
  found: (await room.do<{ nodes: unknown[] }>(person, 'searchQuestions', { query: '모임에서만' })).nodes.length,
  asked: (await askedOf(person)).includes(questionId),
  group: (await room.do(person, 'decksOf', { groupId }))?.__typename ?? null,
});

/** A group with a deck of a site question and one that the editor wrote, which the member studies. */
async function shared() {
  const { id: groupId, owner, editor, member } = await room.groups.full();
  const deckId = await room.newDeck(owner, groupId, one);
  const questionId = room.newId();
  const text = markdown('모임에서만 묻는 질문인가요?', '네, 모임에서만 봅니다.');
  const saved = await room.save(editor, { groupId, id: questionId, deckId, markdown: text });
  expect(saved).toMatchObject({ __typename: 'GroupQuestion', revision: 1 });
  await enrol(member, deckId);
  return { groupId, owner, editor, member, deckId, questionId, text };
}

const everything = { deck: 2, listed: true, question: 'Question', found: 1, asked: true, group: 'Group' };
const nothing = { deck: null, listed: false, question: null, found: 0, asked: false, group: null };

describe('a deck of a group', () => {
  it('holds questions of the site and of the group, in an order, and nobody’s own', async () => {
    const { groupId, editor, deckId, questionId } = await shared();
    const ownId = room.newId();
    await study.app.graphql(
      'mutation ($input: QuestionInput!) { saveQuestion(input: $input) { __typename } }',
      { input: { id: ownId, markdown: markdown('내 질문?', '네.') } },
      editor,
    );
    const questionIds = [two, ownId, one, room.newId()];
    const put = await room.do<ShownDeck>(editor, 'addToGroupDeck', { groupId, deckId, questionIds });
    expect(put.questions.map(({ id }) => id)).toEqual([one, questionId, two]);
    const order = { groupId, deckId, questionIds: [two, questionId, ownId] };
    const arranged = await room.do<ShownDeck>(editor, 'arrangeGroupDeck', order);
    expect(arranged.questions.map(({ id }) => id)).toEqual([two, questionId, one]);
    const fewer = await room.do<ShownDeck>(editor, 'removeFromGroupDeck', { groupId, deckId, questionIds: [two] });
    expect(fewer.questions.map(({ id }) => id)).toEqual([questionId, one]);
    expect(await room.do(editor, 'deleteGroupDeck', { groupId, deckId })).toMatchObject({ decks: [] });
    expect(await room.do(editor, 'addToGroupDeck', { groupId, deckId, questionIds: [one] })).toMatchObject({
      __typename: 'DeckNotFound',
    });
  });

  it('is made once however often it is sent, and under an id that no other group has', async () => {
    const { id: groupId, owner } = await room.groups.full();
    const input = { id: room.newId(), title: '  운영체제\n덱 ', description: '' };
    const made = await room.do(owner, 'saveGroupDeck', { groupId, input });
    expect(made).toMatchObject({ __typename: 'Deck', title: '운영체제 덱', own: false, groupId, enrolled: false });
    expect(await room.do(owner, 'saveGroupDeck', { groupId, input })).toEqual(made);
    const otherGroup = await room.groups.make(owner);
    const taken = await room.do(owner, 'saveGroupDeck', { groupId: otherGroup, input });
    expect(taken).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'id' }] });
    const unnamed = { ...input, id: room.newId(), title: ' ' };
    expect(await room.do(owner, 'saveGroupDeck', { groupId, input: unnamed })).toMatchObject({
      fields: [{ field: 'title' }],
    });
  });

  it('is for those in the group alone, whatever they ask, and only as long as they are in it', async () => {
    const { groupId, owner, member, deckId, questionId } = await shared();
    const stranger = await study.app.signUp();
    expect(await seenBy(member, groupId, deckId, questionId)).toEqual(everything);
    expect(await seenBy(stranger, groupId, deckId, questionId)).toEqual(nothing);
    expect(await enrol(stranger, deckId)).toMatchObject({ __typename: 'DeckNotFound' });
    await room.groups.do(owner, 'removeFromGroup', { groupId, personId: member.userId });
    expect(await seenBy(member, groupId, deckId, questionId)).toEqual(nothing);
  });

  it('tells no other server who reads its questions: pictures from elsewhere stay words', async () => {
    const { groupId, editor, deckId } = await shared();
    const id = room.newId();
    const text = markdown('그림이 있나요?', '![바깥 그림](https://evil.example/t.png)');
    expect(await room.save(editor, { groupId, id, deckId, markdown: text })).toMatchObject({ revision: 1 });
    const content = async () =>
      (await sql<{ text: string }>('SELECT content::text AS text FROM questions_question WHERE id = $1', [id]))[0]!
        .text;
    const first = await content();
    expect(first).toContain('바깥 그림');
    expect(first).not.toContain('<img');
    // As an earlier renderer left it.
    await sql(`UPDATE questions_question SET rendered_by = '5', content = '{}' WHERE id = $1`, [id]);
    await study.app.get(OwnViews).renderAnew();
    expect(JSON.parse(await content())).toEqual(JSON.parse(first));
  });

  it('leaves what was learned with who learned it, until they come back', async () => {
    const { groupId, owner, member, deckId, questionId } = await shared();
    const cards = (await study.queueOf(member)).cards.filter((card) => card.questionId === questionId);
    await study.record(member, [study.review(cards[0]!.id)]);
    const memories = () =>
      sql('SELECT card_id, stability, due FROM study_memory WHERE user_id = $1 ORDER BY 1', [member.userId]);
    const learned = await memories();
    expect(learned).toHaveLength(1);
    await room.groups.do(member, 'leaveGroup', { groupId });
    expect(await seenBy(member, groupId, deckId, questionId)).toEqual(nothing);
    expect(await memories()).toEqual(learned);
    await room.groups.join(member, await room.groups.invite(owner, groupId));
    study.at(study.now + 86_400_000 * 20);
    expect(await askedOf(member)).toContain(questionId);
    expect(await memories()).toEqual(learned);
    await room.groups.do(owner, 'dissolveGroup', { groupId, name: '백엔드 스터디' });
    expect(await memories()).toEqual(learned);
    const left = await sql(
      `SELECT id FROM questions_question WHERE group_id = $1 UNION ALL SELECT id FROM decks_group_deck WHERE group_id = $1
       UNION ALL SELECT user_id FROM questions_reader WHERE scope_id = $1`,
      [groupId],
    );
    expect(left).toEqual([]);
  });

  it('reaches everybody at once, writes nothing for any of them and touches no memory', async () => {
    const { groupId, owner, editor, member, deckId, questionId } = await shared();
    const cards = (await study.queueOf(member)).cards.filter((card) => card.questionId === questionId);
    await study.record(member, [study.review(cards[0]!.id)]);
    const personal = async () => {
      const tables = ['decks_enrolment', 'questions_reader', 'study_memory', 'study_review'];
      const rows = tables.map((table) => sql(`SELECT t::text FROM ${table} AS t ORDER BY 1`));
      return Promise.all(rows);
    };
    const before = await personal();
    const heard = followSocket(study.app, `subscription { groupChanged(groupId: "${groupId}") }`, member.cookie);
    expect(await heard.next()).toBe(true);
    await room.do(owner, 'addToGroupDeck', { groupId, deckId, questionIds: [two] });
    expect(await heard.next()).toBe(true);
    const text = markdown('모임에서만 새로 묻는 질문인가요?', '네.');
    await room.save(editor, { groupId, id: questionId, revision: 1, markdown: text });
    expect(await heard.next()).toBe(true);
    await heard.stop();
    expect(await askedOf(member)).toContain(two);
    expect(await room.do(member, 'question', { slug: questionId })).toMatchObject({
      title: '모임에서만 새로 묻는 질문인가요?',
      revision: 2,
    });
    expect(await personal()).toEqual(before);
  });
});

describe('the decks of a group, all together', () => {
  it('cost as many statements to read as one of them, whatever is in them', async () => {
    const { groupId, owner, member, deckId, questionId } = await shared();
    const queries = jest.spyOn(study.app.get(Database), 'query');
    const read = async () => {
      queries.mockClear();
      const decks = await room.do<(ShownDeck & { holds: boolean })[]>(member, 'contents', { questionId });
      return { statements: queries.mock.calls.length, decks: decks.filter((deck) => deck.groupId === groupId) };
    };
    const first = await read();
    expect(first.decks).toMatchObject([{ id: deckId, holds: true, questions: [{ id: one }, { id: questionId }] }]);
    for (let more = 0; more < 4; more++) await room.newDeck(owner, groupId, two, one);
    const all = await read();
    expect(all.statements).toBe(first.statements);
    expect(all.decks.slice(1)).toMatchObject(Array(4).fill({ holds: false, questions: [{ id: two }, { id: one }] }));
    queries.mockRestore();
  });

  it('hold a number of questions between them, and say so to whoever adds one more', async () => {
    const { groupId, owner, deckId } = await shared();
    const otherId = await room.newDeck(owner, groupId);
    await sql(
      `INSERT INTO decks_group_deck_question (group_id, deck_id, question_id, position)
       SELECT $1, $2, gen_random_uuid(), n FROM generate_series(1, $3::int) AS n`,
      [groupId, otherId, groupLimits.places - 3],
    );
    const add = () => room.do<ShownDeck>(owner, 'addToGroupDeck', { groupId, deckId, questionIds: [one, two] });
    expect(await add()).toMatchObject({ questionCount: 3 });
    const wanted = { groupId, id: room.newId(), deckId, markdown: markdown('하나 더?', '아니요.') };
    expect(await room.save(owner, wanted)).toMatchObject({ __typename: 'LimitReached', limit: groupLimits.places });
    expect(await add()).toMatchObject({ questionCount: 3 });
    const emptyId = await room.newDeck(owner, groupId);
    const another = await room.do(owner, 'addToGroupDeck', { groupId, deckId: emptyId, questionIds: [one] });
    expect(another).toMatchObject({ __typename: 'LimitReached', limit: groupLimits.places });
  });
});

describe('a question of a group', () => {
  it('says who wrote it after they left the group, until their account goes', async () => {
    const { groupId, owner, editor, questionId } = await shared();
    const author = async () =>
      (
        await room.do<{ question: { question: { author: string | null } } }>(owner, 'groupQuestion', {
          groupId,
          id: questionId,
        })
      ).question.question.author;
    const name = await author();
    expect(name).toEqual(expect.any(String));
    await room.groups.do(editor, 'leaveGroup', { groupId });
    expect(await author()).toBe(name);
    await study.app.graphql(
      'mutation ($password: String!) { deleteAccount(password: $password) { __typename } }',
      { password: editor.password },
      editor,
    );
    expect(await author()).toBeNull();
  });

  it('goes with who wrote it as they last wrote it: what the group makes of it later is only told in the group', async () => {
    const { groupId, owner, editor, questionId } = await shared();
    const exported = async () => {
      const answer = await fetch(`${study.app.url}/export/my-data.json`, { headers: { cookie: editor.cookie! } });
      return ((await answer.json()) as { groupQuestions: unknown[] }).groupQuestions;
    };
    const containing = (text: string) => expect.stringContaining(text) as string;
    const later = markdown('모임에서만 묻는 질문인가요?', '나간 뒤에 고친 비밀입니다.');
    await room.groups.do(editor, 'leaveGroup', { groupId });
    await room.save(owner, { groupId, id: questionId, revision: 1, markdown: later });
    expect(await exported()).toMatchObject([
      { id: questionId, groupId, markdown: containing('네, 모임에서만 봅니다.') },
    ]);
    await room.groups.join(editor, await room.groups.invite(owner, groupId));
    expect(await exported()).toMatchObject([
      { id: questionId, groupId, markdown: containing('나간 뒤에 고친 비밀입니다.') },
    ]);
  });

  it('is changed on what was read of it: of two who change it at once one is shown the other’s text', async () => {
    const { groupId, owner, editor, member, questionId, text } = await shared();
    const [first, second] = [markdown('모임에서 묻나요?', '하나.'), markdown('모임에서 묻나요?', '둘.')];
    const change = { groupId, id: questionId, revision: 1 };
    const answers = await Promise.all([
      room.save(owner, { ...change, markdown: first }),
      room.save(editor, { ...change, markdown: second }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['GroupQuestion', 'GroupQuestionMovedOn']);
    const [kept, refused] = answers[0].__typename === 'GroupQuestion' ? answers : [answers[1], answers[0]];
    expect(refused).toMatchObject({ markdown: kept['markdown'], revision: 2 });
    expect(await room.save(owner, { ...change, markdown: kept['markdown'] as string })).toEqual(kept);
    expect(await room.save(member, { ...change, revision: 2, markdown: text })).toMatchObject({
      __typename: 'GroupRoleLacking',
    });
    expect(await room.save(owner, { ...change, revision: 2, markdown: '# 답이 없나요?' })).toMatchObject({
      __typename: 'InvalidQuestion',
    });
    const elsewhere = await room.groups.make(owner);
    expect(await room.save(owner, { ...change, groupId: elsewhere, revision: 2, markdown: text })).toMatchObject({
      __typename: 'QuestionNotFound',
    });
    expect(await room.save(owner, { ...change, id: one, revision: 2, markdown: text })).toMatchObject({
      __typename: 'QuestionNotFound',
    });
    await room.do(owner, 'deleteGroupQuestion', { groupId, id: questionId });
    expect(await room.save(owner, { ...change, revision: 2, markdown: text })).toMatchObject({
      __typename: 'QuestionNotFound',
    });
    expect(await room.do(owner, 'decksOf', { groupId })).toMatchObject({
      decks: [{ questionCount: 1 }],
      questions: [],
    });
  });
});

describe('an edit that a member suggests', () => {
  const suggest = async (person: Person, groupId: string, questionId: string, text: string, revision = 1) => {
    const input = { groupId, id: room.newId(), questionId, revision, markdown: text, why: '더 정확해요.' };
    return { id: input.id, answer: await room.do(person, 'suggestGroupEdit', { input }) };
  };
  const long = (answer: string, explanation: string) =>
    `# 모임에서만 묻는 질문인가요?\n\n## 30초 답변\n\n${answer}\n\n## 설명\n\n${explanation}\n`;

  it('is discussed, accepted into what the question says by then, and credited in the history', async () => {
    const { groupId, owner, editor, member, questionId } = await shared();
    const first = long('네.', '처음 설명입니다.');
    await room.save(editor, { groupId, id: questionId, revision: 1, markdown: first });
    const { id, answer } = await suggest(member, groupId, questionId, long('네, 그래요.', '처음 설명입니다.'), 2);
    expect(answer).toMatchObject({ __typename: 'GroupSuggestion', own: true, state: 'OPEN', before: first });
    expect(await room.do(editor, 'suggestions', { groupId })).toMatchObject({ openSuggestions: [{ id, own: false }] });
    const words = { groupId, id, commentId: room.newId(), text: '  근거가\r\n있나요? ' };
    await room.do(editor, 'discussGroupSuggestion', words);
    expect(await room.do(editor, 'discussGroupSuggestion', words)).toMatchObject({
      comments: [{ own: true, text: '근거가\n있나요?' }],
    });
    await room.save(owner, { groupId, id: questionId, revision: 2, markdown: long('네.', '새 설명입니다.') });
    expect(await room.do(editor, 'answerGroupSuggestion', { groupId, id, accept: true })).toMatchObject({
      __typename: 'GroupSuggestion',
      state: 'ACCEPTED',
      answeredBy: expect.any(String) as string,
    });
    const history = await room.do<{ question: { markdown: string; revisions: { creditedTo: unknown }[] } }>(
      member,
      'history',
      { groupId, id: questionId },
    );
    expect(history.question.markdown).toBe(long('네, 그래요.', '새 설명입니다.'));
    expect(history.question).toMatchObject({ revision: 4, suggestions: [{ id, state: 'ACCEPTED' }] });
    expect(history.question.revisions.map(({ creditedTo }) => creditedTo !== null)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await room.do(owner, 'answerGroupSuggestion', { groupId, id, accept: false })).toMatchObject({
      __typename: 'GroupSuggestionAnswered',
    });
    expect(await room.do(owner, 'suggestions', { groupId })).toMatchObject({ openSuggestions: [] });
  });

  it('waits where the same place was changed since, and is refused or taken back', async () => {
    const { groupId, owner, editor, member, questionId } = await shared();
    const conflicting = await suggest(member, groupId, questionId, markdown('모임에서만 묻는 질문인가요?', '아니요.'));
    const other = await suggest(member, groupId, questionId, markdown('모임에서만 물어요?', '네, 모임에서만 봅니다.'));
    const changed = markdown('모임에서만 묻는 질문인가요?', '네, 바뀌었어요.');
    await room.save(owner, { groupId, id: questionId, revision: 1, markdown: changed });
    const answer = (person: Person, id: string, accept: boolean) =>
      room.do(person, 'answerGroupSuggestion', { groupId, id, accept });
    expect(await answer(editor, conflicting.id, true)).toMatchObject({ __typename: 'GroupSuggestionOutdated' });
    expect(await answer(member, conflicting.id, true)).toMatchObject({ __typename: 'GroupRoleLacking' });
    expect(await answer(editor, conflicting.id, false)).toMatchObject({ state: 'REFUSED' });
    expect(await room.do(editor, 'withdrawGroupSuggestion', { groupId, id: other.id })).toMatchObject({
      __typename: 'GroupRoleLacking',
    });
    expect(await room.do(member, 'withdrawGroupSuggestion', { groupId, id: other.id })).toMatchObject({
      state: 'WITHDRAWN',
    });
    const late = await suggest(member, groupId, questionId, changed);
    expect(late.answer).toMatchObject({ __typename: 'GroupQuestionMovedOn', revision: 2 });
    expect(await room.do(owner, 'question', { slug: questionId })).toMatchObject({ revision: 2 });
  });

  it('is nobody’s outside of the group, and goes with its question; an earlier text comes back', async () => {
    const { groupId, owner, member, questionId } = await shared();
    const { id } = await suggest(member, groupId, questionId, markdown('다르게 묻나요?', '네.'));
    const elsewhere = await room.groups.make(owner);
    expect(await room.do(owner, 'answerGroupSuggestion', { groupId: elsewhere, id, accept: true })).toMatchObject({
      __typename: 'GroupSuggestionNotFound',
    });
    const next = markdown('모임에서만 묻는 질문인가요?', '두 번째 답.');
    await room.save(owner, { groupId, id: questionId, revision: 1, markdown: next });
    const restore = { groupId, id: questionId, revision: 2, number: 1 };
    expect(await room.do(member, 'restoreGroupQuestion', restore)).toMatchObject({ __typename: 'GroupRoleLacking' });
    expect(await room.do(owner, 'restoreGroupQuestion', { ...restore, revision: 1 })).toMatchObject({
      __typename: 'GroupQuestionMovedOn',
    });
    expect(await room.do(owner, 'restoreGroupQuestion', restore)).toMatchObject({
      revision: 3,
      markdown: expect.stringContaining('네, 모임에서만 봅니다.') as string,
    });
    expect(await room.do(member, 'history', { groupId, id: questionId })).toMatchObject({
      question: { revisions: [{ number: 3, origin: 'RESTORE' }, { origin: 'EDIT' }, { number: 1 }] },
    });
    await room.do(owner, 'deleteGroupQuestion', { groupId, id: questionId });
    expect(await sql('SELECT 1 FROM groups_suggestion WHERE id = $1', [id])).toEqual([]);
  });
});
