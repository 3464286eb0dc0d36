import { EventEmitter, on } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config/config.js';
import { LOGGER } from '../logging/logger.js';
import { connectRedis, disconnectRedis } from '../redis/connection.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const prefix = 'kkori:event:';
const channelOf = (topic: string) => `${prefix}${topic}`;

/**
 * Tells other rooms, and other processes when REDIS_URL is set, that something happened.
 * Delivery is at most once and in the order of publishing a topic. While Redis is away events stay in their process.
 */
@Injectable()
export class EventBus implements OnApplicationShutdown {
  private readonly local = new EventEmitter({ captureRejections: true }).setMaxListeners(0);
  private readonly publisher: Redis | null;
  private readonly subscriber: Redis | null;

  constructor(
    @Inject(CONFIG) config: Pick<Config, 'redisUrl'>,
    @Inject(LOGGER) private readonly log: Pick<Logger, 'info' | 'warn'>,
  ) {
    this.local.on('error', () => undefined);
    this.publisher = config.redisUrl ? connectRedis(config.redisUrl) : null;
    this.subscriber = config.redisUrl ? connectRedis(config.redisUrl) : null;
    this.subscriber?.on('message', (channel: string, message: string) => {
      this.local.emit(channel, JSON.parse(message) as Json);
    });
    this.subscriber?.on('ready', () => void this.listenAgain());
    this.tellWhetherConnected();
  }

  /** Never fails: what happened has happened, whether or not anybody hears of it. */
  async publish(topic: string, payload: Json): Promise<void> {
    const channel = channelOf(topic);
    if (this.publisher?.status !== 'ready' || this.subscriber?.status !== 'ready') {
      this.local.emit(channel, payload);
      return;
    }
    await this.publisher.publish(channel, JSON.stringify(payload)).catch((err: unknown) => {
      this.log.warn({ err, topic }, 'an event was lost');
    });
  }

  /** Calls the listener for every event of the topic until the returned function is called. */
  async subscribe(topic: string, listener: (payload: Json) => void): Promise<() => Promise<void>> {
    const channel = channelOf(topic);
    this.local.on(channel, listener);
    // What fails for want of a connection is made up for when there is one.
    if (this.local.listenerCount(channel) === 1) await this.subscriber?.subscribe(channel).catch(() => undefined);
    return async () => {
      this.local.off(channel, listener);
      if (this.local.listenerCount(channel) > 0) return;
      await this.subscriber?.unsubscribe(channel).catch(() => undefined);
    };
  }

  /**
   * The topic's events from now on, until the consumer returns: then at once, though nothing may ever come again.
   * @param first comes before them
   */
  iterate(topic: string, first: Json[] = []): AsyncIterableIterator<Json> {
    const before = [...first];
    const events = on(this.local, channelOf(topic));
    const subscribed = this.subscribe(topic, () => undefined);
    const ended = { done: true, value: undefined } as const;
    return {
      async next() {
        if (before.length > 0) return { done: false, value: before.shift()! };
        const event = (await events.next()) as IteratorResult<[Json], void>;
        return event.done ? ended : { done: false, value: event.value[0] };
      },
      async return() {
        await events.return?.();
        await (
          await subscribed
        )();
        return ended;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([disconnectRedis(this.publisher), disconnectRedis(this.subscriber)]);
    this.local.removeAllListeners();
  }

  private async listenAgain(): Promise<void> {
    const channels = this.local.eventNames().map(String);
    const listened = channels.filter((name) => name.startsWith(prefix));
    if (listened.length > 0) await this.subscriber?.subscribe(...listened).catch(() => undefined);
  }

  private tellWhetherConnected(): void {
    let away = false;
    this.subscriber?.on('close', () => {
      if (!away) this.log.warn('Redis is away: events stay in this process, and it counts rate limits by itself');
      away = true;
    });
    this.subscriber?.on('ready', () => {
      if (away) this.log.info('Redis is back');
      away = false;
    });
  }
}
