import {
  createLimiter,
  limiterNames,
  type ClientLimiter,
  type Decision,
  type LimiterName,
} from '@kkori/core/rate-limiting';
import type { OwnLimiter } from './own-limiter.js';
import type { Algorithm, Parameters } from './parameters.js';

/** What every algorithm says to the same request; the learner's only when there is one that works. */
export type Verdicts = Readonly<Record<LimiterName, Decision>> & { readonly own: { readonly allowed: boolean } | null };

/** Clients that are remembered at once; the one that was seen first is forgotten first. */
const clientsKept = 64;

/** Every algorithm, asked about every request, so that they can be compared on the same traffic. */
export class Limiters {
  readonly #clients = new Map<string, Readonly<Record<LimiterName, ClientLimiter>>>();

  constructor(
    private readonly quota: Pick<Parameters, 'limit' | 'windowMs'>,
    private readonly own: OwnLimiter,
  ) {}

  /** @param now milliseconds from a fixed moment */
  async decide(client: string, now: number): Promise<Verdicts> {
    const limiters = this.#of(client);
    const verdicts = Object.fromEntries(limiterNames.map((name) => [name, limiters[name].decide(now)]));
    return { ...(verdicts as Record<LimiterName, Decision>), own: await this.own.decide(client, now) };
  }

  /** The verdict that counts; where the learner's code does not work, the token bucket's. */
  static inForce(verdicts: Verdicts, algorithm: Algorithm): Pick<Decision, 'allowed'> & Partial<Decision> {
    return algorithm === 'own' ? (verdicts.own ?? verdicts['token-bucket']) : verdicts[algorithm];
  }

  #of(client: string): Readonly<Record<LimiterName, ClientLimiter>> {
    const known = this.#clients.get(client);
    if (known) return known;
    const limiters = Object.fromEntries(limiterNames.map((name) => [name, createLimiter(name, this.quota)]));
    const fresh = limiters as Record<LimiterName, ClientLimiter>;
    this.#clients.set(client, fresh);
    const [oldest] = this.#clients.keys();
    if (this.#clients.size > clientsKept && oldest !== undefined) this.#clients.delete(oldest);
    return fresh;
  }
}
