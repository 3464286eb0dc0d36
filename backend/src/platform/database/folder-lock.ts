import fs from 'node:fs/promises';
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

/** Keeps two processes from opening the same embedded database, which would destroy it. */
export class FolderLock {
  private constructor(private readonly file: string) {}

  /**
   * Makes the folder if it is missing and takes its lock; a lock left by a process that is gone is taken over.
   * @throws DataFolderUnusable
   */
  static async take(folder: string): Promise<FolderLock> {
    const file = path.join(folder, 'lock');
    try {
      await fs.mkdir(folder, { recursive: true });
      for (let attempt = 0; attempt < 3; attempt += 1) {
        try {
          await fs.writeFile(file, contentOf(null), { flag: 'wx', mode: 0o600 });
          return new FolderLock(file);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
          const owner = await readOwner(file);
          if (isAlive(owner.pid)) throw new DataFolderInUse(folder, owner);
          await fs.rm(file, { force: true });
        }
      }
    } catch (error) {
      if (error instanceof DataFolderUnusable) throw error;
      throw new DataFolderUnusable(`DATA_DIR ${folder} cannot be written (${(error as NodeJS.ErrnoException).code})`);
    }
    throw new DataFolderUnusable(`DATA_DIR ${folder} is being opened by another Kkori`);
  }

  /** Tells others where the database is served from now on. */
  async announce(address: DatabaseAddress): Promise<void> {
    await fs.writeFile(this.file, contentOf(address), { mode: 0o600 });
  }

  async release(): Promise<void> {
    await fs.rm(this.file, { force: true });
  }
}

const contentOf = (address: DatabaseAddress | null) =>
  JSON.stringify({ pid: process.pid, address } satisfies LockOwner);

async function readOwner(file: string): Promise<LockOwner> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8')) as LockOwner;
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
