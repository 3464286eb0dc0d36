import fs from 'node:fs/promises';
import path from 'node:path';

/** A reader finds the old file or the new one, never half of one. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  await fs.writeFile(beside, content);
  await fs.rename(beside, file);
}
