/** What the commands share: running a program, installing when needed, building what is stale. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
export const cache = path.join(root, '.cache');

/** Ends the command with one line and status 1. */
export function fail(line) {
  process.stderr.write(`kkori: ${line}\n`);
  process.exit(1);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node.js 20.19 or newer is needed; this is ${process.versions.node}`);
  }
}

const running = new Set();
// What runs beside a step that fails ends with the command.
process.on('exit', () => running.forEach((child) => child.kill()));

/**
 * Runs a program to its end.
 * @returns its exit code; with `quiet`, output is shown only when it fails
 */
export async function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (quiet && code !== 0) process.stderr.write(Buffer.concat(output));
  return code ?? 1;
}

/** Runs a program that must succeed; its failure is the command's. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) process.exit(code);
}

/** A program of a package that is installed at the root. */
export function bin(name) {
  return path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** Installs the dependencies unless they are what the lockfile says. */
export async function install() {
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules', '.kkori-installed');
  const wanted = digest([lock]);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing dependencies …');
  // An npm that a script starts inherits that script's settings, which would make it install elsewhere.
  const inherited = Object.keys(process.env).filter((name) =>
    /^npm_(config_(local_prefix|prefix)|package|lifecycle)/.test(name),
  );
  const env = Object.fromEntries(inherited.map((name) => [name, undefined]));
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env });
  fs.writeFileSync(stamp, wanted);
}

/** What a build writes itself, and what it does not read. */
const ignored =
  /(^|\/)(node_modules|dist|build|\.svelte-kit|lib\/paraglide)(\/|$)|project\.inlang\/(?!settings)|\.spec\.ts$/;

/** What each part is built from; a part is stale when any of it changed. */
const parts = [
  {
    name: 'core',
    sources: ['core', 'tsconfig.json', 'package-lock.json'],
    output: ['core/dist/question-format/index.js'],
    build: () => compile('core'),
  },
  {
    name: 'backend',
    sources: ['core', 'backend', 'tsconfig.json', 'package-lock.json'],
    output: ['backend/dist/main.js'],
    build: () => compile('backend'),
  },
  {
    name: 'frontend',
    sources: ['core', 'frontend', 'package-lock.json'],
    output: ['frontend/build/index.html'],
    build: () => must('npm', ['run', 'build', '--silent', '-w', 'frontend'], { quiet: true }),
  },
];

const compile = (part) => must(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-b', part]);

/** Builds what changed since it was built last; `only` these parts, where some are named. */
export async function build(...only) {
  fs.mkdirSync(cache, { recursive: true });
  for (const part of parts) {
    if (only.length > 0 && !only.includes(part.name)) continue;
    const stamp = path.join(cache, `built-${part.name.replaceAll(' ', '-')}`);
    const wanted = digest(part.sources.map((source) => path.join(root, source)));
    const isBuilt = part.output.every((file) => fs.existsSync(path.join(root, file)));
    if (isBuilt && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) continue;
    console.error(`Building ${part.name} …`);
    await part.build();
    fs.writeFileSync(stamp, wanted);
  }
}

/** A digest of files and of all files below folders. */
function digest(paths) {
  const hash = createHash('sha256');
  const visit = (file) => {
    if (ignored.test(path.relative(root, file).split(path.sep).join('/'))) return;
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of fs.readdirSync(file).sort()) visit(path.join(file, name));
    } else {
      hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  };
  paths.forEach(visit);
  return hash.digest('hex');
}
