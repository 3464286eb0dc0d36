/** Where a program is run. */
export const runtimes = ['node', 'browser'] as const;
export type Runtime = (typeof runtimes)[number];

/**
 * What was running when a line was printed: the script itself, a callback of process.nextTick, a microtask (promise
 * reactions, queueMicrotask), a timer, the callback of an input or output, or one of setImmediate (Node's check phase).
 */
export const sources = ['main', 'tick', 'microtask', 'timer', 'io', 'check'] as const;
export type LineSource = (typeof sources)[number];
