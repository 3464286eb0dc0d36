import { cardUuid, questionUuid, RECALL_KEY } from '@kkori/core/question-format';
import { LEAD_MS, pointsFor } from '@kkori/core/live-quiz';
import { deckUuid } from '../../backend/src/decks/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { QuizSweep } from '../../backend/src/quiz/index.js';
import type { Person } from '../support/app.js';
import { GroupsRoom } from '../support/groups.js';
import { LiveQuizRoom, type Answered, type Onlooker, type Seat } from '../support/live-quiz.js';
import { nowhere } from '../support/permissions.js';
import { MORNING, StudyRoom } from '../support/study.js';

/** Questions of the deck `main`: OX (O is right) and a blank (결론) of `one`, then the same of `two`. */
const right = [[0], ['결론'], [0], ['결론']];
const wrong = [[1], ['서론'], [1], ['서론']];
const HOUR = 3_600_000;

const room = StudyRoom.forTests();
let live: LiveQuizRoom;
let host: Person;
beforeAll(async () => {
  live = new LiveQuizRoom(room.app);
  host = await room.app.signUp();
});
afterEach(() => live.leaveAll());

const sql = <Row>(text: string, parameters: unknown[] = []) => room.app.get(Database).query<Row>(text, parameters);
const recall = (slug: string) => cardUuid(questionUuid(slug), RECALL_KEY);
const guest = (): Onlooker => ({ token: live.newToken() });
/** The question that was sent opens, and so much later it is. */
const later = (ms: number) => room.app.clock.advance(ms);

async function guests(code: string, count: number): Promise<Onlooker[]> {
  const all = Array.from({ length: count }, guest);
  for (let first = 0; first < count; first += 10) {
    const joining = all.slice(first, first + 10).map((who, index) => live.join(who, code, `손님 ${first + index}`));
    const kinds = (await Promise.all(joining)).map(({ __typename }) => __typename);
    expect(new Set(kinds)).toEqual(new Set(['JoinedLiveQuiz']));
  }
  return all;
}

/** Asks the next question, which is open then. */
async function ask(id: string, number: number, seat: Seat): Promise<void> {
  expect(await live.lead(host, id, 'NEXT', number - 1)).toMatchObject({ moved: true });
  await seat.phase('OPEN', number);
  later(LEAD_MS);
}

