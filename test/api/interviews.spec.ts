import { interviewLimits } from '@kkori/core/interviews';
import { RoomsService } from '../../backend/src/interviews/index.js';
import { Database } from '../../backend/src/platform/index.js';
import type { Person } from '../support/app.js';
import { GroupsRoom } from '../support/groups.js';
import { InterviewsDesk, type InterviewOperation, type ShownRoom } from '../support/interviews.js';
import { nobody } from '../support/permissions.js';
import { followSocket } from '../support/socket.js';
import { StudyRoom } from '../support/study.js';

const study = StudyRoom.forTests();
const desk = new InterviewsDesk(() => study.app);
const people = async (count: number) => {
  const all: Person[] = [];
  for (let n = 0; n < count; n++) all.push(await study.app.signUp());
  return all as [Person, Person, Person, ...Person[]];
};
const sql = <Row>(text: string, parameters: unknown[] = []) => study.app.get(Database).query<Row>(text, parameters);

/** Somebody keeps a room in which the second answers, asked by the first, and others observe. */
async function begun(count = 3, input: Record<string, unknown> = {}) {
  const all = await people(count);
  const id = await desk.with(all, input);
  const [host, candidate] = all;
  const pair = { id, candidateId: candidate.userId, interviewerId: host.userId };
  const { round } = await desk.do<ShownRoom>(host, 'startMockRound', pair);
  return { id, all, roundId: round!.id };
}

