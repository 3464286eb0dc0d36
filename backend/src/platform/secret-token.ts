import { createHash, randomBytes } from 'node:crypto';

/**
 * Not to be guessed from 128 bits on, so a plain SHA-256 is enough to store it by.
 * @param bits a multiple of 8
 * @returns base64url; of 256 bits 43 characters, of 128 22
 */
export function makeToken(bits = 256): string {
  return randomBytes(bits / 8).toString('base64url');
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
