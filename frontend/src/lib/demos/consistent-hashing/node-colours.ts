import type { NodeName } from './parameters.js';

/** A colour of the page for each node; its letter always stands beside it. */
export const nodeColours: Readonly<Record<NodeName, string>> = {
  a: 'var(--indigo)',
  b: 'var(--rouge)',
  c: 'var(--pine)',
  d: 'var(--gardenia)',
  e: 'var(--soft)',
  f: 'var(--ink)',
};
