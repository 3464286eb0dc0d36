import { judge } from '@kkori/core/editing';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { AccountsService } from '../accounts/index.js';
import { Database, LOGGER } from '../platform/index.js';
import { ChangeStore, type ChangeRecord } from './change-store.js';
import { PublicationService } from './publication.service.js';

const EVERY_MS = 5_000;

/** What keeps a change from being published at its hour: the note of its step. */
const obstacles = { QuestionMovedOn: 'MOVED_ON', InvalidQuestion: 'INVALID', NotYours: 'ARCHIVED' } as const;
type Obstacle = (typeof obstacles)[keyof typeof obstacles] | 'REVIEWER' | 'FAILED';

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
    private readonly accounts: AccountsService,
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
    do await this.prepareNext();
    while (await this.database.transaction(() => this.publishNext()));
  }

  /** Before it is held. What is in the way, or wrong, its publication says. */
  private async prepareNext(): Promise<void> {
    // Of several processes each draws others.
    const next = await this.database.transaction(() => this.store.holdDue());
    if (next) await this.publication.prepare(next.slug, next.markdown, null).catch(() => undefined);
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
    const note = await this.publish(change);
    if (note === null) return true;
    // Somebody must look at it again.
    await this.store.step(change.id, { state: 'IN_REVIEW' }, { kind: 'NOT_PUBLISHED', actorId: null, note });
    this.log.info({ change: change.id, reason: note }, 'a scheduled change was not published');
    return true;
  }

  /** @returns what is in the way; null when it is published */
  private async publish(change: ChangeRecord): Promise<Obstacle | null> {
    if (!(await this.reviewerMayPublish(change))) return 'REVIEWER';
    try {
      const work = () => this.publication.publish(change, change.reviewerId, true, 'ko');
      const outcome = await this.database.attempt(work);
      return outcome.__typename === 'Change' ? null : obstacles[outcome.__typename];
    } catch (err) {
      // Whatever is wrong with this one, the others go on.
      this.log.error({ err, change: change.id }, 'a scheduled change could not be published');
      return 'FAILED';
    }
  }

  /** Whether whoever set the hour could publish it by hand today. */
  private async reviewerMayPublish(change: ChangeRecord): Promise<boolean> {
    const reviewer = change.reviewerId === null ? null : await this.accounts.find(change.reviewerId);
    if (!reviewer || reviewer.suspendedAt || reviewer.role === 'LEARNER') return false;
    return judge('PUBLISH', change, { id: reviewer.id, role: reviewer.role }) === 'allowed';
  }
}
