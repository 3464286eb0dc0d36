import { ApiError } from '../api/api-error.js';

/**
 * Sends facts together. When the server will have nothing of what it was sent because something in it is wrong, each
 * half is sent by itself, until what is wrong stands alone: the others do not wait for it.
 * @param send resolves when what it was given is settled
 * @param refuse is given the one that the server will not have
 * @throws what `send` throws for any other reason, such as a lost connection; what was settled until then stays so
 */
export async function sendInHalves<Fact>(
  facts: readonly Fact[],
  send: (facts: readonly Fact[]) => Promise<void>,
  refuse: (fact: Fact) => Promise<void>,
): Promise<void> {
  try {
    await send(facts);
  } catch (problem) {
    const [first, ...others] = facts;
    if (!isRefusedWhole(problem) || first === undefined) throw problem;
    if (others.length === 0) return refuse(first);
    const half = Math.ceil(facts.length / 2);
    await sendInHalves(facts.slice(0, half), send, refuse);
    await sendInHalves(facts.slice(half), send, refuse);
  }
}

/** The server understood the request, and what was sent is wrong: the same would be refused again. */
function isRefusedWhole(problem: unknown): boolean {
  return problem instanceof ApiError && ['INVALID_INPUT', 'BAD_USER_INPUT'].includes(problem.code);
}
