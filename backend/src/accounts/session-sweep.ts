import { Inject, Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { everyHour, LOGGER, type Repeating } from '../platform/index.js';
import { SessionsService } from './sessions.service.js';

/** Deletes expired sessions once an hour. They open nothing before that either. */
@Injectable()
export class SessionSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repeating: Repeating | undefined;

  constructor(
    private readonly sessions: SessionsService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating = everyHour('deleting expired sessions', this.log, async () => {
      const deleted = await this.sessions.sweep();
      if (deleted > 0) this.log.info({ deleted }, 'expired sessions deleted');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repeating?.stop();
  }
}
