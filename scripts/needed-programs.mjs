/** Test suites about a program that this machine may not have: they are left out then, by name, and never pass empty. */
import fs from 'node:fs';
import path from 'node:path';

const needed = {
  'test/api/proxy.spec.ts': 'nginx',
  'test/api/redis.spec.ts': 'redis-server',
  'test/conformance/nginx.spec.ts': 'nginx',
  'test/conformance/haproxy.spec.ts': 'haproxy',
};

/** @returns what cannot run here: `{ suite, program }` each */
export function suitesWithoutProgram() {
  const missing = Object.entries(needed)
    .filter(([, program]) => !isInstalled(program))
    .map(([suite, program]) => ({ suite, program }));
  // Its clients and processes need addresses of their own, which only Linux gives out of 127.0.0.0/8.
  if (process.platform !== 'linux') missing.push({ suite: 'test/api/proxy.spec.ts', program: 'Linux' });
  return missing;
}

function isInstalled(program) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.some((folder) => fs.existsSync(path.join(folder, program)));
}
