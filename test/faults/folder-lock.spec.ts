import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

const lockModule = path.resolve(import.meta.dirname, '../../backend/dist/platform/database/folder-lock.js');

/** Takes the lock of every folder named on a line of its input, and says what came of it. */
const program = `
  import readline from 'node:readline';
  const { FolderLock } = await import(${JSON.stringify(lockModule)});
  console.log('ready');
  for await (const folder of readline.createInterface({ input: process.stdin })) {
    console.log(await FolderLock.take(folder).then(() => 'taken', (error) => error.constructor.name));
  }`;

class Taker {
  private readonly child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  private readonly lines = readline.createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]();

  ask(folder: string): void {
    this.child.stdin?.write(`${folder}\n`);
  }

  async answer(): Promise<string> {
    return String((await this.lines.next()).value);
  }

  async end(): Promise<void> {
    this.child.kill('SIGKILL');
    await once(this.child, 'close');
  }
}

describe('the lock of a data folder', () => {
  let folder: string;
  let takers: Taker[];
  beforeEach(async () => {
    takers = Array.from({ length: 5 }, () => new Taker());
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-lock-'));
  });
  afterEach(async () => {
    await Promise.all(takers.map((taker) => taker.end()));
    await fs.rm(folder, { recursive: true });
  });

  it('left by a process that is gone goes to one of those who want it, and its socket folder goes away', async () => {
    await Promise.all(takers.map((taker) => taker.answer()));
    for (let round = 0; round < 40; round += 1) {
      const data = path.join(folder, `${round}`);
      const host = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-db-'));
      await fs.mkdir(data);
      await fs.writeFile(path.join(data, 'lock'), JSON.stringify({ pid: 2 ** 30, address: { host } }));
      for (const taker of takers) taker.ask(data);
      const answers = await Promise.all(takers.map((taker) => taker.answer()));
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
      expect(await fs.readdir(data)).toEqual(['lock']);
      await expect(fs.stat(host)).rejects.toThrow('ENOENT');
    }
  });
});
