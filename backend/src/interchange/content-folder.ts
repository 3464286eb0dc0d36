import fs from 'node:fs/promises';
import path from 'node:path';
import { readEarly, type ContentFile } from '../questions/index.js';

export interface TextFile {
  path: string;
  text: string;
}

export interface ContentFolder {
  subjects: TextFile | null;
  glossary: TextFile | null;
  /** Of the decks. */
  order: TextFile | null;
  decks: TextFile[];
  questions: ContentFile[];
}

const notThere: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** There is no content at CONTENT_DIR; the message says so in one line. */
export class ContentFolderUnusable extends Error {}

/**
 * Reads every file of a content folder, sorted by path.
 * @throws ContentFolderUnusable when it is missing or holds neither subjects nor questions, as a wrong path would:
 *   taken for empty, it would archive every question
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const content = await readOrEmpty(folder);
  if (!content.subjects && content.questions.length === 0) {
    throw new ContentFolderUnusable(`CONTENT_DIR ${folder} holds no content`);
  }
  return content;
}

/** The same, or null where there is no content. */
export async function readContentIfAny(folder: string): Promise<ContentFolder | null> {
  try {
    return await readContentFolder(folder);
  } catch (err) {
    if (err instanceof ContentFolderUnusable) return null;
    throw err;
  }
}

/** The same of a folder that may hold nothing, or not be there. */
export async function readOrEmpty(folder: string): Promise<ContentFolder> {
  const paths = await pathsIn(folder);
  const images = await readImages(folder, paths);
  return readFiles(paths, async (file) => ({
    path: file,
    text: await fs.readFile(path.join(folder, file), 'utf8'),
    images: images.get(path.posix.dirname(file)) ?? new Map(),
  }));
}

/** The paths of all files, sorted; none where there is no folder. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch((err: unknown) => {
    // What cannot be read is not empty: taken for that, it would be written over.
    if (notThere.has((err as NodeJS.ErrnoException).code ?? '')) return [];
    throw err;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Of these paths what a content folder consists of. */
export async function readFiles(
  paths: readonly string[],
  read: (file: string) => Promise<ContentFile>,
): Promise<ContentFolder> {
  const one = async (file: string) => (paths.includes(file) ? read(file) : null);
  const all = (shape: RegExp) => Promise.all(paths.filter((file) => shape.test(file)).map(read));
  return {
    subjects: await one('subjects.yaml'),
    glossary: await one('glossary.yaml'),
    order: await one('decks.yaml'),
    decks: await all(/^decks\/[^/]+\.yaml$/),
    questions: await all(/^[^/]+\/[^/]+\.md$/),
  };
}

/**
 * Begins to read the questions of a folder that is about to be brought in whole; that takes as long as to make the
 * database. What is wrong with the folder, the import says.
 */
export async function readContentEarly(folder: string): Promise<void> {
  const content = await readContentIfAny(folder).catch(() => null);
  readEarly(content?.questions ?? []);
}

/** The pictures of each subject's folder, by the path that its files name them with. */
async function readImages(folder: string, paths: string[]): Promise<Map<string, Map<string, Uint8Array>>> {
  const bySubject = new Map<string, Map<string, Uint8Array>>();
  for (const file of paths) {
    const [, subject, name] = /^([^/]+)\/(images\/[^/]+)$/.exec(file) ?? [];
    if (!subject || !name) continue;
    const images = bySubject.get(subject) ?? new Map<string, Uint8Array>();
    images.set(name, await fs.readFile(path.join(folder, file)));
    bySubject.set(subject, images);
  }
  return bySubject;
}
