import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../../platform/index.js';
import { NotificationsService } from './notifications.service.js';

@Resolver()
export class NotificationsResolver {
  constructor(private readonly notifications: NotificationsService) {}

  @SignedIn()
  @Query('notifications')
  mine(@CurrentViewer() viewer: SignedInViewer) {
    return this.notifications.of(viewer);
  }

  @SignedIn()
  @Transactional()
  @Mutation('seeNotifications')
  see(@Args('until') until: Date, @CurrentViewer() viewer: SignedInViewer) {
    return this.notifications.see(viewer, until);
  }

  @SignedIn()
  @Subscription('notificationsChanged', { resolve: (count: number) => count })
  changed(@CurrentViewer() viewer: SignedInViewer) {
    return this.notifications.follow(viewer);
  }
}
