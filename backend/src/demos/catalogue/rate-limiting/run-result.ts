import { limiterNames, mostWithin, type ArrivalPattern, type LimiterName } from '@kkori/core/rate-limiting';
import type { Verdicts } from './limiters.js';
import type { Algorithm, Parameters } from './parameters.js';

/** One request of a run as the server saw it. */
export interface Arrival {
  /** Milliseconds from the beginning of the run's first window. */
  readonly at: number;
  readonly verdicts: Verdicts;
}

export interface LimiterShare {
  readonly algorithm: Algorithm;
  readonly allowed: number;
  /** The most that were let through in any stretch as long as a window. */
  readonly worstWindow: number;
}

export interface RunResult {
  readonly run: number;
  readonly pattern: ArrivalPattern;
  /** In force when the run began. */
  readonly parameters: Parameters;
  readonly requests: number;
  /** What each algorithm let through, or would have; the learner's only when it answered every request. */
  readonly shares: readonly LimiterShare[];
  readonly arrivals: readonly { readonly at: number; readonly allowed: Readonly<Record<string, boolean>> }[];
  /** Requests without an answer. */
  readonly lost: number;
}

export function summarizeRun(
  run: Pick<RunResult, 'run' | 'pattern' | 'parameters' | 'requests'>,
  arrivals: readonly Arrival[],
): RunResult {
  const share = (algorithm: Algorithm, allowed: (verdicts: Verdicts) => boolean): LimiterShare => {
    const times = arrivals.filter(({ verdicts }) => allowed(verdicts)).map(({ at }) => at);
    return { algorithm, allowed: times.length, worstWindow: mostWithin(times, run.parameters.windowMs) };
  };
  const ownAnswered = arrivals.length > 0 && arrivals.every(({ verdicts }) => verdicts.own !== null);
  return {
    ...run,
    shares: [
      ...limiterNames.map((name: LimiterName) => share(name, (verdicts) => verdicts[name].allowed)),
      ...(ownAnswered ? [share('own', (verdicts) => verdicts.own?.allowed ?? false)] : []),
    ],
    arrivals: arrivals.map(({ at, verdicts }) => ({
      at: Math.round(at),
      allowed: Object.fromEntries(
        [...limiterNames, ...(ownAnswered ? (['own'] as const) : [])].map((name) => [
          name,
          verdicts[name]?.allowed ?? false,
        ]),
      ),
    })),
    lost: run.requests - arrivals.length,
  };
}
