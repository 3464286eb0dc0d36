import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { arrivals, mostWithin, type ArrivalPattern } from '@kkori/core/rate-limiting';
import { DemoBusy, type RunningDemo, type SandboxContext } from '../../host/demo.js';
import { fromBrowserHeader, headersToShow } from '../../host/headers.js';
import { inBackground, runInBackground } from '../../host/in-background.js';
import { closeServer, listen } from '../../host/listening.js';
import { Limiters } from './limiters.js';
import { OwnLimiter } from './own-limiter.js';
import type { Command, Parameters } from './parameters.js';
import { summarizeRun, type Arrival, type RunResult } from './run-result.js';

const resultsKept = 9;
/** Where the generated requests come from. */
const runClient = '127.20.0.1';

/** Starts an API that limits how often each client may call it. */
export async function startRateLimiting(
  parameters: Parameters,
  sandbox: SandboxContext,
): Promise<RunningDemo<Command>> {
  const demo = new RateLimitingDemo(parameters, sandbox);
  await demo.start();
  return demo;
}

interface Run {
  readonly number: number;
  readonly arrivals: Arrival[];
}

class RateLimitingDemo implements RunningDemo<Command> {
  readonly ports: Record<string, number> = {};
  readonly #server = http.createServer((request, response) =>
    inBackground(this.#answer(request, response), () => response.destroy()),
  );
  readonly #own: OwnLimiter;
  readonly #stopping = new AbortController();
  #parameters: Parameters;
  #limiters: Limiters;
  /** When the first window began; milliseconds of the monotonic clock. */
  #epoch = performance.now();
  #requests = 0;
  #runs = 0;
  #current: Run | null = null;
  #results: RunResult[] = [];

  constructor(
    parameters: Parameters,
    private readonly sandbox: SandboxContext,
  ) {
    this.#parameters = parameters;
    this.#own = new OwnLimiter(sandbox, (problem, givenUp) => {
      const reason = givenUp ? 'allow() is not asked any more' : 'allow() failed';
      this.sandbox.log({ kind: 'NOTE', reason, data: { problem, givenUp } });
    });
    this.#limiters = new Limiters(parameters, this.#own);
  }

  async start(): Promise<void> {
    this.ports['api'] = await listen(this.#server, '127.0.0.1', 0);
  }

  parameters(): Parameters {
    return this.#parameters;
  }

  async command(command: Command): Promise<unknown> {
    if (this.#current) throw new DemoBusy(1);
    switch (command.type) {
      case 'configure': {
        const { type: _type, ...changes } = command;
        const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
        this.#parameters = { ...this.#parameters, ...given };
        this.#forget();
        this.sandbox.log({ kind: 'CONFIGURE', data: { parameters: this.#parameters } });
        return { parameters: this.#parameters };
      }
      case 'program':
        return { problem: await this.#own.load(command.code) };
      case 'run':
        return this.#run(command.pattern);
    }
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await closeServer(this.#server);
  }

  /** Everybody begins anew, at the beginning of a window. */
  #forget(): void {
    this.#limiters = new Limiters(this.#parameters, this.#own);
    this.#epoch = performance.now();
  }

  #run(pattern: ArrivalPattern): unknown {
    const times = arrivals(pattern, this.#parameters);
    const rate = mostWithin(times, 1_000);
    this.sandbox.load.assertFree(rate);
    const run: Run = { number: ++this.#runs, arrivals: [] };
    const plan = { run: run.number, pattern, parameters: this.#parameters, requests: times.length };
    this.#current = run;
    this.#forget();
    this.sandbox.log({ kind: 'RUN', data: { ...plan, times } });
    const port = this.ports['api'] ?? 0;
    const load = { port, requests: times.length, rate, times, clients: [runClient] };
    const finished = this.sandbox.load.run(load, this.#stopping.signal).finally(() => (this.#current = null));
    const reported = finished.then(() => {
      const result = summarizeRun(plan, run.arrivals);
      this.sandbox.log({ kind: 'RESULT', data: { result, previous: this.#results } });
      this.#results = [...this.#results, result].slice(-resultsKept);
    });
    runInBackground(run.number, reported, (event) => this.sandbox.log(event));
    return { run: run.number };
  }

  async #answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    request.resume();
    const at = performance.now() - this.#epoch;
    const number = ++this.#requests;
    const browser = request.headers[fromBrowserHeader] === 'browser';
    const from = browser ? 'browser' : runClient;
    const line = `${request.method} ${(request.url ?? '/').slice(0, 120)} HTTP/1.1`;
    this.sandbox.log({
      kind: 'REQUEST',
      from,
      to: 'api',
      request: number,
      line,
      headers: headersToShow(request.headers),
    });
    const run = browser ? null : this.#current;
    const verdicts = await this.#limiters.decide(from, at);
    run?.arrivals.push({ at, verdicts });
    const { algorithm, limit, windowMs } = this.#parameters;
    const { allowed, remaining, retryAfterMs } = Limiters.inForce(verdicts, algorithm);
    const waitSeconds = Math.ceil((retryAfterMs ?? windowMs) / 1000);
    const status = allowed ? 200 : 429;
    const body = JSON.stringify({
      allowed,
      remaining: remaining ?? null,
      retryAfterMs: allowed ? 0 : (retryAfterMs ?? null),
    });
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'ratelimit-policy': `"demo";q=${limit};w=${Math.max(1, Math.round(windowMs / 1000))}`,
      ...(remaining === undefined ? {} : { ratelimit: `"demo";r=${remaining};t=${waitSeconds}` }),
      ...(allowed ? {} : { 'retry-after': String(Math.max(1, waitSeconds)) }),
      'access-control-expose-headers': 'retry-after, ratelimit, ratelimit-policy',
    });
    response.end(body);
    this.sandbox.log({
      kind: 'RESPONSE',
      from: 'api',
      to: from,
      request: number,
      line: `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}`,
      status,
      bytes: Buffer.byteLength(body),
      ms: Math.round((performance.now() - this.#epoch - at) * 100) / 100,
      data: { allowed, algorithm, remaining: remaining ?? null },
    });
  }
}
