/** `npm run build`: builds what is stale. */
import { build, install, requireNode } from './steps.mjs';

requireNode();
await install();
await build();
