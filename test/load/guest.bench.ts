import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { percentile } from '@kkori/core/load-balancing';
// The compiled ones: they are what the demo host runs.
import { Engine } from '../../backend/dist/demos/host/guest/engine.js';
import { GuestHost } from '../../backend/dist/demos/host/guest/guest-host.js';
import type { Guest } from '../../backend/dist/demos/host/guest/guest.js';
import { limits } from '../../backend/dist/demos/host/limits.js';
import type { BenchRow } from './sandboxes.bench.js';

const guests = 20;
const callsInside = 100_000;
const callsAcross = 10_000;
const program = 'let turn = 0; function pick(servers, request) { return (turn++ + request) % servers; }';
const args = [4, 17];

/** Measures what learner's code costs: the thread it gets, and calls into it. */
export async function run(): Promise<BenchRow[]> {
  const host = new GuestHost(limits);
  try {
    const rows: BenchRow[] = [];
    const startTimes: number[] = [];
    const running: Guest[] = [];
    await (await start(host)).close();
    const before = process.memoryUsage().rss;
    for (let i = 0; i < guests; i++) {
      const from = performance.now();
      running.push(await start(host));
      startTimes.push(performance.now() - from);
    }
    const kibibytes = Math.round((process.memoryUsage().rss - before) / guests / 1024);
    startTimes.sort((a, b) => a - b);
    rows.push({
      name: 'guest start, p50 / p95',
      value: `${milliseconds(percentile(startTimes, 50))} / ${milliseconds(percentile(startTimes, 95))}`,
      note: 'a thread, an engine, a small program',
    });
    rows.push({ name: `each of ${guests} idle guests`, value: `${kibibytes} KiB`, note: 'resident memory' });

    const [guest] = running;
    if (!guest) throw new Error('no guest');
    const callTimes: number[] = [];
    for (let i = 0; i < callsAcross; i++) {
      const from = performance.now();
      const outcome = await guest.call('pick', args);
      if (outcome.status !== 'ok') throw new Error(outcome.problem.message);
      callTimes.push(performance.now() - from);
    }
    callTimes.sort((a, b) => a - b);
    rows.push({
      name: 'a call from the host, p50 / p95',
      value: `${microseconds(percentile(callTimes, 50))} / ${microseconds(percentile(callTimes, 95))}`,
      note: `to the thread and back; ${callsAcross} calls one after another`,
    });
    rows.push({
      name: `${callsInside} calls within the thread`,
      value: milliseconds(await inside()),
      note: 'arguments and results as JSON',
    });
    const from = performance.now();
    await host.close();
    rows.push({ name: 'guest end, mean', value: milliseconds((performance.now() - from) / guests) });
    return rows;
  } finally {
    await host.close();
  }
}

async function start(host: GuestHost): Promise<Guest> {
  const started = await host.start(program);
  if (started.status !== 'ok') throw new Error(`no guest: ${started.problem.message}`);
  return started.guest;
}

/** Milliseconds; in this thread, which does nothing else meanwhile. */
async function inside(): Promise<number> {
  const file = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
  const wasm = await WebAssembly.compile(await readFile(file));
  const engine = await Engine.create({ wasm, memoryBytes: limits.guestMemoryBytes });
  engine.do({ kind: 'load', prelude: '', source: program, callMs: limits.guestCallMs });
  const call = {
    kind: 'call',
    name: 'pick',
    args: JSON.stringify(args),
    jobs: true,
    callMs: limits.guestCallMs,
  } as const;
  const from = performance.now();
  for (let i = 0; i < callsInside; i++) {
    const answer = engine.do(call);
    if (answer.status !== 'ok') throw new Error(answer.problem.message);
  }
  return performance.now() - from;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function microseconds(value: number): string {
  return `${(value * 1000).toFixed(0)} µs`;
}
