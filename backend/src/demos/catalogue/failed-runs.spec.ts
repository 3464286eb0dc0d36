import type { RunningDemo, SandboxContext } from '../host/demo.js';
import type { NewWireEvent } from '../host/wire-log.js';
import { loadCatalogue } from './index.js';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeAll(() => process.on('unhandledRejection', note));
afterAll(() => process.off('unhandledRejection', note));

const fail = () => Promise.reject(new Error('a fault of the platform'));

/** A sandbox in which a run begins, and fails with what nobody expects. */
function failing(log: (event: NewWireEvent) => void): SandboxContext {
  return {
    log,
    load: { assertFree: () => {}, distinctClients: true, run: fail } as unknown as SandboxContext['load'],
    pathOf: () => '/',
    startGuest: fail,
    openRelay: fail,
    knownOrigin: () => null,
    databaseUrl: null,
  };
}

it.each([
  ['load-balancer', { type: 'run', requests: 10, rate: 100 }],
  ['rate-limiting', { type: 'run', pattern: 'burst' }],
  ['consistent-hashing', { type: 'run', change: 'add' }],
  ['event-loop', { type: 'run', code: '1' }],
])('a run of %s that fails ends as others do, ends nothing else, and another may follow', async (name, command) => {
  const demo = (await loadCatalogue()).get(name);
  let told: () => void = () => {};
  const results: NewWireEvent[] = [];
  const context = failing((event) => {
    if (event.kind !== 'RESULT') return;
    results.push(event);
    told();
  });
  const running = (await demo?.start({}, context)) as RunningDemo<unknown>;
  try {
    for (const run of [1, 2]) {
      const noted = new Promise<void>((resolve) => (told = resolve));
      expect(await running.command(command)).toEqual({ run });
      await noted;
    }
    expect(results).toMatchObject([1, 2].map((run) => ({ reason: 'the run failed', data: { run, failed: true } })));
    expect(unhandled).toEqual([]);
  } finally {
    await running.close();
  }
});
