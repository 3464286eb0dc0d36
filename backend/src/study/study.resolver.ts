import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  InterviewGoalInput,
  MarkInput,
  MarkUndoInput,
  RecordMarksResult,
  RecordReviewsResult,
  ReviewInput,
  StudySettingsInput,
  UndoInput,
} from '../generated/graphql.js';
import { CurrentViewer, Public, SignedIn, Transactional, type SignedInViewer, type Viewer } from '../platform/index.js';
import { InterviewService } from './interview.service.js';
import { MarksService } from './marks.service.js';
import { present, presentCard, within } from './present.js';
import { QueueService } from './queue.service.js';
import { ReviewsService } from './reviews.service.js';
import { SettingsService } from './settings.service.js';
import { ShownCardsService } from './shown-cards.service.js';

@Resolver()
export class StudyResolver {
  constructor(
    private readonly queue: QueueService,
    private readonly shown: ShownCardsService,
    private readonly reviews: ReviewsService,
    private readonly marks: MarksService,
    private readonly settings: SettingsService,
    private readonly interviews: InterviewService,
  ) {}

  @SignedIn()
  @Query('studyQueue')
  async studyQueue(
    @Args('deckId') deckId: string | null | undefined,
    @Args('limit') limit: number,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    within(limit, 1, 200, 'limit');
    const queue = await this.queue.queue(viewer, deckId ?? null, limit);
    return {
      ...queue,
      cards: queue.cards.map(presentCard),
      otherMemories: queue.otherMemories.map(present),
    };
  }

  @SignedIn()
  @Query('today')
  today(@CurrentViewer() viewer: SignedInViewer) {
    return this.queue.today(viewer);
  }

  @SignedIn()
  @Query('studyPack')
  async studyPack(@Args('days') days: number, @CurrentViewer() viewer: SignedInViewer) {
    within(days, 1, 14, 'days');
    const pack = await this.queue.pack(viewer, days);
    return { ...pack, cards: pack.cards.map(presentCard), otherMemories: pack.otherMemories.map(present) };
  }

  @SignedIn()
  @Query('memories')
  async memories(@Args('cardIds') cardIds: string[], @CurrentViewer() viewer: SignedInViewer) {
    within(cardIds.length, 0, 100, 'cardIds');
    return (await this.queue.memories(viewer, cardIds)).map(present);
  }

  @SignedIn()
  @Query('studySettings')
  studySettings(@CurrentViewer() viewer: SignedInViewer) {
    return this.settings.of(viewer.userId);
  }

  @SignedIn()
  @Query('interview')
  interview(@CurrentViewer() viewer: SignedInViewer) {
    return this.queue.interview(viewer);
  }

  @Public()
  @Query('guestCards')
  guestCards(@Args('deckIds') deckIds: string[], @CurrentViewer() viewer: Viewer) {
    within(deckIds.length, 1, 20, 'deckIds');
    return this.shown.ofGuest(viewer, deckIds);
  }

  @SignedIn()
  @Transactional()
  @Mutation('recordReviews')
  async recordReviews(
    @Args('reviews') reviews: ReviewInput[],
    @Args('undos') undos: UndoInput[] | null | undefined,
    @Args('personId') personId: string | null | undefined,
    @CurrentViewer() viewer: SignedInViewer,
  ): Promise<RecordReviewsResult> {
    const outcome = await this.reviews.record(viewer, reviews, undos ?? [], personId ?? viewer.userId);
    if (outcome.__typename !== 'ReviewsRecorded') return outcome;
    return { ...outcome, memories: outcome.memories.map(present) };
  }

  @SignedIn()
  @Transactional()
  @Mutation('recordMarks')
  async recordMarks(
    @Args('marks') marks: MarkInput[],
    @Args('undos') undos: MarkUndoInput[] | null | undefined,
    @Args('personId') personId: string | null | undefined,
    @CurrentViewer() viewer: SignedInViewer,
  ): Promise<RecordMarksResult> {
    const outcome = await this.marks.record(viewer, marks, undos ?? [], personId ?? viewer.userId);
    if (outcome.__typename !== 'MarksRecorded') return outcome;
    return { ...outcome, memories: outcome.memories.map(present) };
  }

  @SignedIn()
  @Transactional()
  @Mutation('updateStudySettings')
  updateStudySettings(@Args('input') input: StudySettingsInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.settings.update(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('setInterviewGoal')
  setInterviewGoal(@Args('input') input: InterviewGoalInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.interviews.set(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('clearInterviewGoal')
  clearInterviewGoal(@CurrentViewer() viewer: SignedInViewer) {
    return this.interviews.clear(viewer);
  }
}
