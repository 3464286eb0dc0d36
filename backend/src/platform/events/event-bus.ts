import { EventEmitter, on } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { CONFIG, type Config } from '../config/config.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Tells other rooms, and other processes when REDIS_URL is set, that something happened.
 * Delivery is at most once and in the order of publishing a topic.
 */
@Injectable()
export class EventBus implements OnApplicationShutdown {
  private readonly local = new EventEmitter({ captureRejections: true }).setMaxListeners(0);
  private readonly publisher: Redis | null;
  private readonly subscriber: Redis | null;

  constructor(@Inject(CONFIG) config: Pick<Config, 'redisUrl'>) {
    this.local.on('error', () => undefined);
    this.publisher = config.redisUrl ? connectRedis(config.redisUrl) : null;
    this.subscriber = config.redisUrl ? connectRedis(config.redisUrl) : null;
    this.subscriber?.on('message', (channel: string, message: string) => {
      this.local.emit(channel, JSON.parse(message) as Json);
    });
  }

  async publish(topic: string, payload: Json): Promise<void> {
    const channel = channelOf(topic);
    if (this.publisher) await this.publisher.publish(channel, JSON.stringify(payload));
    else this.local.emit(channel, payload);
  }

  /** Calls the listener for every event of the topic until the returned function is called. */
  async subscribe(topic: string, listener: (payload: Json) => void): Promise<() => Promise<void>> {
    const channel = channelOf(topic);
    this.local.on(channel, listener);
    if (this.local.listenerCount(channel) === 1) await this.subscriber?.subscribe(channel);
    return async () => {
      this.local.off(channel, listener);
      if (this.local.listenerCount(channel) === 0) await this.subscriber?.unsubscribe(channel);
    };
  }

  /** The topic's events from now on; ends when the consumer returns or the signal aborts. */
  async *iterate(topic: string, signal?: AbortSignal): AsyncGenerator<Json, void> {
    const stop = await this.subscribe(topic, () => undefined);
    try {
      for await (const [payload] of on(this.local, channelOf(topic), signal ? { signal } : {})) yield payload as Json;
    } catch (error) {
      if (!signal?.aborted) throw error;
    } finally {
      await stop();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([this.publisher?.quit(), this.subscriber?.quit()]);
    this.local.removeAllListeners();
  }
}

const channelOf = (topic: string) => `kkori:event:${topic}`;

/** Commands fail at once while the server is away instead of piling up; the connection comes back by itself. */
export function connectRedis(url: string): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, connectTimeout: 5_000 });
  redis.on('error', () => undefined);
  return redis;
}
