import type { WireLogSubscription } from '../api/generated/graphql.js';

/** One event of a sandbox's wire log, as the API sends it. */
export type WireEvent = WireLogSubscription['wireLog']['events'][number];
export type WireEventKind = WireEvent['kind'];
export type SandboxEnd = NonNullable<WireLogSubscription['wireLog']['ended']>;

/**
 * The newest events of a log, oldest first. Batches may overlap after a reconnect: an event is taken once, by its `seq`.
 */
export function appendEvents(log: readonly WireEvent[], batch: readonly WireEvent[], capacity: number): WireEvent[] {
  const lastSeq = log.at(-1)?.seq ?? 0;
  const fresh = batch.filter((event) => event.seq > lastSeq);
  const all = [...log, ...fresh];
  return all.length > capacity ? all.slice(all.length - capacity) : all;
}
