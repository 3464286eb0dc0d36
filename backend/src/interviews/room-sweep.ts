import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { everyHour, LOGGER, type Repeating } from '../platform/index.js';
import { RoomsService } from './rooms.service.js';

/** Deletes rooms that nobody used for a month and that nobody has a report of, once an hour. */
@Injectable()
export class RoomSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repeating: Repeating | undefined;

  constructor(
    private readonly rooms: RoomsService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating = everyHour(
      'deleting unused interview rooms',
      this.log,
      async () => void (await this.rooms.sweep()),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repeating?.stop();
  }
}
