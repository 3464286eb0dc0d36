import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import { RateLimiter, type RateLimit } from '../platform/index.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Generous to a class behind one address, useless to a guesser. An account may be tried ten times from one address and
 * fifty times from all together, so that locking somebody out takes many addresses and lasts an hour.
 */
export const accountLimits = {
  signInFromAddress: { points: 60, seconds: 10 * MINUTE },
  signInToAccountFromAddress: { points: 10, seconds: 15 * MINUTE },
  signInToAccount: { points: 50, seconds: HOUR },
  signUpFromAddress: { points: 60, seconds: HOUR },
  claimAdmin: { points: 10, seconds: 15 * MINUTE },
  changePassword: { points: 10, seconds: 15 * MINUTE },
  deleteAccount: { points: 10, seconds: 15 * MINUTE },
  resetPassword: { points: 20, seconds: 15 * MINUTE },
} satisfies Record<string, RateLimit>;

type LimitName = keyof typeof accountLimits;

/** Each method counts an attempt and answers the seconds to wait, or null when the attempt is within its limits. */
@Injectable()
export class AccountLimits {
  constructor(private readonly limiter: RateLimiter) {}

  /** @param account the key of the e-mail address, whether or not it has an account */
  async signIn(address: string, account: string): Promise<number | null> {
    const from = networkOf(address);
    // In this order, so that an address that is over its limit no longer uses up an account's.
    return (
      (await this.count('signInFromAddress', from)) ??
      (await this.count('signInToAccountFromAddress', `${from} ${account}`)) ??
      (await this.count('signInToAccount', account))
    );
  }

  /** A right password clears what was got wrong before; only the address goes on counting. */
  async signedIn(address: string, account: string): Promise<void> {
    await this.forget('signInToAccountFromAddress', `${networkOf(address)} ${account}`);
    await this.forget('signInToAccount', account);
  }

  signUp(address: string): Promise<number | null> {
    return this.count('signUpFromAddress', networkOf(address));
  }

  claimAdmin(userId: string): Promise<number | null> {
    return this.count('claimAdmin', userId);
  }

  changePassword(userId: string): Promise<number | null> {
    return this.count('changePassword', userId);
  }

  deleteAccount(userId: string): Promise<number | null> {
    return this.count('deleteAccount', userId);
  }

  resetPassword(address: string): Promise<number | null> {
    return this.count('resetPassword', networkOf(address));
  }

  private forget(name: LimitName, key: string): Promise<void> {
    return this.limiter.reset(`accounts.${name}`, digest(key), accountLimits[name]);
  }

  private async count(name: LimitName, key: string): Promise<number | null> {
    const decision = await this.limiter.consume(`accounts.${name}`, digest(key), accountLimits[name]);
    return decision.allowed ? null : decision.retryAfterSeconds;
  }
}

/** Keeps e-mail addresses out of the counter store and its keys short. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** IPv4 as it is; of IPv6 the /64, for a household has all of one. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : parsed.toString();
}
