import { ApiError } from './api-error.js';

const headers = (retryAfter: string | null) => ({ headers: { get: () => retryAfter } });

describe('what the server refused', () => {
  it('is told apart by its code', () => {
    const kind = (code?: string) => ApiError.ofProblem({ message: '', extensions: { code } }, headers(null)).kind;
    expect(kind('UNAUTHENTICATED')).toBe('signedOut');
    expect(kind('FORBIDDEN')).toBe('refused');
    expect(kind('RATE_LIMITED')).toBe('busy');
    expect(kind('INTERNAL_SERVER_ERROR')).toBe('server');
    expect(kind()).toBe('server');
  });

  it('says when to come back, if the server did', () => {
    expect(ApiError.ofStatus({ status: 429, ...headers('42') })).toMatchObject({ kind: 'busy', retryAfterSeconds: 42 });
    expect(ApiError.ofStatus({ status: 502, ...headers(null) })).toMatchObject({ kind: 'server' });
    expect(ApiError.ofStatus({ status: 429, ...headers('soon') }).retryAfterSeconds).toBeUndefined();
  });
});
