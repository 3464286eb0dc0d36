import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { QueryHarmQueueArgs, SettlementInput } from '../generated/graphql.js';
import { CurrentViewer, Roles, Transactional, type SignedInViewer } from '../platform/index.js';
import { HarmService } from './harm.service.js';
import { SettlementsService } from './settlements.service.js';

const MOST_ROWS = 100;

@Roles('EDITOR', 'ADMIN')
@Resolver()
export class HarmResolver {
  constructor(
    private readonly harm: HarmService,
    private readonly settlements: SettlementsService,
  ) {}

  @Query('harmQueue')
  queue(@Args() { first, skip }: QueryHarmQueueArgs) {
    return this.harm.queue(Math.min(Math.max(first ?? 30, 1), MOST_ROWS), Math.max(skip ?? 0, 0));
  }

  @Query('questionHarm')
  ofQuestion(@Args('slug') slug: string) {
    return this.harm.ofQuestion(slug);
  }

  @Query('subjectFigures')
  async subjects(@CurrentViewer() viewer: SignedInViewer) {
    return this.harm.subjects(viewer.locale);
  }

  @Transactional()
  @Mutation('settleReports')
  settle(@Args('input') input: SettlementInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.settlements.settle(viewer, input);
  }
}
