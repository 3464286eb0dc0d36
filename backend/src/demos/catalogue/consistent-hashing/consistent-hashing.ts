import http from 'node:http';
import { keyHash } from '@kkori/core/load-balancing';
import { DemoBusy, type RunningDemo, type SandboxContext } from '../../host/demo.js';
import { runInBackground } from '../../host/in-background.js';
import { limits } from '../../host/limits.js';
import { closeServer, listen } from '../../host/listening.js';
import { CacheNode } from './cache-node.js';
import { keyCount, nodeNames, type Command, type NodeName, type Parameters } from './parameters.js';
import { Placement } from './placement.js';
import { Router, type Routed } from './router.js';
import { summarizeRun } from './run-result.js';

/** How long the origin takes for an answer, milliseconds. */
const originMs = 10;
const keys = Array.from({ length: keyCount }, (_, index) => `item-${index + 1}`);

/** Starts a router, cache nodes and the origin behind them. */
export async function startConsistentHashing(
  parameters: Parameters,
  sandbox: SandboxContext,
): Promise<RunningDemo<Command>> {
  const demo = new ConsistentHashingDemo(parameters, sandbox);
  try {
    await demo.start();
  } catch (error) {
    await demo.close();
    throw error;
  }
  return demo;
}

class ConsistentHashingDemo implements RunningDemo<Command> {
  readonly ports: Record<string, number> = {};
  readonly #working = new Set<NodeJS.Timeout>();
  readonly #origin = http.createServer((request, response) => this.#answerOrigin(request, response));
  readonly #nodes = new Map(nodeNames.map((name) => [name, new CacheNode(name, () => this.ports['origin'] ?? 0)]));
  readonly #router: Router;
  readonly #stopping = new AbortController();
  #parameters: Parameters;
  #placement: Placement;
  #routed: Routed[] = [];
  #originRequests = 0;
  #runs = 0;
  #running = false;

  constructor(
    parameters: Parameters,
    private readonly sandbox: SandboxContext,
  ) {
    this.#parameters = parameters;
    this.#placement = this.#place(nodeNames.slice(0, parameters.nodes));
    this.#router = new Router(
      () => this.#placement,
      (node) => this.#nodes.get(node)?.port ?? 0,
      (event) => this.sandbox.log(event),
      (routed) => this.#routed.push(routed),
    );
  }

  async start(): Promise<void> {
    this.ports['origin'] = await listen(this.#origin, '127.0.0.1', 0);
    for (const [name, node] of this.#nodes) {
      await node.start();
      this.ports[name] = node.port;
    }
    await this.#router.start();
    this.ports['router'] = this.#router.port;
  }

  parameters(): Parameters {
    return this.#parameters;
  }

  command(command: Command): unknown {
    if (this.#running) throw new DemoBusy(1);
    if (command.type === 'run') return this.#run(command.change);
    const { type: _type, ...changes } = command;
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    this.#parameters = { ...this.#parameters, ...given };
    this.#placement = this.#place(nodeNames.slice(0, this.#parameters.nodes));
    for (const node of this.#nodes.values()) node.empty();
    this.sandbox.log({ kind: 'CONFIGURE', data: { parameters: this.#parameters } });
    return { parameters: this.#parameters };
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    for (const timer of this.#working) clearTimeout(timer);
    await Promise.all([
      this.#router.close(),
      closeServer(this.#origin),
      ...[...this.#nodes.values()].map((node) => node.close()),
    ]);
  }

  #place(nodes: readonly NodeName[]): Placement {
    return new Placement(this.#parameters.method, nodes, this.#parameters.points);
  }

  #run(change: 'add' | 'remove'): unknown {
    this.sandbox.load.assertFree(limits.requestsPerSecond);
    const run = ++this.#runs;
    const before = nodeNames.slice(0, this.#parameters.nodes);
    // One in the middle goes: taking the last away would flatter the remainder.
    const after = change === 'add' ? nodeNames.slice(0, before.length + 1) : before.filter((name) => name !== 'b');
    this.#running = true;
    const performed = this.#perform(run, change, before, after).finally(() => {
      this.#placement = this.#place(before);
      this.#running = false;
    });
    runInBackground(run, performed, (event) => this.sandbox.log(event));
    return { run };
  }

  async #perform(
    run: number,
    change: 'add' | 'remove',
    before: readonly NodeName[],
    after: readonly NodeName[],
  ): Promise<void> {
    const plan = { run, change, parameters: this.#parameters, nodes: { before, after } };
    for (const node of this.#nodes.values()) node.empty();
    this.sandbox.log({ kind: 'RUN', data: { ...plan, phase: 'before', requests: keyCount } });
    this.#placement = this.#place(before);
    const filled = await this.#askForAll();
    if (this.#stopping.signal.aborted) return;
    this.#placement = this.#place(after);
    this.sandbox.log({ kind: 'RUN', data: { ...plan, phase: 'after', requests: keyCount } });
    this.#originRequests = 0;
    const asked = await this.#askForAll();
    const hashed = keys.map((key) => ({ key, hash: keyHash(key) }));
    const { ring } = this.#placement;
    const result = summarizeRun({ ...plan, originRequests: this.#originRequests }, hashed, filled, asked, ring);
    this.sandbox.log({ kind: 'RESULT', data: { result } });
  }

  /** One request for each key, through the router. */
  async #askForAll(): Promise<readonly Routed[]> {
    this.#routed = [];
    const rate = limits.requestsPerSecond;
    const paths = keys.map((key) => `/items/${key}`);
    const load = { port: this.#router.port, requests: keyCount, rate, paths, clients: ['127.20.0.1'] };
    await this.sandbox.load.run(load, this.#stopping.signal);
    return this.#routed;
  }

  #answerOrigin(request: http.IncomingMessage, response: http.ServerResponse): void {
    request.resume();
    this.#originRequests++;
    const timer = setTimeout(() => {
      this.#working.delete(timer);
      const body = JSON.stringify({ path: (request.url ?? '/').slice(0, 200), from: 'origin' });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    }, originMs);
    this.#working.add(timer);
    response.on('close', () => {
      clearTimeout(timer);
      this.#working.delete(timer);
    });
  }
}
