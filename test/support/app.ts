import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Type } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { startApp, type RunningApp } from '../../backend/src/app.js';
import { Clock, CONFIG, createLogger, loadConfig, type Config } from '../../backend/src/platform/index.js';
import { persistence } from '../../backend/src/rooms.js';
import { SpareDatabase } from './spare-database.js';

export interface GraphqlAnswer<Data> {
  status: number;
  data: Data;
  errors: { message: string; extensions?: Record<string, unknown> }[] | undefined;
  setCookie: string[];
}

export interface Person {
  userId: string;
  email: string;
  password: string;
  /** The value of a Cookie header. */
  cookie: string;
}

/** A clock that stands still until it is moved; starts at the real time. */
export class TestClock extends Clock {
  private offset = 0;
  private fixed: Date | null = null;

  override now(): Date {
    return this.fixed ?? new Date(Date.now() + this.offset);
  }

  set(instant: Date | null): void {
    this.fixed = instant;
  }

  advance(milliseconds: number): void {
    if (this.fixed) this.fixed = new Date(this.fixed.getTime() + milliseconds);
    else this.offset += milliseconds;
  }
}

export class TestApp {
  private people = 0;
  readonly clock: TestClock;

  constructor(
    private readonly running: RunningApp,
    private readonly closeDatabase: () => Promise<void>,
    /** Everything that was logged, one JSON object a line. */
    readonly logged: string[],
  ) {
    this.clock = running.nest.get<unknown, TestClock>(Clock);
  }

  get url(): string {
    return `http://127.0.0.1:${this.running.port}`;
  }

  get<T>(token: Type<T> | symbol): T {
    return this.running.nest.get<T>(token as Type<T>);
  }

  async graphql<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    options: { cookie?: string; headers?: Record<string, string> } = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.url,
        ...(options.cookie ? { cookie: options.cookie } : {}),
        ...options.headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: Data; errors?: GraphqlAnswer<Data>['errors'] };
    return {
      status: response.status,
      data: body.data,
      errors: body.errors,
      setCookie: response.headers.getSetCookie(),
    };
  }

  /** Makes an account and signs it in. */
  async signUp(): Promise<Person> {
    this.people += 1;
    const email = `person-${this.people}-${randomUUID().slice(0, 8)}@example.com`;
    const password = `correct horse ${randomUUID()}`;
    const { data, errors, setCookie } = await this.graphql<{ signUp: { __typename: string; user: { id: string } } }>(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignedIn { user { id } } } }`,
      { input: { email, password, name: `사람 ${this.people}` } },
      // Each from an address of its own, so that sign-up limits do not hit the suite.
      { headers: { 'x-forwarded-for': `10.9.${this.people >> 8}.${this.people & 255}` } },
    );
    if (data?.signUp?.__typename !== 'SignedIn') throw new Error(`sign-up failed: ${JSON.stringify({ data, errors })}`);
    const cookie = setCookie[0]?.split(';')[0];
    if (!cookie) throw new Error('sign-up sent no cookie');
    return { userId: data.signUp.user.id, email, password, cookie };
  }

  /** Another process on the same database, with events and limits of its own. To be closed before this one. */
  async beside(): Promise<TestApp> {
    const log = createLogger('debug', { write: (line: string) => void this.logged.push(line) });
    const dataSource = this.get(DataSource);
    const running = await startApp({ config: this.get<Config>(CONFIG), log, dataSource, clock: this.clock });
    return new TestApp(running, () => Promise.resolve(), this.logged);
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.closeDatabase();
  }
}

const spare = new SpareDatabase(persistence);
afterAll(() => spare.close());

/**
 * Boots the whole app on a free port with an empty database: the embedded one in memory, or, with
 * TEST_DATABASE_URL, a new database on that server that is dropped again.
 */
export async function startTestApp(overrides: Partial<Config> = {}): Promise<TestApp> {
  const temporary = await temporaryDatabase();
  const logged: string[] = [];
  const log = createLogger('debug', { write: (line: string) => void logged.push(line) });
  const config: Config = {
    ...loadConfig({ PORT: '0', TRUSTED_PROXIES: '1' }),
    databaseUrl: temporary?.url ?? null,
    databasePoolSize: 5,
    mediaDir: path.join(os.tmpdir(), `kkori-media-${randomUUID()}`),
    ...overrides,
  };
  const database = await spare.take(config);
  const running = await startApp({ config, log, dataSource: database.dataSource, clock: new TestClock() });
  const close = async () => {
    await spare.giveBack(database);
    await temporary?.drop();
    await fs.rm(config.mediaDir, { recursive: true, force: true });
  };
  return new TestApp(running, close, logged);
}

async function temporaryDatabase(): Promise<{ url: string; drop(): Promise<void> } | null> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) return null;
  const name = `kkori_test_${randomUUID().replaceAll('-', '')}`;
  const run = async (sql: string) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}
