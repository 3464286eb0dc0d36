/** `npm run import`, `content:import`, `content:export`: a command of the backend, built when it is stale. */
import path from 'node:path';
import { build, install, requireNode, root } from './steps.mjs';

const [name] = process.argv.splice(2, 1);
requireNode();
await install();
await build('core', 'backend');
await import(path.join(root, `backend/dist/${name}.js`));
