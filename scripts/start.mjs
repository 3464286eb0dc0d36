/** `npm start`: sets up whatever is missing, then serves the product. */
import path from 'node:path';
import { build, install, requireNode, root } from './steps.mjs';

requireNode();
await install();
await build();
// npm and its shell keep a signal to themselves; when they are gone, the server goes as well.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
await import(path.join(root, 'backend/dist/main.js'));
