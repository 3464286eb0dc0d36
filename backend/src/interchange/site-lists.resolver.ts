import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationDecideSiteListArgs } from '../generated/graphql.js';
import { CurrentViewer, Roles, type SignedInViewer } from '../platform/index.js';
import { SiteListDecisions } from './site-list-decisions.service.js';

@Roles('ADMIN')
@Resolver()
export class SiteListConflictsResolver {
  constructor(private readonly decisions: SiteListDecisions) {}

  @Query('siteListConflicts')
  conflicts() {
    return this.decisions.conflicts();
  }

  @Query('siteListProblems')
  problems(@CurrentViewer() viewer: SignedInViewer) {
    return this.decisions.problems(viewer);
  }

  @Mutation('decideSiteList')
  decide(@Args() { path, seen, side }: MutationDecideSiteListArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.decisions.decide(viewer, path, seen, side);
  }
}
