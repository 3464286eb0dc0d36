/** `npm start`: sets up whatever is missing, then serves the product. */
import path from 'node:path';
import { build, install, requireNode, root } from './steps.mjs';

requireNode();
await install();
await build();
// In this process: a signal to `npm start` reaches the server itself.
await import(path.join(root, 'backend/dist/main.js'));
