import type { z } from 'zod';
import type { StartGuest } from './guest/guest.js';
import type { OwnersLoad } from './load-generator.js';
import type { OpenRelay } from './relay.js';
import type { NewWireEvent } from './wire-log.js';

export interface DemoServerDescription {
  /** Kebab-case, unique in the demo, at most 16 characters: part of the server's address. */
  readonly name: string;
  /** In the field's words: `balancer`, `upstream`. */
  readonly role: string;
  /** The origin slot it is served under. */
  readonly origin: 0 | 1 | 2;
  /**
   * Who decides what a browser may do with it. `gateway` (the default): the app's and the demos' pages may send
   * simple requests and read the answers, everybody else is refused. `server`: whatever a browser sends arrives,
   * preflights and Authorization too, and the server's own headers decide; for demos about just that.
   */
  readonly access?: 'gateway' | 'server';
  /** Whether browsers may open WebSockets to it; not by default. */
  readonly upgrades?: boolean;
  /**
   * What a browser's connection becomes behind the gateway. `each-request` (the default): a new one for every request,
   * and the gateway answers 502 when it breaks. `mirrored`: one that lives as long as the browser's own and is used
   * again as that is; when it breaks under a request, so does the browser's. For demos that count or cut connections.
   */
  readonly connections?: 'each-request' | 'mirrored';
}

/** What a running demo may use of its sandbox. All of it ends with the sandbox at the latest. */
export interface SandboxContext {
  log(event: NewWireEvent): void;
  /** Bounded load on the sandbox's own servers. */
  readonly load: OwnersLoad;
  /** The path under which browsers reach a server of this sandbox, ending in `/`: for cookies and pages. */
  pathOf(server: string): string;
  /** Whether an origin is the app's or a demo slot's, under a name that only this machine can have; null otherwise. */
  knownOrigin(origin: string): 'app' | 'demo' | null;
  /** Runs the learner's code where it can reach nothing. */
  readonly startGuest: StartGuest;
  /** Puts latency in front of a server, and cuts its connections on demand. */
  readonly openRelay: OpenRelay;
  /** A PostgreSQL server's address; null on the embedded database, which has one session only. */
  readonly databaseUrl: string | null;
}

/** The servers of one sandbox. */
export interface RunningDemo<Command> {
  /** Loopback port of each server, by name. */
  readonly ports: Readonly<Record<string, number>>;
  /** The parameters in force now. */
  parameters(): unknown;
  /**
   * Answers at once, or with a promise that settles within a second; what takes longer is reported in the wire log.
   * @throws DemoBusy when something has to end first
   */
  command(command: Command): unknown;
  /** Closes every server, connection and timer. */
  close(): Promise<void>;
}

export type StartDemo<Parameters, Command> = (
  parameters: Parameters,
  sandbox: SandboxContext,
) => Promise<RunningDemo<Command>>;

export interface DemoDefinition<Parameters extends z.ZodType, Command extends z.ZodType> {
  readonly name: string;
  readonly title: { readonly ko: string; readonly en: string };
  /** Bounds and defaults; an empty object must be valid. */
  readonly parameters: Parameters;
  readonly commands: Command;
  readonly servers: readonly DemoServerDescription[];
  /** Loads the servers' code: only the host does, so that the app never runs it. */
  load(): Promise<StartDemo<z.output<Parameters>, z.output<Command>>>;
}

/** A demo as the app and the host see it: whatever comes from outside is validated by the demo's own schemas. */
export interface Demo extends Omit<DemoDefinition<z.ZodType, z.ZodType>, 'load'> {
  /** @throws z.ZodError when the parameters are not valid */
  start(parameters: unknown, sandbox: SandboxContext): Promise<RunningDemo<unknown>>;
}

/** Thrown by a command that cannot be done before something else ends. */
export class DemoBusy extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('the sandbox is busy');
  }
}

export function defineDemo<Parameters extends z.ZodType, Command extends z.ZodType>(
  definition: DemoDefinition<Parameters, Command>,
): Demo {
  const { load, ...described } = definition;
  return {
    ...described,
    async start(parameters, sandbox) {
      const startServers = await load();
      const running = await startServers(definition.parameters.parse(parameters), sandbox);
      return {
        ports: running.ports,
        parameters: () => running.parameters(),
        command: async (command) => running.command(definition.commands.parse(command)),
        close: () => running.close(),
      };
    },
  };
}
