import fs from 'node:fs/promises';
import path from 'node:path';

/** The data folder cannot be used; the message says why in one line. */
export class DataFolderUnusable extends Error {}

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
          await fs.writeFile(file, String(process.pid), { flag: 'wx' });
          return new FolderLock(file);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
          const owner = Number(await fs.readFile(file, 'utf8').catch(() => ''));
          if (isAlive(owner)) {
            throw new DataFolderUnusable(`DATA_DIR ${folder} is in use by another Kkori (process ${owner})`);
          }
          await fs.rm(file, { force: true });
        }
      }
    } catch (error) {
      if (error instanceof DataFolderUnusable) throw error;
      throw new DataFolderUnusable(`DATA_DIR ${folder} cannot be written (${(error as NodeJS.ErrnoException).code})`);
    }
    throw new DataFolderUnusable(`DATA_DIR ${folder} is in use by another Kkori`);
  }

  async release(): Promise<void> {
    await fs.rm(this.file, { force: true });
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
