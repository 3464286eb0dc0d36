import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { copyLittleContent } from '../../support/data-folder.js';

/** A server of one test's own, for what would disturb the tests beside it. */
export class OwnServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    private readonly content: string,
  ) {}

  static async start(): Promise<OwnServer> {
    const port = await freePorts(4);
    const content = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-content-'));
    await copyLittleContent(content);
    const child = fork(new URL('./serve.mjs', import.meta.url), {
      env: { ...process.env, PORT: String(port), LOG_LEVEL: 'warn', CONTENT_DIR: content },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const server = new OwnServer(child, `http://localhost:${port}`, content);
    while (child.exitCode === null && !(await isReady(port))) await new Promise((resolve) => setTimeout(resolve, 100));
    if (child.exitCode !== null) throw new Error('the server did not start');
    return server;
  }

  killDemoHost(): void {
    this.child.send('kill-children');
  }

  async stop(): Promise<void> {
    const over = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await over;
    await fs.rm(this.content, { recursive: true });
  }
}

/** The test's pages open addresses of its own server. */
export const testWithOwnServer = base.extend<{ server: OwnServer; baseURL: string }>({
  server: async ({ browserName: _ }, use) => {
    const server = await OwnServer.start();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The first of so many ports in a row that nobody listens on. */
async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = await portOf(0);
    const rest = await Promise.allSettled(Array.from({ length: count - 1 }, (_, index) => portOf(first + index + 1)));
    if (rest.every(({ status }) => status === 'fulfilled')) return first;
  }
}

async function portOf(wanted: number): Promise<number> {
  const probe = net.createServer();
  probe.listen(wanted, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
