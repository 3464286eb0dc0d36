import { Args, Query, Resolver } from '@nestjs/graphql';
import type { StatisticsPeriod } from '../generated/graphql.js';
import { CurrentViewer, SignedIn, type SignedInViewer } from '../platform/index.js';
import { StatisticsService } from './statistics.service.js';

@Resolver()
export class StatisticsResolver {
  constructor(private readonly service: StatisticsService) {}

  @SignedIn()
  @Query('statistics')
  statistics(
    @Args('period') period: StatisticsPeriod,
    @Args('deckId') deckId: string | null | undefined,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.service.of(viewer, period, deckId ?? null);
  }
}
