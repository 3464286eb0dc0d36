import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, SignedIn, type SignedInViewer } from '../platform/index.js';
import { presentStreak } from './present.js';
import { StreakService } from './streak.service.js';

@Resolver()
export class StreakResolver {
  constructor(private readonly service: StreakService) {}

  @SignedIn()
  @Query('streak')
  async streak(@CurrentViewer() viewer: SignedInViewer) {
    return presentStreak(await this.service.of(viewer.userId));
  }
}
