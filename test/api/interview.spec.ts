import { randomUUID } from 'node:crypto';
import { deckUuid } from '../../backend/src/decks/index.js';
import type { Person } from '../support/app.js';
import { StudyRoom } from '../support/study.js';

const DAY = 86_400_000;
/** Nine in the morning of 1 June in Seoul. */
const START = Date.UTC(2026, 5, 1);

const room = StudyRoom.forTests(START);

const goalFields = 'date deckIds minutesADay title';
interface Goal {
  date: string;
  deckIds: string[];
  minutesADay: number;
  title?: string | null;
}
interface Outlook {
  cards: number;
  recallNow: number;
  recall: number;
  good: boolean;
  minutesNeeded: number | null;
  days: { day: number; recall: number }[];
}

const goal = (over: Partial<Goal> = {}): Goal => {
  return { date: '2026-06-08', deckIds: [deckUuid('main')], minutesADay: 20, title: null, ...over };
};

async function set(person: Person, input: Goal) {
  const { data, errors } = await room.app.graphql<{ setInterviewGoal: Record<string, unknown> }>(
    `mutation ($input: InterviewGoalInput!) { setInterviewGoal(input: $input) { __typename
      ... on InterviewGoal { ${goalFields} } ... on InvalidInput { fields { field } } } }`,
    { input },
    person,
  );
  expect(errors).toBeUndefined();
  return data.setInterviewGoal;
}

async function interviewOf(person: Person) {
  const { data, errors } = await room.app.graphql<{
    interview: { goal: Goal; daysLeft: number; outlook: Outlook | null } | null;
  }>(
    `{ interview { goal { ${goalFields} } daysLeft outlook { cards recallNow recall good minutesNeeded
      days { day newCards reviews seconds recall } } } }`,
    {},
    person,
  );
  expect(errors).toBeUndefined();
  return data.interview;
}

describe('the goal', () => {
  it('is set, changed and cleared, and is nobody else’s', async () => {
    const [me, other] = [await room.student('main'), await room.student('main')];
    expect(await interviewOf(me)).toBeNull();
    expect(await set(me, goal())).toEqual({ __typename: 'InterviewGoal', ...goal() });
    expect(await set(me, goal({ minutesADay: 5, title: '  꼬리 1차 ' }))).toMatchObject({ title: '꼬리 1차' });
    expect(await interviewOf(me)).toMatchObject({ goal: goal({ minutesADay: 5, title: '꼬리 1차' }), daysLeft: 7 });
    expect(await interviewOf(other)).toBeNull();
    const clear = (person: Person) => room.app.graphql('mutation { clearInterviewGoal }', {}, person);
    expect((await clear(other)).data).toEqual({ clearInterviewGoal: false });
    expect(await interviewOf(me)).not.toBeNull();
    expect((await clear(me)).data).toEqual({ clearInterviewGoal: true });
    expect(await interviewOf(me)).toBeNull();
  });

  it('is ahead in the person’s own time zone, and within bounds', async () => {
    const me = await room.student('main');
    const wrong = async (over: Partial<Goal>) => {
      const answer = (await set(me, goal(over))) as { __typename: string; fields?: { field: string }[] };
      return answer.fields?.map(({ field }) => field) ?? answer.__typename;
    };
    expect(await wrong({ date: '2026-05-31' })).toEqual(['date']);
    expect(await wrong({ date: '2026-06-31' })).toEqual(['date']);
    expect(await wrong({ date: '2029-01-01' })).toEqual(['date']);
    expect(await wrong({ minutesADay: 4 })).toEqual(['minutesADay']);
    expect(await wrong({ minutesADay: 601 })).toEqual(['minutesADay']);
    expect(await wrong({ deckIds: [] })).toEqual(['deckIds']);
    expect(await wrong({ deckIds: [randomUUID()] })).toEqual(['deckIds']);
    expect(await wrong({ title: '가'.repeat(61) })).toEqual(['title']);
    expect(await interviewOf(me)).toBeNull();
    expect(await wrong({ date: '2026-06-01' })).toBe('InterviewGoal');
    // Three in the morning of the 2nd is still the 1st of somebody whose day begins at four.
    room.at(Date.UTC(2026, 5, 1, 18));
    expect(await wrong({ date: '2026-06-01' })).toBe('InterviewGoal');
    room.at(Date.UTC(2026, 5, 1, 20));
    expect(await wrong({ date: '2026-06-01' })).toEqual(['date']);
  });
});

