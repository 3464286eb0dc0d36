import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { loadConfig, openDatabase } from '../../backend/dist/platform/index.js';
import { persistence } from '../../backend/dist/rooms.js';

/**
 * Before the first suite: an empty migrated database is made once and kept as an image, so that every suite starts from a
 * copy instead of making a cluster of its own. Its path is in TEST_DATABASE_IMAGE.
 */
export default async function makeDatabaseImage() {
  // Jest asks once for each project.
  if (process.env.TEST_DATABASE_URL || process.env.TEST_DATABASE_IMAGE) return;
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-image-'));
  const database = await openDatabase(loadConfig({ DATA_DIR: folder }), persistence);
  await database.close();
  const db = await PGlite.create({ dataDir: path.join(folder, 'postgres'), extensions: { pg_trgm } });
  const image = path.join(folder, 'image.tar');
  await fs.writeFile(image, Buffer.from(await (await db.dumpDataDir('none')).arrayBuffer()));
  await db.close();
  process.env.TEST_DATABASE_IMAGE = image;
}
