import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, SignedIn, type SignedInViewer } from '../platform/index.js';
import { WorkloadService } from './workload.service.js';

@Resolver()
export class WorkloadResolver {
  constructor(private readonly workload: WorkloadService) {}

  @SignedIn()
  @Query('studyWorkload')
  studyWorkload(@CurrentViewer() viewer: SignedInViewer) {
    return this.workload.of(viewer);
  }
}
