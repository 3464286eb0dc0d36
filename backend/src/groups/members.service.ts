import { invitableRoles, type GroupRole } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import type { GivenGroupRole } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { failure } from './failures.js';
import { GroupChanges } from './group-changes.js';
import { GroupGate } from './group-gate.js';
import { GroupStore } from './group-store.js';
import { InvitationStore } from './invitation-store.js';

/** What the owner of a group does with its members. To be called in a transaction. */
@Injectable()
export class MembersService {
  constructor(
    private readonly store: GroupStore,
    private readonly gate: GroupGate,
    private readonly invitations: InvitationStore,
    private readonly changes: GroupChanges,
    private readonly clock: Clock,
  ) {}

  handOver(viewer: SignedInViewer, groupId: string, personId: string) {
    return this.change(viewer, groupId, personId, async () => {
      // There is one owner at any moment, so the old one first.
      await this.give(viewer.userId, groupId, 'EDITOR');
      await this.give(personId, groupId, 'OWNER');
    });
  }

  setRole(viewer: SignedInViewer, groupId: string, personId: string, role: GivenGroupRole) {
    return this.change(viewer, groupId, personId, () => this.give(personId, groupId, role));
  }

  remove(viewer: SignedInViewer, groupId: string, personId: string) {
    return this.gate.enter(viewer, groupId, 'manage', async () => {
      if (personId === viewer.userId) return failure(viewer.locale, 'OwnerMustHandOver');
      if (await this.store.roleOf(personId, groupId)) {
        await this.store.removeMember(personId, groupId);
        await this.store.rememberRemoval(personId, groupId, this.clock.now());
        await this.invitations.deleteOf(personId, groupId, []);
        await this.changes.gone(groupId, personId);
      }
      return this.gate.view(viewer, groupId);
    });
  }

  private change(viewer: SignedInViewer, groupId: string, personId: string, work: () => Promise<void>) {
    return this.gate.enter(viewer, groupId, 'manage', async () => {
      if (personId === viewer.userId) return failure(viewer.locale, 'OwnerMustHandOver');
      if (!(await this.store.roleOf(personId, groupId))) return failure(viewer.locale, 'MemberNotFound');
      await work();
      await this.changes.changed(groupId);
      return this.gate.view(viewer, groupId);
    });
  }

  /** Invitations to what they may not invite to any more end. */
  private async give(personId: string, groupId: string, role: GroupRole): Promise<void> {
    await this.store.setRole(personId, groupId, role);
    await this.invitations.deleteOf(personId, groupId, invitableRoles(role));
  }
}
