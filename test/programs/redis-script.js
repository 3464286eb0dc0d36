import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-redis-'));
const socket = path.join(folder, 'socket');
const server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder]);
const ended = once(server, 'exit');
try {
  let told = '';
  for await (const text of server.stdout) {
    told += text;
    if (told.includes('eady to accept connections')) break;
  }
  const redis = new Redis({ path: socket });
  const script = 'CODE';
  const run = (key, value) => redis.eval(script, 1, key, value);
  if (script.includes('INCR')) {
    const counts = [await run('window', 60000), await run('window', 60000)];
    console.log(counts.join(' '), (await redis.pttl('window')) > 0);
  } else {
    await redis.set('lock', 'mine');
    const deleted = [await run('lock', 'theirs'), await run('lock', 'mine')];
    console.log(deleted.join(' '), await redis.exists('lock'));
  }
  redis.disconnect();
} finally {
  server.kill();
  await ended;
  fs.rmSync(folder, { recursive: true, force: true });
}
// /^(?:1 2 true|0 1 0)$/
