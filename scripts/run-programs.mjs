/**
 * Runs programs of Node.js, each in a thread of its own: reads `[{ runner, code }]` from standard input and writes
 * `[{ printed, problem }]`; an error that ends one is its last line. TypeScript is checked first: its errors are those lines whose comment says 오류, and no others.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { cache } from './steps.mjs';

const MOST_SECONDS = 60;
const AT_ONCE = 4;
/** What most programs need of Node.js; its own types take as long to read as all else. */
const globals = `declare const console: Record<'log' | 'error', (...values: unknown[]) => void>;
declare function setTimeout(run: () => void, milliseconds?: number): unknown;
declare function structuredClone<T>(value: T): T;
`;

const programs = JSON.parse(fs.readFileSync(0, 'utf8'));
fs.mkdirSync(cache, { recursive: true });
const folder = fs.mkdtempSync(path.join(cache, 'programs-'));
try {
  programs.forEach(({ runner, code }, index) => fs.writeFileSync(fileOf(index, `m${runner}`), code));
  const typed = programs.flatMap(({ runner }, index) => (runner === 'ts' ? [index] : []));
  const mistyped = typed.length > 0 ? await compile(typed) : new Map();
  const results = [];
  const waiting = programs.map((_, index) => index);
  const work = async () => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const { printed, problem } = await run(fileOf(index, 'mjs'));
      results[index] = { printed, problem: mistyped.get(index) ?? problem };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.stdout.write(JSON.stringify(results));
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function fileOf(index, ending) {
  return path.join(folder, `${index}.${ending}`);
}

/** @returns what is wrong with the types, by the index of the program */
async function compile(indices) {
  const { default: ts } = await import('typescript');
  const ownTypes = indices.every((index) => !programs[index].code.includes(`from 'node:`));
  const ambient = path.join(folder, 'globals.d.ts');
  fs.writeFileSync(ambient, ownTypes ? globals : '');
  const compiled = ts.createProgram([ambient, ...indices.map((index) => fileOf(index, 'mts'))], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ownTypes ? [] : ['node'],
    skipLibCheck: true,
  });
  compiled.emit();
  const wrong = new Map();
  for (const index of indices) {
    const lines = new Map();
    for (const { file, start, messageText } of ts.getPreEmitDiagnostics(
      compiled,
      compiled.getSourceFile(fileOf(index, 'mts')),
    )) {
      const line = file.getLineAndCharacterOfPosition(start).line;
      lines.set(line, ts.flattenDiagnosticMessageText(messageText, ' '));
    }
    const said = programs[index].code
      .split('\n')
      .flatMap((text, line) =>
        /\/\/ 오류/.test(text) && !lines.delete(line) ? [`line ${line + 1} has no error`] : [],
      );
    const unsaid = [...lines].map(([line, message]) => `line ${line + 1}: ${message}`);
    if (said.length + unsaid.length > 0) wrong.set(index, [...said, ...unsaid].join('\n'));
  }
  return wrong;
}

async function run(file) {
  const worker = new Worker(new URL('program-thread.mjs', import.meta.url), {
    workerData: file,
    stdout: true,
    stderr: true,
  });
  const ended = [];
  let printed = '';
  let problem = null;
  worker.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
  worker.stderr.resume();
  worker.on('error', (error) => ended.push(`${error?.name}: ${error?.message}`));
  const limit = setTimeout(() => {
    problem = `goes on for more than ${MOST_SECONDS} s`;
    void worker.terminate();
  }, MOST_SECONDS * 1000);
  const code = await new Promise((resolve) => worker.on('exit', resolve));
  clearTimeout(limit);
  if (code !== 0 && ended.length === 0) problem ??= `ends with code ${code}`;
  const lines = printed === '' ? [] : printed.replace(/\n$/, '').split('\n');
  return { printed: [...lines, ...ended], problem };
}
