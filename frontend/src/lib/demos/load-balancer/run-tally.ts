import { asArray, asNumber, asObject, asString, type JsonObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { defaultSetup, readSetup, serverNames, serversOf, type Setup } from './parameters.js';
import { readRunResult, type RunResult } from './run-result.js';

/** What the wire log has told so far of one server in the current run. */
export interface ServerTally {
  name: string;
  picked: number;
  /** Picked and not yet answered. */
  open: number;
  /** Milliseconds as the clients saw them, in the order of the answers. */
  latencies: readonly number[];
  /** False once it was killed. */
  alive: boolean;
  /** False while the balancer sends it nothing because checks or requests failed. */
  trusted: boolean;
}

/** What was wrong with the learner's code. */
export interface CodeProblemTold {
  kind: string;
  message: string;
  line: number | null;
  column: number | null;
}

export interface RunSnapshot {
  /** The number of the run under way or last ended; null before the first. */
  run: number | null;
  running: boolean;
  /** Requests the run is to send. */
  planned: number;
  picked: number;
  answered: number;
  servers: readonly ServerTally[];
  /** The servers of the first requests of the run, in order. */
  order: readonly string[];
  /** Oldest first. */
  results: readonly RunResult[];
  /** The parameters in force, as far as the log has told. */
  setup: Setup | null;
  /** At the second balancer, milliseconds. */
  otherLatencies: readonly number[];
  /** The first of the run. */
  codeProblem: CodeProblemTold | null;
  /** Whether round robin decides for the rest of the run because the learner's code failed. */
  givenUp: boolean;
}

const orderKept = 12;

/** Adds up the wire log of a load balancer while it arrives. Requests of the learner's own browser do not count. */
export class RunTally {
  #run: number | null = null;
  #running = false;
  #planned = 0;
  #answered = 0;
  #order: string[] = [];
  #results: RunResult[] = [];
  #setup: Setup | null = null;
  #servers = emptyServers();
  /** Who is served which request, until it is answered. */
  #pickedBy = new Map<number, string>();
  #fromBrowser = new Set<number>();
  readonly #killed = new Set<string>();
  readonly #distrusted = new Set<string>();
  #otherLatencies: number[] = [];
  #codeProblem: CodeProblemTold | null = null;
  #givenUp = false;

  add(events: readonly WireEvent[]): void {
    for (const event of events) this.#addOne(event);
  }

  snapshot(): RunSnapshot {
    const servers = serversOf(this.#setup ?? defaultSetup).map((name) => {
      const { picked, open, latencies } = this.#server(name);
      const alive = !this.#killed.has(name);
      return { name, picked, open, latencies: [...latencies], alive, trusted: !this.#distrusted.has(name) };
    });
    return {
      run: this.#run,
      running: this.#running,
      planned: this.#planned,
      picked: servers.reduce((sum, server) => sum + server.picked, 0),
      answered: this.#answered,
      servers,
      order: [...this.#order],
      results: [...this.#results],
      setup: this.#setup,
      otherLatencies: [...this.#otherLatencies],
      codeProblem: this.#codeProblem,
      givenUp: this.#givenUp,
    };
  }

  #addOne(event: WireEvent): void {
    switch (event.kind) {
      case 'RUN':
        this.#begin(event);
        break;
      case 'RESULT':
        this.#end(event);
        break;
      case 'CONFIGURE':
        this.#setup = readSetup(asObject(event.data)?.['parameters']);
        break;
      case 'REQUEST':
        if (event.from === 'browser' && typeof event.request === 'number') this.#fromBrowser.add(event.request);
        break;
      case 'PICK':
        this.#pick(event);
        break;
      case 'RESPONSE':
        if (event.from === 'balancer') this.#answer(event);
        else if (event.from === 'other') this.#answerBeside(event);
        else if (event.to === 'balancer' && event.from) this.#distrusted.delete(event.from);
        break;
      case 'HEALTH':
        this.#judge(event);
        break;
      case 'NOTE':
        this.#note(event);
        break;
      default:
    }
  }

  #begin(event: WireEvent): void {
    const plan = asObject(event.data);
    this.#run = asNumber(plan?.['run']);
    this.#planned = asNumber(plan?.['requests']) ?? 0;
    this.#setup = readSetup(plan?.['parameters']);
    this.#running = true;
    this.#answered = 0;
    this.#otherLatencies = [];
    this.#codeProblem = null;
    this.#givenUp = false;
    this.#order = [];
    this.#servers = emptyServers();
    this.#pickedBy.clear();
  }

  #end(event: WireEvent): void {
    const data = asObject(event.data);
    const told = [...asArray(data?.['previous']), data?.['result']].flatMap((value) => readRunResult(value) ?? []);
    const known = new Map([...this.#results, ...told].map((result) => [result.run, result]));
    this.#results = [...known.values()].sort((a, b) => a.run - b.run);
    this.#running = false;
  }

  #judge(event: WireEvent): void {
    const data = asObject(event.data);
    if (event.from !== 'balancer' || !event.to || data?.['changed'] !== true) return;
    if (data['up'] === true) this.#distrusted.delete(event.to);
    else this.#distrusted.add(event.to);
  }

  #note(event: WireEvent): void {
    const data = asObject(event.data);
    const server = asString(data?.['server']);
    if (server !== null && data?.['alive'] === true) this.#killed.delete(server);
    if (server !== null && data?.['alive'] === false) this.#killed.add(server);
    const problem = asObject(data?.['problem']);
    if (!problem) return;
    this.#givenUp ||= data?.['givenUp'] === true;
    this.#codeProblem ??= readCodeProblem(problem);
  }

  #pick(event: WireEvent): void {
    if (event.from !== 'balancer') return;
    if (typeof event.request !== 'number' || !event.to || this.#fromBrowser.has(event.request)) return;
    // A retry after a failed server picks again for the same request.
    const before = this.#pickedBy.get(event.request);
    if (before !== undefined) this.#server(before).open--;
    else if (this.#order.length < orderKept) this.#order.push(event.to);
    this.#pickedBy.set(event.request, event.to);
    const server = this.#server(event.to);
    server.picked++;
    server.open++;
  }

  #answer(event: WireEvent): void {
    if (typeof event.request !== 'number') return;
    const name = this.#pickedBy.get(event.request);
    if (name === undefined) return;
    this.#pickedBy.delete(event.request);
    const server = this.#server(name);
    server.open--;
    this.#answered++;
    if (typeof event.ms === 'number') server.latencies.push(event.ms);
  }

  #answerBeside(event: WireEvent): void {
    if (typeof event.request !== 'number' || this.#fromBrowser.has(event.request)) return;
    if (typeof event.ms === 'number') this.#otherLatencies.push(event.ms);
  }

  #server(name: string): { picked: number; open: number; latencies: number[] } {
    const known = this.#servers.get(name);
    if (known) return known;
    const fresh = { picked: 0, open: 0, latencies: [] };
    this.#servers.set(name, fresh);
    return fresh;
  }
}

function emptyServers(): Map<string, { picked: number; open: number; latencies: number[] }> {
  return new Map(serverNames.map((name) => [name, { picked: 0, open: 0, latencies: [] }]));
}

export function readCodeProblem(problem: JsonObject): CodeProblemTold {
  return {
    kind: asString(problem['kind']) ?? 'error',
    message: asString(problem['message']) ?? '',
    line: asNumber(problem['line']),
    column: asNumber(problem['column']),
  };
}
