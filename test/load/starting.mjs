/** How long `npm start` takes once everything is installed and built. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median, startServer } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const secondStartLimit = 5_000;

export async function run() {
  const first = [];
  const second = [];
  for (let round = 0; round < rounds; round += 1) {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-start-'));
    try {
      for (const times of [first, second]) {
        const server = await startServer('npm', ['start'], { cwd: root, environment: { DATA_DIR: dataDir } });
        times.push(server.readyMs);
        await server.stop();
      }
    } finally {
      fs.rmSync(dataDir, { recursive: true, force: true });
    }
  }
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  const spread = (times) => `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}`;
  const met = median(second) <= secondStartLimit ? 'met' : 'NOT met';
  return [
    { name: '`npm start` to ready, empty data folder', value: seconds(median(first)), note: spread(first) },
    {
      name: '`npm start` to ready, second time',
      value: seconds(median(second)),
      note: `${spread(second)}; at most ${secondStartLimit / 1000} s: ${met}`,
    },
  ];
}
