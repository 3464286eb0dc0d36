import { quizLimits } from '@kkori/core/live-quiz';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, everyHour, LOGGER, type Repeating } from '../platform/index.js';
import { LeadingService } from './leading.service.js';
import { PlayerStore } from './player-store.js';
import { RoomStore } from './room-store.js';
import { SettlingService } from './settling.service.js';

const HOUR = 3_600_000;

/** Once an hour: ends what was left open, settles what a process left behind, and deletes what is old with its guests. */
@Injectable()
export class QuizSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repeating: Repeating | undefined;

  constructor(
    private readonly rooms: RoomStore,
    private readonly players: PlayerStore,
    private readonly leading: LeadingService,
    private readonly settling: SettlingService,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating = everyHour('sweeping live quizzes', this.log, () => this.sweep());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repeating?.stop();
  }

  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const idle = await this.rooms.idleSince(new Date(now - quizLimits.idleHours * HOUR));
    await this.each(idle, (id) => this.leading.abandon(id));
    await this.each(await this.players.unsettledRooms(), (id) => this.settling.settle(id));
    const deleted = await this.rooms.deleteFinishedBefore(new Date(now - quizLimits.days * 24 * HOUR));
    if (deleted > 0) this.log.info({ deleted }, 'old live quizzes deleted');
  }

  /** What fails for one room is done for the others. */
  private async each(roomIds: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
    for (const roomId of roomIds) {
      await work(roomId).catch((err: unknown) => this.log.error({ err, roomId }, 'a live quiz was not swept'));
    }
  }
}
