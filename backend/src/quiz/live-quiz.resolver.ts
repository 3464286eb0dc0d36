import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type {
  LiveQuizAnswerInput,
  LiveQuizInput,
  LiveQuizJoinInput,
  MutationLeadLiveQuizArgs,
  MutationRemoveFromLiveQuizArgs,
  QueryLiveQuizOfferArgs,
  QueryLiveQuizReportArgs,
  SubscriptionLiveQuizArgs,
} from '../generated/graphql.js';
import { CurrentViewer, Public, SignedIn, Transactional, type SignedInViewer, type Viewer } from '../platform/index.js';
import { AnsweringService } from './answering.service.js';
import { JoiningService } from './joining.service.js';
import { LeadingService } from './leading.service.js';
import { LiveRooms } from './live-rooms.js';
import { OpeningService } from './opening.service.js';
import { ReportService } from './report.service.js';

@Resolver()
export class LiveQuizResolver {
  constructor(
    private readonly opening: OpeningService,
    private readonly joining: JoiningService,
    private readonly leading: LeadingService,
    private readonly answering: AnsweringService,
    private readonly reports: ReportService,
    private readonly live: LiveRooms,
  ) {}

  @Public()
  @Query('liveQuizOffer')
  offer(@Args() { code, token }: QueryLiveQuizOfferArgs, @CurrentViewer() viewer: Viewer) {
    return this.joining.offer(viewer, code, token);
  }

  @SignedIn()
  @Query('liveQuizzes')
  mine(@CurrentViewer() viewer: SignedInViewer) {
    return this.reports.of(viewer);
  }

  @Public()
  @Query('liveQuizReport')
  report(@Args() { id, token }: QueryLiveQuizReportArgs, @CurrentViewer() viewer: Viewer) {
    return this.reports.report(viewer, id, token);
  }

  @SignedIn()
  @Transactional()
  @Mutation('openLiveQuiz')
  open(@Args('input') input: LiveQuizInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.opening.open(viewer, input);
  }

  @Public()
  @Mutation('joinLiveQuiz')
  join(@Args('input') input: LiveQuizJoinInput, @CurrentViewer() viewer: Viewer) {
    return this.joining.join(viewer, input);
  }

  /** One statement writes it: that is its transaction. */
  @Public()
  @Mutation('answerLiveQuiz')
  answer(@Args('input') input: LiveQuizAnswerInput, @CurrentViewer() viewer: Viewer) {
    return this.answering.answer(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('leadLiveQuiz')
  lead(@Args() { id, act, number }: MutationLeadLiveQuizArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.leading.lead(viewer, id, act, number);
  }

  @SignedIn()
  @Transactional()
  @Mutation('removeFromLiveQuiz')
  remove(@Args() { id, playerId }: MutationRemoveFromLiveQuizArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.joining.remove(viewer, id, playerId);
  }

  @Public()
  @Subscription('liveQuiz', { resolve: (view: unknown) => view })
  follow(@Args() { id, token }: SubscriptionLiveQuizArgs, @CurrentViewer() viewer: Viewer) {
    return this.live.follow(viewer, id, token);
  }
}
