import { parseCookie } from 'cookie';

/** Host-only: it is set without a Domain, so that demo origins on other host names never see it. */
export const SESSION_COOKIE = 'kkori_session';

/**
 * The longest a browser keeps a cookie. The session's own end is kept on the server, where it slides with every visit;
 * a shorter cookie would have to be sent again and again to slide with it.
 */
export const SESSION_COOKIE_SECONDS = 400 * 24 * 3600;

const TOKEN_SHAPE = /^[\w-]{43}$/;

/** The session token in a Cookie header, or null when there is none that could be ours. */
export function sessionTokenOf(header: string | undefined): string | null {
  const token = header === undefined ? undefined : parseCookie(header)[SESSION_COOKIE];
  return token !== undefined && TOKEN_SHAPE.test(token) ? token : null;
}
