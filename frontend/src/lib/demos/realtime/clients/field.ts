import { Delivery, type DeliverySnapshot } from '../delivery.js';
import type { ClientName } from '../parameters.js';
import type { ClientState, EventClient, StartClient } from './client.js';

/** One client as it stands. */
export interface Standing extends DeliverySnapshot {
  name: ClientName;
  state: ClientState;
  /** What carries the events, where the client may change that. */
  transport: string | null;
}

interface Entry {
  delivery: Delivery;
  state: ClientState;
  transport: string | null;
  client: EventClient | null;
}

/** The clients that take part, at work. */
export class Field {
  readonly #entries: ReadonlyMap<ClientName, Entry>;

  /** @param serverNow the server's time, estimated; milliseconds since the epoch */
  constructor(
    names: readonly ClientName[],
    private readonly serverNow: () => number,
  ) {
    this.#entries = new Map(
      names.map((name) => [name, { delivery: new Delivery(), state: 'connecting', transport: null, client: null }]),
    );
  }

  get standings(): readonly Standing[] {
    return [...this.#entries].map(([name, { delivery, state, transport }]) => ({
      name,
      state,
      transport,
      ...delivery.snapshot(),
    }));
  }

  /** Resolves when all are connected. */
  start(kinds: Readonly<Record<ClientName, StartClient>>, urlOf: (name: ClientName) => string | null): Promise<void> {
    return new Promise((resolve) => {
      for (const [name, entry] of this.#entries) {
        const url = urlOf(name);
        if (!url) continue;
        entry.client = kinds[name](url, {
          onEvent: ({ n, at }) => entry.delivery.take(n, this.serverNow() - at),
          onState: (state) => {
            entry.state = state;
            if ([...this.#entries.values()].every((one) => one.state === 'open')) resolve();
          },
          onTransport: (transport) => (entry.transport = transport),
        });
      }
    });
  }

  stop(): void {
    for (const entry of this.#entries.values()) {
      entry.client?.stop();
      entry.client = null;
      entry.state = 'off';
    }
  }
}
