/**
 * `npm run bench`: measures, prints, and writes the table in docs/benchmarks.md. `npm run bench -- answering` measures
 * only what is named (answering, scale, painting, preview, publishing, live-quiz, withstanding, importing, training, starting,
 * balancer, sandboxes, wire-log, interview-plan, guests) and writes nothing but, with interview-plan, the tables in
 * docs/interview-plan.md.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findPostgres, startPostgres } from './postgres.mjs';
import { build, cache, install, requireNode, root } from './steps.mjs';

requireNode();
await install();
await build();

const only = process.argv.slice(2);
const load = path.join(root, 'test/load');
const begin = '<!-- results: written by npm run bench -->';
const end = '<!-- /results -->';
let postgresVersion = 'none here: what needs a server was not measured';

const benchmarks = [
  ['answering', 'Answering cards', () => onPostgres('answering.mjs')],
  ['scale', 'Studying with 50,000 cards, in databases of many reviews', () => onPostgres('scale.mjs')],
  ['painting', 'Painting on the study screen', async () => onPostgres('painting.mjs', await browserExecutable())],
  [
    'preview',
    'The preview while a question of 2,000 lines is typed in',
    async () => onPostgres('preview.mjs', await browserExecutable()),
  ],
  ['publishing', 'Publishing', async () => onPostgres('publishing.mjs', await browserExecutable())],
  ['live-quiz', 'Live quizzes', () => onPostgres('live-quiz.mjs')],
  ['withstanding', 'Hostile texts and pictures', () => onPostgres('withstanding.mjs')],
  ['importing', 'Importing content', async () => (await import(path.join(load, 'importing.mjs'))).run()],
  ['training', 'Training the memory model', async () => (await import(path.join(load, 'training.mjs'))).run()],
  ['starting', 'Starting, on the embedded database', async () => (await import(path.join(load, 'starting.mjs'))).run()],
  ['balancer', 'Balancing, one process each', async () => (await importTypeScript('balancer.bench.ts')).run()],
  ['sandboxes', 'Demo sandboxes', async () => (await importTypeScript('sandboxes.bench.ts')).run()],
  ['wire-log', 'Wire log', async () => (await import(path.join(load, 'wire-log.mjs'))).run()],
  ['interview-plan', 'Interview plan', async () => (await import(path.join(load, 'interview-plan.mjs'))).run()],
  ['guests', "Learners' code", async () => (await importTypeScript('guest.bench.ts')).run()],
];

const loadBefore = os.loadavg()[0];
const sections = [];
for (const [name, title, run] of benchmarks) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n${title} …`);
  const rows = await run();
  for (const row of rows) console.log(`  ${row.name}: ${row.value}${row.note ? ` (${row.note})` : ''}`);
  if (rows.length > 0) sections.push(`### ${title}\n\n${table(rows)}`);
}
if (only.length === 0) {
  const file = path.join(root, 'docs/benchmarks.md');
  const text = fs.readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has lost its markers`);
  const results = [machine(), ...sections].join('\n\n');
  fs.writeFileSync(file, `${text.slice(0, from)}${begin}\n\n${results}\n\n${text.slice(to)}`);
  console.log(`\nWritten to ${path.relative(root, file)}`);
}

async function browserExecutable() {
  return (await importTypeScript('../browser/support/chromium.ts')).browserExecutable();
}

/** With a server of its own; nothing where there are no binaries of one. */
async function onPostgres(name, ...others) {
  if (!findPostgres()) return [];
  const postgres = await startPostgres();
  postgresVersion = `${postgres.version}, default durability (fsync and synchronous_commit on)`;
  try {
    return await (await import(path.join(load, name))).run(postgres.url, ...others);
  } finally {
    await postgres.stop();
  }
}

/** In the shape that Prettier leaves alone. */
function table(rows) {
  const lines = [['What', 'Measured', 'Notes'], ...rows.map(({ name, value, note = '' }) => [name, value, note])];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column].length)));
  const format = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [format(lines[0]), rule, ...lines.slice(1).map(format)].join('\n');
}

function machine() {
  const processors = os.cpus();
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${processors[0].model.trim()}, ${processors.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB of memory, ${os.type()} ${os.release()}`,
    `- Load average when it began: ${loadBefore.toFixed(1)}`,
    `- Node.js ${process.versions.node}`,
    `- PostgreSQL: ${postgresVersion}`,
  ].join('\n');
}

/** Compiled beside nothing else, as far from the root as its source is: what it imports stays where it is. */
async function importTypeScript(name) {
  const { default: typescript } = await import('typescript');
  const source = fs.readFileSync(path.join(load, name), 'utf8');
  const { ModuleKind, ScriptTarget } = typescript;
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  const folder = path.join(cache, 'load');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, path.basename(name, '.ts') + '.mjs');
  fs.writeFileSync(file, outputText);
  return import(file);
}
