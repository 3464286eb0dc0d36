/** `npm run dev`: backend and frontend, both reloading as their sources change. */
import concurrently from 'concurrently';
import { build, install, requireNode } from './steps.mjs';

requireNode();
await install();
await build({ only: 'backend' });
const { result } = concurrently(
  [
    { name: 'types', command: 'tsc -b core backend --watch --preserveWatchOutput' },
    {
      name: 'backend',
      command: 'node --watch-path=backend/dist --watch-path=core/dist --watch-path=content backend/dist/main.js',
    },
    { name: 'frontend', command: 'npm run dev -w frontend' },
  ],
  { prefixColors: ['gray', 'blue', 'green'], killOthersOn: ['failure', 'success'] },
);
await result.catch(() => process.exit(1));
