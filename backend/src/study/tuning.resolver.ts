import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../platform/index.js';
import { TuningService } from './tuning.service.js';

@Resolver()
export class TuningResolver {
  constructor(private readonly tunings: TuningService) {}

  @SignedIn()
  @Query('memoryModel')
  memoryModel(@CurrentViewer() viewer: SignedInViewer) {
    return this.tunings.modelOf(viewer);
  }

  @SignedIn()
  @Query('tuning')
  tuning(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.tunings.tuning(viewer, id);
  }

  // Not one transaction: the training goes on after the answer, and is to find what this wrote.
  @SignedIn()
  @Mutation('trainMemoryModel')
  trainMemoryModel(@CurrentViewer() viewer: SignedInViewer) {
    return this.tunings.train(viewer);
  }

  @SignedIn()
  @Transactional()
  @Mutation('useMemoryModel')
  useMemoryModel(@Args('tuningId') tuningId: string | null | undefined, @CurrentViewer() viewer: SignedInViewer) {
    return this.tunings.use(viewer, tuningId ?? null);
  }
}
