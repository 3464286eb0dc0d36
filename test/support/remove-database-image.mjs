import fs from 'node:fs/promises';
import path from 'node:path';

/** After the last suite. */
export default async function removeDatabaseImage() {
  const image = process.env.TEST_DATABASE_IMAGE;
  if (image) await fs.rm(path.dirname(image), { recursive: true, force: true });
}
