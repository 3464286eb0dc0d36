import { asArray, asNumber, asObject } from '../json.js';

/** The ways an event can come to this browser. */
export const clientNames = ['poll', 'long-poll', 'stream', 'sse', 'ws', 'sio', 'sio-poll'] as const;
export type ClientName = (typeof clientNames)[number];

export const views = ['race', 'handshake', 'chat'] as const;
export type View = (typeof views)[number];

/** What the learner can change; the demo's parameters. */
export interface Setup {
  view: View;
  /** Events a second. */
  rate: number;
  /** One way, milliseconds. */
  latencyMs: number;
  /** Between two questions of the polling client, milliseconds. */
  pollMs: number;
  /** Who takes part, in the order of `clientNames`. */
  clients: readonly ClientName[];
}

export const rateBounds = { min: 0.5, max: 10, step: 0.5 } as const;
export const latencyBounds = { min: 0, max: 300, step: 10 } as const;
export const pollBounds = { min: 200, max: 5_000, step: 100 } as const;

export const defaultSetup: Setup = { view: 'race', rate: 2, latencyMs: 40, pollMs: 1_000, clients: clientNames };

/** Reads a question's front matter; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const chosen = clientNames.filter((name) => asArray(given['clients']).includes(name));
  return {
    view: views.find((view) => view === given['view']) ?? defaultSetup.view,
    rate: bounded(given['rate'], rateBounds) ?? defaultSetup.rate,
    latencyMs: bounded(given['latencyMs'], latencyBounds) ?? defaultSetup.latencyMs,
    pollMs: bounded(given['pollMs'], pollBounds) ?? defaultSetup.pollMs,
    clients: chosen.length > 0 ? chosen : defaultSetup.clients,
  };
}

/** Reads the address of the demo's own page, such as ?rate=5&latencyMs=100&clients=poll,sse. */
export function setupFromAddress(address: URLSearchParams): Setup {
  const number = (name: string): number | undefined => {
    const text = address.get(name)?.trim();
    return text ? Number(text) : undefined;
  };
  return readSetup({
    view: address.get('view'),
    rate: number('rate'),
    latencyMs: number('latencyMs'),
    pollMs: number('pollMs'),
    clients: (address.get('clients') ?? '').split(','),
  });
}

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of ['view', 'rate', 'latencyMs', 'pollMs'] as const) {
    if (setup[name] !== defaultSetup[name]) address.set(name, String(setup[name]));
  }
  if (setup.clients.length < clientNames.length) address.set('clients', setup.clients.join(','));
  return address;
}

function bounded(value: unknown, { min, max }: { min: number; max: number }): number | null {
  const number = asNumber(value);
  return number === null ? null : Math.min(max, Math.max(min, number));
}
