import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const allContent = path.resolve(import.meta.dirname, '../../content');
const little = ['subjects.yaml', 'decks/system-design.yaml', 'backend', 'network/load-balancing.md'];

/** Where a server of a test finds its data and its content. */
export interface ServerFolder {
  DATA_DIR: string;
  CONTENT_DIR: string;
  /** Of the content, in which files may be broken. */
  questions: string[];
  remove(): Promise<void>;
}

/** Copies three questions and a deck of the content: drawing and indexing all of it takes seconds. */
export async function copyLittleContent(to: string): Promise<void> {
  for (const part of little) await fs.cp(path.join(allContent, part), path.join(to, part), { recursive: true });
}

/** Folders for a server of a test's own: its database is there already, migrated and empty, and its content is small. */
export async function makeServerFolder(): Promise<ServerFolder> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-data-'));
  const made = { DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: path.join(folder, 'content') };
  const image = process.env['TEST_DATABASE_IMAGE'];
  if (image) {
    const migrated = path.join(path.dirname(image), 'postgres');
    await fs.cp(migrated, path.join(made.DATA_DIR, 'postgres'), { recursive: true });
  }
  await copyLittleContent(made.CONTENT_DIR);
  const files = await fs.readdir(made.CONTENT_DIR, { recursive: true });
  const questions = files.filter((file) => file.endsWith('.md')).sort();
  return { ...made, questions, remove: () => fs.rm(folder, { recursive: true, force: true }) };
}
