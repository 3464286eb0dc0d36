import { headerItems, headerValue, includesName, sameName, type HeaderList } from './headers.js';
import { unsafeHeaderNames, type CredentialsMode, type SentRequest } from './request.js';
import { isSafelistedMethod } from './safelist.js';

/** What a server sent back. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
}

/** Which answer a refusal is about; `page` when nothing was sent at all. */
export type Stage = 'page' | 'preflight' | 'answer';

/** Why the page does not get the answer. */
export type Refusal =
  /** Mode 'same-origin' and another origin. */
  | { readonly code: 'mode-same-origin'; readonly stage: 'page' }
  /** Mode 'no-cors' and a method other than GET, HEAD and POST. */
  | { readonly code: 'no-cors-method'; readonly stage: 'page' }
  /** The connection failed. */
  | { readonly code: 'no-answer'; readonly stage: Stage }
  | { readonly code: 'allow-origin-missing'; readonly stage: Stage }
  /** `*`, but the request has credentials mode 'include'. */
  | { readonly code: 'allow-origin-wildcard'; readonly stage: Stage }
  /** More than one value. */
  | { readonly code: 'allow-origin-multiple'; readonly stage: Stage; readonly value: string }
  /** Neither an origin nor `null`. */
  | { readonly code: 'allow-origin-invalid'; readonly stage: Stage; readonly value: string }
  | {
      readonly code: 'allow-origin-mismatch';
      readonly stage: Stage;
      readonly value: string;
      readonly because: 'slash' | 'case' | 'null' | 'opaque' | 'other';
    }
  | { readonly code: 'allow-credentials'; readonly stage: Stage; readonly value: string | null }
  | { readonly code: 'preflight-redirect'; readonly stage: 'preflight'; readonly status: number }
  | { readonly code: 'preflight-status'; readonly stage: 'preflight'; readonly status: number }
  | {
      readonly code: 'method-not-allowed';
      readonly stage: 'preflight';
      readonly method: string;
      readonly because: 'unlisted' | 'case' | 'wildcard';
    }
  | {
      readonly code: 'header-not-allowed';
      readonly stage: 'preflight';
      readonly header: string;
      readonly because: 'unlisted' | 'authorization' | 'wildcard';
    };

/** The "CORS check": null when it passes. */
export function corsCheck(
  request: Pick<SentRequest, 'origin' | 'credentials'>,
  headers: HeaderList,
  stage: Stage,
): Refusal | null {
  const allowed = headerValue(headers, 'access-control-allow-origin');
  if (allowed === null) return { code: 'allow-origin-missing', stage };
  const withCredentials = request.credentials === 'include';
  if (allowed === '*') return withCredentials ? { code: 'allow-origin-wildcard', stage } : null;
  if (allowed !== request.origin) return whyOther(allowed, request.origin, stage);
  if (!withCredentials) return null;
  const credentials = headerValue(headers, 'access-control-allow-credentials');
  return credentials === 'true' ? null : { code: 'allow-credentials', stage, value: credentials };
}

function whyOther(value: string, origin: string, stage: Stage): Refusal {
  if (/[ ,]/.test(value)) return { code: 'allow-origin-multiple', stage, value };
  if (value !== 'null' && !URL.canParse(value)) return { code: 'allow-origin-invalid', stage, value };
  return { code: 'allow-origin-mismatch', stage, value, because: howOther(value, origin) };
}

function howOther(value: string, origin: string): 'slash' | 'case' | 'null' | 'opaque' | 'other' {
  if (origin === 'null') return 'opaque';
  if (value === 'null') return 'null';
  if (value === `${origin}/`) return 'slash';
  return sameName(value, origin) ? 'case' : 'other';
}

const redirects = [301, 302, 303, 307, 308];

export function isRedirect(status: number): boolean {
  return redirects.includes(status);
}

/** Where browsers are known to differ from the standard. */
export interface Leniency {
  /** `*` in Access-Control-Allow-Headers covers Authorization too, as in Chromium at least up to 156. */
  readonly wildcardCoversAuthorization?: boolean;
}

/** Whether a preflight's answer lets the request go: null when it does. */
export function preflightCheck(
  request: SentRequest,
  { status, headers }: Answer,
  leniency: Leniency = {},
): Refusal | null {
  const stage = 'preflight';
  if (isRedirect(status)) return { code: 'preflight-redirect', stage, status };
  const refusal = corsCheck(request, headers, stage);
  if (refusal) return refusal;
  if (status < 200 || status > 299) return { code: 'preflight-status', stage, status };
  return methodCheck(request, headers) ?? headersCheck(request, headers, leniency);
}

/** With credentials `*` is a name like any other, in every list. */
function isWildcard(items: readonly string[] | null, credentials: CredentialsMode): boolean {
  return credentials !== 'include' && (items?.includes('*') ?? false);
}

function methodCheck({ method, credentials }: SentRequest, headers: HeaderList): Refusal | null {
  const allowed = headerItems(headers, 'access-control-allow-methods');
  if (isSafelistedMethod(method) || allowed?.includes(method) || isWildcard(allowed, credentials)) return null;
  const because = includesName(allowed, method) ? 'case' : allowed?.includes('*') ? 'wildcard' : 'unlisted';
  return { code: 'method-not-allowed', stage: 'preflight', method, because };
}

function headersCheck(
  { headers: sent, credentials }: SentRequest,
  headers: HeaderList,
  { wildcardCoversAuthorization = false }: Leniency,
): Refusal | null {
  const allowed = headerItems(headers, 'access-control-allow-headers');
  for (const header of unsafeHeaderNames(sent)) {
    if (includesName(allowed, header)) continue;
    if ((header !== 'authorization' || wildcardCoversAuthorization) && isWildcard(allowed, credentials)) continue;
    const because = !allowed?.includes('*') ? 'unlisted' : credentials === 'include' ? 'wildcard' : 'authorization';
    return { code: 'header-not-allowed', stage: 'preflight', header, because };
  }
  return null;
}

const safelistedResponseHeaders = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];
const neverReadable = ['set-cookie', 'set-cookie2'];

/** The names, in lower case and sorted, of the headers of an answer that a page of another origin may read. */
export function readableHeaders(headers: HeaderList, credentials: CredentialsMode): readonly string[] {
  const exposed = headerItems(headers, 'access-control-expose-headers');
  const all = isWildcard(exposed, credentials);
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  return [...names]
    .filter((name) => !neverReadable.includes(name))
    .filter((name) => all || safelistedResponseHeaders.includes(name) || includesName(exposed, name))
    .sort();
}

/** The same for a page of the same origin. */
export function ownReadableHeaders(headers: HeaderList): readonly string[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  return [...names].filter((name) => !neverReadable.includes(name)).sort();
}
