import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MockActInput,
  MockKeywordInput,
  MockNoteInput,
  MockScoreInput,
  MutationHandOverMockRoundArgs,
  MutationReviewMockReportArgs,
  MutationStartMockRoundArgs,
} from '../generated/graphql.js';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../platform/index.js';
import { AssessmentsService } from './assessments.service.js';
import { InterviewReportsService } from './reports.service.js';
import { RoundsService } from './rounds.service.js';

@Resolver()
export class RoundsResolver {
  constructor(
    private readonly rounds: RoundsService,
    private readonly assessments: AssessmentsService,
    private readonly reports: InterviewReportsService,
  ) {}

  @SignedIn()
  @Transactional()
  @Mutation('startMockRound')
  start(
    @Args() { id, candidateId, interviewerId }: MutationStartMockRoundArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.rounds.start(viewer, id, candidateId, interviewerId);
  }

  @SignedIn()
  @Transactional()
  @Mutation('handOverMockRound')
  handOver(@Args() { id, personId }: MutationHandOverMockRoundArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.rounds.handOver(viewer, id, personId);
  }

  @SignedIn()
  @Transactional()
  @Mutation('conductMockRound')
  conduct(@Args('input') input: MockActInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.rounds.conduct(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('markMockKeyword')
  mark(@Args('input') input: MockKeywordInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.rounds.mark(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('scoreMockAnswer')
  score(@Args('input') input: MockScoreInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.assessments.score(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('saveMockNote')
  note(@Args('input') input: MockNoteInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.assessments.note(viewer, input);
  }

  @SignedIn()
  @Query('mockReports')
  mine(@CurrentViewer() viewer: SignedInViewer) {
    return this.reports.mine(viewer);
  }

  @SignedIn()
  @Query('mockReport')
  find(@Args('roundId') roundId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.reports.find(viewer, roundId);
  }

  @SignedIn()
  @Transactional()
  @Mutation('reviewMockReport')
  review(@Args() { roundId, grades }: MutationReviewMockReportArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.reports.review(viewer, roundId, grades);
  }
}
