import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { findProgram, freePort } from './proxy.js';

/** A Redis server with nothing in it that keeps nothing; it can be killed and started again at the same address. */
export class RedisServer {
  private process: ChildProcess | null = null;

  private constructor(readonly port: number) {}

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.process = spawn(findProgram('redis-server')!, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of this.process.stdout!.iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      if (said.includes('Ready to accept connections')) break;
    }
    this.process.stdout!.resume();
    if (!said.includes('Ready to accept connections')) throw new Error(`redis-server ended: ${said}`);
  }

  /** As when its machine fails: without a word. */
  async kill(): Promise<void> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}

/** Takes connections and never says a word, as a server behind a broken network does. */
export async function startSilentServer(): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return {
    url: `redis://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      sockets.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}
