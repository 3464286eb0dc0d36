import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ConflictDecision } from '../generated/graphql.js';
import { CurrentViewer, Roles, type SignedInViewer } from '../platform/index.js';
import { ContentDecisionService } from './content-decision.service.js';
import { ContentPreviewService } from './content-preview.service.js';

@Resolver()
export class ContentResolver {
  constructor(
    private readonly preview: ContentPreviewService,
    private readonly decisions: ContentDecisionService,
  ) {}

  @Roles('ADMIN')
  @Query('contentConflicts')
  conflicts() {
    return this.preview.conflicts();
  }

  @Roles('ADMIN')
  @Mutation('decideContentConflict')
  decide(@Args('decision') decision: ConflictDecision, @CurrentViewer() viewer: SignedInViewer) {
    return this.decisions.decide(viewer, decision);
  }
}
