import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The program of that name on PATH or where servers usually are; null when this machine has none. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file)) ?? null;
}

/** Free on 127.0.0.1, for a process that cannot be told to choose one itself. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * deploy/upstreams.sh as the proxy's container runs it, with a name server and an nginx to reload that are put in its
 * place; everything in a folder of its own.
 */
export class Upstreams {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-proxy-'));
  readonly file = path.join(this.folder, 'upstreams.conf');
  private readonly names = path.join(this.folder, 'addresses');
  private script: ChildProcess | null = null;

  constructor() {
    // Like the real one, it names every address once for each kind of socket.
    this.program('getent', `while read -r line; do echo "$line STREAM app"; echo "$line DGRAM"; done < ${this.names}`);
    this.program('nginx', 'exit 0');
  }

  /** What the name server answers from now on. */
  resolveTo(addresses: readonly string[]): void {
    fs.writeFileSync(`${this.names}.new`, addresses.map((address) => `${address}\n`).join(''));
    fs.renameSync(`${this.names}.new`, this.names);
  }

  program(name: string, script: string): void {
    fs.writeFileSync(path.join(this.folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  /** Runs the script to its end; what it leaves in the background goes on until `stop`. */
  async run(port: number, intervalSeconds = 3600): Promise<number | null> {
    this.script = spawn('sh', [path.join(root, 'deploy/upstreams.sh')], {
      detached: true,
      stdio: 'ignore',
      env: {
        PATH: `${this.folder}:${process.env['PATH']}`,
        APP_PORT: String(port),
        UPSTREAMS_FILE: this.file,
        UPSTREAMS_INTERVAL: String(intervalSeconds),
      },
    });
    const [code] = (await once(this.script, 'exit')) as [number | null];
    return code;
  }

  stop(): void {
    try {
      if (this.script?.pid) process.kill(-this.script.pid);
    } catch {
      // It left nothing behind.
    }
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The real nginx with deploy/nginx.conf, its ports and folders replaced by free ones. */
export class Proxy {
  private server: ChildProcess | null = null;
  private readonly config: string;

  private constructor(
    private readonly nginx: string,
    readonly upstreams: Upstreams,
    /** By the port the configuration names. */
    readonly ports: ReadonlyMap<number, number>,
  ) {
    const { folder } = upstreams;
    fs.writeFileSync(path.join(folder, 'mime.types'), 'types { text/html html; application/json json; }\n');
    let text = fs.readFileSync(path.join(root, 'deploy/nginx.conf'), 'utf8');
    text = text.replaceAll('/etc/nginx/', `${folder}/`).replaceAll('/var/log/nginx/', `${folder}/`);
    text = text.replace(/\blisten (\d+)/g, (_, named) => `listen 127.0.0.1:${ports.get(Number(named))}`);
    for (const kind of ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) {
      text = text.replace('http {', `http {\n  ${kind}_temp_path ${folder}/${kind};`);
    }
    this.config = path.join(folder, 'nginx.conf');
    fs.writeFileSync(this.config, text);
    upstreams.program('nginx', `exec ${[nginx, ...this.options].map((word) => `'${word}'`).join(' ')} "$@"`);
  }

  static async prepare(nginx: string, upstreams: Upstreams): Promise<Proxy> {
    const ports = new Map<number, number>();
    for (const named of [80, 8081, 8082, 8083]) ports.set(named, await freePort());
    return new Proxy(nginx, upstreams, ports);
  }

  private get options(): string[] {
    const { folder } = this.upstreams;
    return ['-c', this.config, '-e', path.join(folder, 'error.log'), '-g', `daemon off; pid ${folder}/nginx.pid;`];
  }

  /** What nginx itself says about the configuration; empty when it is content. */
  async check(): Promise<string> {
    const child = spawn(this.nginx, [...this.options, '-t', '-q'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child, 'close');
    return said;
  }

  async start(): Promise<void> {
    this.server = spawn(this.nginx, this.options, { stdio: 'ignore' });
    const port = this.ports.get(80)!;
    for (;;) {
      if (this.server.exitCode !== null) throw new Error(`nginx ended: ${await this.check()}`);
      const socket = net.connect(port, '127.0.0.1');
      const answered = await Promise.race([
        once(socket, 'connect').then(() => true),
        once(socket, 'error').then(() => false),
      ]).catch(() => false);
      socket.destroy();
      if (answered) return;
    }
  }

  async stop(): Promise<void> {
    if (this.server && this.server.exitCode === null) {
      const ended = once(this.server, 'exit');
      this.server.kill('SIGTERM');
      await ended;
    }
    this.upstreams.stop();
  }
}
