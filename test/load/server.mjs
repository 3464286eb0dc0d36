/** Servers under measurement, as processes of their own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Process groups that still run, so that a benchmark that fails or is interrupted leaves none behind. */
const groups = new Set();
process.on('exit', () => groups.forEach((group) => process.kill(-group, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** The first of `count` free ports in a row on 127.0.0.1. */
export async function freePorts(count) {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 30_000);
    const servers = [];
    try {
      for (let port = first; port < first + count; port += 1) {
        const server = net.createServer().listen(port, '127.0.0.1');
        servers.push(server);
        await once(server, 'listening');
      }
      return first;
    } catch {
      // One of them is taken: look elsewhere.
    } finally {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    }
  }
}

/**
 * Runs a program that listens on PORT until `url + path` answers 200.
 * @returns its URL, the milliseconds that took, and a function that stops it
 */
export async function startServer(command, args, { environment = {}, readyPath = '/readyz', cwd } = {}) {
  const port = await freePorts(4);
  const startedAt = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: npm's shell does not pass a signal on to what it runs.
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (said = (said + chunk).slice(-4000)));
  }
  groups.add(child.pid);
  const ended = once(child, 'close').then(() => groups.delete(child.pid));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(url + readyPath).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${args.join(' ')} ended: ${said}`);
    await wait(10);
  }
  return {
    url,
    pid: child.pid,
    readyMs: performance.now() - startedAt,
    async stop() {
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param times from quick to slow */
export function percentile(times, share) {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))];
}
