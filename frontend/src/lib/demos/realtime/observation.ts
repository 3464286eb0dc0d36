import type { ClientName } from './parameters.js';

/** What one client came to in a run. */
export interface ClientResult {
  name: ClientName;
  /** Milliseconds; null before the first event. */
  median: number | null;
  /** Both ways, heads included; null before the first event. */
  bytesPerEvent: number | null;
  /** Events missed since the line broke; null while it is not known. */
  missedAfterBreak: number | null;
}

/** Clients on whose behalf no code of ours asks for what was missed. */
export const pushed = ['stream', 'sse', 'ws', 'sio'] as const satisfies readonly ClientName[];

/** Who was told last on average, and who needed most bytes an event; undefined while somebody has had nothing. */
export function observe(results: readonly ClientResult[]): { latest?: ClientName; heaviest?: ClientName } {
  return { ...pick('latest', most(results, 'median')), ...pick('heaviest', most(results, 'bytesPerEvent')) };
}

/**
 * Who of those that are pushed to got the events of the break all the same. `everybody` when nothing happened in it,
 * `nobody` when all missed some; null while somebody is not back.
 */
export function resumer(results: readonly ClientResult[]): ClientName | 'everybody' | 'nobody' | 'several' | null {
  const asked = results.filter(({ name }) => pushed.some((one) => one === name));
  if (asked.length === 0 || asked.some(({ missedAfterBreak }) => missedAfterBreak === null)) return null;
  const whole = asked.filter(({ missedAfterBreak }) => missedAfterBreak === 0);
  if (whole.length === asked.length && asked.length > 1) return 'everybody';
  if (whole.length > 1) return 'several';
  return whole[0]?.name ?? 'nobody';
}

function most(results: readonly ClientResult[], field: 'median' | 'bytesPerEvent'): ClientName | null {
  if (results.length === 0 || results.some((result) => result[field] === null)) return null;
  return results.reduce((best, one) => ((one[field] ?? 0) > (best[field] ?? 0) ? one : best)).name;
}

function pick<Key extends string>(key: Key, value: ClientName | null): Partial<Record<Key, ClientName>> {
  return value === null ? {} : ({ [key]: value } as Record<Key, ClientName>);
}
