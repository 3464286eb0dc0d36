import { clientAddresses } from '../../host/client-addresses.js';
import { DemoBusy, type RunningDemo, type SandboxContext } from '../../host/demo.js';
import type { LoadResult } from '../../host/load-generator.js';
import { Balancer } from './balancer.js';
import { upstreamNames, type Command, type Parameters } from './parameters.js';
import { summarizeRun, type RunPlan, type RunResult } from './run-result.js';
import { UpstreamServer } from './upstream-server.js';

/** Results kept for comparison with the next. */
const resultsKept = 9;

/** Starts four servers and the balancer in front of them. */
export async function startLoadBalancer(
  parameters: Parameters,
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

class LoadBalancerDemo implements RunningDemo<Command> {
  readonly ports: Record<string, number> = {};
  readonly #upstreams = upstreamNames.map((name) => ({
    name,
    server: new UpstreamServer(name, () => {
      const { slowServer, slowMs, serviceMs } = this.#parameters;
      return slowServer === name ? slowMs : serviceMs;
    }),
  }));
  #balancer: Balancer | null = null;
  #parameters: Parameters;
  #results: RunResult[] = [];
  #runs = 0;
  #current: { run: number; aborter: AbortController; changed: boolean } | null = null;

  constructor(
    parameters: Parameters,
    private readonly sandbox: SandboxContext,
  ) {
    this.#parameters = parameters;
  }

  async start(): Promise<void> {
    const upstreams = await Promise.all(
      this.#upstreams.map(async ({ name, server }) => ({
        name,
        port: await server.start(),
        weight: this.#parameters.weights[name],
      })),
    );
    for (const { name, port } of upstreams) this.ports[name] = port;
    this.#balancer = new Balancer({
      upstreams,
      strategy: this.#parameters.strategy,
      log: (event) => this.sandbox.log(event),
    });
    this.ports['balancer'] = await this.#balancer.start();
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
      case 'cancel': {
        const cancelled = this.#current?.run ?? null;
        this.#current?.aborter.abort();
        return { cancelled };
      }
    }
  }

  async close(): Promise<void> {
    this.#current?.aborter.abort();
    await Promise.all([this.#balancer?.close(), ...this.#upstreams.map(({ server }) => server.close())]);
  }

  #configure({ type: _type, weights, ...changes }: Extract<Command, { type: 'configure' }>): unknown {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const before = this.#parameters;
    this.#parameters = { ...before, ...given, weights: { ...before.weights, ...weights } };
    if (this.#balancer) {
      this.#balancer.strategy = this.#parameters.strategy;
      if (weights) this.#balancer.setWeights(this.#parameters.weights);
    }
    if (this.#current) this.#current.changed = true;
    this.sandbox.log({ kind: 'CONFIGURE', data: { parameters: this.#parameters } });
    return { parameters: this.#parameters };
  }

  #run({ requests, rate, clients: count }: Extract<Command, { type: 'run' }>): unknown {
    if (this.#current) throw new DemoBusy(1);
    const run = { run: this.#runs + 1, aborter: new AbortController(), changed: false };
    const clients = clientAddresses(count);
    const { distinctClients } = this.sandbox.load;
    const plan = { run: run.run, parameters: this.#parameters, requests, rate, distinctClients };
    const port = this.ports['balancer'] ?? 0;
    // Before the first request, so that the log tells what is about to happen; a run refused leaves no trace in it.
    this.sandbox.load.assertFree(rate);
    this.sandbox.log({ kind: 'RUN', data: { ...plan, clients } });
    const finished = this.sandbox.load.run({ port, requests, rate, clients }, run.aborter.signal);
    this.#runs = run.run;
    this.#current = run;
    void finished.then((load) => {
      this.#current = null;
      this.#report({ ...plan, changed: run.changed } satisfies RunPlan, load);
    });
    return { run: run.run };
  }

  #report(plan: RunPlan, load: LoadResult): void {
    const result = summarizeRun(plan, load);
    this.sandbox.log({ kind: 'RESULT', data: { result, previous: this.#results } });
    this.#results = [...this.#results, result].slice(-resultsKept);
  }
}