describe('a round of three', () => {
  it('shows each what their role lets them see, and gives the candidate a report that feeds their cards once', async () => {
    const { id, all, roundId } = await begun();
    const [host, candidate, observer] = all;
    const started = await desk.look(host, id);
    expect(started.round).toMatchObject({ number: 1, role: 'INTERVIEWER', asked: null, clock: null, step: 0 });
    expect(started.round!.questions.map(({ state }) => state)).toEqual(['WAITING', 'WAITING']);
    expect((await desk.look(observer, id)).round!.questions).toEqual([]);

    const asked = await desk.act(host, id, 'ASK');
    const [question] = asked.round!.questions;
    expect(question!.answerHtml).toContain('시험에 쓰려고 만든');
    expect(asked.round!.clock).toEqual({
      prepareMs: 10_000,
      answerMs: 60_000,
      deadline: new Date(study.now + 70_000).toISOString(),
      leftMs: null,
    });
    const words = { interviewId: id, roundId, ordinal: 0 };
    await desk.do(host, 'markMockKeyword', { input: { ...words, keyword: 0, said: true } });
    study.at(study.now + 30_000);
    await desk.act(host, id, 'FOLLOW_UP', { key: 'second' });

    const observed = (await desk.look(observer, id)).round!;
    expect(observed).toMatchObject({
      role: 'OBSERVER',
      asked: { ordinal: 0, title: '둘째 꼬리 질문인가요?', followUp: true },
    });
    expect(observed.questions).toMatchObject([
      {
        answerHtml: null,
        explanationHtml: null,
        keywords: [{ terms: ['결론', 'conclusion'], said: true }, { said: false }, { said: false }],
        followUps: [{ key: 'second', answerHtml: null, asked: true }],
      },
    ]);

    const seen = await desk.look(candidate, id);
    expect(seen.round).toMatchObject({ role: 'CANDIDATE', asked: observed.asked, questions: [] });

    for (const [person, knowledge, text] of [
      [host, 2, '결론은 말했어요.'],
      [observer, 1, '예가 없었어요.'],
    ] as const) {
      const said = await desk.do<ShownRoom>(person, 'scoreMockAnswer', { input: { ...words, knowledge, delivery: 4 } });
      expect(said.round!.questions[0]).toMatchObject({ knowledge, delivery: 4 });
      const saved = await desk.do(person, 'saveMockNote', { input: { ...words, version: 0, text } });
      expect(saved).toEqual({ __typename: 'MockNoteSaved', version: 1 });
    }
    expect((await desk.look(host, id)).round!.questions[0]!.notes).toMatchObject([
      { self: true, text: '결론은 말했어요.', version: 1 },
      { self: false, text: '예가 없었어요.' },
    ]);
    study.at(study.now + 20_000);
    await desk.act(host, id, 'ASK');
    await desk.act(host, id, 'SKIP');

    // Whatever the candidate asks for while it is on, nothing of what was written is in it.
    const everything = JSON.stringify([
      await desk.look(candidate, id),
      await desk.do(candidate, 'attendMockInterview', { id }),
      await desk.do(candidate, 'mockReport', { roundId }),
      await desk.do(candidate, 'mockReports'),
      await desk.do(candidate, 'saveMockNote', { input: { ...words, version: 0, text: '' } }),
      await desk.do(candidate, 'startMockRound', { id, candidateId: host.userId, interviewerId: candidate.userId }),
    ]);
    for (const secret of ['시험에 쓰려고', '설명입니다', '결론', '그렇습니다', '예가 없었어요', '첫째 꼬리']) {
      expect(everything).not.toContain(secret);
    }

    expect((await desk.act(host, id, 'END')).round!.endedAt).not.toBeNull();
    expect(await desk.do(candidate, 'mockReports')).toEqual([
      { roundId, title: '저녁 면접', questionCount: 2, knowledge: 1.5, delivery: 4, reviewed: false },
    ]);
    const report = await desk.do<Record<string, unknown>>(candidate, 'mockReport', { roundId });
    expect(report).toMatchObject({
      knowledge: 1.5,
      reviewedAt: null,
      questions: [
        {
          state: 'DONE',
          covered: [{ terms: ['결론', 'conclusion'] }],
          missed: [{ terms: ['까닭', 'reason'] }, { terms: ['예', 'example'] }],
          followUps: ['둘째 꼬리 질문인가요?'],
          knowledge: 1.5,
          delivery: 4,
          scoredBy: 2,
          usedSeconds: 50,
          suggested: 'AGAIN',
        },
        { state: 'SKIPPED', scoredBy: 0, knowledge: null, suggested: 'AGAIN', notes: [] },
      ],
    });
    expect(JSON.stringify(report)).toContain('예가 없었어요.');
    for (const other of [host, observer]) expect(await desk.do(other, 'mockReport', { roundId })).toBeNull();

    // Nothing is learned of it until the candidate says so; then both questions and the follow-up are due today, once.
    expect((await study.queueOf(candidate)).cards).toEqual([]);
    const grades = [
      { ordinal: 0, rating: 'HARD' },
      { ordinal: 1, rating: 'AGAIN' },
    ];
    const reviews = () =>
      sql<{ rating: number }>('SELECT rating FROM study_review WHERE user_id = $1 ORDER BY rating', [candidate.userId]);
    const taken = await Promise.all([
      desk.do(candidate, 'reviewMockReport', { roundId, grades }),
      desk.do(candidate, 'reviewMockReport', { roundId, grades: [{ ordinal: 0, rating: 'EASY' }] }),
      desk.do(candidate, 'reviewMockReport', { roundId, grades }),
    ]);
    expect(taken.map(({ __typename }) => __typename)).toEqual(Array(3).fill('MockReport'));
    expect([1, 3]).toContain((await reviews()).length);
    await desk.do(candidate, 'reviewMockReport', { roundId, grades: [{ ordinal: 1, rating: 'EASY' }] });
    expect([1, 3]).toContain((await reviews()).length);
    study.at(study.now + 3_600_000);
    const queue = await study.queueOf(candidate);
    expect(queue.counts.learning + queue.counts.review).toBeGreaterThan(0);
  });

  it('turns until everybody has answered, with other questions while there are some', async () => {
    const { id, all } = await begun(3, { questionCount: 1 });
    const [host, candidate, observer] = all;
    const asked = new Set<string>();
    const end = async (interviewer: Person) => {
      asked.add((await desk.act(interviewer, id, 'ASK')).round!.asked!.title);
      return (await desk.act(interviewer, id, 'END')).next!;
    };
    expect(await end(host)).toEqual({ candidateId: observer.userId, interviewerId: candidate.userId });
    const second = { id, candidateId: observer.userId, interviewerId: candidate.userId };
    expect((await desk.do<ShownRoom>(host, 'startMockRound', second)).round).toMatchObject({ number: 2 });
    const next = await end(candidate);
    expect(next).toEqual({ candidateId: host.userId, interviewerId: observer.userId });
    // Whoever asked last may begin as well; the others may not.
    expect(await desk.do(observer, 'startMockRound', { id, ...next })).toMatchObject({ __typename: 'MockRoleLacking' });
    await desk.do(candidate, 'startMockRound', { id, ...next });
    await end(observer);
    expect(asked.size).toBe(3);
    expect((await desk.look(host, id)).people.map(({ candidateTurns }) => candidateTurns)).toEqual([1, 1, 1]);
  });
});

