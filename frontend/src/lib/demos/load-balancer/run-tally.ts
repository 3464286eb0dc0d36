import { asNumber, asObject, asArray } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { readSetup, serverNames, type Setup } from './parameters.js';
import { readRunResult, type RunResult } from './run-result.js';

/** What the wire log has told so far of one server in the current run. */
export interface ServerTally {
  name: string;
  picked: number;
  /** Picked and not yet answered. */
  open: number;
  /** Milliseconds as the clients saw them, in the order of the answers. */
  latencies: readonly number[];
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

  add(events: readonly WireEvent[]): void {
    for (const event of events) this.#addOne(event);
  }

  snapshot(): RunSnapshot {
    const servers = serverNames.map((name) => {
      const { picked, open, latencies } = this.#server(name);
      return { name, picked, open, latencies: [...latencies] };
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

  #pick(event: WireEvent): void {
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
