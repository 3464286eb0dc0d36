import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database, LOGGER } from '../platform/index.js';
import { ChangeStore } from './change-store.js';
import { PublicationService } from './publication.service.js';

const EVERY_MS = 5_000;

/** Publishes changes when their hour comes. What came while no process ran is published when one starts. */
@Injectable()
export class ScheduledPublications implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isRunning = false;

  constructor(
    private readonly database: Database,
    private readonly store: ChangeStore,
    private readonly publication: PublicationService,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      if (!this.isRunning) this.running = this.run();
    }, EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Publishes whatever is due. Several processes may do so at once: each change is published by one of them. */
  async publishDue(): Promise<void> {
    while (await this.database.transaction(() => this.publishNext()));
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    try {
      await this.publishDue();
    } catch (err) {
      this.log.warn({ err }, 'scheduled changes could not be published');
    } finally {
      this.isRunning = false;
    }
  }

  /** @returns whether there was one */
  private async publishNext(): Promise<boolean> {
    const change = await this.store.holdDue();
    if (!change) return false;
    const outcome = await this.publication.publish(change, change.reviewerId, true, 'ko');
    if (outcome.__typename === 'Change') return true;
    // Somebody must look at it again.
    const step = { kind: 'NOT_PUBLISHED' as const, actorId: null, note: outcome.message };
    await this.store.step(change.id, { state: 'IN_REVIEW' }, step);
    this.log.info({ change: change.id, reason: outcome.__typename }, 'a scheduled change was not published');
    return true;
  }
}
