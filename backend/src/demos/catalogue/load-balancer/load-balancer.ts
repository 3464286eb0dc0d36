import type { z } from 'zod';
import { randomNumbers } from '@kkori/core/load-balancing';
import { clientAddresses } from '../../host/client-addresses.js';
import { DemoBusy, type RunningDemo, type SandboxContext } from '../../host/demo.js';
import type { GuestProblem } from '../../host/guest/guest.js';
import { runInBackground } from '../../host/in-background.js';
import { Balancer } from './balancer.js';
import { costsOf } from './costs.js';
import { HealthChecks } from './health-checks.js';
import { LearnerPick } from './learner-pick.js';
import { parametersSchema, upstreamNames, type Command, type Parameters, type UpstreamName } from './parameters.js';
import { summarizeLane, toHundredths, type LaneResult, type RunPlan, type RunResult } from './run-result.js';
import { UpstreamServer } from './upstream-server.js';

/** Results kept for comparison with the next. */
const resultsKept = 9;
/** When each request costs the same, none waits for another. */
const unlimited = 1_000;

type GivenParameters = z.output<typeof parametersSchema>;

/** Starts the servers and the balancers in front of them. */
export async function startLoadBalancer(
  parameters: GivenParameters,
  sandbox: SandboxContext,
): Promise<RunningDemo<Command>> {
  const demo = new LoadBalancerDemo(parameters, sandbox);
  try {
    await demo.start();
  } catch (error) {
    await demo.close();
    throw error;
  }
  return demo;
}

interface Lane {
  readonly balancer: Balancer;
  readonly checks: HealthChecks;
}

class LoadBalancerDemo implements RunningDemo<Command> {
  readonly ports: Record<string, number> = {};
  readonly #upstreams = upstreamNames.map(
    (name) =>
      new UpstreamServer(
        name,
        () => (this.#parameters.slowServer === name ? this.#parameters.slowMs : this.#parameters.serviceMs),
        () => (this.#parameters.work === 'busy' ? 1 : unlimited),
      ),
  );
  readonly #learner: LearnerPick;
  #lanes: { readonly balancer: Lane; readonly other: Lane } | null = null;
  #parameters: Parameters;
  #code: string;
  #killed = new Set<string>();
  #results: RunResult[] = [];
  #runs = 0;
  #requests = 0;
  #current: { run: number; aborter: AbortController; changed: boolean } | null = null;
  /** Changes of what listens and what is checked come one after another. */
  #changing: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(
    { code, ...parameters }: GivenParameters,
    private readonly sandbox: SandboxContext,
  ) {
    this.#parameters = parameters;
    this.#code = code;
    this.#learner = new LearnerPick(sandbox.startGuest, (event) => sandbox.log(event));
  }

