/** Test suites about a program that this machine may not have: they are left out then, by name, and never pass empty. */
import fs from 'node:fs';
import path from 'node:path';

const needed = {
  'test/api/proxy.spec.ts': 'nginx',
  'test/api/redis.spec.ts': 'redis-server',
  'test/conformance/nginx.spec.ts': 'nginx',
  'test/conformance/haproxy.spec.ts': 'haproxy',
};

/**
 * What runs the code of answers in `test/conformance/programs.spec.ts`, by its language.
 * @type {Readonly<Record<string, string>>}
 */
const runs = {
  java: 'javac',
  c: 'gcc',
  python: 'python3',
  go: 'go',
  sh: 'openssl',
  lua: 'redis-server',
  nginx: 'nginx',
};
/**
 * Where a program's own folder tells its version, and the least that the code needs.
 * @type {Readonly<Record<string, { file: string, version: RegExp, number: number }>>}
 */
const least = {
  javac: { file: 'release', version: /^JAVA_VERSION="(\d+)/m, number: 17 },
  go: { file: 'VERSION', version: /^go1\.(\d+)/, number: 25 },
};

/**
 * @param {string} language
 * @returns {string | null} the program that code of that language needs and this machine has not
 */
export function missingFor(language) {
  const program = runs[language];
  if (!program) return null;
  // The code is about Linux: its calls, its /proc.
  if (process.platform !== 'linux') return 'Linux';
  const found = whereIs(program);
  if (!found) return program;
  if (!least[program]) return null;
  const { file, version, number } = least[program];
  const told = path.join(path.dirname(fs.realpathSync(found)), '..', file);
  const has = fs.existsSync(told) ? Number(version.exec(fs.readFileSync(told, 'utf8'))?.[1]) : 0;
  return has >= number ? null : `${program} ${number}`;
}

/** @returns what cannot run here: `{ suite, program }` each */
export function suitesWithoutProgram() {
  const missing = Object.entries(needed)
    .filter(([, program]) => !whereIs(program))
    .map(([suite, program]) => ({ suite, program }));
  // Its clients and processes need addresses of their own, which only Linux gives out of 127.0.0.0/8.
  if (process.platform !== 'linux') missing.push({ suite: 'test/api/proxy.spec.ts', program: 'Linux' });
  for (const language of Object.keys(runs)) {
    const program = missingFor(language);
    if (program) missing.push({ suite: `test/conformance/programs.spec.ts (${language})`, program });
  }
  return missing;
}

/** @param {string} program */
function whereIs(program) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
}
