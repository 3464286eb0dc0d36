import { Inject, Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../platform/index.js';
import { SessionsService } from './sessions.service.js';

const EVERY_MS = 3600 * 1000;

/** Deletes expired sessions once an hour. They open nothing before that either. */
@Injectable()
export class SessionSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly sessions: SessionsService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.sweep();
    }, EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      const deleted = await this.sessions.sweep();
      if (deleted > 0) this.log.info({ deleted }, 'expired sessions deleted');
    } catch (err) {
      this.log.warn({ err }, 'expired sessions could not be deleted');
    }
  }
}
