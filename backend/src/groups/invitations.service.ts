import { groupLimits, invitableRoles, mayInGroup } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import { NamesService, networkOf } from '../accounts/index.js';
import type { GroupInvitationInput } from '../generated/graphql.js';
import {
  Clock,
  hashToken,
  makeToken,
  rateLimited,
  RateLimiter,
  type SignedInViewer,
  type Viewer,
} from '../platform/index.js';
import { failure, groupFull, inTooManyGroups, tooManyInvitations } from './failures.js';
import { GroupChanges } from './group-changes.js';
import { GroupGate, type GroupView } from './group-gate.js';
import { GroupStore } from './group-store.js';
import { idTaken, invitationProblem } from './input.js';
import { InvitationStore, type Invitation } from './invitation-store.js';

const DAY = 86_400_000;
/** Enough that nobody guesses one, and short enough to be read from a screen across a room. */
const TOKEN_BITS = 128;
const inviting = { points: 60, seconds: 3_600 };
/** A class behind one address looks at the same link. */
const looking = { points: 120, seconds: 600 };
const joining = { points: 30, seconds: 600 };

/** Links into a group: made, shown, used, revoked. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly store: InvitationStore,
    private readonly groups: GroupStore,
    private readonly gate: GroupGate,
    private readonly changes: GroupChanges,
    private readonly names: NamesService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** For those who may invite. */
  async ofGroup(group: GroupView, { userId }: SignedInViewer) {
    if (!mayInGroup(group.role, 'invite')) return [];
    const invitations = await this.store.ofGroup(group.id, this.clock.now());
    const names = await this.names.of(invitations.map(({ madeBy }) => madeBy));
    return invitations.map(({ madeBy, ...invitation }) => ({
      ...invitation,
      madeBy: names.get(madeBy)?.name ?? '',
      revocable: madeBy === userId || mayInGroup(group.role, 'manage'),
    }));
  }

  /** To be called in a transaction, as all that change something. */
  async invite(viewer: SignedInViewer, input: GroupInvitationInput) {
    const { userId, locale } = viewer;
    const { id, groupId, maxUses } = input;
    const problem = invitationProblem(locale, input);
    if (problem) return problem;
    const wait = await this.#wait('groups.invite', userId, inviting);
    if (wait !== null) return rateLimited(locale, wait);
    return this.gate.enter(viewer, groupId, 'invite', async (role) => {
      if (!invitableRoles(role).includes(input.role)) return failure(locale, 'GroupRoleLacking');
      const now = this.clock.now();
      await this.store.deleteExpired(groupId, now);
      const token = makeToken(TOKEN_BITS);
      const known = await this.store.find(id);
      if (known) {
        if (known.groupId !== groupId || known.madeBy !== userId) return idTaken(locale);
        await this.store.setToken(id, hashToken(token));
      } else {
        if ((await this.store.ofGroup(groupId, now)).length >= groupLimits.invitations)
          return tooManyInvitations(locale);
        const expiresAt = new Date(now.getTime() + input.days * DAY);
        const made = { id, groupId, madeBy: userId, role: input.role, uses: 0, maxUses, createdAt: now, expiresAt };
        if (!(await this.store.add(made, hashToken(token)))) return idTaken(locale);
      }
      await this.changes.changed(groupId);
      return { __typename: 'NewGroupInvitation' as const, token, group: await this.gate.view(viewer, groupId) };
    });
  }

  revoke(viewer: SignedInViewer, groupId: string, invitationId: string) {
    return this.gate.enter(viewer, groupId, 'invite', async (role) => {
      const invitation = await this.store.find(invitationId);
      if (invitation?.groupId === groupId) {
        if (invitation.madeBy !== viewer.userId && !mayInGroup(role, 'manage'))
          return failure(viewer.locale, 'GroupRoleLacking');
        await this.store.delete(invitationId);
        await this.changes.changed(groupId);
      }
      return this.gate.view(viewer, groupId);
    });
  }

  async offer(viewer: Viewer, token: string) {
    const wait = await this.#wait('groups.offer', networkOf(viewer.address), looking);
    if (wait !== null) return rateLimited(viewer.locale, wait);
    const invitation = await this.store.byToken(hashToken(token));
    const group = invitation && (await this.groups.find(invitation.groupId));
    const joined = group && viewer.userId ? (await this.groups.roleOf(viewer.userId, group.id)) !== null : false;
    if (!group || !(joined || (await this.#admits(invitation, viewer.userId))))
      return failure(viewer.locale, 'GroupInvitationInvalid');
    const { id: groupId, name, description, memberCount } = group;
    const maker = (await this.names.of([invitation.madeBy])).get(invitation.madeBy);
    const { role } = invitation;
    const invitedBy = maker?.name ?? '';
    return { __typename: 'GroupOffer' as const, groupId, name, description, memberCount, role, invitedBy, joined };
  }

  async join(viewer: SignedInViewer, token: string) {
    const { userId, locale } = viewer;
    const wait = await this.#wait('groups.join', userId, joining);
    if (wait !== null) return rateLimited(locale, wait);
    await this.groups.lockPerson(userId);
    const meant = await this.store.byToken(hashToken(token));
    if (!meant || !(await this.groups.lock(meant.groupId))) return failure(locale, 'GroupInvitationInvalid');
    const { groupId } = meant;
    if (await this.groups.roleOf(userId, groupId)) return this.gate.view(viewer, groupId);
    // Read again now that nobody else uses or revokes it: of two who want the last use, one finds it gone.
    const invitation = await this.store.byToken(hashToken(token));
    if (!invitation || !(await this.#admits(invitation, userId))) return failure(locale, 'GroupInvitationInvalid');
    if ((await this.groups.idsOfPerson(userId)).length >= groupLimits.groupsOfPerson) return inTooManyGroups(locale);
    if ((await this.groups.members(groupId)).length >= groupLimits.members) return groupFull(locale);
    await this.groups.addMember({ userId, groupId, role: invitation.role, joinedAt: this.clock.now() });
    await this.store.use(invitation.id);
    await this.changes.changed(groupId);
    return this.gate.view(viewer, groupId);
  }

  async #admits(invitation: Invitation, userId: string | null): Promise<boolean> {
    if (invitation.expiresAt <= this.clock.now() || invitation.uses >= invitation.maxUses) return false;
    return !userId || !(await this.groups.wasRemovedSince(userId, invitation.groupId, invitation.createdAt));
  }

  async #wait(name: string, key: string, limit: typeof joining): Promise<number | null> {
    const decision = await this.limiter.consume(name, key, limit);
    return decision.allowed ? null : decision.retryAfterSeconds;
  }
}
