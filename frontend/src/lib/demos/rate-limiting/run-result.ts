import { asArray, asNumber, asObject, asString } from '../json.js';
import { algorithms, type Algorithm } from './parameters.js';

export interface LimiterShare {
  algorithm: Algorithm;
  allowed: number;
  /** The most let through in any second. */
  worstWindow: number;
}

export interface Arrival {
  /** Milliseconds from the beginning of the run. */
  at: number;
  allowed: Readonly<Partial<Record<Algorithm, boolean>>>;
}

export interface RunResult {
  run: number;
  requests: number;
  lost: number;
  shares: LimiterShare[];
  arrivals: Arrival[];
}

/** Reads a result out of a RESULT event; null when it is not one. */
export function readRunResult(value: unknown): RunResult | null {
  const result = asObject(value);
  const run = asNumber(result?.['run']);
  if (!result || run === null) return null;
  return {
    run,
    requests: asNumber(result['requests']) ?? 0,
    lost: asNumber(result['lost']) ?? 0,
    shares: asArray(result['shares']).flatMap((share) => {
      const read = asObject(share);
      const algorithm = algorithms.find((name) => name === read?.['algorithm']);
      if (!read || !algorithm) return [];
      const [allowed, worstWindow] = [asNumber(read['allowed']) ?? 0, asNumber(read['worstWindow']) ?? 0];
      return [{ algorithm, allowed, worstWindow }];
    }),
    arrivals: asArray(result['arrivals']).flatMap((arrival) => {
      const read = asObject(arrival);
      const at = asNumber(read?.['at']);
      if (!read || at === null) return [];
      const said = asObject(read['allowed']) ?? {};
      const allowed = Object.fromEntries(
        algorithms.flatMap((name) => (typeof said[name] === 'boolean' ? [[name, said[name]]] : [])),
      );
      return [{ at, allowed: allowed as Arrival['allowed'] }];
    }),
  };
}

/** What is wrong with the learner's code, as the host says it. */
export interface CodeProblem {
  line: number | null;
  column: number | null;
  message: string;
  kind: string;
}

export function readCodeProblem(value: unknown): CodeProblem | null {
  const problem = asObject(value);
  const message = asString(problem?.['message']);
  if (!problem || message === null) return null;
  return {
    message,
    line: asNumber(problem['line']),
    column: asNumber(problem['column']),
    kind: asString(problem['kind']) ?? 'error',
  };
}
