import fc from 'fast-check';
import {
  acceptedElapsed,
  chooseItems,
  closesBy,
  closingTime,
  isCode,
  isRight,
  LEAD_MS,
  makeCode,
  missedQuestions,
  MOST_LATENCY_MS,
  moveQuiz,
  nicknameKey,
  nicknameProblem,
  placesOf,
  pointsFor,
  quizActs,
  quizPhases,
  readAnswer,
  readCode,
  shuffled,
  tidyNickname,
  type QuizAct,
  type QuizSolution,
  type QuizState,
} from './index.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const lobby: QuizState = {
  phase: 'LOBBY',
  number: 0,
  total: 2,
  seconds: 20,
  opensAt: null,
  closesAt: null,
  remainingMs: null,
};
const act = (state: QuizState, what: QuizAct, at = now) => moveQuiz(state, what, state.number, at);
const first = act(lobby, 'NEXT')!.state;

describe('the phases of a live quiz', () => {
  it('opens a question a moment after it is sent, and closes it once answers on their way can have come', () => {
    expect(first).toMatchObject({ phase: 'OPEN', number: 1, opensAt: now + LEAD_MS, closesAt: now + LEAD_MS + 20_000 });
    const closing = closingTime(first)!;
    expect(closing).toBe(first.closesAt! + MOST_LATENCY_MS);
    expect([closesBy(first, closing - 1), closesBy(first, closing), closesBy(lobby, Infinity)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('goes from question to question, and is over after the last', () => {
    const second = act(act(first, 'CLOSE')!.state, 'NEXT', now + 60_000)!.state;
    expect(second).toMatchObject({ phase: 'OPEN', number: 2, opensAt: now + 60_000 + LEAD_MS });
    expect(act(act(second, 'CLOSE')!.state, 'NEXT')!.state).toMatchObject({
      phase: 'FINISHED',
      number: 2,
      opensAt: null,
    });
  });

  it('keeps the time that was left while it is paused', () => {
    const at = first.opensAt! + 5_000;
    const paused = act(first, 'PAUSE', at)!.state;
    expect(paused).toMatchObject({ phase: 'PAUSED', remainingMs: 15_000, opensAt: null, closesAt: null });
    const resumed = act(paused, 'RESUME', at + 600_000)!.state;
    expect(resumed).toMatchObject({ phase: 'OPEN', closesAt: at + 615_000, opensAt: at + 595_000, remainingMs: null });
    expect(act(act(first, 'PAUSE', first.closesAt! + 500)!.state, 'RESUME', at)!.state.closesAt).toBe(at);
  });

  it('skips a question with its answers; a quiz that ends amid a question skips that one', () => {
    expect(act(first, 'SKIP')).toMatchObject({ skips: true, state: { phase: 'OPEN', number: 2 } });
    expect(act(act(first, 'SKIP')!.state, 'SKIP')).toMatchObject({ skips: true, state: { phase: 'FINISHED' } });
    expect(act(first, 'END')).toMatchObject({ skips: true, state: { phase: 'FINISHED' } });
    expect(act(act(first, 'CLOSE')!.state, 'END')).toMatchObject({ skips: false });
  });

  it('does nothing twice, nor with what was meant for another question', () => {
    const closed = act(first, 'CLOSE')!.state;
    const second = moveQuiz(closed, 'NEXT', 1, now)!.state;
    expect(moveQuiz(second, 'NEXT', 1, now)).toBeNull();
    expect(moveQuiz(second, 'SKIP', 1, now)).toBeNull();
    expect([
      act(first, 'NEXT'),
      act(closed, 'CLOSE'),
      act(closed, 'PAUSE'),
      act(first, 'RESUME'),
      act(lobby, 'SKIP'),
    ]).toEqual(Array(5).fill(null));
    expect(quizActs.map((one) => act({ ...lobby, phase: 'FINISHED' }, one))).toEqual(quizActs.map(() => null));
  });

  it('holds together whatever is done', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...quizActs), fc.nat({ max: 30_000 })), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (done) => {
        let state = lobby;
        let at = now;
        for (const [what, later] of done) {
          at += later;
          const next = act(state, what, at)?.state ?? state;
          expect(next.number).toBeGreaterThanOrEqual(state.number);
          expect(next.number).toBeLessThanOrEqual(next.total);
          expect(quizPhases).toContain(next.phase);
          expect([next.opensAt !== null, next.closesAt !== null]).toEqual(Array(2).fill(next.phase === 'OPEN'));
          expect(next.remainingMs !== null).toBe(next.phase === 'PAUSED');
          if (next.phase === 'OPEN') expect(next.closesAt! - next.opensAt!).toBe(20_000);
          state = next;
        }
      }),
    );
  });
});

