import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ReportInput } from '../generated/graphql.js';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../platform/index.js';
import { ReportsService } from './reports.service.js';

@Resolver()
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @SignedIn()
  @Query('myReports')
  mine(@CurrentViewer() viewer: SignedInViewer) {
    return this.reports.mine(viewer);
  }

  @SignedIn()
  @Query('settledNews')
  news(@CurrentViewer() viewer: SignedInViewer) {
    return this.reports.news(viewer);
  }

  @SignedIn()
  @Transactional()
  @Mutation('reportQuestion')
  report(@Args('input') input: ReportInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.reports.report(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('lookAtSettled')
  look(@CurrentViewer() viewer: SignedInViewer) {
    return this.reports.lookAtSettled(viewer);
  }
}
