import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { MockInterviewInput, MutationRemoveFromMockInterviewArgs } from '../generated/graphql.js';
import { CurrentViewer, Public, SignedIn, Transactional, type SignedInViewer, type Viewer } from '../platform/index.js';
import { RoomInvitationsService } from './invitations.service.js';
import { RoomChanges } from './room-changes.js';
import { RoomsService } from './rooms.service.js';

@Resolver()
export class InterviewsResolver {
  constructor(
    private readonly rooms: RoomsService,
    private readonly links: RoomInvitationsService,
    private readonly changes: RoomChanges,
  ) {}

  @SignedIn()
  @Query('mockInterviews')
  mine(@CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.mine(viewer);
  }

  @SignedIn()
  @Query('mockInterview')
  find(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.find(viewer, id);
  }

  @Public()
  @Query('mockInterviewOffer')
  offer(@Args('token') token: string, @CurrentViewer() viewer: Viewer) {
    return this.links.offer(viewer, token);
  }

  @SignedIn()
  @Transactional()
  @Mutation('saveMockInterview')
  save(@Args('input') input: MockInterviewInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.save(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('inviteToMockInterview')
  invite(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.links.invite(viewer, id);
  }

  @SignedIn()
  @Transactional()
  @Mutation('joinMockInterview')
  join(@Args('token') token: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.links.join(viewer, token);
  }

  @SignedIn()
  @Transactional()
  @Mutation('leaveMockInterview')
  leave(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.leave(viewer, id);
  }

  @SignedIn()
  @Transactional()
  @Mutation('removeFromMockInterview')
  remove(@Args() { id, personId }: MutationRemoveFromMockInterviewArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.remove(viewer, id, personId);
  }

  @SignedIn()
  @Transactional()
  @Mutation('closeMockInterview')
  close(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.close(viewer, id);
  }

  @SignedIn()
  @Transactional()
  @Mutation('attendMockInterview')
  attend(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.attend(viewer, id);
  }

  @SignedIn()
  @Subscription('mockInterviewChanged', { resolve: (changed: boolean) => changed })
  changed(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.changes.follow(viewer.userId, id);
  }
}
