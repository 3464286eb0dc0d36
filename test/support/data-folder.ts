import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A folder for a server's data, for a test of its own. With `migrated`, its empty database is there already. */
export async function makeDataFolder({ migrated = false } = {}): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-data-'));
  const image = process.env['TEST_DATABASE_IMAGE'];
  if (migrated && image)
    await fs.cp(path.join(path.dirname(image), 'postgres'), path.join(folder, 'postgres'), { recursive: true });
  return folder;
}
