import type { Role } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';

export function roleName(role: Role): string {
  return { LEARNER: m.admin_role_learner, EDITOR: m.accounts_role_editor, ADMIN: m.accounts_role_admin }[role]();
}

export const roles: readonly Role[] = ['LEARNER', 'EDITOR', 'ADMIN'];
