import type { LabProblem } from '@kkori/core/transactions';
import pg from 'pg';

/** There can be no laboratory on this server now. */
export class LabUnavailable extends Error {
  constructor(
    readonly problem: LabProblem,
    cause?: unknown,
  ) {
    super(`no transactions can be shown: ${problem}`, { cause });
  }
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

const connectMs = 3_000;

/**
 * @param login instead of the address's own user
 * @throws LabUnavailable
 */
export async function connect(databaseUrl: string, login?: Login): Promise<pg.Client> {
  const application_name = 'kkori transactions demo';
  const own = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: connectMs, application_name });
  const { host, port, database, ssl } = own;
  const client = login
    ? new pg.Client({ host, port, database, ssl, ...login, connectionTimeoutMillis: connectMs, application_name })
    : own;
  // A connection that the server ends while nobody asks it anything; whoever asks next is told.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw asUnavailable(error);
  }
  return client;
}

/** What a failure to connect or to create something means for the learner. */
export function asUnavailable(error: unknown): LabUnavailable {
  if (error instanceof LabUnavailable) return error;
  const code = codeOf(error);
  // insufficient_privilege, invalid_authorization_specification, invalid_password
  if (['42501', '28000', '28P01'].includes(code)) return new LabUnavailable('not-permitted', error);
  // too_many_connections
  if (code === '53300') return new LabUnavailable('crowded', error);
  return new LabUnavailable('unreachable', error);
}

/** The SQLSTATE, or the system's error code; empty when there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
