import { randomBytes } from 'node:crypto';
import { scenarios } from '@kkori/core/transactions';
import type pg from 'pg';
import { limits } from '../../host/limits.js';
import { within } from '../../host/within.js';
import { asUnavailable, connect, type Login } from './connection.js';
import { dropLaboratory, dropOrphans, laboratoryName, lockName } from './orphans.js';

/** Long enough for a learner to look at a session that waits, short enough to let go of what is forgotten. */
const lockMs = 30_000;
const statementMs = 35_000;
const idleInTransactionMs = 60_000;
/** A host that is killed leaves nothing: the server looks whether somebody still waits for the answer. */
const connectionCheckMs = 2_000;
const closeMs = 6_000;

/**
 * A schema and a role of one sandbox's own on the site's server. The role may read and write the tables of that
 * schema and nothing else; both are gone when the laboratory is closed, or at the next opening of another one.
 */
export class Laboratory {
  private constructor(
    private readonly databaseUrl: string,
    private readonly login: Login,
    /** Outside of both sessions: looks at locks and puts rows back. Its lock says that the laboratory is in use. */
    readonly observer: pg.Client,
    /** `PostgreSQL 15.18`. */
    readonly server: string,
  ) {}

  get name(): string {
    return this.login.user;
  }

  /** @throws LabUnavailable */
  static async open(databaseUrl: string): Promise<Laboratory> {
    const admin = await connect(databaseUrl);
    const login = { user: laboratoryName(Date.now()), password: randomBytes(24).toString('base64url') };
    let observer: pg.Client | null = null;
    try {
      await dropOrphans(admin, Date.now() - limits.lifeMs);
      await admin.query(lockName(login.user));
      await create(admin, login);
      observer = await connect(databaseUrl, login);
      await observer.query(lockName(login.user));
      const { rows } = await observer.query<{ server_version: string }>('SHOW server_version');
      const server = `PostgreSQL ${rows[0]?.server_version.split(' ')[0] ?? ''}`;
      return new Laboratory(databaseUrl, login, observer, server);
    } catch (error) {
      await observer?.end();
      await dropLaboratory(admin, login.user).catch(() => {
        // The next opening tries again.
      });
      throw asUnavailable(error);
    } finally {
      await admin.end();
    }
  }

  /** One more session of the role. @throws LabUnavailable */
  connect(): Promise<pg.Client> {
    return connect(this.databaseUrl, this.login);
  }

  /** Ends every session of the role and drops everything. What cannot be dropped now is at the next opening. */
  async close(): Promise<void> {
    await within(
      closeMs,
      this.#drop().catch(() => {}),
    );
  }

  async #drop(): Promise<void> {
    await this.observer.end();
    const admin = await connect(this.databaseUrl);
    try {
      await dropLaboratory(admin, this.name);
    } finally {
      await admin.end();
    }
  }
}

/** In one transaction, so that there is a role exactly where there is a schema. */
async function create(admin: pg.Client, { user, password }: Login): Promise<void> {
  const version = await admin.query<{ server_version_num: string }>('SHOW server_version_num');
  const canCheckConnections = Number(version.rows[0]?.server_version_num) >= 140_000;
  const settings = {
    search_path: user,
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: idleInTransactionMs,
    ...(canCheckConnections ? { client_connection_check_interval: connectionCheckMs } : {}),
  };
  const tables = [...new Map(Object.values(scenarios).map(({ table }) => [table.name, table])).values()];
  // Every name and value below is made here or by the scenarios: none comes from outside.
  await admin.query(
    [
      'BEGIN',
      `CREATE ROLE ${user} LOGIN PASSWORD '${password}' NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT CONNECTION LIMIT 3`,
      // So that a site's user that is no superuser may end the role's sessions.
      `GRANT ${user} TO CURRENT_USER`,
      ...Object.entries(settings).map(([name, value]) => `ALTER ROLE ${user} SET ${name} = ${value}`),
      `CREATE SCHEMA ${user}`,
      `GRANT USAGE ON SCHEMA ${user} TO ${user}`,
      ...tables.flatMap(({ name, nameColumn, valueColumn, type }) => [
        `CREATE TABLE ${user}.${name} (id integer PRIMARY KEY, ${nameColumn} text NOT NULL, ${valueColumn} ${type} NOT NULL)`,
        `GRANT SELECT, INSERT, UPDATE, DELETE ON ${user}.${name} TO ${user}`,
      ]),
      'COMMIT',
    ].join(';\n'),
  );
}
