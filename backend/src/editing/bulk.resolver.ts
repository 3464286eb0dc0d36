import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationChangeQuestionsArgs, MutationRenameTagArgs } from '../generated/graphql.js';
import { CurrentViewer, Roles, type SignedInViewer } from '../platform/index.js';
import { BulkUndo } from './bulk-undo.service.js';
import { BulkService } from './bulk.service.js';

@Resolver()
export class BulkResolver {
  constructor(
    private readonly bulk: BulkService,
    private readonly undoing: BulkUndo,
  ) {}

  @Roles('ADMIN')
  @Query('tags')
  tags() {
    return this.bulk.tags();
  }

  @Roles('ADMIN')
  @Mutation('changeQuestions')
  change(@Args() { questionIds, change }: MutationChangeQuestionsArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.bulk.change(viewer, questionIds, change);
  }

  @Roles('ADMIN')
  @Mutation('renameTag')
  renameTag(@Args() { from, to }: MutationRenameTagArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.bulk.renameTag(viewer, from, to);
  }

  @Roles('ADMIN')
  @Mutation('undoBulk')
  undo(@Args('entryId') entryId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.undoing.undo(viewer, entryId);
  }
}
