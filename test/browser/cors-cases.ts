import type { Composition, Refusal } from '@kkori/core/cors';

export interface CorsCase {
  /** What is changed of a plain GET to a server that allows the page. */
  readonly change: Partial<Composition>;
  readonly verdict: 'readable' | 'opaque' | 'blocked';
  /** Whether a server sees a preflight, and the request itself. */
  readonly preflight: boolean;
  readonly arrives: boolean;
  readonly code?: Refusal['code'];
  /** Whether the page sees the answer's X-Total-Count. */
  readonly total?: boolean;
}

type Row = readonly [change: Partial<Composition>, code?: Refusal['code']];

const rows = (
  verdict: CorsCase['verdict'],
  { preflight, arrives }: { preflight: boolean; arrives: boolean },
  list: readonly Row[],
): CorsCase[] =>
  list.map(([change, code]) => ({ change, verdict, preflight, arrives, ...(code === undefined ? {} : { code }) }));

const direct = { preflight: false, arrives: true };
const asked = { preflight: true, arrives: true };
const refused = { preflight: true, arrives: false };
const unsent = { preflight: false, arrives: false };

const include = { credentials: 'include', preflightCredentials: 'true', answerCredentials: 'true' } as const;
const json = { method: 'POST', contentType: 'json' } as const;
const put = { method: 'PUT', contentType: 'json' } as const;

