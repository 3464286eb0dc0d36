import { createHash } from 'node:crypto';
import { mediaTypeOf } from './media-type.js';

/** Largest picture that is kept, in bytes. */
export const maxImageBytes = 2 * 1024 * 1024;

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};
const mediaTypes = new Map(Object.entries(extensions).map(([mediaType, extension]) => [extension, mediaType]));

/** A picture by what it is: nothing here can change, so its address can be cached for ever. */
export interface PictureName {
  /** SHA-256 of the bytes, in hex. */
  digest: string;
  /** Such as image/png. */
  mediaType: string;
}

/** What the bytes of a picture make of it; null when they are none or too many. */
export function nameOf(bytes: Uint8Array): PictureName | null {
  const mediaType = bytes.length >= 4 && bytes.length <= maxImageBytes ? mediaTypeOf(bytes) : null;
  return mediaType === null ? null : { digest: createHash('sha256').update(bytes).digest('hex'), mediaType };
}

/** The file that the store keeps it as. */
export function fileOf({ digest, mediaType }: PictureName): string {
  return `${digest}.${extensions[mediaType]}`;
}

/** What a file of the store holds; null for what is no name of one. */
export function pictureOf(file: string): PictureName | null {
  const [, digest, extension = ''] = /^([0-9a-f]{64})\.([a-z]{3,4})$/.exec(file) ?? [];
  const mediaType = mediaTypes.get(extension);
  return digest && mediaType ? { digest, mediaType } : null;
}

export function addressOfPicture(picture: PictureName): string {
  return `/media/${fileOf(picture)}`;
}

/** The address of a picture; null when it is none or too large. Does not store it. */
export function addressOf(bytes: Uint8Array): string | null {
  const name = nameOf(bytes);
  return name && addressOfPicture(name);
}

/** What Markdown names an uploaded picture by: as a file beside it would be. */
export function pathOf({ digest, mediaType }: PictureName): string {
  return `images/${digest.slice(0, 16)}.${extensions[mediaType]}`;
}

/** The uploaded pictures that a text names, whether or not there are such. */
export function pathsIn(text: string): string[] {
  return [...new Set(text.match(/images\/[0-9a-f]{16}\.[a-z]{3,4}/g) ?? [])];
}