describe('what happens at once', () => {
  it('happens once: two beginnings, two acts on one step, and an act on a step that is gone', async () => {
    const [host, one, other] = await people(3);
    const id = await desk.with([host, one, other]);
    const pair = (candidateId: string) => ({ id, candidateId, interviewerId: host.userId });
    await Promise.all([one, other].map(({ userId }) => desk.do(host, 'startMockRound', pair(userId))));
    const { round } = await desk.look(host, id);
    expect(round!.number).toBe(1);
    const input = { interviewId: id, roundId: round!.id, step: 0 };
    await Promise.all([
      desk.do(host, 'conductMockRound', { input: { ...input, act: 'ASK' } }),
      desk.do(host, 'conductMockRound', { input: { ...input, act: 'ASK' } }),
    ]);
    const after = await desk.do<ShownRoom>(host, 'conductMockRound', { input: { ...input, act: 'END' } });
    expect(after.round).toMatchObject({ step: 1, endedAt: null, asked: { ordinal: 0 } });
  });

  it('stops and goes on by the clock of the server, whoever looks', async () => {
    const { id, all } = await begun();
    const [host, candidate] = all;
    await desk.act(host, id, 'ASK');
    study.at(study.now + 20_000);
    await desk.act(host, id, 'PAUSE');
    study.at(study.now + 3_600_000);
    expect((await desk.look(candidate, id)).round!.clock).toMatchObject({ deadline: null, leftMs: 50_000 });
    await desk.act(host, id, 'EXTEND');
    await desk.act(host, id, 'RESUME');
    expect((await desk.look(candidate, id)).round!.clock).toEqual({
      prepareMs: 10_000,
      answerMs: 90_000,
      deadline: new Date(study.now + 80_000).toISOString(),
      leftMs: null,
    });
  });

  it('loses no note that somebody writes in two windows, also when the round is over', async () => {
    const { id, all, roundId } = await begun();
    const [host] = all;
    await desk.act(host, id, 'ASK');
    const input = { interviewId: id, roundId, ordinal: 0, version: 0 };
    const note = (given: Record<string, unknown>) => desk.do(host, 'saveMockNote', { input: { ...input, ...given } });
    expect(await note({ text: '하나' })).toMatchObject({ version: 1 });
    expect(await note({ text: '하나' })).toMatchObject({ __typename: 'MockNoteSaved', version: 1 });
    expect(await note({ text: '둘' })).toEqual({ __typename: 'MockNoteChanged', version: 1, text: '하나' });
    await desk.act(host, id, 'END');
    expect(await note({ text: '하나\n둘', version: 1 })).toMatchObject({ __typename: 'MockNoteSaved', version: 2 });
    expect(await note({ text: '가'.repeat(4_001), version: 2 })).toMatchObject({ fields: [{ field: 'text' }] });
    expect(await note({ text: '\0', version: 2 })).toMatchObject({ fields: [{ field: 'text' }] });
    const late = { ...input, ordinal: 1, text: '묻지 않은 질문' };
    expect(await desk.do(host, 'saveMockNote', { input: late })).toMatchObject({ __typename: 'MockRoleLacking' });
  });
});

