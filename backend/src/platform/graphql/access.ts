import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { say } from '../say.js';
import type { GraphqlContext, RoleName, Viewer } from './viewer.js';

export type Access = { kind: 'public' } | { kind: 'roles'; roles: readonly RoleName[] };

const ACCESS = 'kkori:access';
const COOKIE = 'kkori:cookie';

/** Guests may, too. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Anybody with an account may. */
export const SignedIn = () => Roles('LEARNER', 'EDITOR', 'ADMIN');

/** Only these roles may. */
export const Roles = (...roles: RoleName[]) => SetMetadata(ACCESS, { kind: 'roles', roles } satisfies Access);

/** Only over HTTP, since its answer brings a cookie: run on a WebSocket, it would leave a session that nobody holds. */
export const BringsCookie = () => SetMetadata(COOKIE, true);

/** What a handler declares, or else its class; undefined where neither does. */
export function accessOf(handler: object, type: object): Access | undefined {
  return (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, type)) as Access | undefined;
}

/** Lets an operation run only when it declares who may; what declares nothing is denied. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = accessOf(context.getHandler(), context.getClass());
    const isGraphql = context.getType<string>() === 'graphql';
    // Everything but GraphQL (health checks) must be declared public.
    if (!isGraphql) return access?.kind === 'public';
    const asked = context.getArgByIndex<GraphqlContext>(2);
    if (access?.kind !== 'public') requireRole(access?.roles ?? [], asked.viewer);
    if (this.reflector.get<boolean | undefined>(COOKIE, context.getHandler())) requireHttp(asked);
    return true;
  }
}

function requireRole(roles: readonly RoleName[], viewer: Viewer): void {
  if (!viewer.userId) {
    throw new GraphQLError(say(viewer.locale, { ko: '로그인이 필요합니다.', en: 'Please sign in.' }), {
      extensions: { code: 'UNAUTHENTICATED' },
    });
  }
  if (!viewer.role || !roles.includes(viewer.role)) throw forbidden(viewer);
}

/** For whoever lost their role while they asked. */
export function forbidden({ locale }: Viewer): GraphQLError {
  return new GraphQLError(say(locale, { ko: '권한이 없습니다.', en: 'You may not do this.' }), {
    extensions: { code: 'FORBIDDEN' },
  });
}

function requireHttp({ setCookie, viewer }: GraphqlContext): void {
  if (setCookie) return;
  const message = { ko: '이 요청은 WebSocket이 아니라 HTTP로 보내 주세요.', en: 'Please send this over HTTP.' };
  throw new GraphQLError(say(viewer.locale, message), { extensions: { code: 'BAD_REQUEST' } });
}
