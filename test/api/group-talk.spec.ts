import { mentionOf } from '@kkori/core/groups';
import { Database } from '../../backend/src/platform/index.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { TalkRoom, type ShownTalk } from '../support/group-talk.js';
import { followSocket } from '../support/socket.js';

let app: TestApp;
let room: TalkRoom;
let owner: Person, editor: Person, member: Person;
beforeAll(async () => {
  app = await startTestApp();
  room = new TalkRoom(app);
  await room.fill();
  ({ owner, editor, member } = await room.full());
});
afterAll(() => app.close());

const sql = <Row>(text: string, parameters: unknown[] = []) => app.get(Database).query<Row>(text, parameters);
const nameOf = async (person: Person) =>
  (await sql<{ name: string }>('SELECT name FROM accounts_user WHERE id = $1', [person.userId]))[0]!.name;
const openings = (talk: ShownTalk | null) => talk?.threads.map(({ opening }) => opening.html);
const kinds = async (person: Person) => (await room.notifications(person)).map(({ kind }) => kind);

describe('what a group says about a question', () => {
  it('is read by its members, in the order of writing, and made once however often it is sent', async () => {
    const id = await room.again(owner, editor, member);
    const input = { id: room.newId() };
    const first = await room.say(member, id, '  **왜** 그런가요?\r\n ', input);
    expect(await room.say(member, id, '**왜** 그런가요?', input)).toEqual(first);
    const threadId = first.threads[0]!.id;
    await room.say(editor, id, '다른 이야기');
    await room.say(owner, id, '이래서요.', { threadId });
    const talk = await room.read(member, id);
    expect(openings(talk)).toEqual(['<p><strong>왜</strong> 그런가요?</p>', '<p>다른 이야기</p>']);
    expect(talk?.threads[0]).toMatchObject({
      opening: {
        author: await nameOf(member),
        self: true,
        markdown: '**왜** 그런가요?',
        editedAt: null,
        deletable: true,
      },
      replies: [{ author: await nameOf(owner), self: false, markdown: null, isNew: true, deletable: false }],
    });
    expect(talk).toMatchObject({ unread: 2, latest: 3 });
  });

  it('is safe, and says what cannot be kept', async () => {
    const id = await room.again(owner, editor, member);
    const evil = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) <span class="mention">x</span>';
    const said = await room.say(member, id, evil);
    expect(openings(said)![0]).not.toMatch(/<img|javascript:|<span/);
    const picture = await room.say(member, id, '![그림](https://evil.example/t.png)');
    expect(openings(picture)![1]).toBe('<p>그림</p>');
    const fieldsOf = async (markdown: string, input = {}) =>
      (await room.say(member, id, markdown, input)).fields?.map(({ field }) => field);
    expect(await fieldsOf(' \u200b ')).toEqual(['markdown']);
    expect(await fieldsOf('가'.repeat(4_001))).toEqual(['markdown']);
    expect(await fieldsOf('\0')).toEqual(['markdown']);
    expect(await fieldsOf(`${'>'.repeat(40)} 깊이`)).toEqual(['markdown']);
    expect(await fieldsOf(mentionOf((await app.signUp()).userId))).toEqual(['markdown']);
    expect(await fieldsOf('가', { id: '11111111-1111-4111-8111-111111111111' })).toEqual(['id']);
    expect(await fieldsOf('가'.repeat(4_000))).toBeUndefined();
  });

  it('is changed and deleted by its author; editors delete too, and answered words leave a trace', async () => {
    const id = await room.again(owner, editor, member);
    const mine = room.newId();
    const begun = await room.say(member, id, '처음', { id: mine });
    await room.say(owner, id, '답', { threadId: mine });
    expect(await room.say(editor, id, '남의 글', { id: mine })).toMatchObject({ __typename: 'CommentNotFound' });
    const changed = await room.say(member, id, '고침', { id: mine });
    expect(changed.threads[0]!.opening).toMatchObject({ html: '<p>고침</p>', editedAt: expect.any(String) as string });
    const ofEditor = room.newId();
    await room.say(editor, id, '편집자의 글', { id: ofEditor });
    const about = { groupId: id, id: ofEditor };
    expect(await room.talk(member, 'delete', about)).toMatchObject({ __typename: 'GroupRoleLacking' });
    const moderated = await room.talk(owner, 'delete', about);
    expect(moderated.threads[1]!.opening).toMatchObject({ html: null, moderated: true, author: await nameOf(editor) });
    const gone = await room.talk(member, 'delete', { groupId: id, id: mine });
    expect(gone.threads[0]!.opening).toMatchObject({ html: null, markdown: null, moderated: false });
    expect(await room.say(member, id, '다시', { id: mine })).toMatchObject({ __typename: 'CommentNotFound' });
    const [kept] = await sql<{ text: string }>('SELECT c::text AS text FROM groups_comment AS c WHERE id = $1', [mine]);
    expect(kept!.text).not.toMatch(/처음|고침/);
    const replyId = begun.threads[0]!.id;
    const alone = (await room.read(owner, id))!.threads.find((thread) => thread.id === replyId)!.replies[0]!.id;
    expect(openings(await room.talk(owner, 'delete', { groupId: id, id: alone }))).toEqual([null]);
  });

  it('is for its members: others, former ones and whoever cannot read the question learn and write nothing', async () => {
    const { id, owner, member } = await room.full();
    const elsewhere = await app.signUp();
    await room.make(elsewhere);
    const mine = room.newId();
    await room.say(member, id, `${mentionOf(owner.userId)} 비밀`, { id: mine });
    expect(await kinds(owner)).toEqual(['MENTIONED']);
    await room.do(owner, 'removeFromGroup', { groupId: id, personId: member.userId });
    for (const person of [member, elsewhere, await app.signUp()]) {
      expect(await room.read(person, id)).toBeNull();
      expect(await room.talk(person, 'group', { groupId: id })).toBeNull();
      expect(await room.talk<unknown[]>(person, 'counts', { questionId: room.questionId })).toHaveLength(
        person === elsewhere ? 1 : 0,
      );
      for (const answer of [
        await room.say(person, id, '나도'),
        await room.talk(person, 'delete', { groupId: id, id: mine }),
        await room.talk(person, 'resolve', { groupId: id, id: mine, resolved: true }),
        await room.talk(person, 'read', { groupId: id, until: 9 }),
      ]) {
        expect(answer.__typename).toBe('GroupNotFound');
      }
    }
    const own = room.newId();
    const saved = await app.graphql<{ saveQuestion: { __typename: string } }>(
      'mutation ($input: QuestionInput!) { saveQuestion(input: $input) { __typename } }',
      { input: { id: own, markdown: '# 내 질문인가요?\n\n## 30초 답변\n\n네.\n' } },
      owner,
    );
    expect(saved.data.saveQuestion.__typename).toBe('OwnQuestion');
    for (const questionId of [own, room.newId()]) {
      expect(await room.say(owner, id, '내 질문', { questionId })).toMatchObject({ __typename: 'QuestionNotFound' });
    }
    const other = await room.make(owner);
    expect(await room.say(owner, other, '남의 타래', { threadId: mine })).toMatchObject({
      __typename: 'CommentNotFound',
    });
    expect(await room.say(owner, other, '같은 번호', { id: mine })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('stays credited to whoever leaves, and to nobody by name once their account is gone', async () => {
    const { id, owner, member } = await room.full();
    const name = await nameOf(member);
    await room.say(member, id, '남는 말');
    await room.say(owner, id, `${mentionOf(member.userId)} 고마워요`);
    await room.do(member, 'leaveGroup', { groupId: id });
    expect(await kinds(member)).toEqual([]);
    const left = await room.read(owner, id);
    expect(left!.threads[0]!.opening.author).toBe(name);
    expect(left!.people).toContainEqual({ personId: member.userId, name, isMember: false });
    await app.graphql(
      'mutation ($p: String!) { deleteAccount(password: $p) { __typename } }',
      { p: member.password },
      member,
    );
    const gone = await room.read(owner, id);
    expect(gone!.threads[0]!.opening).toMatchObject({ author: null, html: '<p>남는 말</p>' });
    expect(openings(gone)![1]).toBe('<p><span class="mention">@탈퇴한 사람</span> 고마워요</p>');
  });

  it('is no flood, and not endless', async () => {
    const { id, owner, member } = await room.full();
    const answers = new Set<string>();
    for (let count = 0; count < 21; count++) answers.add((await room.say(member, id, '도배')).__typename);
    expect([...answers]).toEqual(['QuestionTalk', 'RateLimited']);
    await sql(
      `INSERT INTO groups_comment (id, group_id, question_id, number, markdown, html, excerpt, created_at, moderated)
       SELECT gen_random_uuid(), $1, $2, 100 + n, 'x', 'x', 'x', now(), false FROM generate_series(1, 480) AS n`,
      [id, room.questionId],
    );
    expect(await room.say(owner, id, '하나 더')).toMatchObject({ __typename: 'LimitReached', limit: 500 });
  });
});

describe('what a member has not read', () => {
  it('is counted by question and group from when they joined, their own aside, until they read it', async () => {
    const { id, owner, editor, member } = await room.full();
    await room.say(member, id, '하나');
    await room.say(member, id, `${mentionOf(owner.userId)} \`둘\``, { questionId: room.otherQuestionId });
    app.clock.advance(1_000);
    const late = await app.signUp();
    await room.join(late, await room.invite(owner, id));
    const counts = async (person: Person) => [
      (await room.talk<{ unread: number }>(person, 'group', { groupId: id })).unread,
      (await room.talk<{ unread: number; comments: number }[]>(person, 'counts', { questionId: room.questionId }))[0],
      (await room.talk<{ unreadComments: number }[]>(person, 'groups'))[0]!.unreadComments,
    ];
    expect(await counts(owner)).toEqual([2, expect.objectContaining({ comments: 1, unread: 1 }), 2]);
    for (const person of [member, late])
      expect(await counts(person)).toEqual([0, expect.objectContaining({ comments: 1, unread: 0 }), 0]);
    const listed = await room.talk<{ questions: { question: { id: string }; excerpt: string; author: string }[] }>(
      owner,
      'group',
      { groupId: id },
    );
    expect(listed.questions).toMatchObject([
      { question: { id: room.otherQuestionId }, excerpt: `@${await nameOf(owner)} 둘`, open: 1, unread: 1 },
      { question: { id: room.questionId }, excerpt: '하나', author: await nameOf(member) },
    ]);
    const { latest } = (await room.read(owner, id))!;
    const about = { groupId: id, questionId: room.questionId, until: latest };
    expect(await room.talk(owner, 'read', about)).toEqual({ __typename: 'TalkRead', unread: 1 });
    await room.talk(owner, 'read', { ...about, until: 0 });
    expect((await counts(owner))[0]).toBe(1);
    expect(await room.talk(owner, 'read', { groupId: id, until: 99 })).toMatchObject({ unread: 0 });
    expect((await room.notifications(owner)).map(({ isNew }) => isNew)).toEqual([false]);
    await room.say(editor, id, '셋');
    expect((await room.read(owner, id))!.threads.map(({ opening }) => opening.isNew)).toEqual([false, true]);
    expect(await sql('SELECT 1 FROM groups_talk_read WHERE user_id = $1', [member.userId])).toEqual([]);
  });
});

describe('what groups say of somebody', () => {
  it('is theirs to take along: their comments, how far they read and what they were told', async () => {
    const { id, owner, member } = await room.full();
    await room.say(member, id, mentionOf(owner.userId));
    await room.talk(owner, 'read', { groupId: id, questionId: room.questionId, until: 1 });
    const answer = await fetch(`${app.url}/export/my-data.json`, { headers: { cookie: owner.cookie! } });
    expect(await answer.json()).toMatchObject({
      talkRead: [{ groupId: id, questionId: room.questionId, number: 1 }],
      notifications: [{ kind: 'MENTIONED', scopeId: id, place: '백엔드 스터디', seenAt: expect.any(String) as string }],
    });
  });

  it('is resolved, deleted and read only so often', async () => {
    const { id, owner } = await room.full();
    const often = async (count: number, ask: () => Promise<{ __typename: string }>) => {
      const answers = new Set<string>();
      for (let n = 0; n < count; n++) answers.add((await ask()).__typename);
      return [...answers];
    };
    const about = { groupId: id, id: room.newId() };
    const resolve = () => room.talk(owner, 'resolve', { ...about, resolved: true });
    expect(await often(31, resolve)).toEqual(['CommentNotFound', 'RateLimited']);
    expect(await room.talk(owner, 'delete', about)).toMatchObject({ __typename: 'RateLimited' });
    const read = () => room.talk(owner, 'read', { groupId: id, until: 0 });
    expect(await often(121, read)).toEqual(['TalkRead', 'RateLimited']);
    const see = () => room.talk<boolean>(owner, 'see', { until: new Date(0) });
    for (let n = 0; n < 60; n++) expect(await see()).toBe(true);
    expect(await see()).toBe(false);
  });
});

describe('people are told', () => {
  it('who is named, answered, or had a thread resolved: once a thread, and nobody of what they did', async () => {
    const { id, owner, editor, member } = await room.full();
    const thread = room.newId();
    await room.say(member, id, `${mentionOf(owner.userId)} ${mentionOf(member.userId)}`, { id: thread });
    for (const text of ['답', '또 답']) await room.say(editor, id, text, { threadId: thread });
    await room.say(owner, id, `${mentionOf(member.userId)}`, { threadId: thread });
    const toMember = await room.notifications(member);
    expect(toMember.map(({ kind, by }) => [kind, by])).toEqual([
      ['MENTIONED', await nameOf(owner)],
      ['ANSWERED', await nameOf(editor)],
    ]);
    expect(toMember[1]).toMatchObject({
      title: 'one란 무엇인가요?',
      place: '백엔드 스터디',
      path: expect.stringMatching(new RegExp(`^/q/one\\?talk=${id}&comment=`)) as string,
      isNew: true,
    });
    expect(await kinds(editor)).toEqual(['ANSWERED']);
    expect(await kinds(owner)).toEqual(['MENTIONED']);
    const resolved = await room.talk(owner, 'resolve', { groupId: id, id: thread, resolved: true });
    expect(resolved.threads[0]).toMatchObject({ resolved: true, resolvedBy: await nameOf(owner) });
    expect(await kinds(member)).toEqual(['RESOLVED', 'MENTIONED', 'ANSWERED']);
    const reopened = await room.talk(member, 'resolve', { groupId: id, id: thread, resolved: false });
    expect(reopened.threads[0]).toMatchObject({ resolved: false, resolvedBy: null });
    await room.talk(member, 'see', { until: toMember[1]!.at });
    expect((await room.notifications(member)).map(({ isNew }) => isNew)).toEqual([true, true, false]);
    await room.talk(member, 'delete', { groupId: id, id: thread });
    expect(await kinds(owner)).toEqual([]);
  });

  it('at once, and those who look at the group see what is said as it is said', async () => {
    const { id, owner, member } = await room.full();
    const news = followSocket(app, 'subscription { notificationsChanged }', owner.cookie);
    const talk = followSocket(app, `subscription { talkChanged(groupId: "${id}") { questionId } }`, owner.cookie);
    expect(await news.next()).toBe(0);
    expect(await talk.next()).toEqual({ questionId: null });
    await room.say(member, id, mentionOf(owner.userId));
    expect(await news.next()).toBe(1);
    expect(await talk.next()).toEqual({ questionId: room.questionId });
    await room.talk(owner, 'read', { groupId: id, questionId: room.questionId, until: 1 });
    expect(await news.next()).toBe(0);
    await room.do(owner, 'dissolveGroup', { groupId: id, name: '백엔드 스터디' });
    expect(await talk.next()).toEqual('ended');
    await Promise.all([news.stop(), talk.stop()]);
  });

  it('of the newest two hundred things, and of none older than ninety days', async () => {
    const { id, owner, member } = await room.full();
    await sql(
      `INSERT INTO accounts_notification (user_id, kind, subject_id, scope_id, place, title, path, created_at)
       SELECT $1, 'MENTIONED', gen_random_uuid(), $2, '', '', '/', $3::timestamptz - n * interval '1 day'
       FROM generate_series(1, 95) AS n, generate_series(1, 3)`,
      [owner.userId, id, app.clock.now()],
    );
    await room.say(member, id, mentionOf(owner.userId));
    const kept = await sql<{ at: Date }>('SELECT created_at AS at FROM accounts_notification WHERE user_id = $1', [
      owner.userId,
    ]);
    expect(kept).toHaveLength(200);
    await sql("UPDATE accounts_notification SET created_at = created_at - interval '60 days' WHERE user_id = $1", [
      owner.userId,
    ]);
    await room.say(member, id, mentionOf(owner.userId));
    expect((await room.notifications(owner)).length).toBeLessThan(110);
  });
});
