import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The data folder cannot be used; the message says why in one line. */
export class DataFolderUnusable extends Error {}

/** Another process has the folder. */
export class DataFolderInUse extends DataFolderUnusable {
  constructor(
    folder: string,
    owner: LockOwner,
    /** Where that process serves the database; null while it is still starting. */
    readonly address: DatabaseAddress | null = owner.address,
  ) {
    super(`DATA_DIR ${folder} is in use by another Kkori (process ${owner.pid})`);
  }
}

/** What a `pg` client needs to connect to the embedded database. */
export interface DatabaseAddress {
  host: string;
  port: number;
  username: string;
  password: string;
  database: string;
}

interface LockOwner {
  pid: number;
  address: DatabaseAddress | null;
}

/** The folder in which a process keeps its socket, below the machine's temporary folder. */
export const socketFolderPrefix = path.join(os.tmpdir(), 'kkori-db-');

/** Keeps two processes from opening the same embedded database, which would destroy it. */
export class FolderLock {
  private constructor(
    private readonly file: string,
    private content: string,
  ) {}

  /**
   * Makes the folder if it is missing and takes its lock; a lock left by a process that is gone is taken over.
   * @throws DataFolderUnusable
   */
  static async take(folder: string): Promise<FolderLock> {
    const file = path.join(folder, 'lock');
    const content = contentOf(null);
    try {
      await fs.mkdir(folder, { recursive: true });
      const owner = await acquire(file, content);
      if (owner) throw new DataFolderInUse(folder, owner);
      return new FolderLock(file, content);
    } catch (error) {
      if (error instanceof DataFolderUnusable) throw error;
      throw new DataFolderUnusable(`DATA_DIR ${folder} cannot be written (${(error as NodeJS.ErrnoException).code})`);
    }
  }

  /** Tells others where the database is served from now on. */
  async announce(address: DatabaseAddress): Promise<void> {
    this.content = contentOf(address);
    await replace(this.file, this.content);
  }

  async release(): Promise<void> {
    if ((await read(this.file)) === this.content) await fs.rm(this.file);
  }
}

/**
 * Makes the lock, or takes over one whose process is gone. Taking over needs a lock of its own, named by what it
 * replaces: of several who found the same dead lock one replaces it, and who comes late sees that it has changed.
 * @returns null when it is ours, else whose it is
 */
async function acquire(file: string, content: string): Promise<LockOwner | null> {
  for (;;) {
    if (await place(file, content)) return null;
    const found = await read(file);
    if (found === null) continue;
    const owner = ownerIn(found);
    if (isAlive(owner.pid)) return owner;
    const guard = `${file}.${createHash('sha256').update(found).digest('hex').slice(0, 12)}`;
    const replacer = await acquire(guard, content);
    if (replacer) return replacer;
    try {
      if ((await read(file)) !== found) continue;
      await replace(file, content);
      const host = owner.address?.host;
      if (host && path.normalize(host).startsWith(socketFolderPrefix))
        await fs.rm(host, { recursive: true, force: true });
      return null;
    } finally {
      await fs.rm(guard, { force: true });
    }
  }
}

/** Puts a lock there whole, in one step; false when there is one already. */
async function place(file: string, content: string): Promise<boolean> {
  const own = besides(file);
  try {
    await fs.writeFile(own, content, { flag: 'wx', mode: 0o600 });
    await fs.link(own, file);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some file systems know no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    return fs.writeFile(file, content, { flag: 'wx', mode: 0o600 }).then(
      () => true,
      (failure: NodeJS.ErrnoException) => {
        if (failure.code === 'EEXIST') return false;
        throw failure;
      },
    );
  } finally {
    await fs.rm(own, { force: true });
  }
}

/** In one step: whoever reads meanwhile finds the one or the other, never half of it. */
async function replace(file: string, content: string): Promise<void> {
  const own = besides(file);
  await fs.writeFile(own, content, { mode: 0o600 });
  await fs.rename(own, file);
}

/** Null when there is no such file. */
async function read(file: string): Promise<string | null> {
  return fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

const besides = (file: string) => `${file}.${randomUUID()}`;

/** No two are the same, so that one can be told from another that took its place. */
const contentOf = (address: DatabaseAddress | null) =>
  JSON.stringify({ pid: process.pid, address, token: randomUUID() } satisfies LockOwner & { token: string });

function ownerIn(content: string): LockOwner {
  try {
    return JSON.parse(content) as LockOwner;
  } catch {
    return { pid: 0, address: null };
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
