import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../config/config.js';
import { connectRedis, disconnectRedis } from '../redis/connection.js';

export interface RateLimit {
  /** How many times … */
  points: number;
  /** … within how many seconds. */
  seconds: number;
}

export type RateDecision = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/** Counts attempts by name and key, over all processes when REDIS_URL is set. */
@Injectable()
export class RateLimiter implements OnApplicationShutdown {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis: Redis | null;

  constructor(@Inject(CONFIG) config: Pick<Config, 'redisUrl'>) {
    this.redis = config.redisUrl ? connectRedis(config.redisUrl) : null;
  }

  /** Counts one attempt and tells whether it is still within the limit. */
  async consume(name: string, key: string, limit: RateLimit): Promise<RateDecision> {
    try {
      await this.limiterFor(name, limit).consume(key);
      return { allowed: true };
    } catch (result) {
      if (!(result instanceof RateLimiterRes)) throw result;
      return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)) };
    }
  }

  /** Forgets the attempts of a key, as after a success. */
  async reset(name: string, key: string, limit: RateLimit): Promise<void> {
    await this.limiterFor(name, limit).delete(key);
  }

  async onApplicationShutdown(): Promise<void> {
    await disconnectRedis(this.redis);
  }

  private limiterFor(name: string, limit: RateLimit): RateLimiterAbstract {
    const id = `${name}:${limit.points}:${limit.seconds}`;
    let limiter = this.limiters.get(id);
    if (!limiter) {
      const options = { keyPrefix: `kkori:limit:${name}`, points: limit.points, duration: limit.seconds };
      const memory = new RateLimiterMemory(options);
      // While Redis is away every process counts for itself: looser, but never open and never down.
      limiter = this.redis
        ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: memory })
        : memory;
      this.limiters.set(id, limiter);
    }
    return limiter;
  }
}
