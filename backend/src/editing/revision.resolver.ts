import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Author, EditedQuestionRevisionsArgs } from '../generated/graphql.js';
import { CurrentViewer, inRange, type GraphqlContext, type SignedInViewer } from '../platform/index.js';
import { RevisionsService, type EditedQuestionRecord, type RevisionRecord } from '../questions/index.js';
import { AuthorNames } from './author-names.js';
import { ChangeStore, type ChangeRecord } from './change-store.js';

@Resolver('EditedQuestion')
export class EditedQuestionResolver {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly store: ChangeStore,
  ) {}

  @ResolveField('revisions')
  list(
    @Parent() { id }: EditedQuestionRecord,
    @Args() { first, before }: EditedQuestionRevisionsArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ): Promise<RevisionRecord[]> {
    return this.revisions.list(id, inRange('first', first ?? 50, 1, 100, viewer), before ?? null);
  }

  @ResolveField()
  revisionOf(@Parent() { id }: EditedQuestionRecord, @Args('number') number: number): Promise<RevisionRecord | null> {
    return this.revisions.find(id, number);
  }

  @ResolveField()
  openChanges(@Parent() { id }: EditedQuestionRecord): Promise<ChangeRecord[]> {
    return this.store.openOf(id);
  }
}

@Resolver('Revision')
export class RevisionResolver {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly names: AuthorNames,
  ) {}

  @ResolveField()
  author(@Parent() { authorId }: RevisionRecord, @Context() context: GraphqlContext): Promise<Author | null> {
    return this.names.of(authorId, context);
  }

  @ResolveField()
  creditedTo(@Parent() { creditedTo }: RevisionRecord, @Context() context: GraphqlContext): Promise<Author | null> {
    return this.names.of(creditedTo, context);
  }

  @ResolveField()
  markdown(@Parent() { questionId, number }: RevisionRecord): Promise<string | null> {
    return this.revisions.markdown(questionId, number);
  }
}
