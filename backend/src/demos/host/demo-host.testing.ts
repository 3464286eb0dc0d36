import http from 'node:http';
import { loadCatalogue } from '../catalogue/index.js';
import { canBindLoopbackRange } from './client-addresses.js';
import type { Demo } from './demo.js';
import { DemoHost, type DemoHostOptions } from './demo-host.js';
import { limits, type Limits } from './limits.js';
import type { ReplyOf, RequestOf, RequestType } from './protocol.js';
import type { WireEvent } from './wire-log.js';

export const appOrigin = 'http://app.example:3000';

/** A demo host in this process, on ports of the system's choice, with a clock that only the test moves. */
export class TestHost {
  time = Date.parse('2026-03-01T09:00:00Z');
  readonly ended: { sandbox: string; reason: string }[] = [];
  readonly host: DemoHost;
  origins: string[] = [];
  #owners = 0;

  private constructor(options: DemoHostOptions) {
    this.host = new DemoHost({
      ...options,
      now: () => this.time,
      onEnd: (sandbox, reason) => this.ended.push({ sandbox, reason }),
    });
  }

  /**
   * @param distinctClients false runs it as on a system where clients cannot choose their address
   * @param demos instead of the catalogue's
   * @param databaseUrl of a PostgreSQL server; without it the demos are told that the database is the embedded one
   */
  static async open(
    changed: Partial<Limits> = {},
    distinctClients?: false,
    demos?: readonly Demo[],
    databaseUrl: string | null = null,
  ): Promise<TestHost> {
    const options = {
      demos: demos ? new Map(demos.map((demo) => [demo.name, demo])) : await loadCatalogue(),
      distinctClients: distinctClients ?? (await canBindLoopbackRange()),
      // The clock stands still, so an allowance does not fill again; and whether a busy machine runs learners' code in
      // time, or many programs of one viewer one after another, is not asked here.
      limits: {
        ...limits,
        commandsPerSecond: 10_000,
        guestCallMs: 1_000,
        guestBurstMs: 1_000_000,
        guestNiceness: 0,
        ...changed,
      },
    };
    const test = new TestHost(options);
    const opened = await test.ask('open', {
      host: '127.0.0.1',
      ports: [0, 0, 0],
      origins: null,
      appOrigin,
      appPort: 3000,
      databaseUrl,
    });
    if (opened.status !== 'ok') throw new Error(opened.reason);
    test.origins = opened.ports.map((port) => `http://localhost:${port}`);
    return test;
  }

  ask<Type extends RequestType>(type: Type, body: RequestOf<Type>, signal?: AbortSignal): Promise<ReplyOf<Type>> {
    return this.host.handle(type, body, signal ?? new AbortController().signal);
  }

  async start(parameters: unknown = {}, demo = 'load-balancer'): Promise<TestSandbox> {
    const started = await this.ask('start', { demo, parameters, owner: `owner-${++this.#owners}` });
    if (started.status !== 'ok') throw new Error(`not started: ${started.status}`);
    const servers = started.sandbox.servers.map(({ name, origin, path }) => ({
      name,
      url: `${this.origins[origin]}${path}`,
    }));
    return new TestSandbox(this, { id: started.sandbox.id, token: started.token }, servers);
  }

  close(): Promise<void> {
    return this.host.close();
  }
}

export class TestSandbox {
  constructor(
    private readonly test: TestHost,
    readonly key: { id: string; token: string },
    readonly servers: readonly { name: string; url: string }[],
  ) {}

  url(server: string): string {
    return this.servers.find(({ name }) => name === server)?.url ?? '';
  }

  async command(command: unknown): Promise<unknown> {
    const done = await this.test.ask('command', { sandbox: this.key, command });
    if (done.status !== 'ok') throw new Error(`not done: ${done.status}`);
    return done.reply;
  }

  /** Reads the log from `after` until an event of that kind, which is the last of the result. */
  async readUntil(kind: WireEvent['kind'], after = 0): Promise<WireEvent[]> {
    const events: WireEvent[] = [];
    for (let lastSeq = after; ;) {
      const batch = await this.test.ask('read', { sandbox: this.key, after: lastSeq });
      if (batch.status !== 'ok') throw new Error(`not read: ${batch.status}`);
      for (const event of batch.events) {
        events.push(event);
        if (event.kind === kind) return events;
      }
      if (batch.ended) throw new Error(`ended: ${batch.ended}`);
      lastSeq = batch.lastSeq;
    }
  }
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** A plain request, with any header a browser would not let a page set. Resolves localhost to 127.0.0.1. */
export function request(
  url: string,
  options: { method?: string; headers?: http.OutgoingHttpHeaders; path?: string; body?: string } = {},
): Promise<Answer> {
  const { port, pathname, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = http.request(
      {
        host: '127.0.0.1',
        port,
        path: options.path ?? pathname,
        method: options.method ?? 'GET',
        agent: false,
        headers: { host, ...options.headers },
      },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (body += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}
