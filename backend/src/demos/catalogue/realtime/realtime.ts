import type { RunningDemo, SandboxContext } from '../../host/demo.js';
import { EventServer } from './event-server.js';
import { EventSource } from './event-source.js';
import { Line, type LineCounts } from './line.js';
import { clientNames, lineNames, type ClientName, type Command, type LineName, type Parameters } from './parameters.js';

/** Between two reports of what the lines have carried, milliseconds. */
const reportMs = 1_000;

export type Counts = Readonly<Record<ClientName, LineCounts>>;

/** Starts the server and, in front of it, a line for every kind of client. */
export async function startRealtime(parameters: Parameters, sandbox: SandboxContext): Promise<RunningDemo<Command>> {
  const demo = new RealtimeDemo(parameters, sandbox);
  try {
    await demo.start();
  } catch (error) {
    await demo.close();
    throw error;
  }
  return demo;
}

class RealtimeDemo implements RunningDemo<Command> {
  readonly ports: Record<string, number> = {};
  readonly #source: EventSource;
  readonly #server: EventServer;
  readonly #lines: readonly Line[];
  #parameters: Parameters;
  #reporting: NodeJS.Timeout | undefined;

  constructor(
    parameters: Parameters,
    private readonly sandbox: SandboxContext,
  ) {
    this.#parameters = parameters;
    this.#source = new EventSource(parameters.rate);
    this.#lines = lineNames.map((name) => new Line(name, sandbox));
    this.#server = new EventServer(this.#source, {
      log: (event) => sandbox.log(event),
      onRequest: (name) => {
        for (const line of this.#lines) if (line.name === name) line.requests += 1;
      },
    });
  }

  async start(): Promise<void> {
    const target = await this.#server.start();
    for (const line of this.#lines) this.ports[line.name] = await line.open(target, this.#parameters.latencyMs);
  }

  parameters(): Parameters {
    return this.#parameters;
  }

  command(command: Command): unknown {
    switch (command.type) {
      case 'configure':
        return this.#configure(command);
      case 'start':
        this.#source.start();
        this.#reporting ??= setInterval(() => this.#report(), reportMs);
        this.sandbox.log({ kind: 'RUN', data: { parameters: this.#parameters, last: this.#source.last } });
        return { last: this.#source.last };
      case 'stop':
        this.#rest();
        this.#report();
        return { last: this.#source.last };
      case 'drop': {
        const { forMs } = command;
        const lines: readonly LineName[] = command.lines ?? clientNames;
        const broken = this.#lines.filter(({ name }) => lines.includes(name));
        return { cut: Object.fromEntries(broken.map((line) => [line.name, line.break(forMs)])) };
      }
    }
  }

  async close(): Promise<void> {
    this.#rest();
    for (const line of this.#lines) line.close();
    await this.#server.close();
  }

  #configure({ type: _type, ...changes }: Extract<Command, { type: 'configure' }>): unknown {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    this.#parameters = { ...this.#parameters, ...given };
    const { rate, latencyMs } = this.#parameters;
    if (rate !== this.#source.rate) this.#source.rate = rate;
    for (const line of this.#lines) line.latencyMs = latencyMs;
    this.sandbox.log({ kind: 'CONFIGURE', data: { parameters: this.#parameters } });
    return { parameters: this.#parameters, last: this.#source.last, counts: this.#counts() };
  }

  #rest(): void {
    this.#source.stop();
    clearInterval(this.#reporting);
    this.#reporting = undefined;
  }

  #report(): void {
    this.sandbox.log({ kind: 'RESULT', data: { last: this.#source.last, counts: this.#counts() } });
  }

  #counts(): Counts {
    return Object.fromEntries(
      this.#lines.flatMap((line) => (line.name === 'chat' ? [] : [[line.name, line.counts]])),
    ) as Counts;
  }
}
