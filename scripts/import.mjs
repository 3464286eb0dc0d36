/** `npm run import -- PATH [--deck NAME] [--dry-run] [--json]`: brings in questions and study notes. */
import path from 'node:path';
import { build, install, requireNode, root } from './steps.mjs';

requireNode();
await install();
await build({ only: 'backend' });
await import(path.join(root, 'backend/dist/import.js'));
