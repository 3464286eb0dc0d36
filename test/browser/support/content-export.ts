import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FullConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../../..');
export const contentFolder = path.join(root, 'content');

/** A copy of the content folder, as a fresh clone has it, with what was published on the server written into it. */
export async function exportToClone({ webServer }: FullConfig): Promise<string> {
  const { port } = new URL(webServer!.url!);
  const clone = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-clone-'));
  await fs.cp(contentFolder, clone, { recursive: true });
  const dataDir = await fs.readFile(path.join(os.tmpdir(), `kkori-data-${port}`), 'utf8');
  const env = { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  await promisify(execFile)(process.execPath, ['backend/dist/content-export.js', clone], { cwd: root, env });
  return clone;
}
