/** Serves the built product on an empty embedded database until it is told to stop. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-browser-'));
process.env.DATA_DIR = dataDir;
process.on('exit', () => fs.rmSync(dataDir, { recursive: true, force: true }));

await import(path.resolve(import.meta.dirname, '../../../backend/dist/main.js'));
