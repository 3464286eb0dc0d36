import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { MediaStore } from './media-store.js';

/** Pictures as files of one folder, which several processes may share. */
export class FolderStore implements MediaStore {
  constructor(private readonly folder: string) {}

  async put(file: string, bytes: Uint8Array): Promise<void> {
    const there = await fs.stat(this.at(file)).catch(absent);
    if (there) return;
    await fs.mkdir(this.folder, { recursive: true });
    // Nobody finds half a picture under its name, not even after a loss of power.
    const unfinished = path.join(this.folder, `.${randomUUID()}`);
    try {
      await fs.writeFile(unfinished, bytes, { flush: true });
      await fs.rename(unfinished, this.at(file));
    } catch (error) {
      await fs.rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(file: string): Promise<Buffer | null> {
    return fs.readFile(this.at(file)).catch(absent);
  }

  async delete(file: string): Promise<void> {
    await fs.rm(this.at(file), { force: true });
  }

  async problem(): Promise<string | null> {
    try {
      await fs.mkdir(this.folder, { recursive: true });
      await fs.access(this.folder, fs.constants.R_OK | fs.constants.W_OK);
      return null;
    } catch {
      return `MEDIA_DIR ${this.folder} cannot be written; pictures are kept there`;
    }
  }

  private at(file: string): string {
    return path.join(this.folder, path.basename(file));
  }
}

function absent(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
