import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';

/** Codes whose message was written for the client. */
const expected = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
]);

/** PostgreSQL's code for text that it cannot hold; of all that a client can send, only U+0000 gets so far. */
const unstorableText = '22021';

/** PostgreSQL's code for a row that refers to one that is not there. */
const missingReference = '23503';

/** The account of whoever asks was deleted after their session had been found. */
export class AccountGone extends Error {}

/** Whether it is that, or the refusal of a row that would have belonged to such an account. */
function saysAccountGone(error: unknown): boolean {
  if (error instanceof AccountGone) return true;
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code === missingReference && /_(user|owner)_id_fkey$/.test(constraint ?? '');
}

/**
 * Turns an error into what the client may see: expected ones as they are, without stack traces; anything else is
 * logged once with its cause under a reference, and only the reference leaves the server.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  const original = unwrapResolverError(error);
  const isOurs = original instanceof GraphQLError;
  if (expected.has(code) && (isOurs || !(error instanceof GraphQLError && error.originalError))) {
    const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  if (original instanceof QueryFailedError && (original.driverError as { code?: string }).code === unstorableText) {
    return {
      message: '쓸 수 없는 문자가 들어 있습니다. (There is a character that cannot be used.)',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  if (saysAccountGone(original)) {
    return {
      message: '로그인이 필요합니다. (Please sign in.)',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'UNAUTHENTICATED' },
    };
  }
  const reference = randomUUID();
  log.error({ err: original, reference, path: formatted.path }, 'operation failed');
  return {
    message: `서버에서 문제가 생겼습니다. 잠시 뒤 다시 시도해 주세요. (Something went wrong on the server.) [${reference}]`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}
