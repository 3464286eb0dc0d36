import type { SourceEvent } from '../delivery.js';

/** `waiting` is between a break and the next attempt; `closed` will not be tried again. */
export type ClientState = 'off' | 'connecting' | 'open' | 'waiting' | 'closed';

export interface ClientHooks {
  onEvent(event: SourceEvent): void;
  onState(state: ClientState): void;
  /** What carries the events, when a client changes that by itself. */
  onTransport(name: string): void;
}

/** A way to receive the events, at work from the moment it is made. */
export interface EventClient {
  stop(): void;
}

/** @param url of the client's own server, ending in `/` */
export type StartClient = (url: string, hooks: ClientHooks) => EventClient;

/** Reads an event; null when it is none. */
export function readEvent(value: unknown): SourceEvent | null {
  const { n, at } = (value ?? {}) as Partial<Record<'n' | 'at', unknown>>;
  return typeof n === 'number' && typeof at === 'number' ? { n, at } : null;
}

/** Resolves after a while, or at once when it is over. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
