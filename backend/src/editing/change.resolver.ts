import { changeActions, judge } from '@kkori/core/editing';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Author, ChangeAction, MarkdownProblem } from '../generated/graphql.js';
import { CurrentViewer, type GraphqlContext, type SignedInViewer } from '../platform/index.js';
import { presentProblem, RevisionsService, type QuestionRecord } from '../questions/index.js';
import { AuthorNames } from './author-names.js';
import { actorOf } from './changes.service.js';
import { ChangeStore, type ChangeRecord, type StepRecord } from './change-store.js';
import { QuestionReader } from './question-reader.service.js';

/** What is told of a change besides its row; only those get one who may edit. */
@Resolver('Change')
export class ChangeResolver {
  constructor(
    private readonly store: ChangeStore,
    private readonly revisions: RevisionsService,
    private readonly reader: QuestionReader,
    private readonly names: AuthorNames,
  ) {}

  @ResolveField()
  title(@Parent() { markdown, slug }: ChangeRecord): string {
    return /^# (.+)$/m.exec(markdown)?.[1]?.trim() ?? slug;
  }

  @ResolveField()
  baseMarkdown(@Parent() { questionId, baseRevision }: ChangeRecord): Promise<string | null> {
    return this.revisions.markdown(questionId, baseRevision);
  }

  @ResolveField()
  async currentRevision(@Parent() { slug }: ChangeRecord): Promise<number> {
    return (await this.revisions.question(slug))?.revision ?? 0;
  }

  @ResolveField()
  async currentMarkdown(@Parent() { slug }: ChangeRecord): Promise<string | null> {
    return (await this.revisions.question(slug))?.markdown ?? null;
  }

  @ResolveField()
  author(@Parent() { authorId }: ChangeRecord, @Context() context: GraphqlContext): Promise<Author | null> {
    return this.names.of(authorId, context);
  }

  @ResolveField()
  reviewer(@Parent() { reviewerId }: ChangeRecord, @Context() context: GraphqlContext): Promise<Author | null> {
    return this.names.of(reviewerId, context);
  }

  @ResolveField()
  steps(@Parent() { id }: ChangeRecord): Promise<StepRecord[]> {
    return this.store.steps(id);
  }

  @ResolveField()
  async problems(
    @Parent() { markdown, slug, questionId }: ChangeRecord,
    @CurrentViewer() { locale, userId }: SignedInViewer,
  ): Promise<MarkdownProblem[]> {
    // Who asks for its problems mostly asks for its preview, too.
    const { problems } = await this.reader.read(markdown, slug, questionId, { lane: 'editors', person: userId });
    return problems.map((problem) => presentProblem(problem, locale));
  }

  @ResolveField()
  async preview(
    @Parent() { markdown, slug, questionId }: ChangeRecord,
    @CurrentViewer() { userId }: SignedInViewer,
  ): Promise<QuestionRecord | null> {
    const { question } = await this.reader.read(markdown, slug, questionId, { lane: 'editors', person: userId });
    return question && this.reader.preview(question, questionId, markdown);
  }

  @ResolveField()
  may(@Parent() change: ChangeRecord, @CurrentViewer() viewer: SignedInViewer): ChangeAction[] {
    return changeActions.filter((action) => judge(action, change, actorOf(viewer)) === 'allowed');
  }
}

@Resolver('ChangeStep')
export class ChangeStepResolver {
  constructor(private readonly names: AuthorNames) {}

  @ResolveField()
  actor(@Parent() { actorId }: StepRecord, @Context() context: GraphqlContext): Promise<Author | null> {
    return this.names.of(actorId, context);
  }
}
