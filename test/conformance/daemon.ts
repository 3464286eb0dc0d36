import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findProgram, freePort } from '../support/proxy.js';
import type { Door } from './held-servers.js';

/** A group of servers as a daemon's configuration describes it; every group keeps its own count. */
export interface Group {
  readonly name: string;
  /** The lines that choose the method, such as `least_conn;`. */
  readonly method: string;
  readonly servers: readonly { readonly port: number; readonly weight: number }[];
}

/** A real nginx or HAProxy, one worker, in front of servers on this machine. */
export class Daemon {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async nginx(groups: readonly Group[]): Promise<Daemon> {
    return Daemon.#start('nginx', (folder, port) => ({
      text: nginxConfiguration(groups, folder, port),
      options: (file) => ['-c', file, '-p', folder, '-e', 'stderr', '-g', 'daemon off; master_process off;'],
    }));
  }

  static async haproxy(groups: readonly Group[]): Promise<Daemon> {
    return Daemon.#start('haproxy', (_folder, port) => ({
      text: haproxyConfiguration(groups, port),
      options: (file) => ['-db', '-q', '-f', file],
    }));
  }

  door(group: string): Door {
    return { port: this.port, path: `/${group}` };
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  static async #start(
    name: string,
    configure: (folder: string, port: number) => { text: string; options: (file: string) => string[] },
  ): Promise<Daemon> {
    const program = findProgram(name);
    if (!program) throw new Error(`${name} is not installed`);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), `kkori-${name}-`));
    const port = await freePort();
    const file = path.join(folder, 'conf');
    const { text, options } = configure(folder, port);
    fs.writeFileSync(file, text);
    const child = spawn(program, options(file), { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const daemon = new Daemon(child, folder, port);
    while (!(await listens(port))) {
      if (child.exitCode !== null) throw new Error(`${name} ended: ${said}`);
    }
    return daemon;
  }
}

async function listens(port: number): Promise<boolean> {
  const socket = net.connect(port, '127.0.0.1');
  const connected = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return connected;
}

function nginxConfiguration(groups: readonly Group[], folder: string, port: number): string {
  const upstreams = groups.map(({ name, method, servers }) => {
    const lines = servers.map((server) => `server 127.0.0.1:${server.port} weight=${server.weight};`);
    return `upstream ${name} { ${method} ${lines.join(' ')} }`;
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
worker_processes 1;
pid ${folder}/pid;
events { worker_connections 1024; }
http {
  access_log off;
  ${temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  ${upstreams.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${groups.map(({ name }) => `location /${name} { proxy_pass http://${name}; }`).join('\n    ')}
  }
}
`;
}

function haproxyConfiguration(groups: readonly Group[], port: number): string {
  const backends = groups.map(({ name, method, servers }) =>
    [
      `backend ${name}`,
      `  ${method}`,
      ...servers.map((server, index) => `  server s${index} 127.0.0.1:${server.port} weight ${server.weight}`),
    ].join('\n'),
  );
  return `
global
  nbthread 1
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend door
  bind 127.0.0.1:${port}
  ${groups.map(({ name }) => `use_backend ${name} if { path /${name} }`).join('\n  ')}
${backends.join('\n')}
`;
}
