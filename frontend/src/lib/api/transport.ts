import { getLocale } from '$lib/paraglide/runtime.js';
import { ApiError, type GraphqlProblem } from './api-error.js';
import type { TypedDocumentString } from './typed-document.js';
import { serverClock } from './server-clock.svelte.js';

type Answer<Result> = { data?: Result | null; errors?: GraphqlProblem[] };

/** Documents without variables are called without them. */
type Variables<V> = V extends Record<PropertyKey, never> ? [variables?: V] : [variables: V];

/** The longest that an answer may take, ms; a connection that says nothing for so long is none. */
const LONGEST_MS = 20_000;

let heardSignedOut: (askedAt: number) => void = () => {};

/** @param listener told when the server knows no session, with the time (`performance.now()`) at which it was asked */
export function onSignedOut(listener: (askedAt: number) => void): void {
  heardSignedOut = listener;
}

export type RequestOptions = {
  signal?: AbortSignal;
  /** Lets the request outlive the page; the browser allows 64 KB of those. */
  keepalive?: boolean;
};

/**
 * Asks the server; the only way the screens do.
 * @throws {ApiError} when there is no connection, no usable answer, or the server refused.
 * @throws {DOMException} named AbortError when `signal` was aborted.
 */
export async function request<Result, V>(
  document: TypedDocumentString<Result, V>,
  ...[variables, options]: [...Variables<V>, options?: RequestOptions]
): Promise<Result> {
  return send(document, variables as V, options as RequestOptions);
}

/** As `request`, for those who pass on what they were given. */
export async function send<Result, V>(
  document: TypedDocumentString<Result, V>,
  variables: V,
  { signal, keepalive }: RequestOptions = {},
): Promise<Result> {
  const askedAt = performance.now();
  const asking = new AbortController();
  const timer = setTimeout(() => asking.abort(), LONGEST_MS);
  const giveUp = () => asking.abort(signal?.reason);
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp);
  try {
    return await ask(document, variables, { signal: asking.signal, keepalive });
  } catch (problem) {
    if (signal?.aborted) throw problem;
    // Whatever broke off an answer that nobody called off, it was the connection.
    if (!(problem instanceof ApiError)) {
      throw new ApiError('offline', 'OFFLINE', 'The server cannot be reached.', { cause: problem });
    }
    if (problem.kind === 'signedOut') heardSignedOut(askedAt);
    throw problem;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

async function ask<Result, V>(
  document: TypedDocumentString<Result, V>,
  variables: V,
  { signal, keepalive }: RequestOptions,
): Promise<Result> {
  const askedAt = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': getLocale(),
    },
    body: JSON.stringify({ query: document, variables: variables ?? {} }),
    signal,
    keepalive,
  });
  serverClock.heard(response.headers.get('date'), performance.now() - askedAt);
  const answer = await readAnswer<Result>(response);
  const problem = answer.errors?.[0];
  if (problem) throw ApiError.ofProblem(problem, response);
  if (!answer.data) throw new ApiError('server', 'NO_DATA', `HTTP ${response.status} without data.`);
  return answer.data;
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    // A proxy in front of a server that is down answers with a page, not with GraphQL.
    throw ApiError.ofStatus(response, cause);
  }
}
