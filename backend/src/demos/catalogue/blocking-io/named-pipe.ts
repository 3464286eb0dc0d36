import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const { O_NONBLOCK, O_RDONLY, O_WRONLY } = fs.constants;

/** Thrown where the system has no named pipes. */
export class NoNamedPipes extends Error {}

/** A named pipe (FIFO) in a folder that only this user can enter, with its writing end open. */
export class NamedPipe {
  #writer: number | null;
  #holder: number | null;

  private constructor(
    private readonly folder: string,
    readonly path: string,
  ) {
    // A writer cannot be opened without a reader, nor a blocking reader without waiting for a writer.
    this.#holder = fs.openSync(path, O_RDONLY | O_NONBLOCK);
    this.#writer = fs.openSync(path, O_WRONLY | O_NONBLOCK);
  }

  /** @throws NoNamedPipes */
  static async create(): Promise<NamedPipe> {
    const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), `kkori-pipe-${process.pid}-`));
    try {
      const fifo = path.join(folder, 'pipe');
      await run('mkfifo', ['-m', '600', fifo], { timeout: 5_000 });
      return new NamedPipe(folder, fifo);
    } catch (error) {
      await fs.promises.rm(folder, { recursive: true, force: true });
      throw new NoNamedPipes('this system has no named pipes', { cause: error });
    }
  }

  /** Both ends are open now: its name and the reading end of our own are of no more use. */
  async forget(): Promise<void> {
    if (this.#holder !== null) fs.closeSync(this.#holder);
    this.#holder = null;
    await fs.promises.rm(this.folder, { recursive: true, force: true });
  }

  /** At most as many bytes as a pipe takes at once (512, by POSIX), so that it never waits; false when nobody reads. */
  write(text: string): boolean {
    if (this.#writer === null) return false;
    try {
      fs.writeSync(this.#writer, text);
      return true;
    } catch {
      return false;
    }
  }

  /** Its reader, even one that waits inside of `read`, sees the end of the stream. */
  async close(): Promise<void> {
    if (this.#writer !== null) fs.closeSync(this.#writer);
    this.#writer = null;
    await this.forget();
  }
}