describe('a live quiz', () => {
  it('of fifty, of whom five lose their connection at every question, has the right score for each', async () => {
    const { id, code } = await live.open(host);
    const big = live.seat(id, { person: host });
    const players = await guests(code, 50);
    const seats = players.map((who) => live.seat(id, who));
    await big.until((quiz) => quiz?.playerCount === 50);
    const scores = Array<number>(50).fill(0);
    for (let number = 1; number <= 4; number++) {
      await ask(id, number, big);
      later(2_000);
      const given = players.map(async (who, index) => {
        const seat = seats[index]!;
        await seat.phase('OPEN', number);
        if ((index + number) % 10 === 0) {
          seat.connect(room.app);
          await seat.phase('OPEN', number);
        }
        const knows = (index * 7 + number) % 3 > 0;
        const elapsedMs = 1_500 + index * 10;
        const answered = await live.answer(who, id, number, (knows ? right : wrong)[number - 1]!, {
          elapsedMs,
          latencyMs: 800,
        });
        expect(answered).toEqual({ __typename: 'LiveQuizAnswered', counted: true });
        scores[index]! += pointsFor(knows, elapsedMs, 20);
      });
      await Promise.all(given);
      // Everybody has answered: it closes by itself.
      const shown = await Promise.all([big, ...seats].map((seat) => seat.phase('CLOSED', number)));
      expect(shown[0]).toMatchObject({ answeredCount: 50, solution: { slug: number > 2 ? 'two' : 'one' } });
      expect(shown.slice(1).map((quiz) => quiz.me?.score)).toEqual(scores);
    }
    expect(await live.lead(host, id, 'NEXT', 4)).toMatchObject({ moved: true });
    const over = await big.phase('FINISHED');
    expect(over.standings.map(({ score }) => score)).toEqual(scores.toSorted((one, other) => other - one));
    const shown = await Promise.all(seats.map((seat) => seat.phase('FINISHED')));
    expect(shown.map((quiz) => quiz.me?.score)).toEqual(scores);
    expect(shown.map((quiz) => quiz.me?.place)).toEqual(
      scores.map((own) => 1 + scores.filter((score) => score > own).length),
    );
    expect(shown[0]!.standings).toHaveLength(5);
    expect(
      (await sql<{ n: number }>('SELECT count(*)::int AS n FROM quiz_answer WHERE room_id = $1', [id]))[0]!.n,
    ).toBe(200);
  });

  it('is opened once of a deck that its host can read, within bounds', async () => {
    const input = { id: live.newId(), deckId: nowhere, questions: 3, seconds: 20, order: 'SHUFFLED' };
    const open = (change: object, person = host) => live.do({ person }, 'open', { input: { ...input, ...change } });
    expect(await open({})).toMatchObject({ __typename: 'DeckNotFound' });
    for (const [field, value] of [
      ['questions', 0],
      ['questions', 51],
      ['seconds', 4],
      ['seconds', 121],
      ['id', '11111111-1111-4111-8111-111111111111'],
    ] as const)
      expect(await open({ [field]: value })).toMatchObject({ __typename: 'InvalidInput', fields: [{ field }] });
    const somebody = await room.app.signUp();
    const made = await live.open(somebody, { id: input.id });
    expect(await live.open(somebody, { id: input.id })).toEqual(made);
    expect(await open({})).toMatchObject({ __typename: 'InvalidInput' });
    for (let count = 1; count < 5; count++) await live.open(somebody);
    expect(await open({ id: live.newId() }, somebody)).toMatchObject({ __typename: 'LimitReached', limit: 5 });
    const own = { id: live.newId(), title: '빈 덱', description: '' };
    await room.app.graphql(
      'mutation ($input: DeckInput!) { saveDeck(input: $input) { __typename } }',
      { input: own },
      host,
    );
    expect(await open({ id: live.newId(), deckId: own.id })).toMatchObject({ __typename: 'DeckWithoutQuiz' });
    expect(await open({ id: live.newId(), deckId: own.id }, somebody)).toMatchObject({ __typename: 'LimitReached' });
  });

  it('judges the time by its own clock, takes the first answer, and each once', async () => {
    const { id, code } = await live.open(host);
    const [one, other] = (await guests(code, 3)) as [Onlooker, Onlooker];
    const seat = live.seat(id, one);
    const answer = (given: (number | string)[], rest = {}, who = one) => live.answer(who, id, 1, given, rest);
    const closed = { __typename: 'LiveQuizQuestionClosed' };
    expect(await answer([0])).toMatchObject(closed);
    await live.lead(host, id, 'NEXT', 0);
    await seat.phase('OPEN', 1);
    expect(await answer([0])).toMatchObject(closed);
    later(LEAD_MS + 10_000);
    for (const given of [[], [2], [0, 1], ['O'], [-1], ['\0']])
      expect(await answer(given)).toMatchObject({ __typename: 'InvalidInput' });
    // Told to have been given at once, with a latency of half a minute: a second of that is believed.
    const sent = { id: live.newId(), elapsedMs: 0, latencyMs: 30_000 };
    expect(await answer([0], sent)).toMatchObject({ counted: true });
    expect(await answer([0], sent)).toMatchObject({ counted: true });
    expect(await answer([1])).toMatchObject({ counted: false });
    expect(await seat.until((quiz) => quiz?.answeredCount === 1)).toMatchObject({
      solution: null,
      standings: [{ score: 0 }, { score: 0 }, { score: 0 }],
      me: { answer: { right: null, points: null } },
    });
    later(11_000);
    expect(await answer([0], { elapsedMs: 19_000, latencyMs: 500 }, other)).toMatchObject(closed);
    expect(await answer([0], sent)).toMatchObject({ counted: true });
    await live.lead(host, id, 'CLOSE', 1);
    expect(await seat.phase('CLOSED')).toMatchObject({
      answeredCount: 1,
      solution: { right: [0], counts: [1, 0], rightCount: 1 },
      me: { score: pointsFor(true, 9_000, 20), answer: { right: true } },
    });
    expect(await answer([0], sent)).toMatchObject({ counted: true });
  });

  it('is paused, goes on, skips a question with its answers, and ends; nothing is done twice', async () => {
    const { id, code } = await live.open(host);
    const [one, other] = (await guests(code, 2)) as [Onlooker, Onlooker];
    const seat = live.seat(id, one);
    const big = live.seat(id, { person: host });
    await ask(id, 1, seat);
    later(5_000);
    await live.lead(host, id, 'PAUSE', 1);
    expect(await seat.phase('PAUSED')).toMatchObject({ question: null, remainingMs: 15_000, closesAt: null });
    expect(await big.phase('PAUSED')).toMatchObject({ question: { number: 1 } });
    expect(await live.answer(one, id, 1, [0])).toMatchObject({ __typename: 'LiveQuizQuestionClosed' });
    later(HOUR);
    await live.lead(host, id, 'RESUME', 1);
    await seat.phase('OPEN');
    expect(await live.answer(one, id, 1, [0], { elapsedMs: 5_000 })).toMatchObject({ counted: true });
    const skipped = await Promise.all(['SKIP', 'SKIP', 'SKIP'].map((act) => live.lead(host, id, act, 1)));
    expect(skipped.filter(({ moved }) => moved)).toHaveLength(1);
    await seat.phase('OPEN', 2);
    later(LEAD_MS);
    await live.answer(one, id, 2, right[1]!);
    const acts = await Promise.all(['CLOSE', 'PAUSE', 'CLOSE', 'PAUSE'].map((act) => live.lead(host, id, act, 2)));
    expect(acts.filter(({ moved }) => moved).length).toBeLessThanOrEqual(2);
    if (seat.latest?.phase !== 'CLOSED') await live.lead(host, id, 'CLOSE', 2);
    expect(await seat.phase('CLOSED', 2)).toMatchObject({ me: { score: 1_000 } });
    const next = await Promise.all([1, 2, 3].map(() => live.lead(host, id, 'NEXT', 2)));
    expect(next.filter(({ moved }) => moved)).toHaveLength(1);
    await seat.phase('OPEN', 3);
    later(LEAD_MS);
    await live.answer(other, id, 3, right[2]!);
    await live.lead(host, id, 'END', 3);
    expect(await seat.phase('FINISHED')).toMatchObject({ me: { score: 1_000, place: 1 } });
    const report = await live.do<{ questions: unknown[] }>({ person: host }, 'report', { id });
    expect(report.questions).toMatchObject([{ question: { number: 2 }, answered: 1, averageMs: 0, mine: null }]);
    expect(await live.do(one, 'report', { id, token: one.token })).toMatchObject({
      hosting: false,
      questions: [{ mine: { right: true, points: 1_000 } }],
    });
    expect(await live.lead(host, id, 'NEXT', 3)).toMatchObject({ moved: false });
  });

  it('makes due what people with an account missed, in a deck that they study', async () => {
    room.at(MORNING);
    const [studies, newcomer] = [await room.student('main'), await room.student()];
    const { id, code } = await live.open(host);
    const [late, resting] = [await room.student(), await room.student('main')];
    await room.recordMarks(resting, [room.mark(recall('two'), 'SUSPEND')]);
    const all = [{ person: studies }, { person: newcomer }, { person: resting }, guest()] as Onlooker[];
    for (const [index, who] of all.entries()) await live.join(who, code, `사람 ${index}`);
    const seats = all.map((who) => live.seat(id, who));
    for (let number = 1; number <= 4; number++) {
      await ask(id, number, seats[0]!);
      // The newcomer knows of the first two questions the second, and then is gone.
      await live.answer(all[0]!, id, number, number === 3 ? wrong[2]! : right[number - 1]!);
      if (number === 2) await live.answer(all[1]!, id, number, right[1]!);
      await live.answer(all[2]!, id, number, number % 2 === 1 ? wrong[number - 1]! : right[number - 1]!);
      if (number === 2) await live.join({ person: late }, code, '늦은 사람');
      if (number === 4) await live.answer({ person: late }, id, number, right[3]!);
      // The third, which the latecomer does not answer, the host closes before its time.
      if (number !== 3) later(21_000);
      await live.lead(host, id, 'CLOSE', number);
      await seats[0]!.phase('CLOSED', number);
    }
    await live.lead(host, id, 'NEXT', 4);
    const settled = await Promise.all(
      seats.slice(0, 3).map((seat) => seat.until((quiz) => quiz?.me?.dueAgain != null)),
    );
    // Suspended cards stay as they are.
    expect(settled.map((quiz) => quiz.me?.dueAgain)).toEqual([1, 1, 1]);
    later(HOUR);

    const decksOf = async (person: Person) => (await room.todayOf(person)).decks.map(({ deck }) => deck.slug);
    expect(await decksOf(studies)).toEqual(['main']);
    expect((await room.queueOf(studies)).cards.filter(({ memory }) => memory)).toMatchObject([
      { id: recall('two'), memory: { state: 'LEARNING', reps: 1 } },
    ]);
    const [deck] = await decksOf(newcomer);
    const dueFor = async (person: Person) =>
      (await room.queueOf(person)).cards.filter(({ memory }) => memory).map((card) => card.id);
    expect(await dueFor(newcomer)).toEqual([recall('one')]);
    expect((await room.todayOf(newcomer)).counts).toMatchObject({ learning: 1 });
    expect(await dueFor(late)).toEqual([]);
    expect(await dueFor(resting)).toEqual([recall('one')]);
    const { data } = await room.app.graphql<{ deck: object }>(
      'query ($slug: String!) { deck(slug: $slug) { title own enrolled questionCount } }',
      { slug: deck },
      newcomer,
    );
    expect(data.deck).toEqual({ title: '오답 노트', own: true, enrolled: true, questionCount: 1 });
    // Whatever settles it again, it is told once.
    await sql('UPDATE quiz_player SET due_again = NULL WHERE room_id = $1', [id]);
    await room.app.get(QuizSweep).sweep();
    expect((await room.queueOf(newcomer)).cards.map(({ memory }) => memory?.reps ?? 0).toSorted()).toEqual([0, 0, 1]);
  });
});