describe('while an interview is ahead', () => {
  const limit = (person: Person) =>
    room.app.graphql('mutation { updateStudySettings(input: { newPerDay: 1 }) { __typename } }', {}, person);

  it('the plan decides on the cards of its decks, and the others keep their limits', async () => {
    const me = await room.student('main', 'other');
    await limit(me);
    expect((await room.todayOf(me)).counts.new).toBe(1);
    await set(me, goal({ minutesADay: 10 }));
    const queue = await room.queueOf(me);
    expect(queue.counts).toEqual({ learning: 0, review: 0, new: 7, done: 0 });
    expect(queue.cards.map(({ key }) => key).slice(0, 3)).toEqual(['recall', 'first', 'second']);
    const today = await room.todayOf(me);
    expect(today.counts).toEqual(queue.counts);
    expect(today.decks.map(({ counts }) => counts.new)).toEqual([6, 4]);
    expect(today.nextDueAt).toBe(today.dayEndsAt);
    // Five minutes are for six new cards; three of them are gone, and a card seems to take longer than expected.
    await set(me, goal({ minutesADay: 5 }));
    await room.record(me, [{ ...room.review(queue.cards[0]!.id), durationMs: 170_000 }]);
    expect((await room.queueOf(me, { deckId: deckUuid('main') })).counts).toMatchObject({ new: 2, done: 1 });
  });

  it('the plan follows what was done, and afterwards everything goes by its due date', async () => {
    const me = await room.student('main');
    await set(me, goal({ minutesADay: 5 }));
    const first = (await interviewOf(me))!.outlook!;
    expect(first).toMatchObject({ cards: 6, recallNow: 0, good: true, minutesNeeded: null });
    expect(first.days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const { cards } = await room.queueOf(me);
    await room.record(
      me,
      cards.map(({ id }) => room.review(id)),
    );
    const studied = (await interviewOf(me))!.outlook!;
    expect(studied.recallNow).toBeGreaterThan(0.7);
    // They come due in eight days, on the day of the interview: the last days' plan does not wait for that.
    room.at(START + 6 * DAY);
    const last = await interviewOf(me);
    expect(last).toMatchObject({ daysLeft: 1, outlook: { cards: 6 } });
    expect(last!.outlook!.recall).toBeGreaterThan(last!.outlook!.recallNow);
    expect((await room.queueOf(me)).counts).toMatchObject({ review: 6, new: 0 });
    expect((await room.todayOf(me)).nextDueAt).toBeNull();
    room.at(START + 7 * DAY);
    expect(await interviewOf(me)).toMatchObject({ daysLeft: 0, outlook: null });
    expect((await room.queueOf(me)).counts).toMatchObject({ review: 0, new: 0 });
    room.at(START + 9 * DAY);
    expect(await interviewOf(me)).toMatchObject({ daysLeft: -2, outlook: null });
    expect((await room.queueOf(me)).counts).toMatchObject({ review: 6, new: 0 });
  });

  it('warns of too little time, and leaves out what is suspended and decks that were left', async () => {
    const me = await room.student('main', 'other');
    await set(me, goal({ date: '2026-06-02', minutesADay: 5, deckIds: [deckUuid('main'), deckUuid('other')] }));
    const short = (await interviewOf(me))!.outlook!;
    expect(short).toMatchObject({ cards: 9, good: false, minutesNeeded: 10 });
    const [card] = (await room.queueOf(me)).cards;
    await room.recordMarks(me, [room.mark(card!.id, 'SUSPEND')]);
    expect((await interviewOf(me))!.outlook!.cards).toBe(8);
    expect((await room.queueOf(me)).cards.some(({ id }) => id === card!.id)).toBe(false);
    const leave = 'mutation ($deckId: UUID!) { leave(deckId: $deckId) { __typename } }';
    await room.app.graphql(leave, { deckId: deckUuid('other') }, me);
    expect((await interviewOf(me))!.outlook!.cards).toBe(5);
  });
});