describe('the time that an answer took', () => {
  const after = (ms: number, elapsedMs: number, latencyMs = 0) =>
    acceptedElapsed(first, first.opensAt! + ms, { elapsedMs, latencyMs });

  it('is what the device says, as far as its latency explains the difference', () => {
    expect(after(3_000, 2_900, 250)).toBe(2_900);
    expect(after(3_000, 1_000, 250)).toBe(2_750);
    expect(after(3_000, 9_000, 250)).toBe(3_000);
    expect(after(3_000, 0, 60_000)).toBe(2_000);
    expect(after(3_000, -5_000, -1)).toBe(3_000);
    expect(after(100, -5_000, 900)).toBe(0);
  });

  it('ends with the question: what was given in time may arrive a second later', () => {
    expect(after(20_600, 19_900, 800)).toBe(19_900);
    expect(after(20_600, 19_900, 300)).toBeNull();
    expect(after(21_001, 0, 60_000)).toBeNull();
    expect(after(20_000, 20_000)).toBe(20_000);
  });

  it('is none before the question opens, nor while it is paused or closed', () => {
    expect(after(-1, 0, 900)).toBeNull();
    for (const what of ['PAUSE', 'CLOSE', 'END'] as const)
      expect(acceptedElapsed(act(first, what)!.state, first.opensAt! + 10, { elapsedMs: 5, latencyMs: 0 })).toBeNull();
  });
});

describe('points and places', () => {
  it('are 500 for knowing, and up to 500 for the time that was left', () => {
    expect([0, 5_000, 10_000, 20_000].map((ms) => pointsFor(true, ms, 20))).toEqual([1_000, 875, 750, 500]);
    expect(pointsFor(false, 0, 20)).toBe(0);
  });

  it('are shared by equals', () => {
    const places = placesOf([{ score: 700 }, { score: 900 }, { score: 700 }, { score: 0 }]);
    expect(places).toEqual([
      { score: 900, place: 1 },
      { score: 700, place: 2 },
      { score: 700, place: 2 },
      { score: 0, place: 4 },
    ]);
  });
});

