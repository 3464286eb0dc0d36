import { createHash } from 'node:crypto';

export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  text: string;
  /** The pictures that stand beside it, by the path that Markdown names them with. */
  images: ReadonlyMap<string, Uint8Array>;
}

/** SHA-256 of a text, in hex; what the database makes of a revision by `digestColumn`. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const digests = new WeakMap<{ text: string }, string>();

/** The same of a file, which is one of those that somebody keeps. */
export function digestOfFile(file: { text: string }): string {
  const known = digests.get(file) ?? digestOf(file.text);
  digests.set(file, known);
  return known;
}

/** The same in SQL, of the column `source` of the table named `alias`. */
export const digestColumn = (alias: string) => `encode(sha256(convert_to(${alias}.source, 'UTF8')), 'hex')`;

const folders = new WeakMap<ContentFile['images'], string>();

/** Of the pictures that a file could show; empty for one that shows none. */
export function picturesDigestOf({ text, images }: ContentFile): string {
  // A name may be written in many ways, so a picture counts for every file of its subject that shows any.
  if (!text.includes('![')) return '';
  // The files of a folder share one map.
  const known = folders.get(images);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const [name, bytes] of images) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  const digest = hash.digest('hex');
  folders.set(images, digest);
  return digest;
}
