/** Runs the tests that touch the database against a PostgreSQL server, if this machine has one's binaries. */
import path from 'node:path';
import { findPostgres, startPostgres } from './postgres.mjs';
import { root, run } from './steps.mjs';

if (!findPostgres()) {
  console.log('No PostgreSQL server binaries here: the API tests ran on the embedded database only.');
  process.exit(0);
}
const postgres = await startPostgres({ fsync: 'off', synchronous_commit: 'off' });
console.log(`API tests on ${postgres.version}`);
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const code = await run(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, '--selectProjects', 'backend', 'api'],
  { cwd: root, env: { TEST_DATABASE_URL: postgres.url, TEST_SPECS_GROUPED: '1' } },
).finally(() => postgres.stop());
process.exit(code);