describe('a room', () => {
  it('is made once under its id and changed by whoever keeps it, within bounds', async () => {
    const [mina, other] = await people(2);
    const id = await desk.make(mina);
    const input = { id, title: ' 새  이름 ', subjectIds: [], questionCount: 3, prepareSeconds: 0, answerSeconds: 90 };
    expect(await desk.do(mina, 'saveMockInterview', { input })).toMatchObject({ title: '새 이름', host: true });
    expect(await desk.do(other, 'saveMockInterview', { input })).toMatchObject({ __typename: 'MockInterviewNotFound' });
    for (const [field, value] of [
      ['title', ' \u200b '],
      ['title', '가'.repeat(61)],
      ['questionCount', 11],
      ['prepareSeconds', -1],
      ['answerSeconds', 29],
      ['subjectIds', ['\0']],
      ['id', '11111111-1111-4111-8111-111111111111'],
    ] as const) {
      const wrong = await desk.do(mina, 'saveMockInterview', { input: { ...input, [field]: value } });
      expect(wrong.fields).toEqual([{ field, message: expect.any(String) as string }]);
    }
    const nothing = await desk.with([mina, other], { subjectIds: ['no-such-subject'] });
    const pair = { id: nothing, candidateId: other.userId, interviewerId: mina.userId };
    expect(await desk.do(mina, 'startMockRound', pair)).toMatchObject({ __typename: 'NoQuestionsFit' });
  });

  it('lets six in by its latest link, and nobody by one that was replaced, has expired or is of a closed room', async () => {
    const all = await people(7);
    const [host, one] = all;
    const id = await desk.make(host);
    const replaced = await desk.invite(host, id);
    const token = await desk.invite(host, id);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(await desk.do(null, 'mockInterviewOffer', { token })).toMatchObject({ title: '저녁 면접', peopleCount: 1 });
    const invalid = { __typename: 'MockInvitationInvalid' };
    expect(await desk.join(one, replaced)).toMatchObject(invalid);
    for (const person of all.slice(1, 6)) expect(await desk.join(person, token)).toMatchObject({ id, host: false });
    expect(await desk.join(one, token)).toMatchObject({ id });
    expect(await desk.join(all[6]!, token)).toMatchObject({ __typename: 'LimitReached', limit: 6 });
    await desk.do(all[5]!, 'leaveMockInterview', { id });
    study.at(study.now + interviewLimits.invitationDays * 86_400_000 + 1);
    expect(await desk.join(all[6]!, token)).toMatchObject(invalid);
    expect(await desk.do(one, 'mockInterviewOffer', { token })).toMatchObject({ joined: true });
    const renewed = await desk.invite(host, id);
    await desk.do(host, 'removeFromMockInterview', { id, personId: one.userId });
    expect(await desk.join(one, renewed)).toMatchObject(invalid);
    expect(await desk.do(one, 'mockInterviewOffer', { token: renewed })).toMatchObject(invalid);
    await desk.do(host, 'closeMockInterview', { id });
    expect(await desk.join(all[6]!, renewed)).toMatchObject(invalid);
    expect(await desk.do(host, 'mockInterviews')).toEqual([]);
  });

  it('is open to the members of a group while whoever keeps it says so', async () => {
    const groups = new GroupsRoom(study.app);
    const { id: groupId, owner, editor, member } = await groups.full();
    const [stranger] = await people(1);
    const id = await desk.make(editor);
    const room = { groupId, interviewId: id };
    const join = (person: Person) => desk.do(person, 'joinGroupInterview', room);
    const listed = async (person: Person) => {
      const query = 'query ($id: UUID!) { group(id: $id) { interviews { id peopleCount joined } } }';
      const { data } = await study.app.graphql<{ group: { interviews: object[] } | null }>(
        query,
        { id: groupId },
        person,
      );
      return data.group?.interviews;
    };
    expect(await join(owner)).toMatchObject({ __typename: 'MockInvitationInvalid' });
    expect(await desk.do(owner, 'openInterviewToGroup', { ...room, open: true })).toMatchObject({
      __typename: 'MockInterviewNotFound',
    });
    await desk.do(editor, 'openInterviewToGroup', { ...room, open: true });
    expect(await join(owner)).toMatchObject({ __typename: 'MockInterview' });
    expect(await listed(member)).toEqual([{ id, peopleCount: 2, joined: false }]);
    expect(await listed(stranger)).toBeUndefined();
    expect(await join(stranger)).toMatchObject({ __typename: 'GroupNotFound' });
    await desk.do(editor, 'openInterviewToGroup', { ...room, open: false });
    expect(await join(member)).toMatchObject({ __typename: 'MockInvitationInvalid' });
    expect(await listed(member)).toEqual([]);
  });

  it('goes on without whoever goes: the candidate ends the round, another asks on, another keeps the room', async () => {
    const { id, all } = await begun(4);
    const [host, candidate, one, other] = all;
    await desk.act(host, id, 'ASK');
    expect(await desk.do(host, 'handOverMockRound', { id, personId: candidate.userId })).toMatchObject({
      __typename: 'MockPersonUnfit',
    });
    await desk.do(host, 'handOverMockRound', { id, personId: one.userId });
    expect((await desk.look(host, id)).round).toMatchObject({ role: 'OBSERVER', interviewerId: one.userId });
    await desk.do(one, 'leaveMockInterview', { id });
    expect((await desk.look(host, id)).round).toMatchObject({ role: 'INTERVIEWER' });
    await study.app.graphql(
      'mutation ($password: String!) { deleteAccount(password: $password) { __typename } }',
      { password: host.password },
      host,
    );
    expect(await desk.look(other!, id)).toMatchObject({ host: false, round: { role: 'INTERVIEWER', endedAt: null } });
    expect(await desk.look(candidate, id)).toMatchObject({ host: true, round: { role: 'CANDIDATE' } });
    await desk.do(candidate, 'leaveMockInterview', { id });
    expect(await desk.look(other!, id)).toMatchObject({ host: true, next: null });
    expect((await desk.look(other!, id)).round!.endedAt).not.toBeNull();
    expect(await desk.do(candidate, 'mockReports')).toMatchObject([{ questionCount: 1 }]);
  });

  it('knows who is there, and tells of changes to those who are in it', async () => {
    const { id, all } = await begun();
    const [host, , observer] = all;
    const heard = followSocket(study.app, `subscription { mockInterviewChanged(id: "${id}") }`, observer.cookie);
    expect(await heard.next()).toBe(true);
    await desk.act(host, id, 'ASK');
    expect(await heard.next()).toBe(true);
    study.at(study.now + interviewLimits.awayMs);
    expect((await desk.look(host, id)).people.map(({ present }) => present)).toEqual([false, false, false]);
    const back = await desk.do<ShownRoom>(host, 'attendMockInterview', { id });
    expect(back.people.map(({ present }) => present)).toEqual([true, false, false]);
    expect(await heard.next()).toBe(true);
    await desk.do(host, 'removeFromMockInterview', { id, personId: observer.userId });
    expect(await heard.next()).toBe('ended');
    await heard.stop();
  });

  it('is deleted after a month in which nobody used it, unless somebody has a report of it', async () => {
    const { id: used, all } = await begun();
    await desk.act(all[0], used, 'ASK');
    await desk.act(all[0], used, 'END');
    const unused = await desk.make(all[0]);
    const recent = await desk.make(all[0]);
    await sql(
      `UPDATE interviews_room SET active_at = active_at - interval '${interviewLimits.idleDays} days 1 second' WHERE id = ANY ($1)`,
      [[used, unused]],
    );
    await study.app.get(RoomsService).sweep();
    const left = await desk.do<{ id: string }[]>(all[0], 'mockInterviews');
    expect(left.map(({ id }) => id)).toEqual([recent, used]);
  });

  it('is not walked through, marked or asked for endlessly', async () => {
    const { id, all, roundId } = await begun();
    const input = { interviewId: id, roundId, ordinal: 0, knowledge: 9 };
    expect(await desk.do(all[0], 'scoreMockAnswer', { input })).toMatchObject({ fields: [{ field: 'knowledge' }] });
    const kinds = new Set<string>();
    for (let n = 0; n < 61; n++) kinds.add((await desk.do(all[0], 'attendMockInterview', { id })).__typename);
    expect([...kinds]).toEqual(['MockInterview', 'RateLimited']);
  });
});

