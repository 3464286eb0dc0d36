/** Test suites about a program that this machine may not have: they are left out then, by name, and never pass empty. */
import fs from 'node:fs';
import path from 'node:path';

const needed = {
  'test/conformance/nginx.spec.ts': 'nginx',
  'test/conformance/haproxy.spec.ts': 'haproxy',
};

/** @returns what cannot run here: `{ suite, program }` each */
export function suitesWithoutProgram() {
  return Object.entries(needed)
    .filter(([, program]) => !isInstalled(program))
    .map(([suite, program]) => ({ suite, program }));
}

function isInstalled(program) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.some((folder) => fs.existsSync(path.join(folder, program)));
}
