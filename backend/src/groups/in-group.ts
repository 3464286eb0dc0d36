import type { GroupRole } from '@kkori/core/groups';
import { SetMetadata } from '@nestjs/common';

const GROUP_ROLES = 'kkori:group-roles';

/**
 * Declares who of a group may do this with it, for docs/permissions.md; everybody else is told that it is not there. The
 * group's own roles are asked for where the group is held: see `GroupGate`.
 */
export const InGroup = (...roles: GroupRole[]) => SetMetadata(GROUP_ROLES, roles);

/** What a handler declares. */
export function groupRolesOf(handler: object): readonly GroupRole[] | undefined {
  return Reflect.getMetadata(GROUP_ROLES, handler) as readonly GroupRole[] | undefined;
}
