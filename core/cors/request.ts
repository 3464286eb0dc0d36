import type { HeaderList } from './headers.js';
import {
  byteLength,
  isNoCorsSafelisted,
  isSafelistedMethod,
  largestSafelistedSum,
  normaliseMethod,
  whyUnsafe,
  type UnsafeHeader,
} from './safelist.js';

export type CredentialsMode = 'omit' | 'same-origin' | 'include';
export type RequestMode = 'cors' | 'no-cors' | 'same-origin';

/** What a page asks fetch() for. */
export interface PageRequest {
  /** Of the page, serialised: `http://localhost:3000`, or `null` for an opaque one. */
  readonly origin: string;
  /** Absolute. */
  readonly url: string;
  /** As the page wrote it. */
  readonly method: string;
  readonly headers: HeaderList;
  readonly credentials: CredentialsMode;
  readonly mode: RequestMode;
}

/** One request as the browser sends it: the page's own headers, and the origin it names. */
export interface SentRequest {
  readonly url: string;
  /** What the Origin header says. */
  readonly origin: string;
  readonly method: string;
  readonly headers: HeaderList;
  readonly credentials: CredentialsMode;
}

/** Why a browser asks first. */
export type PreflightReason =
  | { readonly code: 'method'; readonly method: string }
  | { readonly code: 'header'; readonly header: string; readonly because: UnsafeHeader | 'sum-too-long' };

/** The request as it leaves: method in its proper case, without the headers that 'no-cors' does not let through. */
export function firstRequest(request: PageRequest): SentRequest {
  const headers =
    request.mode === 'no-cors'
      ? request.headers.filter(([name, value]) => isNoCorsSafelisted(name, value))
      : request.headers;
  const { origin, url, credentials } = request;
  return { url, origin, method: normaliseMethod(request.method), headers, credentials };
}

/** Why a cross-origin request in mode 'cors' needs a preflight; none when it does not. */
export function preflightReasons(request: Pick<SentRequest, 'method' | 'headers'>): readonly PreflightReason[] {
  const reasons: PreflightReason[] = [];
  if (!isSafelistedMethod(request.method)) reasons.push({ code: 'method', method: request.method });
  return [...reasons, ...unsafeHeaders(request.headers)];
}

/** The names that Access-Control-Request-Headers lists: in lower case, sorted. */
export function unsafeHeaderNames(headers: HeaderList): readonly string[] {
  const names = unsafeHeaders(headers).map(({ header }) => header.toLowerCase());
  return [...new Set(names)].sort();
}

type HeaderReason = Extract<PreflightReason, { code: 'header' }>;

function unsafeHeaders(headers: HeaderList): HeaderReason[] {
  const judged = headers.map(([header, value]) => ({ header, value, because: whyUnsafe(header, value) }));
  const sum = judged
    .filter(({ because }) => because === null)
    .reduce((total, { value }) => total + byteLength(value), 0);
  const sumReason = sum > largestSafelistedSum ? 'sum-too-long' : null;
  return judged.flatMap<HeaderReason>(({ header, because }) => {
    const why = because ?? sumReason;
    return why === null ? [] : [{ code: 'header', header, because: why }];
  });
}

/** @throws TypeError when the URL is not absolute */
export function originOf(url: string): string {
  return new URL(url).origin;
}
