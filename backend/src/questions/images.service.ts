import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { mediaTypeOf } from './media-type.js';

export interface Picture {
  mediaType: string;
  bytes: Buffer;
}

/** Largest picture, in bytes. */
export const maxImageBytes = 2 * 1024 * 1024;

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

/** The address of a picture; null when it is none or too large. Does not store it. */
export function addressOf(bytes: Uint8Array): string | null {
  const mediaType = bytes.length >= 4 && bytes.length <= maxImageBytes ? mediaTypeOf(bytes) : null;
  return mediaType && `/media/${digestOf(bytes)}.${extensions[mediaType]}`;
}

@Injectable()
export class ImagesService {
  constructor(private readonly database: Database) {}

  /** Keeps pictures; those that are there already, or are none, write nothing. */
  async store(pictures: Iterable<Uint8Array>): Promise<void> {
    for (const bytes of pictures) {
      if (!addressOf(bytes)) continue;
      await this.database.query(
        'INSERT INTO questions_image (digest, media_type, bytes) VALUES ($1, $2, $3) ON CONFLICT (digest) DO NOTHING',
        [digestOf(bytes), mediaTypeOf(bytes), Buffer.from(bytes)],
      );
    }
  }

  async read(digest: string): Promise<Picture | null> {
    const [row] = await this.database.query<Picture>(
      'SELECT media_type AS "mediaType", bytes FROM questions_image WHERE digest = $1',
      [digest],
    );
    return row ?? null;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
