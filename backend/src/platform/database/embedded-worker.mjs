// Runs in a worker thread: PostgreSQL compiled to WebAssembly would otherwise block the app's event loop.
import fs from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const db = await PGlite.create({
  ...(workerData.dataDir ? { dataDir: workerData.dataDir } : {}),
  ...(workerData.image ? { loadDataDir: new Blob([await fs.readFile(workerData.image)]) } : {}),
  extensions: { pg_trgm },
});

// A query is several messages: Parse, Bind, Execute, Sync; so is a connection's start. The socket server takes each message
// by itself and would let other connections in between, and there is only one unnamed statement and portal: one connection
// would get another's rows. So until PostgreSQL says ReadyForQuery it counts as a transaction, which the server lets nobody
// interrupt.
const READY_FOR_QUERY = [0x5a, 0, 0, 0, 5];
const SYNC = Uint8Array.of(0x53, 0, 0, 0, 4);
const TERMINATE = 0x58;
let unfinished = false;
/** @type {Pick<PGlite, 'waitReady' | 'isInTransaction' | 'runExclusive' | 'exec' | 'execProtocolRawStream'>} */
const shared = {
  waitReady: db.waitReady,
  isInTransaction: () => unfinished || db.isInTransaction(),
  runExclusive: (work) => db.runExclusive(work),
  /** The server rolls back with it when a connection was lost; PostgreSQL would ignore that before the lost Sync. */
  async exec(sql) {
    if (unfinished) await db.execProtocolRaw(SYNC);
    unfinished = false;
    return db.exec(sql);
  },
  async execProtocolRawStream(message, options) {
    /** @type {number[]} */
    let end = [];
    await db.execProtocolRawStream(message, {
      ...options,
      onRawData(data) {
        end = [...end, ...data.slice(-6)].slice(-6);
        options?.onRawData?.(data);
      },
    });
    unfinished = message[0] !== TERMINATE && !READY_FOR_QUERY.every((byte, index) => end[index] === byte);
  },
};
const server = new PGLiteSocketServer({
  db: /** @type {PGlite} */ (shared),
  ...workerData.listen,
  maxConnections: workerData.maxConnections,
});
await server.start();

parentPort?.on('message', async () => {
  await server.stop();
  await db.close();
  parentPort?.postMessage({ kind: 'closed' });
  parentPort?.close();
});
parentPort?.postMessage({ kind: 'ready' });
