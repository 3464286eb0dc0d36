import { groupLimits } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import type { GroupInput } from '../generated/graphql.js';
import { Clock, rateLimited, RateLimiter, type SignedInViewer } from '../platform/index.js';
import { failure, inTooManyGroups } from './failures.js';
import { GroupChanges } from './group-changes.js';
import { GroupGate, type GroupView } from './group-gate.js';
import { GroupStore } from './group-store.js';
import { groupProblem, nameProblem, tidied } from './input.js';
import { InvitationStore } from './invitation-store.js';

const saving = { points: 60, seconds: 3_600 };

/** Groups: made, described, left, dissolved. Who is in one otherwise, see `MembersService`. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly store: GroupStore,
    private readonly gate: GroupGate,
    private readonly invitations: InvitationStore,
    private readonly changes: GroupChanges,
    private readonly names: NamesService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  mine(viewer: SignedInViewer): Promise<GroupView[]> {
    return this.gate.of(viewer);
  }

  find(viewer: SignedInViewer, groupId: string): Promise<GroupView | null> {
    return this.gate.find(viewer, groupId);
  }

  async members({ id }: GroupView, { userId }: SignedInViewer) {
    const members = await this.store.members(id);
    const names = await this.names.of(members.map((member) => member.userId));
    return members.map((member) => ({
      personId: member.userId,
      // Whose account goes at this very moment has no name any more.
      name: names.get(member.userId)?.name ?? '',
      role: member.role,
      joinedAt: member.joinedAt,
      self: member.userId === userId,
    }));
  }

  /** All that a person is in, for them to take along. */
  async exportOf(userId: string) {
    const rows = await this.store.ofPerson(userId);
    return rows.map(({ groupId, name, role, joinedAt }) => ({ groupId, name, role, joinedAt }));
  }

  /** To be called in a transaction, as all below. */
  async save(viewer: SignedInViewer, input: GroupInput) {
    const { userId, locale } = viewer;
    const group = tidied(input);
    const problem = groupProblem(locale, group);
    if (problem) return problem;
    const allowed = await this.limiter.consume('groups.save', userId, saving);
    if (!allowed.allowed) return rateLimited(locale, allowed.retryAfterSeconds);
    await this.store.lockPerson(userId);
    const known = await this.store.find(group.id);
    if (!known && (await this.store.idsOfPerson(userId)).length >= groupLimits.groupsOfPerson)
      return inTooManyGroups(locale);
    const now = this.clock.now();
    if (!known && (await this.store.add(group, now))) {
      await this.store.addMember({ userId, groupId: group.id, role: 'OWNER', joinedAt: now });
      return this.gate.view(viewer, group.id);
    }
    return this.gate.enter(viewer, group.id, 'describe', async () => {
      await this.store.describe(group);
      await this.changes.changed(group.id);
      return this.gate.view(viewer, group.id);
    });
  }

  leave(viewer: SignedInViewer, groupId: string) {
    const { userId, locale } = viewer;
    return this.gate.enter(viewer, groupId, null, async (role) => {
      if (role === 'OWNER') return failure(locale, 'OwnerMustHandOver');
      await this.store.removeMember(userId, groupId);
      await this.invitations.deleteOf(userId, groupId, []);
      await this.changes.gone(groupId, userId);
      return { __typename: 'GroupLeft' as const, groupId };
    });
  }

  dissolve(viewer: SignedInViewer, groupId: string, name: string) {
    return this.gate.enter(viewer, groupId, 'manage', async () => {
      const group = await this.gate.view(viewer, groupId);
      const problem = nameProblem(viewer.locale, name, group.name);
      if (problem) return problem;
      await this.store.delete(groupId);
      await this.changes.over(groupId);
      return { __typename: 'GroupDissolved' as const, groupId };
    });
  }
}
