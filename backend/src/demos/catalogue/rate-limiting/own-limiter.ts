import type { SandboxContext } from '../../host/demo.js';
import type { GuestProblem } from '../../host/guest/guest.js';
import { LatestGuest } from '../../host/guest/latest-guest.js';

/** Calls that may fail before the program is no longer asked. */
const mostProblems = 3;

/** The learner's limiter: `allow(client, now)`, which says whether a request may pass. */
export class OwnLimiter {
  readonly #program: LatestGuest;
  #problems = 0;

  /** @param onProblem told of each failure, and whether the program is given up */
  constructor(
    sandbox: Pick<SandboxContext, 'startGuest'>,
    private readonly onProblem: (problem: GuestProblem, givenUp: boolean) => void,
  ) {
    this.#program = new LatestGuest(sandbox.startGuest);
  }

  /** Replaces the program; null when it works so far, or a later one came first. An earlier one is gone either way. */
  async load(code: string): Promise<GuestProblem | null> {
    this.#problems = 0;
    const started = await this.#program.load(code);
    return started?.status === 'failed' ? started.problem : null;
  }

  /** Null when there is no program, or it gave no usable answer. */
  async decide(client: string, now: number): Promise<{ allowed: boolean } | null> {
    const guest = this.#program.current;
    if (!guest || guest.ended) return null;
    const outcome = await guest.call('allow', [client, Math.round(now)]);
    // Of a program that was replaced meanwhile nobody wants to know.
    if (this.#program.current !== guest) return null;
    if (outcome.status === 'ok' && typeof outcome.value === 'boolean') return { allowed: outcome.value };
    const problem: GuestProblem =
      outcome.status === 'failed'
        ? outcome.problem
        : { kind: 'result', message: 'allow(client, now) must return true or false', line: null, column: null };
    // A program that hung once would hang at every request.
    const givenUp = ++this.#problems >= mostProblems || problem.kind === 'timeout' || guest.ended;
    this.onProblem(problem, givenUp);
    if (givenUp) await this.#program.close();
    return null;
  }
}
