export type GroupRole = 'OWNER' | 'EDITOR' | 'MEMBER';

/** What members do with a group itself. To read it, to study its decks and to leave is everybody's. */
export type GroupAct = 'describe' | 'edit' | 'invite' | 'manage';

const allowed: Record<GroupRole, readonly GroupAct[]> = {
  OWNER: ['describe', 'edit', 'invite', 'manage'],
  EDITOR: ['describe', 'edit', 'invite'],
  MEMBER: [],
};

/** `edit` is of the group's decks and questions; `manage` is what changes who is in the group and as what, and its end. */
export function mayInGroup(role: GroupRole, act: GroupAct): boolean {
  return allowed[role].includes(act);
}

/** As what somebody may invite others: nobody hands out more than they manage. */
export function invitableRoles(role: GroupRole): readonly Exclude<GroupRole, 'OWNER'>[] {
  if (mayInGroup(role, 'manage')) return ['MEMBER', 'EDITOR'];
  return mayInGroup(role, 'invite') ? ['MEMBER'] : [];
}

export interface Standing {
  id: string;
  role: GroupRole;
  joinedAt: Date;
}

/**
 * Who owns a group when its owner's account goes: the editor who has been there longest, without editors the member.
 * @param others without the one who goes
 * @returns null when nobody is left
 */
export function heirOf(others: readonly Standing[]): string | null {
  const rank = ({ role }: Standing) => (role === 'MEMBER' ? 1 : 0);
  const [first] = [...others].sort(
    (a, b) => rank(a) - rank(b) || a.joinedAt.getTime() - b.joinedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  return first?.id ?? null;
}
