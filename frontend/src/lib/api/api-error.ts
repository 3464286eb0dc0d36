/** One entry of a GraphQL answer's `errors`. */
export type GraphqlProblem = {
  message: string;
  extensions?: { code?: string; retryAfterSeconds?: number; [key: string]: unknown };
};

/**
 * What kept a request from its answer, as far as a screen needs to tell it apart:
 * `offline` no connection, `busy` too many attempts, `signedOut` a session is needed, `refused` not allowed or not understood,
 * `server` everything else.
 */
export type ApiErrorKind = 'offline' | 'busy' | 'signedOut' | 'refused' | 'server';

const KIND_OF_CODE: Record<string, ApiErrorKind> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'refused',
  BAD_USER_INPUT: 'refused',
  GRAPHQL_VALIDATION_FAILED: 'refused',
  GRAPHQL_PARSE_FAILED: 'refused',
  RATE_LIMITED: 'busy',
};

export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly kind: ApiErrorKind,
    readonly code: string,
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  readonly retryAfterSeconds: number | undefined;

  static ofProblem(problem: GraphqlProblem, response: { headers: { get(name: string): string | null } }): ApiError {
    const code = problem.extensions?.code ?? 'UNKNOWN';
    const kind = KIND_OF_CODE[code] ?? 'server';
    const retryAfterSeconds = problem.extensions?.retryAfterSeconds ?? secondsOf(response.headers.get('retry-after'));
    return new ApiError(kind, code, problem.message, { retryAfterSeconds });
  }

  static ofStatus(
    response: { status: number; headers: { get(name: string): string | null } },
    cause?: unknown,
  ): ApiError {
    const retryAfterSeconds = secondsOf(response.headers.get('retry-after'));
    const kind = response.status === 429 ? 'busy' : response.status === 401 ? 'signedOut' : 'server';
    return new ApiError(kind, `HTTP_${response.status}`, `The server answered ${response.status}.`, {
      cause,
      retryAfterSeconds,
    });
  }
}

function secondsOf(header: string | null): number | undefined {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
