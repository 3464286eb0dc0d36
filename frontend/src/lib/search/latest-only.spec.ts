import { LatestOnly, type Timer } from './latest-only.js';

/** A timer whose time passes when the test says so. */
class ManualTimer implements Timer {
  #waiting = new Map<number, () => void>();
  #next = 1;

  start(callback: () => void): number {
    this.#waiting.set(this.#next, callback);
    return this.#next++;
  }

  cancel(handle: unknown): void {
    this.#waiting.delete(handle as number);
  }

  pass(): void {
    const due = [...this.#waiting.values()];
    this.#waiting.clear();
    due.forEach((callback) => callback());
  }
}

function setUp() {
  const timer = new ManualTimer();
  const asked: {
    text: string;
    signal: AbortSignal;
    resolve: (answer: string) => void;
    reject: (e: unknown) => void;
  }[] = [];
  const answers: string[] = [];
  const failures: unknown[] = [];
  const latest = new LatestOnly<string, string>({
    wait: 150,
    timer,
    ask: (text, signal) => new Promise((resolve, reject) => asked.push({ text, signal, resolve, reject })),
    answered: (answer) => answers.push(answer),
    failed: (reason) => failures.push(reason),
  });
  return { timer, asked, answers, failures, latest };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('asking only what was asked last', () => {
  it('waits for a pause', () => {
    const { timer, asked, latest } = setUp();
    latest.ask('로');
    latest.ask('로드');
    expect(asked).toHaveLength(0);
    timer.pass();
    expect(asked.map((one) => one.text)).toEqual(['로드']);
  });

  it('keeps the last answer even when an earlier one arrives later', async () => {
    const { asked, answers, latest } = setUp();
    latest.ask('a', 'now');
    latest.ask('b', 'now');
    asked[1]?.resolve('answer b');
    await settled();
    asked[0]?.resolve('answer a');
    await settled();
    expect(answers).toEqual(['answer b']);
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('reports the failure of the last question alone', async () => {
    const { asked, failures, latest } = setUp();
    latest.ask('a', 'now');
    latest.ask('b', 'now');
    asked[0]?.reject(new Error('aborted'));
    asked[1]?.reject('down');
    await settled();
    expect(failures).toEqual(['down']);
  });

  it('asks nothing after it was cancelled', async () => {
    const { timer, asked, answers, latest } = setUp();
    latest.ask('a', 'now');
    latest.ask('b');
    latest.cancel();
    timer.pass();
    asked[0]?.resolve('answer a');
    await settled();
    expect(asked).toHaveLength(1);
    expect(answers).toEqual([]);
  });
});
