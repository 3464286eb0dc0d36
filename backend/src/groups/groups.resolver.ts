import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type {
  GroupInput,
  GroupInvitationInput,
  MutationSetGroupRoleArgs,
  MutationHandOverGroupArgs,
  MutationRevokeGroupInvitationArgs,
  MutationDissolveGroupArgs,
} from '../generated/graphql.js';
import { CurrentViewer, Public, SignedIn, Transactional, type SignedInViewer, type Viewer } from '../platform/index.js';
import { GroupChanges } from './group-changes.js';
import type { GroupView } from './group-gate.js';
import { GroupsService } from './groups.service.js';
import { InGroup } from './in-group.js';
import { InvitationsService } from './invitations.service.js';
import { MembersService } from './members.service.js';

@Resolver()
export class GroupsResolver {
  constructor(
    private readonly groups: GroupsService,
    private readonly people: MembersService,
    private readonly links: InvitationsService,
    private readonly changes: GroupChanges,
  ) {}

  @SignedIn()
  @Query('groups')
  mine(@CurrentViewer() viewer: SignedInViewer) {
    return this.groups.mine(viewer);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Query('group')
  group(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.groups.find(viewer, id);
  }

  @Public()
  @Query('groupOffer')
  offer(@Args('token') token: string, @CurrentViewer() viewer: Viewer) {
    return this.links.offer(viewer, token);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('saveGroup')
  save(@Args('input') input: GroupInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.groups.save(viewer, input);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('inviteToGroup')
  invite(@Args('input') input: GroupInvitationInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.links.invite(viewer, input);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR')
  @Transactional()
  @Mutation('revokeGroupInvitation')
  revoke(
    @Args() { groupId, invitationId }: MutationRevokeGroupInvitationArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.links.revoke(viewer, groupId, invitationId);
  }

  @SignedIn()
  @Transactional()
  @Mutation('joinGroup')
  join(@Args('token') token: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.links.join(viewer, token);
  }

  @SignedIn()
  @InGroup('EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('leaveGroup')
  leave(@Args('groupId') groupId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.groups.leave(viewer, groupId);
  }

  @SignedIn()
  @InGroup('OWNER')
  @Transactional()
  @Mutation('handOverGroup')
  handOver(@Args() { groupId, personId }: MutationHandOverGroupArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.people.handOver(viewer, groupId, personId);
  }

  @SignedIn()
  @InGroup('OWNER')
  @Transactional()
  @Mutation('setGroupRole')
  setRole(@Args() { groupId, personId, role }: MutationSetGroupRoleArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.people.setRole(viewer, groupId, personId, role);
  }

  @SignedIn()
  @InGroup('OWNER')
  @Transactional()
  @Mutation('removeFromGroup')
  remove(@Args() { groupId, personId }: MutationHandOverGroupArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.people.remove(viewer, groupId, personId);
  }

  @SignedIn()
  @InGroup('OWNER')
  @Transactional()
  @Mutation('dissolveGroup')
  dissolve(@Args() { groupId, name }: MutationDissolveGroupArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.groups.dissolve(viewer, groupId, name);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Subscription('groupChanged', { resolve: (changed: boolean) => changed })
  changed(@Args('groupId') groupId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.changes.follow(viewer.userId, groupId);
  }
}

@Resolver('Group')
export class GroupResolver {
  constructor(
    private readonly groups: GroupsService,
    private readonly links: InvitationsService,
  ) {}

  @ResolveField()
  members(@Parent() group: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.groups.members(group, viewer);
  }

  @ResolveField()
  invitations(@Parent() group: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.links.ofGroup(group, viewer);
  }
}
