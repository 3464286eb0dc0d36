import path from 'node:path';
import { checkContent } from './interchange/index.js';

/** Reads all content, prints every problem as file:line and fails when one of them is an error. */
const folder = path.resolve(import.meta.dirname, '../../content');
const problems = await checkContent(folder);
for (const { file, line, severity, message } of problems) {
  process.stderr.write(`content/${file}:${line} ${severity}: ${message}\n`);
}
process.exit(problems.some(({ severity }) => severity === 'error') ? 1 : 0);
