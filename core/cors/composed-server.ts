import { preflightCheck, type Answer } from './checks.js';
import type { Composition } from './composition.js';
import type { AnsweringServer } from './explain.js';
import { headerValue, type HeaderList } from './headers.js';
import type { PreflightCache } from './preflight-cache.js';
import { originOf, type SentRequest } from './request.js';

/** What a composed server knows of the world outside. */
export interface Surroundings {
  /** The origin that the server means to allow: the app's. */
  readonly allowedOrigin: string;
  /** Where it redirects to. */
  readonly redirectTo: string;
}

const methodLists: Readonly<Record<Composition['allowMethods'], string | null>> = {
  none: null,
  star: '*',
  'get-post': 'GET, POST',
  all: 'GET, POST, PUT, PATCH, DELETE',
  lowercase: 'get, post, put, patch, delete',
};

const headerLists: Readonly<Record<Composition['allowHeaders'], string | null>> = {
  none: null,
  star: '*',
  'content-type': 'Content-Type',
  'star-authorization': '*, Authorization',
  listed: 'Content-Type, Authorization, X-Request-Id, Cache-Control, Accept, Accept-Language, Range',
};

const exposeLists: Readonly<Record<Composition['exposeHeaders'], string | null>> = {
  none: null,
  star: '*',
  'x-total-count': 'X-Total-Count',
};

const credentialValues: Readonly<Record<Composition['answerCredentials'], string | null>> = {
  none: null,
  true: 'true',
  capital: 'True',
};

/** The value of Access-Control-Allow-Origin; null when it is left out. */
export function allowOriginValue(choice: Composition['answerOrigin'], allowedOrigin: string): string | null {
  switch (choice) {
    case 'none':
      return null;
    case 'star':
      return '*';
    case 'exact':
      return allowedOrigin;
    case 'slash':
      return `${allowedOrigin}/`;
    case 'case':
      return allowedOrigin.toUpperCase();
    case 'scheme':
      return allowedOrigin.startsWith('https:')
        ? allowedOrigin.replace('https:', 'http:')
        : allowedOrigin.replace('http:', 'https:');
    case 'list':
      return `${allowedOrigin}, https://other.example`;
    case 'null':
      return 'null';
    case 'other':
      return 'https://other.example';
  }
}

/** What the composed server says to a preflight. */
export function composedPreflightAnswer(composition: Composition, { allowedOrigin, redirectTo }: Surroundings): Answer {
  const status = composition.preflightStatus;
  const headers = present([
    ['Location', status === 302 ? redirectTo : null],
    ...accessHeaders(composition.preflightOrigin, composition.preflightCredentials, allowedOrigin),
    ['Access-Control-Allow-Methods', methodLists[composition.allowMethods]],
    ['Access-Control-Allow-Headers', headerLists[composition.allowHeaders]],
    ['Access-Control-Max-Age', composition.maxAge === 'none' ? null : composition.maxAge],
  ]);
  return { status, headers };
}

/** What the composed server says to the request itself; a redirect is not followed by another. */
export function composedAnswer(
  composition: Composition,
  { allowedOrigin, redirectTo }: Surroundings,
  request: Pick<SentRequest, 'method' | 'headers'>,
  redirected = false,
): Answer {
  const redirects = composition.answerStatus === 302 && !redirected;
  const whole = redirected && composition.answerStatus === 302 ? 200 : composition.answerStatus;
  const ranged = whole === 200 && request.method === 'GET' && headerValue(request.headers, 'range') !== null;
  const headers = present([
    ['Location', redirects ? redirectTo : null],
    ...accessHeaders(composition.answerOrigin, composition.answerCredentials, allowedOrigin),
    ['Access-Control-Expose-Headers', exposeLists[composition.exposeHeaders]],
    ['Content-Type', 'application/json'],
    ['X-Total-Count', '42'],
  ]);
  return { status: ranged ? 206 : whole, headers };
}

/** The composed server as a browser meets it, that remembers preflights if it is given a cache. */
export function composedServer(
  composition: Composition,
  surroundings: Surroundings,
  memory?: { readonly cache: PreflightCache; readonly now: number },
): AnsweringServer {
  return {
    preflight: (request) => {
      if (memory?.cache.covers(request, memory.now)) return 'cached';
      const answer = composedPreflightAnswer(composition, surroundings);
      if (!preflightCheck(request, answer)) memory?.cache.remember(request, answer, memory.now);
      return answer;
    },
    answer: (request) => {
      // Node.js, as most servers, takes method names as they are registered and refuses others unread.
      if (request.method === 'patch') return { status: 400, headers: [] };
      return composedAnswer(composition, surroundings, request, isRedirectTarget(request.url, surroundings.redirectTo));
    },
  };
}

function isRedirectTarget(url: string, redirectTo: string): boolean {
  return originOf(url) === originOf(redirectTo);
}

function accessHeaders(
  origin: Composition['answerOrigin'],
  credentials: Composition['answerCredentials'],
  allowedOrigin: string,
): [string, string | null][] {
  const allowed = allowOriginValue(origin, allowedOrigin);
  return [
    ['Access-Control-Allow-Origin', allowed],
    ['Access-Control-Allow-Credentials', credentialValues[credentials]],
    // A server that names one of several origins answers differently by Origin, and caches must know.
    ['Vary', allowed === null || allowed === '*' ? null : 'Origin'],
  ];
}

function present(headers: readonly (readonly [string, string | null])[]): HeaderList {
  return headers.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}
