import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';

const main = path.resolve(import.meta.dirname, '../../backend/dist/main.js');

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** The built server as a process of its own. */
export class ServerProcess {
  private output = '';
  private errors = '';
  /** Resolves when the process is gone. */
  readonly ended: Promise<Ended>;

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = once(child, 'close').then(([code, signal]) => ({ code, signal }) as Ended);
  }

  /** Starts without waiting. PORT is a free one (with three more behind it) unless `environment` names it. */
  static async spawn(environment: Record<string, string>): Promise<ServerProcess> {
    const port = environment['PORT'] ? Number(environment['PORT']) : await freePorts();
    const child = spawn(process.execPath, [main], {
      env: { PATH: process.env['PATH'], PORT: String(port), LOG_LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(child, port);
  }

  /** Starts and waits until it can serve. */
  static async start(environment: Record<string, string>): Promise<ServerProcess> {
    const server = await ServerProcess.spawn(environment);
    await server.ready();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.child.pid ?? -1;
  }

  get stdout(): string {
    return this.output;
  }

  get stderr(): string {
    return this.errors;
  }

  async ready(): Promise<void> {
    let gone = false;
    void this.ended.then(() => (gone = true));
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline && !gone) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.ok) return;
      // Nothing tells a listener-to-be from outside but asking again.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the server did not become ready: ${this.errors}${this.output}`);
  }

  async graphql<Data>(query: string, variables: Record<string, unknown> = {}, cookie?: string) {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: Data; errors?: { message: string }[] };
    return { status: response.status, ...body, cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** The first of four free ports in a row. */
async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = 20_000 + 4 * Math.floor(Math.random() * 3000);
    const free = await Promise.all([0, 1, 2, 3].map((offset) => isFree(first + offset)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('no four free ports in a row');
}

async function isFree(port: number): Promise<boolean> {
  const server = net.createServer();
  const listening = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  const result = await listening;
  if (result) await new Promise((resolve) => server.close(resolve));
  return result;
}
