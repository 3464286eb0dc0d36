import type { SandboxContext } from '../../host/demo.js';
import type { Guest, GuestProblem } from '../../host/guest/guest.js';

/** Calls that may fail before the program is no longer asked. */
const mostProblems = 3;

/** The learner's limiter: `allow(client, now)`, which says whether a request may pass. */
export class OwnLimiter {
  #guest: Guest | null = null;
  #problems = 0;

  /** @param onProblem told of each failure, and whether the program is given up */
  constructor(
    private readonly sandbox: Pick<SandboxContext, 'startGuest'>,
    private readonly onProblem: (problem: GuestProblem, givenUp: boolean) => void,
  ) {}

  /** Replaces the program; null when it works so far. An earlier one is gone either way. */
  async load(code: string): Promise<GuestProblem | null> {
    const before = this.#guest;
    this.#guest = null;
    this.#problems = 0;
    await before?.close();
    const started = await this.sandbox.startGuest(code);
    if (started.status === 'failed') return started.problem;
    this.#guest = started.guest;
    return null;
  }

  /** Null when there is no program, or it gave no usable answer. */
  async decide(client: string, now: number): Promise<{ allowed: boolean } | null> {
    const guest = this.#guest;
    if (!guest || guest.ended) return null;
    const outcome = await guest.call('allow', [client, Math.round(now)]);
    if (outcome.status === 'ok' && typeof outcome.value === 'boolean') return { allowed: outcome.value };
    const problem: GuestProblem =
      outcome.status === 'failed'
        ? outcome.problem
        : { kind: 'result', message: 'allow(client, now) must return true or false', line: null, column: null };
    // A program that hung once would hang at every request.
    const givenUp = ++this.#problems >= mostProblems || problem.kind === 'timeout' || guest.ended;
    if (this.#guest === guest) this.onProblem(problem, givenUp);
    if (givenUp && this.#guest === guest) {
      this.#guest = null;
      await guest.close();
    }
    return null;
  }
}
