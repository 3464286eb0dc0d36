import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config/config.js';
import { Database } from './database/database.js';
import { EventBus } from './events/event-bus.js';
import { AccessGuard } from './graphql/access.js';
import { ErrorFilter } from './graphql/error.filter.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthController, Lifecycle } from './http/health.controller.js';
import { RequestViewers } from './http/request-viewers.js';
import { LOGGER } from './logging/logger.js';
import { PlatformResolver } from './platform.resolver.js';
import { RateLimiter } from './rate-limit/rate-limiter.js';

/** What exists before the rooms do. */
export interface Foundations {
  config: Config;
  log: Logger;
  dataSource: DataSource;
  clock: Clock;
}

@Global()
@Module({})
export class PlatformModule {
  static with({ config, log, dataSource, clock }: Foundations): DynamicModule {
    return {
      module: PlatformModule,
      imports: [GraphqlModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: log },
        { provide: DataSource, useValue: dataSource },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: Clock, useValue: clock },
        Database,
        EventBus,
        Lifecycle,
        PlatformResolver,
        RateLimiter,
        RequestViewers,
      ],
      exports: [CONFIG, LOGGER, Clock, Database, EventBus, Lifecycle, RateLimiter, RequestViewers],
    };
  }
}
