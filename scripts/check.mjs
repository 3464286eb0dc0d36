/** `npm run check`: formatting, lint, import rules, generated code, content and types. Runs them all, then tells. */
import path from 'node:path';
import { bin, build, install, requireNode, root, run } from './steps.mjs';

requireNode();
await install();
await build('core', 'backend');

const node = process.execPath;
const checks = [
  ['formatting', bin('prettier'), ['--check', '--log-level=warn', '.']],
  ['generated code', node, ['scripts/generate.mjs', '--check']],
  ['permissions', node, ['scripts/permissions.mjs', '--check']],
  ['frontend types', 'npm', ['run', 'check', '--silent', '-w', 'frontend']],
  ['backend types', bin('tsc'), ['-p', 'backend/tsconfig.spec.json']],
  ['core types', bin('tsc'), ['-p', 'core/tsconfig.spec.json']],
  ['test types', bin('tsc'), ['-p', 'test/tsconfig.json']],
  ['lint', bin('eslint'), ['.', '--max-warnings=0']],
  [
    'import rules',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.mjs', 'core', 'backend/src', 'frontend/src', 'test'],
  ],
  ['content', node, [path.join('backend', 'dist', 'check-content.js')]],
  ['content table', node, ['scripts/content-table.mjs', '--check']],
];

const failed = [];
for (const [name, command, args] of checks) {
  const code = await run(command, args, { cwd: root, quiet: true });
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\ncheck failed: ${failed.join(', ')}`);
  process.exit(1);
}
