/** `npm run test:kills`: `kill -9` of the server under 50 studying devices, 30 times; `npm test` does a short run of it. */
import path from 'node:path';
import { build, install, requireNode, root, run } from './steps.mjs';

requireNode();
await install();
await build();
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const args = ['--experimental-vm-modules', '--no-warnings', jest, '--selectProjects', 'faults'];
const { KILLS = '30', KILL_CLIENTS = '50' } = process.env;
process.exit(
  await run(process.execPath, [...args, '--testPathPatterns', 'killed-while-studying'], {
    env: { KILLS, KILL_CLIENTS },
  }),
);
