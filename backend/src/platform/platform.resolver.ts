import { setInterval as ticks } from 'node:timers/promises';
import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { ServerInfo } from '../generated/graphql.js';
import { Clock } from './clock.js';
import { Public } from './graphql/access.js';
import { version } from './version.js';

@Resolver()
export class PlatformResolver {
  constructor(private readonly clock: Clock) {}

  @Public()
  @Query('server')
  server(): ServerInfo {
    return { name: 'kkori', version, time: this.clock.now() };
  }

  @Public()
  @Mutation('ping')
  ping(): boolean {
    return true;
  }

  @Public()
  @Subscription('serverTime')
  async *serverTime(): AsyncGenerator<{ serverTime: Date }> {
    yield { serverTime: this.clock.now() };
    let sent = 1;
    for await (const _tick of ticks(1000)) {
      yield { serverTime: this.clock.now() };
      sent += 1;
      if (sent === 60) return;
    }
  }
}