  async start(): Promise<void> {
    await this.#startServers();
    this.#lanes = { balancer: this.#lane('balancer'), other: this.#lane('other') };
    await this.#listen();
    this.#apply();
    if (this.#parameters.strategy === 'custom') await this.#loadCode();
  }

  parameters(): Parameters {
    return this.#parameters;
  }

  command(command: Command): unknown {
    switch (command.type) {
      case 'configure':
        return this.#configure(command);
      case 'run':
        return this.#run(command);
      case 'kill':
      case 'revive':
        return this.#setAlive(command.server, command.type === 'revive');
      case 'cancel': {
        const cancelled = this.#current?.run ?? null;
        this.#current?.aborter.abort();
        return { cancelled };
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#current?.aborter.abort();
    // What is on its way to listening would outlive its own end.
    await this.#changing;
    const lanes = this.#lanes ? [this.#lanes.balancer, this.#lanes.other] : [];
    for (const { checks } of lanes) checks.close();
    await Promise.all([
      ...lanes.map(({ balancer }) => balancer.close()),
      ...this.#upstreams.map((server) => server.kill()),
      this.#learner.close(),
    ]);
  }

  #lane(name: 'balancer' | 'other'): Lane {
    const log = this.sandbox.log.bind(this.sandbox);
    const balancer = new Balancer({
      name,
      servers: this.#servers(),
      strategy: this.#strategyOf(name),
      log,
      limits: () => this.#parameters,
      learner: this.#learner,
      nextNumber: () => ++this.#requests,
    });
    return { balancer, checks: new HealthChecks(name, balancer.pool, log) };
  }

  /** The second balancer listens from its first use on. */
  async #listen(): Promise<void> {
    for (const name of ['balancer', 'other'] as const) {
      const wanted = name === 'balancer' || this.#parameters.other !== 'none';
      if (this.#closed || !this.#lanes) return;
      if (wanted && !this.ports[name]) this.ports[name] = await this.#lanes[name].balancer.start();
    }
  }

  #strategyOf(lane: 'balancer' | 'other'): Parameters['strategy'] {
    const { strategy, other } = this.#parameters;
    if (lane === 'balancer') return strategy;
    return other === 'none' ? 'round-robin' : other;
  }

  /** Those that stand behind the balancers now. */
  #servers() {
    return this.#upstreams.slice(0, this.#parameters.servers).map((server) => ({
      name: server.name,
      port: () => server.port,
      weight: this.#parameters.weights[server.name as UpstreamName],
    }));
  }

  /** Nothing is changed any more once the end has begun. */
  #change(work: () => Promise<void>): Promise<void> {
    const changed = this.#changing.then(() => (this.#closed ? undefined : work()));
    this.#changing = changed.catch(() => {});
    return changed;
  }

  /** Starts what is to run and does not, and ends the others. */
  async #startServers(): Promise<void> {
    await Promise.all(
      this.#upstreams.map(async (server, index) => {
        const wanted = index < this.#parameters.servers && !this.#killed.has(server.name);
        await (wanted ? server.start() : server.kill());
        if (wanted) this.ports[server.name] = server.port;
        else if (index >= this.#parameters.servers) delete this.ports[server.name];
      }),
    );
  }

  async #configure({
    type: _type,
    weights,
    code,
    ...changes
  }: Extract<Command, { type: 'configure' }>): Promise<unknown> {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const before = this.#parameters;
    const after: Parameters = { ...before, ...given, weights: { ...before.weights, ...weights } };
    this.#parameters = after;
    if (this.#current) this.#current.changed = true;
    await this.#change(async () => {
      if (after.servers !== before.servers) await this.#startServers();
      await this.#listen();
      if (weights || after.servers !== before.servers) this.#replaceServers();
      this.#apply(before);
    });
    let problem: GuestProblem | null = null;
    if (code !== undefined) this.#code = code;
    if (after.strategy === 'custom' && (code !== undefined || before.strategy !== 'custom')) {
      problem = await this.#loadCode();
    }
    this.sandbox.log({ kind: 'CONFIGURE', data: { parameters: after } });
    return { parameters: after, problem };
  }

  #replaceServers(): void {
    if (!this.#lanes) return;
    for (const { balancer } of [this.#lanes.balancer, this.#lanes.other]) balancer.pool.replace(this.#servers());
  }

  /** Tells the balancers what concerns them. */
  #apply(before?: Parameters): void {
    if (this.#closed) return;
    const { checks, checkMs, sticky, other } = this.#parameters;
    for (const name of ['balancer', 'other'] as const) {
      const lane = this.#lanes?.[name];
      if (!lane) continue;
      lane.balancer.strategy = this.#strategyOf(name);
      lane.balancer.stickyPath = sticky ? this.sandbox.pathOf(name) : null;
      const checked = checks && (name === 'balancer' || other !== 'none');
      const checkedBefore = before && before.checks && (name === 'balancer' || before.other !== 'none');
      if (checked !== checkedBefore || before?.checkMs !== checkMs) lane.checks.set(checked ? checkMs : null);
    }
  }

  #loadCode(): Promise<GuestProblem | null> {
    return this.#learner.load(this.#code);
  }

  async #setAlive(name: UpstreamName, alive: boolean): Promise<unknown> {
    if (alive) this.#killed.delete(name);
    else this.#killed.add(name);
    await this.#change(() => this.#startServers());
    this.sandbox.log({
      kind: 'NOTE',
      from: name,
      reason: alive ? `${name} accepts connections again` : `${name} was killed`,
      data: { server: name, alive },
    });
    return { killed: [...this.#killed] };
  }

  async #run(command: Extract<Command, { type: 'run' }>): Promise<unknown> {
    const lanes = this.#lanes;
    if (this.#current || !lanes) throw new DemoBusy(1);
    const { requests, rate } = command;
    const parameters = this.#parameters;
    const clients = clientAddresses(command.clients);
    const names = parameters.other === 'none' ? (['balancer'] as const) : (['balancer', 'other'] as const);
    this.sandbox.load.assertFree(rate * names.length);
    const run = { run: this.#runs + 1, aborter: new AbortController(), changed: false };
    this.#current = run;
    const plan: RunPlan = {
      run: run.run,
      parameters,
      requests,
      rate,
      distinctClients: this.sandbox.load.distinctClients,
    };
    try {
      if (parameters.strategy === 'custom') await this.#learner.begin();
      if (this.#closed) throw new DemoBusy(1);
      // Again, for the code may have taken its time; before the first request, so that a refused run leaves no trace.
      this.sandbox.load.assertFree(rate * names.length);
    } catch (error) {
      this.#current = null;
      throw error;
    }
    this.#runs = run.run;
    this.sandbox.log({ kind: 'RUN', data: { ...plan, clients } });
    const begun = performance.now();
    const finished = names.map((name) => {
      const { balancer } = lanes[name];
      balancer.begin(
        parameters.work === 'busy' ? costsOf(parameters.seed, requests) : [],
        randomNumbers(parameters.seed),
      );
      const load = { port: this.ports[name] ?? 0, requests, rate, clients, cookies: parameters.sticky };
      return this.sandbox.load.run(load, run.aborter.signal).then((result): LaneResult => {
        const counts = { retried: balancer.retried, failed: balancer.pool.failedRequests() };
        return summarizeLane(this.#strategyAt(parameters, name), parameters, result, counts);
      });
    });
    const ended = Promise.all(finished).finally(() => (this.#current = null));
    const reported = ended.then(([lane, other]) => {
      if (!lane) return;
      const durationMs = toHundredths(performance.now() - begun);
      this.#report({ ...plan, ...lane, changed: run.changed, durationMs, other: other ?? null });
    });
    runInBackground(run.run, reported, (event) => this.sandbox.log(event));
    return { run: run.run };
  }

  #strategyAt({ strategy, other }: Parameters, lane: 'balancer' | 'other'): Parameters['strategy'] {
    return lane === 'other' && other !== 'none' ? other : strategy;
  }

  #report(result: RunResult): void {
    this.sandbox.log({ kind: 'RESULT', data: { result, previous: this.#results } });
    this.#results = [...this.#results, result].slice(-resultsKept);
  }
}
