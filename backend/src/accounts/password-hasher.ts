import { Injectable } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/**
 * OWASP's Password Storage Cheat Sheet: argon2id (this package's default) with at least 19 MiB, 2 passes, 1 lane.
 * About 25 to 50 ms on one core.
 */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Half of libuv's four threads: a flood of sign-ins takes 38 MiB at most and leaves threads for files and DNS. */
const AT_ONCE = 2;

/** About three seconds of work; whoever comes later is better told to come back. */
const WAITING_AT_MOST = 100;

/** More hashing is wanted than can be done soon. */
export class PasswordHasherBusy extends Error {
  override name = 'PasswordHasherBusy';
  readonly retryAfterSeconds = 5;

  constructor() {
    super('Too many passwords are waiting to be hashed');
  }
}

@Injectable()
export class PasswordHasher {
  private readonly limit = pLimit(AT_ONCE);
  private stranger: Promise<string> | undefined;

  /** A PHC string. Throws `PasswordHasherBusy`. */
  hash(password: string): Promise<string> {
    return this.queued(() => hash(normalised(password), ARGON2));
  }

  /**
   * Whether the password belongs to the hash. With null, for a person who does not exist, it takes as long and answers
   * false, so that the time tells nobody which e-mail addresses are known. Throws `PasswordHasherBusy`.
   */
  verify(hashed: string | null, password: string): Promise<boolean> {
    return this.queued(async () => {
      const stranger = await (this.stranger ??= hash('nobody has this password', ARGON2));
      const fits = await verify(hashed ?? stranger, normalised(password));
      return fits && hashed !== null;
    });
  }

  /** Whether the hash was made with other parameters than today's. */
  isOutdated(hashed: string): boolean {
    const made = parseOptions(hashed);
    return (
      made.memoryCost !== ARGON2.memoryCost ||
      made.timeCost !== ARGON2.timeCost ||
      made.parallelism !== ARGON2.parallelism
    );
  }

  private queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.limit.pendingCount >= WAITING_AT_MOST) return Promise.reject(new PasswordHasherBusy());
    return this.limit(work);
  }
}

/** The same password typed on another keyboard or system is the same bytes. */
function normalised(password: string): string {
  return password.normalize('NFKC');
}
