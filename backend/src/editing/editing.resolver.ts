import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ChangeInput,
  MutationDeclineChangeArgs,
  MutationPublishChangeArgs,
  MutationRestoreRevisionArgs,
  MutationSchedulePublicationArgs,
  QueryArchivedQuestionsArgs,
  QueryChangesArgs,
  QueryCheckQuestionArgs,
} from '../generated/graphql.js';
import { CurrentViewer, inRange, Roles, Transactional, type SignedInViewer } from '../platform/index.js';
import { RevisionsService } from '../questions/index.js';
import { ChangesService } from './changes.service.js';
import { QuestionChecks } from './question-checks.service.js';
import { RestoringService } from './restoring.service.js';
import { ReviewService } from './review.service.js';

@Resolver()
export class EditingResolver {
  constructor(
    private readonly changes: ChangesService,
    private readonly checks: QuestionChecks,
    private readonly review: ReviewService,
    private readonly restoring: RestoringService,
    private readonly revisions: RevisionsService,
  ) {}

  @Roles('EDITOR', 'ADMIN')
  @Query('changes')
  page(@Args() { states, kind, first, after }: QueryChangesArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.changes.page(states, kind ?? null, inRange('first', first ?? 20, 1, 50, viewer), after ?? null);
  }

  @Roles('EDITOR', 'ADMIN')
  @Query('change')
  change(@Args('id') id: string) {
    return this.changes.find(id);
  }

  @Roles('EDITOR', 'ADMIN')
  @Query('ownChange')
  ownChange(@Args('slug') slug: string, @CurrentViewer() { userId }: SignedInViewer) {
    return this.changes.ownOf(slug, userId);
  }

  @Roles('EDITOR', 'ADMIN')
  @Query('checkQuestion')
  check(@Args() { markdown, slug }: QueryCheckQuestionArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.checks.answer(viewer, markdown, slug);
  }

  @Roles('EDITOR', 'ADMIN')
  @Query('editedQuestion')
  editedQuestion(@Args('slug') slug: string) {
    return this.revisions.question(slug);
  }

  @Roles('EDITOR', 'ADMIN')
  @Transactional()
  @Mutation('saveChange')
  save(@Args('input') input: ChangeInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.changes.save(viewer, input);
  }

  @Roles('EDITOR', 'ADMIN')
  @Mutation('sendToReview')
  send(@Args() { id, version }: MutationPublishChangeArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.review.send(viewer, id, version);
  }

  @Roles('EDITOR', 'ADMIN')
  @Mutation('withdrawChange')
  withdraw(@Args() { id, version }: MutationPublishChangeArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.review.withdraw(viewer, id, version);
  }

  @Roles('EDITOR', 'ADMIN')
  @Mutation('declineChange')
  decline(@Args() { id, version, why }: MutationDeclineChangeArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.review.decline(viewer, id, version, why);
  }

  @Roles('EDITOR', 'ADMIN')
  @Mutation('publishChange')
  publish(@Args() { id, version }: MutationPublishChangeArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.review.publish(viewer, id, version);
  }

  @Roles('EDITOR', 'ADMIN')
  @Mutation('schedulePublication')
  schedule(@Args() { id, version, at }: MutationSchedulePublicationArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.review.schedule(viewer, id, version, at ? new Date(at) : null);
  }

  @Roles('EDITOR', 'ADMIN')
  @Mutation('restoreRevision')
  restore(
    @Args() { changeId, slug, number, atOnce }: MutationRestoreRevisionArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.restoring.restore(viewer, changeId, slug, number, atOnce ?? false);
  }

  @Roles('ADMIN')
  @Query('archivedQuestions')
  archived(@Args() { first, after }: QueryArchivedQuestionsArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.restoring.archived(viewer, inRange('first', first ?? 50, 1, 100, viewer), after ?? null);
  }

  @Roles('ADMIN')
  @Transactional()
  @Mutation('archiveQuestion')
  archive(@Args('slug') slug: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.restoring.archive(viewer, slug);
  }

  @Roles('ADMIN')
  @Mutation('unarchiveQuestion')
  unarchive(@Args('slug') slug: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.restoring.unarchive(viewer, slug);
  }
}