/** What the table says, the model in core must explain and a real browser must do. */
export const corsCases: readonly CorsCase[] = [
  ...rows('readable', direct, [
    [{}],
    [{ answerOrigin: 'star' }],
    [{ method: 'HEAD' }],
    [{ method: 'POST' }],
    [{ method: 'POST', contentType: 'text' }],
    [{ method: 'POST', contentType: 'form' }],
    [{ method: 'POST', contentType: 'multipart' }],
    [{ headers: ['accept'] }],
    [{ headers: ['range'] }],
    [{ credentials: 'omit', answerOrigin: 'star' }],
    [{ credentials: 'include', answerCredentials: 'true' }],
    [{ answerStatus: 404 }],
    [{ answerStatus: 500 }],
    [{ page: 'same', answerOrigin: 'none' }],
    [{ page: 'same', answerOrigin: 'none', method: 'DELETE', headers: ['authorization'] }],
    [{ page: 'same', mode: 'same-origin', answerOrigin: 'none' }],
    [{ page: 'opaque', answerOrigin: 'null' }],
    [{ page: 'opaque', answerOrigin: 'star' }],
    [{ answerStatus: 302, answerOrigin: 'star' }],
  ]),
  ...rows('blocked', direct, [
    [{ answerOrigin: 'none' }, 'allow-origin-missing'],
    [{ method: 'POST', contentType: 'form', answerOrigin: 'none' }, 'allow-origin-missing'],
    [{ answerStatus: 500, answerOrigin: 'none' }, 'allow-origin-missing'],
    [{ answerOrigin: 'slash' }, 'allow-origin-mismatch'],
    [{ answerOrigin: 'case' }, 'allow-origin-mismatch'],
    [{ answerOrigin: 'scheme' }, 'allow-origin-mismatch'],
    [{ answerOrigin: 'other' }, 'allow-origin-mismatch'],
    [{ answerOrigin: 'list' }, 'allow-origin-multiple'],
    [{ answerOrigin: 'null' }, 'allow-origin-mismatch'],
    [{ credentials: 'include' }, 'allow-credentials'],
    [{ credentials: 'include', answerCredentials: 'capital' }, 'allow-credentials'],
    [{ credentials: 'include', answerOrigin: 'star', answerCredentials: 'true' }, 'allow-origin-wildcard'],
    [{ page: 'opaque' }, 'allow-origin-mismatch'],
    [{ answerStatus: 302 }, 'allow-origin-mismatch'],
    [{ answerStatus: 302, answerOrigin: 'none' }, 'allow-origin-missing'],
  ]),
  ...rows('readable', asked, [
    [json],
    [put],
    [{ method: 'PATCH', contentType: 'json' }],
    [{ method: 'DELETE' }],
    [{ contentType: 'json' }],
    [{ method: 'POST', contentType: 'text-quoted' }],
    [{ headers: ['x-request-id'] }],
    [{ headers: ['authorization'], allowHeaders: 'star-authorization' }],
    [{ headers: ['cache-control'] }],
    [{ headers: ['accept-unsafe'] }],
    [{ headers: ['accept-language-long'] }],
    [{ headers: ['range-suffix'] }],
    [{ headers: ['x-request-id'], allowHeaders: 'star' }],
    [{ method: 'DELETE', allowMethods: 'star' }],
    [{ ...json, allowMethods: 'none' }],
    [{ ...put, preflightStatus: 200 }],
    [{ ...put, preflightOrigin: 'star' }],
    [{ ...put, ...include }],
    [{ ...put, answerStatus: 404 }],
    [{ ...put, headers: ['authorization', 'x-request-id', 'range'], ...include }],
    [{ page: 'opaque', method: 'DELETE', preflightOrigin: 'null', answerOrigin: 'null' }],
  ]),
  ...rows('blocked', refused, [
    [{ ...json, preflightOrigin: 'none' }, 'allow-origin-missing'],
    [{ ...json, preflightOrigin: 'slash' }, 'allow-origin-mismatch'],
    [{ ...json, preflightOrigin: 'list' }, 'allow-origin-multiple'],
    [{ ...json, allowHeaders: 'none' }, 'header-not-allowed'],
    [{ headers: ['x-request-id'], allowHeaders: 'content-type' }, 'header-not-allowed'],
    [{ headers: ['authorization'], allowHeaders: 'star', ...include }, 'header-not-allowed'],
    [{ headers: ['x-request-id'], allowHeaders: 'star', ...include }, 'header-not-allowed'],
    [{ ...put, allowMethods: 'get-post' }, 'method-not-allowed'],
    [{ ...put, allowMethods: 'none' }, 'method-not-allowed'],
    [{ ...put, allowMethods: 'lowercase' }, 'method-not-allowed'],
    [{ method: 'patch', contentType: 'json' }, 'method-not-allowed'],
    [{ method: 'DELETE', allowMethods: 'star', ...include }, 'method-not-allowed'],
    [{ ...put, ...include, preflightOrigin: 'star' }, 'allow-origin-wildcard'],
    [{ ...put, ...include, preflightCredentials: 'none' }, 'allow-credentials'],
    [{ ...put, preflightStatus: 302 }, 'preflight-redirect'],
    [{ ...put, preflightStatus: 404 }, 'preflight-status'],
    [{ ...put, preflightStatus: 500 }, 'preflight-status'],
    [{ headers: ['authorization'], preflightStatus: 401 }, 'preflight-status'],
  ]),
  ...rows('blocked', asked, [
    [{ method: 'DELETE', answerOrigin: 'none' }, 'allow-origin-missing'],
    [{ ...put, ...include, answerOrigin: 'star' }, 'allow-origin-wildcard'],
    [{ ...put, answerStatus: 302 }, 'allow-origin-mismatch'],
  ]),
  // The preflight is content, but Node.js knows no method `patch` and refuses the request unread.
  ...rows('blocked', refused, [[{ method: 'patch', allowMethods: 'lowercase' }, 'allow-origin-missing']]),
  ...rows('opaque', direct, [
    [{ mode: 'no-cors', answerOrigin: 'none' }],
    [{ ...json, mode: 'no-cors', answerOrigin: 'none' }],
    [{ mode: 'no-cors', headers: ['authorization', 'x-request-id'], answerOrigin: 'none' }],
    [{ mode: 'no-cors', answerStatus: 302 }],
  ]),
  ...rows('blocked', unsent, [
    [{ mode: 'same-origin' }, 'mode-same-origin'],
    [{ ...put, mode: 'no-cors' }, 'no-cors-method'],
  ]),
  { change: { exposeHeaders: 'none' }, verdict: 'readable', ...direct, total: false },
  { change: { exposeHeaders: 'x-total-count' }, verdict: 'readable', ...direct, total: true },
  { change: { exposeHeaders: 'star' }, verdict: 'readable', ...direct, total: true },
  { change: { exposeHeaders: 'star', ...include }, verdict: 'readable', ...direct, total: false },
  { change: { exposeHeaders: 'x-total-count', ...include }, verdict: 'readable', ...direct, total: true },
  { change: { page: 'same', answerOrigin: 'none' }, verdict: 'readable', ...direct, total: true },
];
