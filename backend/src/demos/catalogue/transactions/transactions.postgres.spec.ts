import {
  answerOf,
  classicMoves,
  classicTurn,
  deadlockDetected,
  failuresOf,
  isolationLevels,
  isOver,
  otherSession,
  scenarioNames,
  sessionNames,
  simulate,
  type IsolationLevel,
  type LabReport,
  type LabView,
  type Levels,
  type Move,
  type ScenarioName,
  type SessionName,
} from '@kkori/core/transactions';
import { TestHost, type TestSandbox } from '../../host/demo-host.testing.js';

const databaseUrl = process.env['TEST_DATABASE_URL'] ?? '';

let test: TestHost;
let learners: Learner[];

beforeAll(async () => {
  test = await TestHost.open({}, undefined, undefined, databaseUrl);
  learners = [await Learner.come(), await Learner.come(), await Learner.come(), await Learner.come()];
});

afterAll(() => test.close());

/** A learner at the panel: one sandbox, one scenario after the other. */
class Learner {
  private constructor(private readonly sandbox: TestSandbox) {}

  static async come(): Promise<Learner> {
    return new Learner(await test.start({}, 'transactions'));
  }

  async prepare(scenario: ScenarioName, { a, b }: Levels): Promise<LabView> {
    return this.#settled(await this.#ask({ type: 'prepare', scenario, a, b }));
  }

  async move({ do: type, session }: Move): Promise<LabView> {
    return this.#settled(await this.#ask({ type, session }));
  }

  #ask(command: object): Promise<LabReport> {
    return this.sandbox.command(command) as Promise<LabReport>;
  }

  /** As things stand when nothing goes on by itself any more. */
  async #settled(report: LabReport): Promise<LabView> {
    for (let latest = report; ; latest = await this.#ask({ type: 'look' })) {
      if (latest.status === 'problem') throw new Error(latest.problem);
      if (latest.status === 'ready' && isQuiet(latest)) return latest.view;
    }
  }
}

/**
 * Nobody runs, and at most one waits, for the other: two that wait are a deadlock that PostgreSQL will find. A session
 * is told of its failure just before its locks are let go.
 */
function isQuiet({ view, blockedBy }: LabReport & { status: 'ready' }): boolean {
  const waiting = sessionNames.filter((session) => view.sessions[session].state === 'waiting');
  return (
    sessionNames.every((session) => view.sessions[session].state !== 'running') &&
    waiting.length < 2 &&
    waiting.every((session) => blockedBy[session].length > 0 && !view.sessions[otherSession(session)].failed)
  );
}

/** Who was cancelled in each deadlock, in order: the model cannot know. */
function victimsOf(view: LabView): SessionName[] {
  return sessionNames.filter((session) =>
    view.sessions[session].entries.some(
      ({ outcome }) => outcome.kind === 'error' && outcome.sqlState === deadlockDetected,
    ),
  );
}

/** Apart from the words of an error, which belong to the server's version and language. */
function comparable(view: LabView): unknown {
  return JSON.parse(JSON.stringify(view, (key, value: unknown) => (key === 'message' ? undefined : value)));
}

async function classic(learner: Learner, scenario: ScenarioName, levels: Levels): Promise<LabView> {
  let view = await learner.prepare(scenario, levels);
  for (let position = 0; ;) {
    const turn = classicTurn(view, position);
    if (turn === null || turn === 'wait') return view;
    view = await learner.move({ do: 'step', session: turn.session });
    position = turn.position;
  }
}

function someone(): Learner {
  const [learner] = learners;
  if (!learner) throw new Error('nobody came');
  return learner;
}

const both = (level: IsolationLevel): Levels => ({ a: level, b: level });

/** The answer to the scenario's question, how many sessions fail, and the rows at the end. */
const expected: Record<ScenarioName, Record<IsolationLevel, string>> = {
  'dirty-read': sameFor('100 | 0 | 100,100'),
  'non-repeatable-read': byLevel('150 | 0 | 150,100', '100 | 0 | 150,100', '100 | 0 | 150,100'),
  phantom: byLevel('3 | 0 | 100,100,200', '2 | 0 | 100,100,200', '2 | 0 | 100,100,200'),
  'read-your-writes': byLevel('70 | 0 | 70,100', '100 | 0 | 70,100', '100 | 0 | 70,100'),
  'lost-update': byLevel('50 | 0 | 50,100', '70 | 1 | 70,100', '70 | 1 | 70,100'),
  'atomic-update': byLevel('20 | 0 | 20,100', '70 | 1 | 70,100', '70 | 1 | 70,100'),
  'locking-read': byLevel('20 | 0 | 20,100', '70 | 1 | 70,100', '70 | 1 | 70,100'),
  'write-skew': byLevel('0 | 0 | 0,0', '0 | 0 | 0,0', '1 | 1 | 0,1'),
  deadlock: sameFor('null | 1 | one of both'),
};

function sameFor(outcome: string): Record<IsolationLevel, string> {
  return byLevel(outcome, outcome, outcome);
}

function byLevel(committed: string, repeatable: string, serializable: string): Record<IsolationLevel, string> {
  return { 'read-uncommitted': committed, 'read-committed': committed, 'repeatable-read': repeatable, serializable };
}

function summary(view: LabView): string {
  const values = view.table.map(({ value }) => value).join(',');
  const rows = view.scenario === 'deadlock' && ['90,110', '120,80'].includes(values) ? 'one of both' : values;
  return `${answerOf(view)} | ${failuresOf(view)} | ${rows}`;
}

describe.each(scenarioNames)('%s on the server, and in the model', (scenario) => {
  it.each(isolationLevels)('%s: the outcome that the manual tells', async (level) => {
    const view = await classic(someone(), scenario, both(level));
    expect(isOver(view)).toBe(true);
    expect(summary(view)).toBe(expected[scenario][level]);
  });

  it('agree at every pair of levels', async () => {
    const pairs = isolationLevels.flatMap((a) => isolationLevels.map((b) => ({ a, b })));
    await Promise.all(
      learners.map(async (learner, index) => {
        for (const levels of pairs.filter((_, pair) => pair % learners.length === index)) {
          const view = await classic(learner, scenario, levels);
          const victims = victimsOf(view);
          const modelled = simulate(scenario, levels, classicMoves(scenario, levels, victims), victims);
          expect(comparable(view)).toEqual(comparable(modelled));
        }
      }),
    );
  });

  it('agree after every move of whoever steps as they like', async () => {
    const learner = someone();
    const random = seeded(scenarioNames.indexOf(scenario) + 1);
    for (let round = 0; round < 12; round += 1) {
      const levels = { a: random.of(isolationLevels), b: random.of(isolationLevels) };
      const moves: Move[] = [];
      let view = await learner.prepare(scenario, levels);
      while (!isOver(view) && moves.length < 14) {
        const move: Move = { do: random.of(['step', 'step', 'step', 'retry']), session: random.of(sessionNames) };
        moves.push(move);
        view = await learner.move(move);
        expect({ moves, ...(comparable(view) as object) }).toEqual({
          moves,
          ...(comparable(simulate(scenario, levels, moves, victimsOf(view))) as object),
        });
      }
    }
  });
});

/** Chance that repeats itself (mulberry32). */
function seeded(seed: number): { of<Value>(values: readonly Value[]): Value } {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    of: (values) => values[Math.floor(next() * values.length)] ?? values[0]!,
  };
}
