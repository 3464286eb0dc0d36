import { Injectable } from '@nestjs/common';
import { dayOf } from '@kkori/core/scheduling';
import { AccountsService } from '../accounts/index.js';
import type { StudyWorkload } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { InterviewService } from './interview.service.js';
import { QueueService } from './queue.service.js';
import { ReviewStore } from './review-store.js';

/** A simulation of so many tells no more than one of two thousand. */
const MOST_MEMORIES = 2_000;

/** What a device simulates a person's coming year from. */
@Injectable()
export class WorkloadService {
  constructor(
    private readonly queue: QueueService,
    private readonly store: ReviewStore,
    private readonly interviews: InterviewService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  async of(viewer: SignedInViewer): Promise<StudyWorkload> {
    const { met, newCards } = await this.queue.studied(viewer);
    const day = dayOf(this.clock.now().getTime(), await this.accounts.preferencesOf(viewer.userId));
    // Ids of cards are as good as random: the first of them stand for all.
    const some = [...met].sort().slice(0, MOST_MEMORIES);
    const [memories, pace] = await Promise.all([
      this.store.memoriesOf(viewer.userId, some),
      this.interviews.paceOf(viewer.userId, day),
    ]);
    return {
      met: met.length,
      newCards,
      memories: memories.map(({ stability, difficulty, lastReviewedAt }) => {
        return { stability, difficulty, lastReviewedAt: new Date(lastReviewedAt) };
      }),
      pace,
    };
  }
}