describe('those who take part', () => {
  it('come by its code with a nickname of their own, come back as who they are, and are fifty at most', async () => {
    const { id, code } = await live.open(host);
    const mina = await room.app.signUp();
    const one = guest();
    expect(await live.do({}, 'offer', { code: 'AAAAAA' })).toMatchObject({ __typename: 'LiveQuizNotFound' });
    expect(await live.do({}, 'offer', { code: ` ${code.toLowerCase()}` })).toMatchObject({
      id,
      deckTitle: '덱',
      hosting: false,
      joined: false,
      finished: false,
      playerCount: 0,
    });
    for (const [nickname, field] of [
      ['  ', 'nickname'],
      ['ㄱ'.repeat(17), 'nickname'],
      ['a\u202eb', 'nickname'],
    ])
      expect(await live.join(one, code, nickname!)).toMatchObject({ fields: [{ field }] });
    expect(await live.join({ token: 'short' }, code, '별명')).toMatchObject({ fields: [{ field: 'token' }] });
    expect(await live.join({}, code, '별명')).toMatchObject({ fields: [{ field: 'token' }] });
    const joined = await live.join(one, code, ' 별  명');
    expect(await live.join(one, code, '다른 별명')).toEqual(joined);
    for (const who of [guest(), { person: mina }])
      expect(await live.join(who, code, '별명 ')).toMatchObject({ __typename: 'NicknameTaken' });
    const ofMina = await live.join({ person: mina }, code, '미나');
    expect(await live.join({ person: mina }, code, '')).toEqual(ofMina);
    expect(await live.join({ person: host }, code, '진행자')).toMatchObject({ __typename: 'LiveQuizNotFound' });
    expect(await live.do({ person: host }, 'offer', { code })).toMatchObject({
      hosting: true,
      joined: false,
      playerCount: 2,
    });
    expect(await live.do({}, 'offer', { code, token: one.token })).toMatchObject({ joined: true });
    await guests(code, 48);
    expect(await live.join(guest(), code, '쉰한째')).toMatchObject({ __typename: 'LimitReached', limit: 50 });
  });

  it('are told apart from strangers: no token, a forged one, or that of another quiz opens nothing', async () => {
    const { id, code } = await live.open(host);
    const other = await live.open(host);
    const [one] = (await guests(code, 1)) as [Onlooker];
    const [elsewhere] = (await guests(other.code, 1)) as [Onlooker];
    const stranger = await room.app.signUp();
    const seat = live.seat(id, one);
    await ask(id, 1, seat);
    for (const who of [{}, guest(), elsewhere, { token: '' }, { person: stranger }, { person: host }] as Onlooker[]) {
      expect(await live.answer(who, id, 1, [0])).toMatchObject({ __typename: 'LiveQuizNotFound' });
      if (who.person !== host) await live.seat(id, who).gone();
    }
    for (const person of [stranger]) {
      expect(await live.lead(person, id, 'END', 1)).toMatchObject({ __typename: 'LiveQuizNotFound' });
      const removal = { id, playerId: seat.latest!.me!.id };
      expect(await live.do({ person }, 'remove', removal)).toMatchObject({ __typename: 'LiveQuizNotFound' });
    }
    expect(await live.lead(host, nowhere, 'END', 1)).toMatchObject({ __typename: 'LiveQuizNotFound' });
    expect(seat.latest).toMatchObject({ phase: 'OPEN', playerCount: 1, answeredCount: 0 });
    await live.lead(host, id, 'END', 1);
    await seat.phase('FINISHED');
    for (const who of [{}, guest(), elsewhere, { person: stranger }] as Onlooker[])
      expect(await live.do(who, 'report', { id, token: who.token })).toBeNull();
    await live.lead(host, other.id, 'END', 0);
  });

  it('are removed for good, with what they answered', async () => {
    const { id, code } = await live.open(host);
    const [bad, good] = (await guests(code, 2)) as [Onlooker, Onlooker];
    const person = await room.app.signUp();
    await live.join({ person }, code, '회원');
    const [seat, watching] = [live.seat(id, bad), live.seat(id, good)];
    const big = live.seat(id, { person: host });
    await ask(id, 1, seat);
    await live.answer(bad, id, 1, right[0]!);
    await big.until((quiz) => quiz?.answeredCount === 1);
    const remove = (nickname: string) =>
      live.do({ person: host }, 'remove', {
        id,
        playerId: big.latest!.standings.find((one) => one.nickname === nickname)!.playerId,
      });
    expect(await remove('손님 0')).toMatchObject({ moved: true });
    await remove('회원');
    await seat.gone();
    expect(await watching.until((quiz) => quiz?.playerCount === 1)).toMatchObject({ answeredCount: 0 });
    for (const who of [bad, { person }]) {
      expect(await live.join(who, code, '다시')).toMatchObject({ __typename: 'RemovedFromLiveQuiz' });
      expect(await live.answer(who, id, 1, right[0]!)).toMatchObject({ __typename: 'LiveQuizNotFound' });
    }
    expect(await live.join(guest(), code, '손님 0')).toMatchObject({ __typename: 'JoinedLiveQuiz' });
    await live.lead(host, id, 'END', 1);
  });

  it('take over as members what they did as guests, also once the quiz is over', async () => {
    room.at(MORNING);
    const { id, code } = await live.open(host);
    const one = guest();
    await live.join(one, code, '손님');
    const seat = live.seat(id, one);
    await ask(id, 1, seat);
    await live.answer(one, id, 1, wrong[0]!);
    await seat.phase('CLOSED', 1);
    await live.lead(host, id, 'END', 1);
    await seat.phase('FINISHED');
    const person = await room.student();
    expect(await live.do({ person }, 'offer', { code, token: one.token })).toMatchObject({
      joined: true,
      finished: true,
    });
    expect(await live.join({ person, token: one.token }, code, '')).toMatchObject({ __typename: 'JoinedLiveQuiz' });
    const own = live.seat(id, { person });
    expect((await own.until((quiz) => quiz?.me?.dueAgain != null)).me?.dueAgain).toBe(1);
    later(HOUR);
    expect((await room.queueOf(person)).cards[0]).toMatchObject({ id: recall('one'), memory: { reps: 1 } });
    expect(await live.do<Answered[]>({ person }, 'mine')).toMatchObject([
      { id, hosting: false, finished: true, playerCount: 1 },
    ]);
    expect(await live.join(guest(), code, '늦었다')).toMatchObject({ __typename: 'LiveQuizOver' });
    const another = await room.app.signUp();
    expect(await live.join({ person: another, token: one.token }, code, '남')).toMatchObject({
      __typename: 'LiveQuizOver',
    });
    expect(await live.do({ person: another }, 'report', { id, token: live.newToken() })).toBeNull();
  });

  it('neither guess codes nor answer endlessly', async () => {
    const kinds = new Set<string>();
    const headers = { 'x-forwarded-for': '198.51.100.77' };
    const look = `{ ${[...'abcdef'].map((name) => `${name}: liveQuizOffer(code: "AAAAAA") { __typename }`).join(' ')} }`;
    for (let count = 0; count < 70; count++) {
      const { data } = await room.app.graphql<Record<string, Answered>>(look, {}, { headers });
      for (const { __typename } of Object.values(data)) kinds.add(__typename);
    }
    expect([...kinds]).toEqual(['LiveQuizNotFound', 'RateLimited']);
    const { id, code } = await live.open(host);
    const [one] = (await guests(code, 1)) as [Onlooker];
    const flood = await Promise.all(Array.from({ length: 60 }, () => live.answer(one, id, 1, [0])));
    expect(new Set(flood.map(({ __typename }) => __typename))).toEqual(
      new Set(['LiveQuizQuestionClosed', 'RateLimited']),
    );
    await live.lead(host, id, 'END', 0);
  });
});

