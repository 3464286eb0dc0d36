import { mayInGroup, type GroupAct, type GroupRole } from '@kkori/core/groups';
import { Injectable } from '@nestjs/common';
import type { Group } from '../generated/graphql.js';
import type { SignedInViewer } from '../platform/index.js';
import { failure } from './failures.js';
import { GroupStore } from './group-store.js';

/** A group as its member sees it; members and invitations are resolved when they are asked for. */
export type GroupView = Omit<
  Group,
  | 'members'
  | 'invitations'
  | 'interviews'
  | 'liveQuizzes'
  | 'unreadComments'
  | 'decks'
  | 'questions'
  | 'question'
  | 'openSuggestions'
  | 'suggestion'
> & {
  __typename: 'Group';
};

/** The way into a group: who is not in it learns nothing, who is may do what their role lets them. */
@Injectable()
export class GroupGate {
  constructor(private readonly store: GroupStore) {}

  /**
   * Does something with a group, which nobody else changes meanwhile. To be called in a transaction.
   * @param act what the viewer's role must allow; null for what everybody in the group may
   */
  async enter<Result>(
    viewer: SignedInViewer,
    groupId: string,
    act: GroupAct | null,
    work: (role: GroupRole) => Promise<Result>,
  ) {
    const isThere = await this.store.lock(groupId);
    const role = isThere ? await this.store.roleOf(viewer.userId, groupId) : null;
    if (!role) return failure(viewer.locale, 'GroupNotFound');
    if (act && !mayInGroup(role, act)) return failure(viewer.locale, 'GroupRoleLacking');
    return work(role);
  }

  /** Null when it is not the viewer's. */
  async find({ userId }: SignedInViewer, groupId: string): Promise<GroupView | null> {
    const [row] = await this.store.ofPerson(userId, groupId);
    return row ? { __typename: 'Group', ...row } : null;
  }

  async of({ userId }: SignedInViewer): Promise<GroupView[]> {
    return (await this.store.ofPerson(userId)).map((row) => ({ __typename: 'Group', ...row }));
  }

  /** For whoever is in it for certain. */
  async view(viewer: SignedInViewer, groupId: string): Promise<GroupView> {
    const found = await this.find(viewer, groupId);
    if (!found) throw new Error(`group ${groupId} is gone within the transaction that wrote it`);
    return found;
  }
}
