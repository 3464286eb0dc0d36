import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationJoinGroupInterviewArgs, MutationOpenInterviewToGroupArgs } from '../../generated/graphql.js';
import { RoomInvitationsService, RoomsService } from '../../interviews/index.js';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../../platform/index.js';
import { failure } from '../failures.js';
import { GroupGate, type GroupView } from '../group-gate.js';
import { InGroup } from '../in-group.js';

/** Who is in the group is asked without holding it: whoever leaves a room and a group at once holds the room first. */
@Resolver('Group')
export class GroupInterviewsResolver {
  constructor(
    private readonly gate: GroupGate,
    private readonly rooms: RoomsService,
    private readonly links: RoomInvitationsService,
  ) {}

  @ResolveField()
  interviews(@Parent() group: GroupView, @CurrentViewer() viewer: SignedInViewer) {
    return this.rooms.ofGroup(viewer, group.id);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('openInterviewToGroup')
  async open(
    @Args() { groupId, interviewId, open }: MutationOpenInterviewToGroupArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    if (!(await this.gate.find(viewer, groupId))) return failure(viewer.locale, 'GroupNotFound');
    return this.rooms.openToGroup(viewer, interviewId, open ? groupId : null);
  }

  @SignedIn()
  @InGroup('OWNER', 'EDITOR', 'MEMBER')
  @Transactional()
  @Mutation('joinGroupInterview')
  async join(
    @Args() { groupId, interviewId }: MutationJoinGroupInterviewArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    if (!(await this.gate.find(viewer, groupId))) return failure(viewer.locale, 'GroupNotFound');
    return this.links.joinOfGroup(viewer, interviewId, groupId);
  }
}
