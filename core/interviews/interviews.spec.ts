import { extendClock, pauseClock, readClock, resumeClock, startClock, usedOf } from './clock.js';
import { drawQuestions } from './draw.js';
import { gradeOf, meanOf, suggestedGrade } from './grade.js';
import { nextInterviewer, nextPair, type Rotating } from './rotation.js';
import { advance, markKeyword, newRound, type Round, type RoundAct } from './round.js';

describe('the clock of an interview', () => {
  const clock = startClock(10_000, 60_000, 1_000);

  it('runs through preparing and answering and beyond', () => {
    expect(readClock(clock, 1_000)).toEqual({ phase: 'PREPARE', leftMs: 10_000 });
    expect(readClock(clock, 11_000)).toEqual({ phase: 'ANSWER', leftMs: 60_000 });
    expect(readClock(clock, 71_000)).toEqual({ phase: 'OVER', leftMs: 0 });
    expect(readClock(clock, 76_000)).toEqual({ phase: 'OVER', leftMs: 5_000 });
    expect([usedOf(clock, 1_000), usedOf(clock, 76_000)]).toEqual([0, 75_000]);
  });

  it('stands still while it is stopped, however long and however often that is told', () => {
    const stopped = pauseClock(clock, 21_000);
    expect(pauseClock(stopped, 30_000)).toBe(stopped);
    expect(readClock(stopped, 99_000)).toEqual({ phase: 'ANSWER', leftMs: 50_000 });
    const going = resumeClock(stopped, 100_000);
    expect(resumeClock(going, 101_000)).toBe(going);
    expect(readClock(going, 110_000)).toEqual({ phase: 'ANSWER', leftMs: 40_000 });
    expect(usedOf(going, 110_000)).toBe(30_000);
  });

  it('is made longer while it runs, stands still, or is over', () => {
    expect(readClock(extendClock(clock, 30_000, 1_000), 1_000)).toEqual({ phase: 'PREPARE', leftMs: 10_000 });
    expect(readClock(extendClock(clock, 30_000, 41_000), 41_000)).toEqual({ phase: 'ANSWER', leftMs: 60_000 });
    const late = extendClock(clock, 30_000, 76_000);
    expect(readClock(late, 76_000)).toEqual({ phase: 'ANSWER', leftMs: 30_000 });
    expect(usedOf(late, 76_000)).toBe(75_000);
    const stopped = extendClock(pauseClock(clock, 21_000), 30_000, 40_000);
    expect(readClock(stopped, 99_000)).toEqual({ phase: 'ANSWER', leftMs: 80_000 });
  });
});

