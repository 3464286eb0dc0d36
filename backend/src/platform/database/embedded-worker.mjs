// Runs in a worker thread: PostgreSQL compiled to WebAssembly would otherwise block the app's event loop.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const db = await PGlite.create({
  ...(workerData.dataDir ? { dataDir: workerData.dataDir } : {}),
  extensions: { pg_trgm },
});
const server = new PGLiteSocketServer({ db, ...workerData.listen, maxConnections: workerData.maxConnections });
await server.start();

parentPort?.on('message', async () => {
  await server.stop();
  await db.close();
  parentPort?.postMessage({ kind: 'closed' });
  parentPort?.close();
});
parentPort?.postMessage({ kind: 'ready' });
