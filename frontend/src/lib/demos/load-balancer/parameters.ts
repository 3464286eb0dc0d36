import { strategyNames, type StrategyName } from '@kkori/core/load-balancing';
import { asNumber, asObject } from '../json.js';

export const serverNames = ['a', 'b', 'c', 'd'] as const;
export type ServerName = (typeof serverNames)[number];

/** What the learner can change: a part of the demo's parameters, the rest keeps the demo's defaults. */
export interface Setup {
  strategy: StrategyName;
  slowServer: ServerName | 'none';
  /** Milliseconds the slow server takes for an answer, 0 to 2000. */
  slowMs: number;
}

export const slowMsBounds = { min: 50, max: 1000, step: 50 } as const;

export const defaultSetup: Setup = { strategy: 'round-robin', slowServer: 'c', slowMs: 300 };

/** Reads a question's front matter or a sandbox's answer; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const slowMs = asNumber(given['slowMs']);
  return {
    strategy: strategyNames.find((name) => name === given['strategy']) ?? defaultSetup.strategy,
    slowServer:
      [...serverNames, 'none' as const].find((name) => name === given['slowServer']) ?? defaultSetup.slowServer,
    slowMs: slowMs === null ? defaultSetup.slowMs : Math.min(2000, Math.max(0, Math.round(slowMs))),
  };
}

/** Reads the address of the demo's own page, such as ?strategy=source-hash&slowServer=b&slowMs=500. */
export function setupFromAddress(parameters: URLSearchParams): Setup {
  const slowMs = parameters.get('slowMs');
  return readSetup({
    strategy: parameters.get('strategy'),
    slowServer: parameters.get('slowServer'),
    slowMs: slowMs === null || slowMs.trim() === '' ? undefined : Number(slowMs),
  });
}

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const parameters = new URLSearchParams();
  if (setup.strategy !== defaultSetup.strategy) parameters.set('strategy', setup.strategy);
  if (setup.slowServer !== defaultSetup.slowServer) parameters.set('slowServer', setup.slowServer);
  if (setup.slowMs !== defaultSetup.slowMs) parameters.set('slowMs', String(setup.slowMs));
  return parameters;
}

export function sameSetup(a: Setup, b: Setup): boolean {
  return a.strategy === b.strategy && a.slowServer === b.slowServer && a.slowMs === b.slowMs;
}
