import type { LineSource } from '@kkori/core/event-loop';

/** Classes for what belongs to a queue. */
export const sourceColours: Record<LineSource, string> = {
  main: 'bg-ink text-paper',
  tick: 'bg-rouge text-paper',
  microtask: 'bg-indigo text-on-indigo',
  timer: 'bg-gardenia text-paper',
  io: 'bg-soft text-paper',
  check: 'bg-pine text-paper',
};