describe('a quiz for a study group', () => {
  it('is shown to its members until it is over, and to nobody else', async () => {
    const groups = new GroupsRoom(room.app);
    const { id: groupId, owner, member } = await groups.full();
    const input = { id: live.newId(), deckId: deckUuid('main'), questions: 2, seconds: 20, order: 'DECK' };
    const open = async (person: Person) => {
      const { data } = await room.app.graphql<{ done: Answered & { code: string } }>(
        `mutation ($groupId: UUID!, $input: LiveQuizInput!) { done: openGroupQuiz(groupId: $groupId, input: $input) {
          __typename ... on OpenedLiveQuiz { code } } }`,
        { groupId, input },
        person,
      );
      return data.done;
    };
    const shown = async (person: Person) => {
      const { data } = await room.app.graphql<{ group: { liveQuizzes: object[] } | null }>(
        'query ($id: UUID!) { group(id: $id) { liveQuizzes { code deckTitle hosting } } }',
        { id: groupId },
        person,
      );
      return data.group?.liveQuizzes;
    };
    expect(await open(host)).toMatchObject({ __typename: 'GroupNotFound' });
    const { code } = await open(member);
    expect(await shown(owner)).toEqual([{ code, deckTitle: '덱', hosting: false }]);
    expect(await shown(member)).toMatchObject([{ code, hosting: true }]);
    expect(await shown(host)).toBeUndefined();
    await live.lead(member, input.id, 'END', 0);
    expect(await shown(owner)).toEqual([]);
  });
});

