import { z } from 'zod';
import type { StartDemo } from '../../host/demo.js';
import { AttackerServer } from './attacker.js';
import type { Shared } from './attempt.js';
import { BankServer } from './bank.js';
import type { Command, Parameters } from './parameters.js';

/** Two servers and, in the learner's own browser, the judge. */
export const startSameSiteCookies: StartDemo<Parameters, Command> = async (parameters, sandbox) => {
  const shared: Shared = { parameters, attempt: null };
  const bank = new BankServer(shared, sandbox.pathOf('bank'), sandbox.log);
  const attacker = new AttackerServer(shared, sandbox.log);
  let runs = 0;
  const close = async (): Promise<void> => {
    await Promise.all([bank.close(), attacker.close()]);
  };

  const command = (given: Command): unknown => {
    if (given.type === 'configure') {
      shared.parameters = given.parameters;
      sandbox.log({ kind: 'CONFIGURE', data: { parameters: given.parameters } });
      return { parameters: given.parameters };
    }
    const [bankUrl, attackerUrl] = (['bank', 'attacker'] as const).map((name) => {
      const { origin, pathname } = new URL(given[name]);
      // The pages reach, and lead to, nothing but these two: a stranger's origin is refused, whatever its path.
      if (sandbox.knownOrigin(origin) === 'demo' && pathname === sandbox.pathOf(name)) return origin + pathname;
      throw new z.ZodError([{ code: 'custom', path: [name], message: 'not of this sandbox', input: given[name] }]);
    });
    const run = ++runs;
    shared.attempt = { run, parameters: shared.parameters, bank: bankUrl ?? '', attacker: attackerUrl ?? '' };
    const { attack, initiator } = shared.parameters;
    sandbox.log({ kind: 'RUN', request: run, reason: `${attack} from ${initiator}`, data: { run, attack, initiator } });
    return { run };
  };

  try {
    return {
      ports: { bank: await bank.start(), attacker: await attacker.start() },
      parameters: () => shared.parameters,
      command,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
