import type { GroupRole } from '@kkori/core/groups';
import { m } from '$lib/paraglide/messages.js';

const names = { OWNER: m.groups_role_OWNER, EDITOR: m.groups_role_EDITOR, MEMBER: m.groups_role_MEMBER };

export const groupRoleName = (role: GroupRole): string => names[role]();

export const sayPeople = (count: number): string => (count === 1 ? m.groups_person() : m.groups_people({ count }));

export const sayDays = (days: number): string =>
  days === 1 ? m.groups_invite_one_day() : m.groups_invite_day({ days });