describe('a process that dies', () => {
  it('leaves its quizzes to another: whoever comes there goes on, and questions close in time', async () => {
    const { id, code } = await live.open(host);
    const [one, other] = (await guests(code, 2)) as [Onlooker, Onlooker];
    const doomed = await room.app.beside();
    const seat = live.seat(id, one, doomed);
    const big = live.seat(id, { person: host }, doomed);
    await big.phase('LOBBY');
    await live.lead(host, id, 'NEXT', 0, doomed);
    await seat.phase('OPEN', 1);
    later(LEAD_MS + 1_000);
    expect(await live.answer(one, id, 1, right[0]!, {}, doomed)).toMatchObject({ counted: true });
    await doomed.close();
    // Longer than the question was open: whoever looks at it next closes it.
    later(30_000);
    seat.connect(room.app);
    expect(await seat.phase('CLOSED', 1)).toMatchObject({
      answeredCount: 1,
      me: { score: pointsFor(true, 1_000, 20) },
    });
    big.connect(room.app);
    await big.phase('CLOSED', 1);
    await ask(id, 2, big);
    await live.answer(one, id, 2, right[1]!);
    await live.answer(other, id, 2, right[1]!);
    expect(await seat.phase('CLOSED', 2)).toMatchObject({ answeredCount: 2 });
    await live.lead(host, id, 'END', 2);
  });
});

describe('old quizzes', () => {
  it('end three hours after their host has left, and are deleted with their guests after thirty days', async () => {
    const { id, code } = await live.open(host);
    const [one] = (await guests(code, 1)) as [Onlooker];
    const sweep = () => room.app.get(QuizSweep).sweep();
    later(3 * HOUR - 60_000);
    await sweep();
    expect(await live.do(one, 'offer', { code })).toMatchObject({ finished: false });
    later(120_000);
    await sweep();
    expect(await live.do(one, 'offer', { code })).toMatchObject({ finished: true });
    expect(await live.do<Answered[]>({ person: host }, 'mine')).toContainEqual(
      expect.objectContaining({ id, hosting: true }),
    );
    later(30 * 24 * HOUR + 60_000);
    await sweep();
    expect(await live.do(one, 'offer', { code })).toMatchObject({ __typename: 'LiveQuizNotFound' });
    expect(await sql('SELECT 1 FROM quiz_player')).toEqual([]);
  });
});
