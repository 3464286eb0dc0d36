import {
  corsCheck,
  isRedirect,
  ownReadableHeaders,
  preflightCheck,
  readableHeaders,
  type Answer,
  type Leniency,
  type Refusal,
} from './checks.js';
import { headerValue } from './headers.js';
import {
  firstRequest,
  originOf,
  preflightReasons,
  type PageRequest,
  type PreflightReason,
  type SentRequest,
} from './request.js';
import { isSafelistedMethod } from './safelist.js';

/** What comes back for a request: computed beforehand or taken from the wire. Null is no answer at all. */
export interface AnsweringServer {
  /** `cached` when the browser still knows an earlier answer and does not ask. */
  preflight(request: SentRequest): Answer | 'cached' | null;
  answer(request: SentRequest): Answer | null;
}

/** One URL on the way; a redirect leads to the next. */
export interface Hop {
  readonly url: string;
  /** What the Origin header says: `null` once a redirect led from one foreign origin to another. */
  readonly origin: string;
  /** Whether the CORS protocol applies here. */
  readonly cors: boolean;
  /** Null when none is needed. */
  readonly preflight: {
    readonly reasons: readonly PreflightReason[];
    readonly cached: boolean;
    readonly status: number | null;
    readonly refusal: Refusal | null;
  } | null;
  /** Whether the request itself left the browser, and what came back. */
  readonly sent: boolean;
  readonly status: number | null;
}

export interface Explanation {
  /** `opaque`: there is an answer, but the page sees nothing of it. */
  readonly verdict: 'readable' | 'opaque' | 'blocked';
  readonly refusal: Refusal | null;
  readonly hops: readonly Hop[];
  /** Names of the answer's headers that the page may read and those it may not, in lower case. */
  readonly readable: readonly string[];
  readonly hidden: readonly string[];
}

const mostRedirects = 20;

/** What a browser does with a request and why, by the Fetch standard ("main fetch", "HTTP fetch", "HTTP-redirect fetch"). */
export function explain(request: PageRequest, server: AnsweringServer, leniency: Leniency = {}): Explanation {
  const hops: Hop[] = [];
  const blocked = (refusal: Refusal): Explanation => ({ verdict: 'blocked', refusal, hops, readable: [], hidden: [] });
  const { mode } = request;
  let sent = firstRequest(request);
  if (mode === 'no-cors' && !isSafelistedMethod(sent.method)) return blocked({ code: 'no-cors-method', stage: 'page' });

  let tainting: 'basic' | 'opaque' | 'cors' = 'basic';
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const sameOrigin = request.origin === originOf(sent.url);
    if (!sameOrigin || tainting !== 'basic') {
      if (mode === 'same-origin') return blocked({ code: 'mode-same-origin', stage: 'page' });
      tainting = mode === 'no-cors' ? 'opaque' : 'cors';
    }
    const { hop, answer, refusal } = visit(sent, tainting === 'cors', server, leniency);
    hops.push(hop);
    if (!answer) return blocked(refusal ?? { code: 'no-answer', stage: 'answer' });
    if (refusal) return blocked(refusal);
    const location = isRedirect(answer.status) ? headerValue(answer.headers, 'location') : null;
    if (location === null) return arrived(answer, tainting, request, hops);
    sent = redirected(sent, request.origin, new URL(location, sent.url).href, answer.status);
  }
  return blocked({ code: 'no-answer', stage: 'answer' });
}

function visit(
  sent: SentRequest,
  cors: boolean,
  server: AnsweringServer,
  leniency: Leniency,
): { hop: Hop; answer: Answer | null; refusal: Refusal | null } {
  const { url, origin } = sent;
  const reasons = cors ? preflightReasons(sent) : [];
  let preflight: Hop['preflight'] = null;
  if (reasons.length > 0) {
    const answer = server.preflight(sent);
    const cached = answer === 'cached';
    const status = answer === null || cached ? null : answer.status;
    const refusal: Refusal | null =
      answer === null
        ? { code: 'no-answer', stage: 'preflight' }
        : cached
          ? null
          : preflightCheck(sent, answer, leniency);
    preflight = { reasons, cached, status, refusal };
    if (refusal) return { hop: { url, origin, cors, preflight, sent: false, status: null }, answer: null, refusal };
  }
  const answer = server.answer(sent);
  const hop = { url, origin, cors, preflight, sent: true, status: answer?.status ?? null };
  return { hop, answer, refusal: answer && cors ? corsCheck(sent, answer.headers, 'answer') : null };
}

/** The request as it goes on to where a redirect points. */
function redirected(sent: SentRequest, pageOrigin: string, url: string, status: number): SentRequest {
  const from = originOf(sent.url);
  const crossing = originOf(url) !== from;
  // Neither the page nor the next server knows the one in between: nobody is named.
  const origin = crossing && from !== pageOrigin ? 'null' : sent.origin;
  const toGet =
    status === 303 ? sent.method !== 'GET' && sent.method !== 'HEAD' : sent.method === 'POST' && status < 303;
  const headers = sent.headers.filter(
    ([name]) =>
      !(crossing && name.toLowerCase() === 'authorization') && !(toGet && name.toLowerCase().startsWith('content-')),
  );
  return { ...sent, url, origin, method: toGet ? 'GET' : sent.method, headers };
}

function arrived(
  answer: Answer,
  tainting: 'basic' | 'opaque' | 'cors',
  request: PageRequest,
  hops: readonly Hop[],
): Explanation {
  const all = ownReadableHeaders(answer.headers);
  if (tainting === 'opaque') return { verdict: 'opaque', refusal: null, hops, readable: [], hidden: all };
  const readable = tainting === 'basic' ? all : readableHeaders(answer.headers, request.credentials);
  return { verdict: 'readable', refusal: null, hops, readable, hidden: all.filter((name) => !readable.includes(name)) };
}
