import type { Parameters } from './parameters.js';

/** One attempt that the learner's browser makes. */
export interface Attempt {
  /** 1, 2, 3 … within the sandbox. */
  readonly run: number;
  readonly parameters: Parameters;
  /** Absolute addresses as the browser knows them, ending in `/`. */
  readonly bank: string;
  readonly attacker: string;
}

/** What the two servers know in common. */
export interface Shared {
  parameters: Parameters;
  attempt: Attempt | null;
}
