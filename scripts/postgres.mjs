/** A throw-away PostgreSQL server for tests and benchmarks, from the binaries that a machine may have. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** The folder of the newest server binaries; null when there are none. */
export function findPostgres() {
  const base = '/usr/lib/postgresql';
  const versions = fs.existsSync(base) ? fs.readdirSync(base).map(Number).filter(Boolean) : [];
  const packaged = versions.sort((a, b) => b - a).map((version) => path.join(base, String(version), 'bin'));
  const onPath = (process.env.PATH ?? '').split(path.delimiter);
  return (
    [...packaged, ...onPath].find((dir) =>
      ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(dir, name))),
    ) ?? null
  );
}

/**
 * Starts a server on a free loopback port with an empty cluster.
 * @returns its URL, its version and a function that stops it and deletes everything
 */
export async function startPostgres(settings = {}) {
  const bin = findPostgres();
  if (!bin) throw new Error('no PostgreSQL server binaries found');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-postgres-'));
  // The server refuses to run as root; packages bring an account for it.
  const account = process.getuid?.() === 0 ? accountOf('postgres') : {};
  if (account.uid !== undefined) fs.chownSync(folder, account.uid, account.gid);
  const data = path.join(folder, 'data');
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'kkori', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...account, encoding: 'utf8', cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const options = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    ...settings,
  };
  const server = spawn(
    path.join(bin, 'postgres'),
    ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...account, stdio: ['ignore', 'ignore', 'pipe'], cwd: folder },
  );
  let log = '';
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    server.on('exit', () => reject(new Error(`postgres did not start: ${log}`)));
  });
  const version = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim();
  return {
    url: `postgres://kkori@127.0.0.1:${port}/postgres`,
    version,
    async stop() {
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill('SIGINT');
      await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function accountOf(name) {
  const id = (flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
