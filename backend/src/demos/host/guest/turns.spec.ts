import { limits as usual } from '../limits.js';
import type { Guest } from './guest.js';
import { GuestHost, type SandboxGuests } from './guest-host.js';
import { Turns, type Turn } from './turns.js';
import { TestTime } from './turns.testing.js';

/** Nothing gives way here: beside other tests a loop would take seconds to use up its time. */
const limits = { ...usual, guestNiceness: 0 };
const never = new AbortController().signal;
let time: TestTime;
let turns: Turns;

beforeEach(() => {
  time = new TestTime();
  turns = new Turns({ guestMsPerSecond: 50, guestBurstMs: 200, guestCutMs: 300, guestTurnMs: 2_000 }, time);
});

/** Uses up so much, before anybody has to wait. */
async function spend(owner: string, ms: number): Promise<void> {
  (await turns.of(owner).take(never))?.end(ms);
}

/** Has the one turn there is for those who used up too much, such as this. */
async function hold(owner: string, of = turns, spentMs = 1_000): Promise<Turn | null> {
  (await of.of(owner).take(never))?.end(spentMs);
  return of.of(owner).take(never);
}

describe('turns', () => {
  /** In the order in which they were given. */
  let given: string[];
  beforeEach(() => (given = []));

  async function take(owner: string): Promise<Turn | null> {
    const turn = await turns.of(owner).take(never);
    if (turn) given.push(owner);
    return turn;
  }

  it('are given at once to everybody who keeps to the allowance', async () => {
    await spend('a', 199);
    await Promise.all(['a', 'b', 'a', 'c'].map(take));
    expect(given).toEqual(['a', 'b', 'a', 'c']);
  });

  it('come one at a time to those who used up more, after a rest, while nobody else waits', async () => {
    await spend('a', 250);
    await spend('b', 250);
    const first = await take('a');
    void take('b');
    await take('innocent');
    await time.pass(130);
    first?.end(130);
    await time.pass(259);
    expect(given).toEqual(['a', 'innocent']);
    await time.pass(1);
    expect(given).toEqual(['a', 'innocent', 'b']);
  });

  it('come first to whoever owes least', async () => {
    for (const [owner, ms] of [
      ['a', 250],
      ['b', 900],
      ['c', 300],
    ] as const)
      await spend(owner, ms);
    const first = await take('a');
    const others = [take('b'), take('c')];
    first?.end(10);
    await time.pass(0);
    expect(given).toEqual(['a', 'c']);
    (await others[1])?.end(800);
    await time.pass(0);
    expect(given).toEqual(['a', 'c', 'b']);
  });

  it('count by their length when nothing else is known of them, once', async () => {
    const turn = await take('a');
    await time.pass(300);
    turn?.end();
    turn?.end();
    // 100 are owed, which come in within two seconds.
    await time.pass(1_999);
    const held = await take('a');
    void take('a');
    expect(turns.waiting).toBe(1);
    await time.pass(2);
    await take('a');
    held?.end(0);
    expect(given).toHaveLength(3);
  });

  it('cost more when the program had to be stopped', async () => {
    const held = await hold('holding');
    (await turns.of('a').take(never))?.end(50, false);
    await take('a');
    (await turns.of('b').take(never))?.end(50, true);
    void take('b');
    expect(turns.waiting).toBe(1);
    held?.end(0);
  });

  it('come at once again after a while, whatever was used up', async () => {
    await spend('a', 1_000_000);
    await time.pass(20_001);
    await Promise.all([take('a'), take('a')]);
    expect(given).toHaveLength(2);
  });

  it('do not come for ever, nor to whoever left', async () => {
    for (const owner of ['a', 'b', 'c']) await spend(owner, 1_000);
    const first = await take('a');
    const late = take('b');
    const leaving = new AbortController();
    const left = turns.of('c').take(leaving.signal);
    expect(turns.waiting).toBe(2);
    leaving.abort();
    expect(await left).toBeNull();
    expect(await turns.of('c').take(leaving.signal)).toBeNull();
    await time.pass(1_999);
    expect(turns.waiting).toBe(1);
    await time.pass(1);
    expect(await late).toBeNull();
    first?.end(0);
    await time.pass(4_000);
    expect(await take('c')).not.toBeNull();
  });
});

