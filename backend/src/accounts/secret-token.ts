import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url, 43 characters: not to be guessed, so a plain SHA-256 is enough to store it by. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
