import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const allContent = path.resolve(import.meta.dirname, '../../content');
/** Small ones of two subjects. */
const little = ['backend/rate-limiting.md', 'backend/consistent-hashing.md', 'network/load-balancing.md'];

/** Where a server of a test finds its data and its content. */
export interface ServerFolder {
  DATA_DIR: string;
  CONTENT_DIR: string;
  /** Of the content, in which files may be broken. */
  questions: string[];
  remove(): Promise<void>;
}

/** Copies a few questions of the content, and a deck of them: drawing and indexing all of it takes seconds. */
export async function copyLittleContent(to: string, questions: readonly string[] = little): Promise<void> {
  const copied = ['subjects.yaml', ...questions];
  for (const part of copied) await fs.cp(path.join(allContent, part), path.join(to, part));
  const slugs = questions.map((file) => `  - ${path.basename(file, '.md')}\n`);
  await fs.mkdir(path.join(to, 'decks'));
  await fs.writeFile(
    path.join(to, 'decks', 'little.yaml'),
    `id: little\ntitle: { ko: 몇 가지 질문, en: A few questions }\ndescription: { ko: 몇 가지입니다., en: A few. }\nquestions:\n${slugs.join('')}`,
  );
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
