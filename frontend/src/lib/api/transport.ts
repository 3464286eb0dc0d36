import { getLocale } from '$lib/paraglide/runtime.js';
import { ApiError, type GraphqlProblem } from './api-error.js';
import type { TypedDocumentString } from './generated/graphql.js';

type Answer<Result> = { data?: Result | null; errors?: GraphqlProblem[] };

/** Documents without variables are called without them. */
type Variables<V> = V extends Record<PropertyKey, never> ? [variables?: V] : [variables: V];

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
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'accept-language': getLocale(),
      },
      body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
      signal,
      keepalive,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('offline', 'OFFLINE', 'The server cannot be reached.', { cause });
  }
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