describe('programs', () => {
  const loop = 'for (;;) {}';
  /** More than programs that keep to their time can use here on the slowest machine: only `spend` uses it up. */
  const burstMs = 1_000_000;
  let host: GuestHost;
  beforeEach(() => {
    turns = new Turns({ guestMsPerSecond: 50, guestBurstMs: burstMs, guestCutMs: 300, guestTurnMs: 2_000 }, time);
    host = new GuestHost(limits, { graceMs: 10_000, turns });
  });
  afterEach(() => host.close());

  const started = async (guests: SandboxGuests, source: string): Promise<Guest> => {
    const outcome = await guests.start(source);
    if (outcome.status !== 'ok') throw new Error(outcome.problem.message);
    return outcome.guest;
  };

  it('that never end run one at a time, beside which others run as ever', async () => {
    const owners = Array.from({ length: 5 }, (_, index) => `owner ${index}`);
    for (const [index, owner] of owners.entries()) await spend(owner, burstMs + (1 + index) * 10_000);
    const loops = owners.map((owner) => host.forSandbox(owner).start(loop));
    expect(turns.waiting).toBe(4);
    // A turn takes its time, and so is followed by a rest of twice that.
    await time.pass(100);
    const innocent = await started(host.forSandbox('innocent'), 'const f = (n) => n + 1;');
    for (let n = 0; n < 5; n++) expect(await innocent.call('f', [n])).toMatchObject({ value: n + 1 });
    for (const [index, cut] of loops.entries()) {
      expect(await cut).toMatchObject({ problem: { kind: 'timeout' } });
      expect(turns.waiting).toBe(loops.length - 1 - index);
      await time.pass(200);
      await time.pass(100);
    }
  });

  it('use up the allowance of their owner, in whichever sandbox', async () => {
    const strict = new Turns({ guestMsPerSecond: 50, guestBurstMs: 1, guestCutMs: 0, guestTurnMs: 2_000 }, time);
    const other = new GuestHost(limits, { graceMs: 10_000, turns: strict });
    try {
      const held = await hold('holding', strict);
      await started(other.forSandbox('owner'), 'const f = () => 1;');
      await started(other.forSandbox('innocent'), 'const f = () => 1;');
      const waiting = started(other.forSandbox('owner'), 'const f = () => 2;');
      expect(strict.waiting).toBe(1);
      held?.end(0);
      await time.pass(0);
      expect((await waiting).ended).toBe(false);
    } finally {
      await other.close();
    }
  });

  it('are not cut for having waited, and told when it was in vain', async () => {
    const guest = await started(host.forSandbox('waiting'), 'const f = () => 1;');
    await spend('waiting', burstMs + 500);
    const held = await hold('one', turns, 2 * burstMs);
    const patient = guest.call('f', []);
    await time.pass(300);
    held?.end(0);
    await time.pass(600);
    expect(await patient).toMatchObject({ status: 'ok', value: 1 });
    await time.pass(0);
    await hold('another', turns, 2 * burstMs);
    const vain = guest.call('f', []);
    await time.pass(2_000);
    expect(await vain).toMatchObject({ status: 'failed', problem: { kind: 'busy' } });
    expect(guest.ended).toBe(false);
  });

  it('that wait for their turn end with their sandbox', async () => {
    await spend('owner', 2 * burstMs);
    const guests = host.forSandbox('owner');
    await hold('another', turns, 2 * burstMs);
    const waiting = guests.start(loop);
    await guests.closeAll();
    expect(await waiting).toMatchObject({ problem: { kind: 'stopped' } });
    expect(turns.waiting).toBe(0);
  });

  it('that are ended from outside do not keep their turn', async () => {
    const strict = new GuestHost(limits, { graceMs: 250, turns });
    try {
      await spend('stuck', 2 * burstMs);
      const stuck = await strict.forSandbox('stuck').start('Array(2 ** 32 - 1).indexOf(1);');
      expect(stuck).toMatchObject({ problem: { kind: 'stopped' } });
      await time.pass(0);
      await spend('next', 2 * burstMs);
      expect(await host.forSandbox('next').start('1')).toMatchObject({ status: 'ok' });
    } finally {
      await strict.close();
    }
  });
});
