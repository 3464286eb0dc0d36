/** How long the content folder takes to be brought in, 1,000 questions of it, into an embedded database. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from './server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const content = path.join(root, 'content');
const questions = 1_000;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

export async function run() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-importing-'));
  const files = makeContent(path.join(folder, 'content'));
  Object.assign(process.env, { DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: path.join(folder, 'content') });
  try {
    const { withApp } = await import(path.join(root, 'backend/dist/with-app.js'));
    const { ContentService } = await import(path.join(root, 'backend/dist/interchange/index.js'));
    const { first, again } = await withApp(async (nest) => {
      const bringIn = () => nest.get(ContentService).importFolder();
      const first = await timed(bringIn, ({ created }) => created === questions);
      const again = [];
      for (let round = 0; round < rounds; round += 1) {
        again.push((await timed(bringIn, ({ unchanged }) => unchanged === questions)).ms);
      }
      return { first, again };
    });
    const reading = [];
    for (let round = 0; round < rounds; round += 1) {
      const digests = () => files.map((file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex'));
      reading.push((await timed(digests, () => true)).ms);
    }
    const each = (first.ms / questions).toFixed(1);
    const ratio = (median(again) / median(reading)).toFixed(1);
    return [
      {
        name: 'Importing 1,000 questions, empty database',
        value: `${(first.ms / 1000).toFixed(1)} s`,
        note: `${each} ms a question: read, checked, rendered, indexed for search, stored`,
      },
      {
        name: 'Importing 1,000 questions, none changed',
        value: `${Math.round(median(again))} ms`,
        note: `${ratio} times reading the same files and their SHA-256 in Node.js (${Math.round(median(reading))} ms)`,
      },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The real questions over and over, each copy under an id of its own. @returns their files */
function makeContent(folder) {
  fs.mkdirSync(folder);
  fs.copyFileSync(path.join(content, 'subjects.yaml'), path.join(folder, 'subjects.yaml'));
  const real = fs.readdirSync(content, { recursive: true }).filter((file) => /^[^/]+\/[^/]+\.md$/.test(file));
  return Array.from({ length: questions }, (_, index) => {
    const source = real[index % real.length];
    const copy = Math.floor(index / real.length);
    const text = fs.readFileSync(path.join(content, source), 'utf8');
    const file = path.join(folder, source.replace(/\.md$/, `-${copy}.md`));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const images = path.join(content, path.dirname(source), 'images');
    if (copy === 0 && fs.existsSync(images))
      fs.cpSync(images, path.join(path.dirname(file), 'images'), { recursive: true });
    fs.writeFileSync(file, text.replace(/^id: (.*?)( *#.*)?$/m, `id: $1-${copy}`));
    return file;
  });
}

/** @throws when it did not do what was to be measured */
async function timed(work, isRight) {
  const from = performance.now();
  const result = await work();
  if (!isRight(result)) throw new Error(`not what was to be measured: ${JSON.stringify(result).slice(0, 2_000)}`);
  return { ms: performance.now() - from };
}
