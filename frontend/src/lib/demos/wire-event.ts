import type { WireLogSubscription } from '../api/generated/graphql.js';
import { asObject } from './json.js';

/** One event of a sandbox's wire log, as the API sends it. */
export type WireEvent = WireLogSubscription['wireLog']['events'][number];
export type WireEventKind = WireEvent['kind'];
export type SandboxEnd = NonNullable<WireLogSubscription['wireLog']['ended']>;

/** The events of a batch that were not there yet: batches overlap after a reconnect. */
export function freshEvents(lastSeq: number, batch: readonly WireEvent[]): readonly WireEvent[] {
  return batch.every((event) => event.seq > lastSeq) ? batch : batch.filter((event) => event.seq > lastSeq);
}

/** A run ended without a result, by no fault of the viewer's. */
export function saysRunFailed({ kind, data }: WireEvent): boolean {
  return kind === 'RESULT' && asObject(data)?.['failed'] === true;
}

/** The newest `capacity` events, oldest first. */
export function keepNewest(log: readonly WireEvent[], fresh: readonly WireEvent[], capacity: number): WireEvent[] {
  return [...log, ...fresh].slice(-capacity);
}
