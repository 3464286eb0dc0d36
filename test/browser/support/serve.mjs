/**
 * Serves the built product on an empty embedded database until it is told to stop. Whoever forked it may send
 * `kill-children`, which kills the demo host as a crash would. The link for the first admin and the folder of its data
 * are written where first-admin.ts and content-export.ts look for them.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-browser-'));
process.env.DATA_DIR = dataDir;
const saidDataDir = path.join(os.tmpdir(), `kkori-data-${process.env.PORT}`);
fs.writeFileSync(saidDataDir, dataDir);
process.on('exit', () => {
  for (const gone of [dataDir, saidDataDir]) fs.rmSync(gone, { recursive: true, force: true });
});

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  const [, token] = /\/setup\?token=(\S+)/.exec(String(text)) ?? [];
  if (token) fs.writeFileSync(path.join(os.tmpdir(), `kkori-setup-${process.env.PORT}`), token);
  return write(text, ...rest);
};

if (process.send) {
  const { fork } = childProcess;
  const children = new Set();
  childProcess.fork = (...args) => {
    const child = fork(...args);
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  syncBuiltinESMExports();
  process.on('message', (message) => {
    if (message === 'kill-children') for (const child of children) child.kill('SIGKILL');
  });
}

await import(path.resolve(import.meta.dirname, '../../../backend/dist/main.js'));
