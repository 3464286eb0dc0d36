import { heirOf } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import type { Leavetaking } from '../accounts/index.js';
import { GroupChanges } from './group-changes.js';
import { GroupStore } from './group-store.js';

/** What becomes of groups when somebody's account goes: see `heirOf`; one that nobody is left in goes too. */
@Injectable()
export class GroupLeavetaking implements Leavetaking {
  constructor(
    private readonly store: GroupStore,
    private readonly changes: GroupChanges,
  ) {}

  async hold(userId: string): Promise<void> {
    await this.store.lockPerson(userId);
    for (const id of await this.store.idsOfPerson(userId)) await this.store.lock(id);
  }

  async settle(userId: string): Promise<void> {
    for (const { groupId, role } of await this.store.ofPerson(userId)) {
      await this.store.removeMember(userId, groupId);
      if (role === 'OWNER') await this.handOn(groupId);
      await this.changes.gone(groupId, userId);
    }
  }

  private async handOn(groupId: string): Promise<void> {
    const others = await this.store.members(groupId);
    const heir = heirOf(others.map((member) => ({ ...member, id: member.userId })));
    if (heir) await this.store.setRole(heir, groupId, 'OWNER');
    else await this.store.delete(groupId);
  }
}
