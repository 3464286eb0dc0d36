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
  #writer: number | null = null;
  #holder: number | null = null;

  private constructor(
    private readonly folder: string,
    readonly path: string,
  ) {}

  /** @throws NoNamedPipes */
  static async create(): Promise<NamedPipe> {
    const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), `kkori-pipe-${process.pid}-`));
    const pipe = new NamedPipe(folder, path.join(folder, 'pipe'));
    try {
      await run('mkfifo', ['-m', '600', pipe.path], { timeout: 5_000 });
      pipe.#open();
      return pipe;
    } catch (error) {
      await pipe.close();
      throw new NoNamedPipes('this system has no named pipes', { cause: error });
    }
  }

  /** A writer cannot be opened without a reader, nor a blocking reader without waiting for a writer. */
  #open(): void {
    this.#holder = fs.openSync(this.path, O_RDONLY | O_NONBLOCK);
    this.#writer = fs.openSync(this.path, O_WRONLY | O_NONBLOCK);
  }

  /**
   * Another reading end, whose reads wait. Opening it waits for nothing, as the writing end is open; where that could be
   * closed meanwhile, whoever opens would wait for ever, and nothing could end them. It is the caller's to close.
   */
  openReader(): number {
    if (this.#writer === null) throw new Error('the pipe is closed');
    return fs.openSync(this.path, O_RDONLY);
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
