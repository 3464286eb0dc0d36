import { asNumber, asObject } from '../json.js';

export const nodeNames = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type NodeName = (typeof nodeNames)[number];
export const methods = ['modulo', 'ring'] as const;
export const changes = ['add', 'remove'] as const;
/** Points of each node on the ring that are worth comparing. */
export const pointChoices = [1, 10, 160] as const;
export const keyCount = 200;

/** What the learner can change. */
export interface Setup {
  method: (typeof methods)[number];
  change: (typeof changes)[number];
  points: (typeof pointChoices)[number];
  /** Nodes before the change, 3 to 5. */
  nodes: number;
}

export const nodeBounds = { min: 3, max: 5 } as const;
export const defaultSetup: Setup = { method: 'modulo', change: 'add', points: 160, nodes: 3 };

/** Reads a question's front matter or the demo's parameters; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const nodes = asNumber(given['nodes']);
  return {
    method: methods.find((name) => name === given['method']) ?? defaultSetup.method,
    change: changes.find((name) => name === given['change']) ?? defaultSetup.change,
    points: pointChoices.find((count) => count === given['points']) ?? defaultSetup.points,
    nodes: nodes === null ? defaultSetup.nodes : Math.min(nodeBounds.max, Math.max(nodeBounds.min, Math.round(nodes))),
  };
}

/** Reads the address of the demo's own page, such as ?method=ring&change=remove&points=10. */
export function setupFromAddress(address: URLSearchParams): Setup {
  const number = (name: string) => (address.has(name) ? Number(address.get(name)) : undefined);
  return readSetup({
    method: address.get('method'),
    change: address.get('change'),
    points: number('points'),
    nodes: number('nodes'),
  });
}

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of ['method', 'change', 'points', 'nodes'] as const) {
    if (setup[name] !== defaultSetup[name]) address.set(name, String(setup[name]));
  }
  return address;
}

export function sameSetup(a: Setup, b: Setup): boolean {
  return setupToAddress(a).toString() === setupToAddress(b).toString();
}
