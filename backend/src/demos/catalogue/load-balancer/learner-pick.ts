import type { BalancedRequest, Upstream } from '@kkori/core/load-balancing';
import { costAt } from '@kkori/core/load-balancing';
import type { GuestProblem, StartGuest } from '../../host/guest/guest.js';
import { LatestGuest } from '../../host/guest/latest-guest.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import { entry, suffix } from './learner-code.js';

/** After so many problems round robin decides for the rest of a run. */
const problemsBorne = 3;
/** Lines that a run may print into the log. */
const printedBorne = 20;

/** The learner's own `pick(servers, request)`, called once a request. */
export class LearnerPick {
  readonly #program: LatestGuest;
  #code = '';
  #problems = 0;
  #printed = 0;
  #givenUp = false;

  constructor(
    startGuest: StartGuest,
    private readonly log: (event: NewWireEvent) => void,
  ) {
    this.#program = new LatestGuest(startGuest);
  }

  /** Loads the code; gives what is wrong with it, null when nothing is, or later code came first. */
  async load(code: string): Promise<GuestProblem | null> {
    this.#code = code;
    this.#givenUp = false;
    this.#problems = 0;
    const started = await this.#program.load(code + suffix);
    if (started?.status !== 'failed') return null;
    this.#givenUp = true;
    return this.#inCode(started.problem);
  }

  /** A new run is a new chance. */
  async begin(): Promise<void> {
    this.#problems = 0;
    this.#printed = 0;
    this.#givenUp = false;
    if (this.#program.current && !this.#program.current.ended) return;
    const problem = await this.load(this.#code);
    if (problem) this.#report(problem);
  }

  close(): Promise<void> {
    return this.#program.close();
  }

  /** Index of the server it chose; null when round robin has to. */
  async pick(
    upstreams: readonly Upstream[],
    request: BalancedRequest & { readonly path: string; readonly number: number },
  ): Promise<number | null> {
    const guest = this.#program.current;
    if (this.#givenUp || !guest) return null;
    const servers = upstreams.map(({ name, weight, connections, available, latency }) => ({
      name,
      weight,
      connections,
      latencyMs: latency ? Math.round(costAt(latency, request.now ?? 0) * 10) / 10 : null,
      available,
    }));
    const given = { client: request.client, path: request.path, number: request.number };
    const outcome = await guest.call(entry, [servers, given]);
    // Of code that was replaced meanwhile nobody wants to know.
    if (this.#program.current !== guest) return null;
    this.#print(outcome.printed);
    if (outcome.status === 'failed') {
      this.#report(this.#inCode(outcome.problem));
      return null;
    }
    const chosen = indexOf(outcome.value, upstreams);
    if (typeof chosen === 'number') return chosen;
    this.#report({ kind: 'result', message: chosen.message, line: null, column: null });
    return null;
  }

  /** Where ours begins there is nothing of the learner's to point at: what is left open there ends on their last line. */
  #inCode(problem: GuestProblem): GuestProblem {
    const lines = this.#code.split('\n').length;
    if (problem.line === null || problem.line <= lines) return problem;
    if (problem.kind === 'syntax') return { ...problem, line: lines, column: null };
    return { ...problem, kind: problem.kind === 'error' ? 'missing' : problem.kind, line: null, column: null };
  }

  #report(problem: GuestProblem): void {
    this.#problems++;
    this.#givenUp ||=
      this.#problems >= problemsBorne ||
      ['timeout', 'memory', 'stopped', 'syntax', 'missing', 'busy'].includes(problem.kind);
    this.log({
      kind: 'NOTE',
      from: 'balancer',
      reason: problem.message,
      data: { problem, givenUp: this.#givenUp },
    });
  }

  #print(lines: readonly string[]): void {
    for (const line of lines) {
      if (this.#printed++ < printedBorne)
        this.log({ kind: 'NOTE', from: 'balancer', reason: line, data: { printed: true } });
    }
  }
}

/** A server's name or index, or an object with its name, of a server that is available. */
function indexOf(value: unknown, upstreams: readonly Upstream[]): number | { message: string } {
  const named = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  const index = typeof named === 'number' ? named : upstreams.findIndex(({ name }) => name === named);
  const upstream = upstreams[index];
  const shown = (JSON.stringify(value) ?? 'undefined').slice(0, 60);
  if (!upstream) return { message: `${shown} is no server: give a name or an index` };
  return upstream.available ? index : { message: `${upstream.name} is not available` };
}
