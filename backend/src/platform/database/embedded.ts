import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { DataFolderUnusable, FolderLock, socketFolderPrefix, type DatabaseAddress } from './folder-lock.js';

/** Connections that wait for the one that runs: PGlite is a single session. */
export const embeddedPoolSize = 4;

export interface EmbeddedDatabase {
  connection: DatabaseAddress;
  /** Writes everything to disk and ends the thread. */
  close(): Promise<void>;
}

/**
 * Starts PostgreSQL (PGlite) in a thread of its own behind a socket.
 * @param dataDir absolute path of the folder for its files; null keeps everything in memory
 * @param image path of an image of a database to start from, in memory
 * @throws DataFolderUnusable when the folder cannot be written or is in use by another process
 */
export async function startEmbeddedDatabase(dataDir: string | null, image?: string): Promise<EmbeddedDatabase> {
  const lock = dataDir ? await FolderLock.take(dataDir) : null;
  // A Unix socket in a private folder keeps other users of the machine out; Windows has to make do with loopback.
  const socketDir = process.platform === 'win32' ? null : await fs.mkdtemp(socketFolderPrefix);
  const port = socketDir ? 5432 : await freePort();
  const worker = new Worker(path.join(import.meta.dirname, 'embedded-worker.mjs'), {
    workerData: {
      dataDir: dataDir ? path.join(dataDir, 'postgres') : null,
      image: image ?? null,
      listen: socketDir ? { path: path.join(socketDir, `.s.PGSQL.${port}`) } : { host: '127.0.0.1', port },
      maxConnections: embeddedPoolSize + 2,
    },
  });
  const cleanUp = async () => {
    if (socketDir) await fs.rm(socketDir, { recursive: true, force: true });
    await lock?.release();
  };
  try {
    await Promise.race([
      once(worker, 'message'),
      once(worker, 'error').then(([error]) => Promise.reject(error as Error)),
    ]);
  } catch (error) {
    await cleanUp();
    if (!dataDir) throw error;
    throw new DataFolderUnusable(`DATA_DIR ${dataDir} holds a database that this version cannot open`);
  }
  // Without its database the app can do nothing right: end, and let whoever watches start it again.
  let closing = false;
  const ended = once(worker, 'exit');
  const died = (error?: Error) => {
    if (closing) return;
    process.stderr.write(
      `kkori: the embedded database stopped (${error?.message.split('\n')[0] ?? 'no reason given'})\n`,
    );
    process.exit(1);
  };
  worker.on('error', died);
  worker.on('exit', () => died());
  const connection = {
    host: socketDir ?? '127.0.0.1',
    port,
    username: 'postgres',
    password: 'postgres',
    database: 'postgres',
  };
  await lock?.announce(connection);
  return {
    connection,
    async close() {
      closing = true;
      worker.postMessage('close');
      await ended;
      await cleanUp();
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
