/** `npm run dev`: backend and frontend, both reloading as their sources change. */
import { build, install, requireNode } from './steps.mjs';

requireNode();
await install();
await build('core', 'backend');
const { default: concurrently } = await import('concurrently');
const { result } = concurrently(
  [
    { name: 'types', command: 'tsc -b core backend --watch --preserveWatchOutput' },
    {
      name: 'backend',
      // The page comes from the frontend's own server here; links and trusted origins follow it.
      env: { PUBLIC_URL: 'http://localhost:5173' },
      command: 'node --watch-path=backend/dist --watch-path=core/dist --watch-path=content backend/dist/main.js',
    },
    { name: 'frontend', command: 'npm run dev -w frontend' },
  ],
  { prefixColors: ['gray', 'blue', 'green'], killOthersOn: ['failure', 'success'] },
);
await result.catch(() => process.exit(1));
