import { strategyNames, type StrategyName } from '@kkori/core/load-balancing';
import { asNumber, asObject } from '../json.js';

/** The fifth joins when it is added. */
export const serverNames = ['a', 'b', 'c', 'd', 'e'] as const;
export type ServerName = (typeof serverNames)[number];

/** `custom` is the learner's own `pick(servers, request)`. */
export const choices = [...strategyNames, 'custom'] as const;
export type ChoiceName = StrategyName | 'custom';

/** What the learner can change: a part of the demo's parameters, the rest keeps the demo's defaults. */
export interface Setup {
  strategy: ChoiceName;
  /** What a second balancer does with the same requests. */
  other: StrategyName | 'none';
  servers: number;
  slowServer: ServerName | 'none';
  /** Milliseconds the slow server takes for an answer, 0 to 2000. */
  slowMs: number;
  /** `busy`: requests cost differently, and each server works on one at a time. */
  work: 'light' | 'busy';
  seed: number;
  sticky: boolean;
  checks: boolean;
  /** Milliseconds between two checks, 100 to 5000. */
  checkMs: number;
  /** Checks in a row that fail before a server is taken out, 1 to 10. */
  fall: number;
  /** Requests that fail before a server is left out for a while, as in nginx; 0 for never, up to 10. */
  maxFails: number;
  weights: Readonly<Record<ServerName, number>>;
}

export const slowMsBounds = { min: 50, max: 1000, step: 50 } as const;
/** A little less than the demo takes: what shows a difference in one run. */
export const checkMsBounds = { min: 100, max: 2000, step: 100 } as const;
export const fallBounds = { min: 1, max: 5 } as const;
export const maxFailsBounds = { min: 0, max: 5 } as const;
export const seedBounds = { min: 1, max: 999_999 } as const;
export const weightBounds = { min: 1, max: 10 } as const;

export const defaultSetup: Setup = {
  strategy: 'round-robin',
  other: 'none',
  servers: 4,
  slowServer: 'c',
  slowMs: 300,
  work: 'light',
  seed: 1,
  sticky: false,
  checks: false,
  checkMs: 500,
  fall: 3,
  maxFails: 1,
  weights: { a: 1, b: 1, c: 1, d: 1, e: 1 },
};

/** Reads a question's front matter or a sandbox's answer; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const oneOf = <Value>(values: readonly Value[], name: keyof Setup): Value =>
    values.find((value) => value === given[name]) ?? (defaultSetup[name] as Value);
  const number = (value: unknown, low: number, high: number, otherwise: number): number => {
    const read = asNumber(value);
    return read === null ? otherwise : Math.min(high, Math.max(low, Math.round(read)));
  };
  const weights = asObject(given['weights']) ?? {};
  return {
    strategy: oneOf<ChoiceName>(choices, 'strategy'),
    other: oneOf<StrategyName | 'none'>([...strategyNames, 'none'], 'other'),
    servers: number(given['servers'], 4, serverNames.length, defaultSetup.servers),
    slowServer: oneOf<ServerName | 'none'>([...serverNames, 'none'], 'slowServer'),
    slowMs: number(given['slowMs'], 0, 2000, defaultSetup.slowMs),
    work: oneOf<Setup['work']>(['light', 'busy'], 'work'),
    seed: number(given['seed'], seedBounds.min, seedBounds.max, defaultSetup.seed),
    sticky: given['sticky'] === true,
    checks: given['checks'] === true,
    checkMs: number(given['checkMs'], 100, 5000, defaultSetup.checkMs),
    fall: number(given['fall'], 1, 10, defaultSetup.fall),
    maxFails: number(given['maxFails'], 0, 10, defaultSetup.maxFails),
    weights: Object.fromEntries(
      serverNames.map((name) => [name, number(weights[name], weightBounds.min, weightBounds.max, 1)]),
    ) as Record<ServerName, number>,
  };
}

/** Reads the address of the demo's own page, such as ?strategy=source-hash&slowServer=b&weights=5,1,1,1. */
export function setupFromAddress(parameters: URLSearchParams): Setup {
  const number = (name: string): number | undefined => {
    const text = parameters.get(name)?.trim();
    return text ? Number(text) : undefined;
  };
  const weights = (parameters.get('weights') ?? '').split(',').map(Number);
  return readSetup({
    ...Object.fromEntries(['strategy', 'other', 'slowServer', 'work'].map((name) => [name, parameters.get(name)])),
    ...Object.fromEntries(
      ['servers', 'slowMs', 'seed', 'checkMs', 'fall', 'maxFails'].map((name) => [name, number(name)]),
    ),
    sticky: parameters.has('sticky'),
    checks: parameters.has('checks'),
    weights: Object.fromEntries(serverNames.map((name, index) => [name, weights[index] || undefined])),
  });
}

const addressed = [
  ...(['strategy', 'other', 'servers', 'slowServer', 'slowMs', 'work', 'seed'] as const),
  ...(['checkMs', 'fall', 'maxFails'] as const),
];

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of addressed) {
    if (setup[name] !== defaultSetup[name]) parameters.set(name, String(setup[name]));
  }
  if (setup.sticky) parameters.set('sticky', '1');
  if (setup.checks) parameters.set('checks', '1');
  const weights = serverNames.slice(0, setup.servers).map((name) => setup.weights[name]);
  if (weights.some((weight) => weight !== 1)) parameters.set('weights', weights.join(','));
  return parameters;
}

export function sameSetup(a: Setup, b: Setup): boolean {
  return JSON.stringify(readSetup(a)) === JSON.stringify(readSetup(b));
}

/** The servers that stand behind the balancers. */
export function serversOf(setup: Setup): ServerName[] {
  return serverNames.slice(0, setup.servers);
}
