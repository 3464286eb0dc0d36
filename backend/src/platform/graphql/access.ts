import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { say } from '../say.js';
import type { GraphqlContext, RoleName } from './viewer.js';

type Access = { kind: 'public' } | { kind: 'roles'; roles: readonly RoleName[] };

const ACCESS = 'kkori:access';

/** Guests may, too. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Anybody with an account may. */
export const SignedIn = () => Roles('LEARNER', 'EDITOR', 'ADMIN');

/** Only these roles may. */
export const Roles = (...roles: RoleName[]) => SetMetadata(ACCESS, { kind: 'roles', roles } satisfies Access);

/** Lets an operation run only when it declares who may; what declares nothing is denied. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access?.kind === 'public') return true;
    // Everything but GraphQL (health checks) must be declared public.
    if (context.getType<string>() !== 'graphql') return false;
    const { viewer } = context.getArgByIndex<GraphqlContext>(2);
    if (!viewer.userId) {
      throw new GraphQLError(say(viewer.locale, { ko: '로그인이 필요합니다.', en: 'Please sign in.' }), {
        extensions: { code: 'UNAUTHENTICATED' },
      });
    }
    if (!access || !viewer.role || !access.roles.includes(viewer.role)) {
      throw new GraphQLError(say(viewer.locale, { ko: '권한이 없습니다.', en: 'You may not do this.' }), {
        extensions: { code: 'FORBIDDEN' },
      });
    }
    return true;
  }
}
