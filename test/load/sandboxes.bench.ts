import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { percentile } from '@kkori/core/load-balancing';
// The compiled one: it is what the app forks its host with.
import { HostProcess } from '../../backend/dist/demos/host-process.js';

export interface BenchRow {
  name: string;
  value: string;
  note?: string;
}

const count = 1_000;
/** Requests that make a sandbox an active one: connections, parsed headers, log entries. */
const requestsEach = 20;

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * Measures the demo host as the app uses it: a forked process, asked over IPC. Needs the compiled backend; memory is
 * read from /proc, so on Linux alone.
 * @param ports of the three demo origins; the system chooses by default
 */
export async function run(ports: readonly number[] = [0, 0, 0]): Promise<BenchRow[]> {
  const host = new HostProcess({
    log: silent,
    open: () => ({
      host: '127.0.0.1',
      ports: [...ports],
      origins: null,
      appOrigin: 'http://localhost:3000',
      appPort: 3000,
      databaseUrl: null,
    }),
  });
  try {
    const rows: BenchRow[] = [];
    const coldFrom = performance.now();
    await stop(host, await start(host));
    rows.push({
      name: 'demo host, from nothing to the first sandbox',
      value: milliseconds(performance.now() - coldFrom),
    });

    const pid = (await host.pid()) ?? 0;
    const before = usage(pid);
    const startTimes: number[] = [];
    const sandboxes: Sandbox[] = [];
    for (let i = 0; i < count; i++) {
      const from = performance.now();
      sandboxes.push(await start(host));
      startTimes.push(performance.now() - from);
    }
    startTimes.sort((a, b) => a - b);
    rows.push({
      name: 'sandbox start, p50 / p95',
      value: `${milliseconds(percentile(startTimes, 50))} / ${milliseconds(percentile(startTimes, 95))}`,
      note: 'five HTTP servers listening, asked over IPC',
    });
    rows.push(...usageRows(`each of ${count} idle sandboxes`, before, usage(pid)));

    for (const sandbox of sandboxes) await use(host, sandbox);
    rows.push(...usageRows(`each of ${count} sandboxes after ${requestsEach} requests`, before, usage(pid)));

    const from = performance.now();
    for (const sandbox of sandboxes) await stop(host, sandbox);
    rows.push({ name: 'sandbox stop, mean', value: milliseconds((performance.now() - from) / count) });
    const after = usage(pid);
    if (before && after) {
      rows.push({
        name: 'file descriptors left after all were stopped',
        value: String(after.descriptors - before.descriptors),
      });
    }
    return rows;
  } finally {
    await host.close();
  }
}

interface Sandbox {
  readonly key: { id: string; token: string };
  readonly path: string;
}

async function start(host: HostProcess): Promise<Sandbox> {
  const started = await host.ask('start', {
    demo: 'load-balancer',
    owner: 'somebody',
    parameters: { slowServer: 'none', serviceMs: 0 },
  });
  if (started.status !== 'ok') throw new Error(`no sandbox: ${started.status}`);
  const { sandbox, token } = started;
  return { key: { id: sandbox.id, token }, path: sandbox.servers[0]?.path ?? '' };
}

async function stop(host: HostProcess, { key }: Sandbox): Promise<void> {
  await host.ask('stop', { sandbox: key });
}

async function use(host: HostProcess, { path }: Sandbox): Promise<void> {
  await Promise.all(
    Array.from({ length: requestsEach }, async () => {
      const request = http.get({ host: '127.0.0.1', port: host.ports[0], path, agent: false });
      const [response] = (await once(request, 'response')) as [http.IncomingMessage];
      if (response.statusCode !== 200) throw new Error(`the balancer answered ${response.statusCode}`);
      await once(response.resume(), 'end');
    }),
  );
}

interface Usage {
  readonly kibibytes: number;
  readonly descriptors: number;
}

function usage(pid: number): Usage | null {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  const [, resident] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { kibibytes: Number(resident), descriptors: readdirSync(`/proc/${pid}/fd`).length };
}

function usageRows(what: string, before: Usage | null, after: Usage | null): BenchRow[] {
  if (!before || !after) return [{ name: what, value: 'not measured', note: 'needs /proc' }];
  const kibibytes = Math.round((after.kibibytes - before.kibibytes) / count);
  const descriptors = Math.round((after.descriptors - before.descriptors) / count);
  return [
    { name: what, value: `${kibibytes} KiB`, note: `resident memory of the host; ${descriptors} file descriptors` },
  ];
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