describe('answers', () => {
  const one: QuizSolution = { kind: 'CHOICE', right: [2], options: 4 };
  const several: QuizSolution = { kind: 'CHOICE', right: [0, 3], options: 4 };
  const statement: QuizSolution = { kind: 'TRUE_FALSE', answer: false };
  const cloze: QuizSolution = { kind: 'CLOZE', blanks: [['로드 밸런서', 'load balancer'], ['TCP']] };
  const judged = (solution: QuizSolution, chosen: number[], typed: string[] = []) => {
    const answer = readAnswer(solution, { chosen, typed });
    return answer && isRight(solution, answer);
  };

  it('of one option or several, O or X', () => {
    expect([judged(one, [2]), judged(one, [1]), judged(one, [1, 2])]).toEqual([true, false, null]);
    expect([judged(several, [3, 0]), judged(several, [0]), judged(several, [0, 1, 3])]).toEqual([true, false, false]);
    expect([judged(statement, [1]), judged(statement, [0]), judged(statement, [2])]).toEqual([true, false, null]);
    expect([judged(one, []), judged(one, [4]), judged(one, [-1]), judged(one, [0.5])].slice(0, 3)).toEqual(
      Array(3).fill(null),
    );
  });

  it('that are typed, whatever their case, spaces and Unicode form', () => {
    expect(judged(cloze, [], ['로드밸런서'.normalize('NFD'), 'tcp '])).toBe(true);
    expect(judged(cloze, [], ['Load-Balancer', 'TCP'])).toBe(true);
    expect(judged(cloze, [], ['로드 밸런서', ''])).toBe(false);
    expect([judged(cloze, [], ['', ' ']), judged(cloze, [], ['로드 밸런서']), judged(cloze, [0])]).toEqual(
      Array(3).fill(null),
    );
    expect(judged(cloze, [], ['x'.repeat(101), 'TCP'])).toBeNull();
  });

  it('that are wrong are missed, and missing ones of whoever was there the whole time', () => {
    const missed = (answers: (boolean | null)[], joinedAt = 0, closedEarly: number[] = []) => {
      const asked = answers.map((right, index) => ({
        number: index + 1,
        right,
        ranOut: !closedEarly.includes(index + 1),
      }));
      return missedQuestions(asked, joinedAt).map(({ number }) => number);
    };
    expect(missed([null, true, null, false])).toEqual([1, 3, 4]);
    expect(missed([null, true, null, false], 3)).toEqual([4]);
    expect(missed([null, true, null, false], 0, [1, 4])).toEqual([3, 4]);
    expect(missed([false, true, null, null])).toEqual([1]);
    expect(missed([null, null])).toEqual([]);
    expect(missed([])).toEqual([]);
  });

  it('were open for their whole time unless the host closed them before', () => {
    const closing = closingTime(first)!;
    expect([act(first, 'CLOSE', closing - 1), act(first, 'CLOSE', closing)].map((move) => move?.ranOut)).toEqual([
      false,
      true,
    ]);
    const paused = act(first, 'PAUSE', first.opensAt!)!;
    expect([paused, act(paused.state, 'CLOSE', closing), act(first, 'SKIP', closing)]).toMatchObject(
      Array(3).fill({ ranOut: false }),
    );
  });
});

describe('a room', () => {
  it('has a code that is read as it is typed', () => {
    const code = makeCode(Uint8Array.from([0, 30, 31, 100, 200, 255, 7]));
    expect(code).toBe('2Z29G9');
    expect(isCode(code)).toBe(true);
    expect(readCode(' 2z2-9g9 ')).toBe(code);
    expect([isCode(''), isCode('2Z29G'), isCode('2Z29G0'), isCode('2Z29GI')]).toEqual(Array(4).fill(false));
    expect(() => makeCode(new Uint8Array(5))).toThrow(RangeError);
  });

  it('has players whose nicknames can be read and told apart', () => {
    expect(tidyNickname('  김  개발 ')).toBe('김 개발');
    expect(['', '\u200b', 'ㄱ'.repeat(17), 'a\u202eb', 'z\u0303\u0303\u0303\u0303\u0303'].map(nicknameProblem)).toEqual(
      ['missing', 'missing', 'long', 'unfit', 'unfit'],
    );
    expect(nicknameProblem('👩‍💻 김개발')).toBeNull();
    expect(nicknameKey('Ｋim 개발')).toBe(nicknameKey('kim개\u200b발'));
  });

  it('takes of a deck as many items as are wanted', () => {
    const items = Array.from({ length: 20 }, (_, index) => index);
    let seed = 1;
    const chance = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const inOrder = chooseItems(items, 8, 'DECK', chance);
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
    expect(new Set(chooseItems(items, 8, 'SHUFFLED', chance)).size).toBe(8);
    expect(chooseItems(items.slice(0, 3), 8, 'DECK', chance)).toEqual([0, 1, 2]);
    expect(shuffled(items, chance).toSorted((one, other) => one - other)).toEqual(items);
    expect(shuffled(items, chance)).not.toEqual(items);
  });
});