describe('who may do what in a room', () => {
  type Who = 'HOST' | 'INTERVIEWER' | 'CANDIDATE' | 'OBSERVER' | 'LEFT' | 'REMOVED' | 'STRANGER';
  const inside: Who[] = ['HOST', 'INTERVIEWER', 'CANDIDATE', 'OBSERVER'];
  const outside: Who[] = ['LEFT', 'REMOVED', 'STRANGER'];
  const saying: Who[] = ['HOST', 'INTERVIEWER', 'OBSERVER'];
  /** The host observes; removing nobody and handing over to whoever asks already change nothing. */
  const cases: [InterviewOperation, Who[], (ids: { id: string; roundId: string; interviewer: string }) => object][] = [
    ['mockInterview', inside, ({ id }) => ({ id })],
    ['attendMockInterview', inside, ({ id }) => ({ id })],
    ['inviteToMockInterview', ['HOST'], ({ id }) => ({ id })],
    ['removeFromMockInterview', ['HOST'], ({ id }) => ({ id, personId: nobody })],
    ['startMockRound', ['HOST', 'INTERVIEWER'], ({ id }) => ({ id, candidateId: nobody, interviewerId: nobody })],
    ['handOverMockRound', ['HOST', 'INTERVIEWER'], ({ id, interviewer }) => ({ id, personId: interviewer })],
    ['conductMockRound', ['INTERVIEWER'], (of) => ({ input: { ...within(of), step: 99, act: 'PAUSE' } })],
    ['markMockKeyword', ['INTERVIEWER'], (of) => ({ input: { ...within(of), ordinal: 0, keyword: 0, said: false } })],
    ['scoreMockAnswer', saying, (of) => ({ input: { ...within(of), ordinal: 0, knowledge: 3 } })],
    ['saveMockNote', saying, (of) => ({ input: { ...within(of), ordinal: 0, version: 0, text: '' } })],
    ['closeMockInterview', ['HOST'], ({ id }) => ({ id })],
  ];
  const within = ({ id, roundId }: { id: string; roundId: string }) => ({ interviewId: id, roundId });
  const known = new Map<Who, Person>();
  const ids = { id: '', roundId: '', interviewer: '' };

  beforeAll(async () => {
    const all = await people(7);
    for (const [place, who] of [...inside, ...outside].entries()) known.set(who, all[place]!);
    ids.id = await desk.with(all.slice(0, 6));
    ids.interviewer = known.get('INTERVIEWER')!.userId;
    await desk.do(known.get('LEFT')!, 'leaveMockInterview', { id: ids.id });
    const removed = { id: ids.id, personId: known.get('REMOVED')!.userId };
    await desk.do(known.get('HOST')!, 'removeFromMockInterview', removed);
    const pair = { id: ids.id, candidateId: known.get('CANDIDATE')!.userId, interviewerId: ids.interviewer };
    const { round } = await desk.do<ShownRoom>(known.get('HOST')!, 'startMockRound', pair);
    ids.roundId = round!.id;
    await desk.act(known.get('INTERVIEWER')!, ids.id, 'ASK');
  });

  it.each(cases)('%s is for %s', async (name, may, variablesOf) => {
    const variables = { ...variablesOf(ids) };
    // The host last, who may close it.
    for (const who of [...outside, ...inside].sort((a, b) => Number(a === 'HOST') - Number(b === 'HOST'))) {
      const answer = await desk.do<{ __typename: string } | null>(known.get(who)!, name, variables);
      const kind = answer?.__typename ?? 'MockInterviewNotFound';
      if (outside.includes(who)) expect([who, kind]).toEqual([who, 'MockInterviewNotFound']);
      else if (!may.includes(who)) expect([who, kind]).toEqual([who, 'MockRoleLacking']);
      else expect(['MockInterviewNotFound', 'MockRoleLacking']).not.toContain(kind);
    }
  });
});
