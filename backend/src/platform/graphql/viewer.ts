import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Locale } from '../say.js';

export type RoleName = 'LEARNER' | 'EDITOR' | 'ADMIN';

/** Who asks. */
export interface Viewer {
  /** Null for a guest. */
  userId: string | null;
  role: RoleName | null;
  sessionId: string | null;
  /** The client's network address, for limits. */
  address: string;
  userAgent: string;
  locale: Locale;
}

export type SignedInViewer = Viewer & { userId: string; role: RoleName; sessionId: string };

export function isSignedIn(viewer: Viewer): viewer is SignedInViewer {
  return viewer.userId !== null;
}

/** What an HTTP request or a WebSocket upgrade says about who asks. */
export interface ViewerRequest {
  cookie: string | undefined;
  address: string;
  userAgent: string;
  acceptLanguage: string | undefined;
}

/** Provided by the accounts room. */
export interface ViewerResolver {
  resolve(request: ViewerRequest): Promise<Viewer>;
}

export const VIEWER_RESOLVER = Symbol('VIEWER_RESOLVER');

export interface Cookie {
  name: string;
  value: string;
  /** Null ends the cookie. */
  maxAgeSeconds: number | null;
}

export interface GraphqlContext {
  viewer: Viewer;
  /** The host name under which the page reached us, without its port. */
  hostName: string;
  /** Sends an httpOnly, SameSite=Lax cookie with the answer. Null on a WebSocket, which carries none. */
  setCookie: ((cookie: Cookie) => void) | null;
  /** Per-request caches (data loaders), by the room's own key. */
  loaders: Map<string, unknown>;
}

/** The parameter that receives who asks; after @SignedIn() or @Roles() it may be typed SignedInViewer. */
export const CurrentViewer = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  return context.getArgByIndex<GraphqlContext>(2).viewer;
});