describe('a round', () => {
  const question = (questionId: string) => ({
    questionId,
    title: questionId,
    keywords: [
      { terms: ['순서'], essential: true },
      { terms: ['재전송'], essential: false },
    ],
    followUps: [
      { key: 'why', title: '왜요?' },
      { key: 'how', title: '어떻게요?' },
    ],
  });
  const timing = { prepareSeconds: 10, answerSeconds: 60 };
  const after = (round: Round, ...acts: RoundAct[]) =>
    acts.reduce((now, act, n) => advance(now, act, timing, n * 1_000)!, round);
  const fresh = newRound([question('a'), question('b'), question('c')]);
  const ask: RoundAct = { kind: 'ASK', ordinal: null };

  it('asks one question after the other, each in its time, until none is left', () => {
    const second = after(fresh, ask, ask);
    expect(second).toMatchObject({ position: 1, followUp: null, clock: { deadline: 71_000 } });
    expect(second.questions.map(({ state, usedMs }) => [state, usedMs])).toEqual([
      ['DONE', 1_000],
      ['ASKED', 0],
      ['WAITING', 0],
    ]);
    const third = after(second, ask);
    expect(advance(third, ask, timing, 0)).toBeNull();
    const ended = advance(third, { kind: 'END' }, timing, 5_000)!;
    expect([ended.position, ended.clock, ended.questions[2]?.state]).toEqual([null, null, 'DONE']);
  });

  it('asks another question before its turn, and none twice', () => {
    const last = after(fresh, { kind: 'ASK', ordinal: 2 });
    expect(last.position).toBe(2);
    expect(advance(last, { kind: 'ASK', ordinal: 2 }, timing, 0)).toBeNull();
    expect(after(last, ask).position).toBe(0);
  });

  it('follows up in whatever order, at once and with time of its own, and counts all the time', () => {
    const followed = after(fresh, ask, { kind: 'FOLLOW_UP', key: 'how' }, { kind: 'FOLLOW_UP', key: 'why' });
    expect(followed).toMatchObject({ position: 0, followUp: 'why', clock: { prepareMs: 0, deadline: 62_000 } });
    expect(followed.questions[0]).toMatchObject({ asked: ['how', 'why'], usedMs: 2_000 });
    expect(after(followed, { kind: 'FOLLOW_UP', key: 'how' }).questions[0]!.asked).toEqual(['how', 'why']);
    expect(advance(followed, { kind: 'FOLLOW_UP', key: 'who' }, timing, 0)).toBeNull();
    expect(advance(fresh, { kind: 'FOLLOW_UP', key: 'why' }, timing, 0)).toBeNull();
  });

  it('passes over what is not known, to the next and in the end to none', () => {
    const skipped = after(fresh, ask, { kind: 'SKIP' });
    expect([skipped.position, skipped.questions[0]?.state]).toEqual([1, 'SKIPPED']);
    const none = after(skipped, { kind: 'SKIP' }, { kind: 'SKIP' });
    expect([none.position, none.clock]).toEqual([null, null]);
    expect(advance(none, { kind: 'SKIP' }, timing, 0)).toBeNull();
    expect(advance(none, { kind: 'PAUSE' }, timing, 0)).toBeNull();
  });

  it('knows what was said, of what was asked', () => {
    const asked = after(fresh, ask);
    const said = markKeyword(markKeyword(asked, 0, 1, true)!, 0, 0, true)!;
    expect(said.questions[0]?.said).toEqual([0, 1]);
    expect(markKeyword(said, 0, 1, true)!.questions[0]?.said).toEqual([0, 1]);
    expect(markKeyword(said, 0, 0, false)!.questions[0]?.said).toEqual([1]);
    expect([markKeyword(asked, 1, 0, true), markKeyword(asked, 0, 9, true), markKeyword(asked, 9, 0, true)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('who goes next', () => {
  const one = (id: string, turns: [candidate: number, interviewer: number], host = false): Rotating => ({
    id,
    host,
    candidateTurns: turns[0],
    interviewerTurns: turns[1],
  });

  it('is everybody once, asked by everybody once, who made the room answering last', () => {
    const people = [one('host', [0, 0], true), one('b', [0, 0]), one('c', [0, 0])];
    const pairs = people.map(() => {
      const { candidateId, interviewerId } = nextPair(people)!;
      people.find(({ id }) => id === candidateId)!.candidateTurns++;
      people.find(({ id }) => id === interviewerId)!.interviewerTurns++;
      return [candidateId, interviewerId];
    });
    expect(pairs).toEqual([
      ['b', 'host'],
      ['c', 'b'],
      ['host', 'c'],
    ]);
  });

  it('is nobody while there are not two', () => {
    expect(nextPair([one('host', [0, 0], true)])).toBeNull();
  });

  it('asks on in the place of an interviewer who is gone', () => {
    const people = [one('host', [2, 2], true), one('b', [0, 1]), one('c', [0, 0])];
    expect(nextInterviewer(people, 'b')).toBe('host');
    expect(nextInterviewer(people, 'host')).toBe('c');
    expect(nextInterviewer([people[0]!], 'host')).toBeNull();
  });
});

describe('questions for a round', () => {
  const pool = [
    { id: 'often', importance: 3 },
    { id: 'rarely', importance: 1 },
  ];

  it('are drawn each once, what is asked more often more often', () => {
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const first = Array.from({ length: 2_000 }, () => drawQuestions(pool, 1, new Set(), random)[0]);
    const often = first.filter((id) => id === 'often').length / first.length;
    expect(often).toBeGreaterThan(0.71);
    expect(often).toBeLessThan(0.79);
    expect(drawQuestions(pool, 5, new Set(), random).sort()).toEqual(['often', 'rarely']);
  });

  it('were not asked before while there are others', () => {
    expect(drawQuestions(pool, 1, new Set(['often']), () => 0.5)).toEqual(['rarely']);
    expect(drawQuestions(pool, 2, new Set(['often']), () => 0.5)).toEqual(['rarely', 'often']);
  });
});

describe('the grade for memory', () => {
  it('follows from knowledge alone, a mean going to the nearest', () => {
    expect([1, 2, 2.4, 2.5, 3, 3.4, 3.5, 4, 4.4, 4.5, 5].map(gradeOf)).toEqual([
      'AGAIN',
      'AGAIN',
      'AGAIN',
      'HARD',
      'HARD',
      'HARD',
      'GOOD',
      'GOOD',
      'GOOD',
      'EASY',
      'EASY',
    ]);
    const marks = [
      { knowledge: 2, delivery: 5 },
      { knowledge: null, delivery: 5 },
      { knowledge: 4, delivery: null },
    ];
    expect(suggestedGrade('DONE', marks)).toBe('HARD');
    expect(meanOf(marks.map(({ delivery }) => delivery))).toBe(5);
  });

  it('is not known where nobody said anything, but for what was passed over', () => {
    expect(suggestedGrade('DONE', [{ knowledge: null, delivery: 3 }])).toBeNull();
    expect(suggestedGrade('SKIPPED', [])).toBe('AGAIN');
    expect(suggestedGrade('SKIPPED', [{ knowledge: 4, delivery: null }])).toBe('GOOD');
  });
});
