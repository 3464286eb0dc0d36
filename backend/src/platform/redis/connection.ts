import { Redis } from 'ioredis';

/** Longer than Redis ever takes while it is well, ms. */
const answerMs = 2_000;

/**
 * A connection that comes back by itself. While the server is away a command fails at once instead of waiting for it:
 * nobody's request may take longer because of Redis.
 */
export function connectRedis(url: string): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 5_000,
    commandTimeout: answerMs,
    retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
  });
  // Every failed attempt to connect; the commands that need the server say so themselves.
  redis.on('error', () => undefined);
  return redis;
}

/** Ends the connection whatever its state is. */
export async function disconnectRedis(redis: Redis | null): Promise<void> {
  if (redis?.status === 'ready') await redis.quit().catch(() => undefined);
  redis?.disconnect();
}
