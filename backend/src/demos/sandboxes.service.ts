import { z } from 'zod';
import type {
  Demo as DemoView,
  Sandbox as SandboxView,
  SandboxEnd,
  SandboxKeyInput,
  StartSandboxInput,
  WireEventKind,
  WireLogBatch,
} from '../generated/graphql.js';
import type { Outcome, SandboxCommandOutcome, StartSandboxOutcome, StopSandboxOutcome } from './outcomes.js';
import { HostUnavailable, type HostProcess } from './host-process.js';
import type { Demo } from './host/demo.js';
import { crossSiteName } from './host/known-origins.js';
import { limits } from './host/limits.js';
import { couldBeKey, inputProblems, type SandboxDescription } from './host/protocol.js';

/** Whose sandboxes count together. */
export interface SandboxOwner {
  /** Null for a guest, who is known by the address alone. */
  readonly userId: string | null;
  readonly address: string;
}

/** Sandboxes one may have at once. Guests are known by their address alone, which a whole classroom may share. */
export const sandboxQuota = { signedIn: 2, guest: 6 } as const;

const fullRetrySeconds = 30;

/** Longest command, in characters of JSON: learner's code with every line break and quote escaped. */
const longestCommand = 2 * limits.codeLength;

interface Lease {
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** The app's side of the demos: the catalogue, who may have how many sandboxes, and the way to the host. */
export class SandboxesService {
  readonly #views: ReadonlyMap<string, DemoView>;
  readonly #leases = new Map<string, Lease>();
  readonly #starting = new Map<string, number>();

  /**
   * @param originsFor the public origins of the slots for a page reached under a host name, by the slots' ports
   * @param now milliseconds since the epoch
   */
  constructor(
    private readonly catalogue: ReadonlyMap<string, Demo>,
    private readonly host: Pick<HostProcess, 'ask' | 'ports' | 'onLost' | 'onSandboxEnded'>,
    private readonly originsFor: (hostName: string, ports: readonly number[]) => readonly string[],
    private readonly now: () => number,
  ) {
    this.#views = new Map([...catalogue].map(([name, demo]) => [name, describeDemo(demo)]));
    host.onSandboxEnded(({ sandbox }) => this.#leases.delete(sandbox));
    host.onLost(() => this.#leases.clear());
  }

  demos(): DemoView[] {
    return [...this.#views.values()];
  }

  demo(name: string): DemoView | null {
    return this.#views.get(name) ?? null;
  }

  /** @param hostName under which the viewer reached the app: the sandbox's addresses use the same */
  async start(owner: SandboxOwner, input: StartSandboxInput, hostName: string): Promise<StartSandboxOutcome> {
    const demo = this.catalogue.get(input.demo);
    if (!demo) return { __typename: 'UnknownDemo', name: input.demo };
    const parameters = demo.parameters.safeParse(input.parameters ?? {});
    if (!parameters.success) return { __typename: 'InvalidDemoParameters', problems: inputProblems(parameters.error) };
    if (input.replaces) await this.stop(input.replaces);

    const ownerKey = keyOf(owner);
    const quota = this.#quotaReached(owner, ownerKey);
    if (quota) return quota;
    this.#countStarting(ownerKey, 1);
    try {
      const started = await this.host.ask('start', { demo: demo.name, parameters: parameters.data, owner: ownerKey });
      if (started.status === 'invalid') return { __typename: 'InvalidDemoParameters', problems: started.problems };
      if (started.status === 'unknown-demo') return { __typename: 'UnknownDemo', name: demo.name };
      if (started.status === 'full') return unavailable('FULL', fullRetrySeconds);
      this.#leases.set(started.sandbox.id, { owner: ownerKey, expiresAt: started.sandbox.expiresAt });
      return { __typename: 'Sandbox', ...this.#view(started.sandbox, started.token, hostName) };
    } catch (error) {
      if (error instanceof HostUnavailable) return unavailable('DOWN', error.retryAfterSeconds);
      throw error;
    } finally {
      this.#countStarting(ownerKey, -1);
    }
  }

  /** Null when it does not run or the token is wrong. */
  async find(key: SandboxKeyInput, hostName: string): Promise<SandboxView | null> {
    const found = await this.#askAbout('describe', { sandbox: key });
    return found?.status === 'ok' ? this.#view(found.sandbox, key.token, hostName) : null;
  }

  async command(key: SandboxKeyInput, command: unknown): Promise<SandboxCommandOutcome> {
    if (!isShort(command)) {
      const message = `Too big: expected JSON of at most ${longestCommand} characters`;
      return { __typename: 'InvalidSandboxCommand', problems: [{ path: '', message }] };
    }
    const done = await this.#askAbout('command', { sandbox: key, command });
    switch (done?.status) {
      case 'ok':
        return { __typename: 'SandboxCommandDone', reply: done.reply ?? null };
      case 'invalid':
        return { __typename: 'InvalidSandboxCommand', problems: done.problems };
      case 'busy':
        return { __typename: 'SandboxBusy', retryAfterSeconds: done.retryAfterSeconds };
      default:
        return { __typename: 'SandboxNotFound', id: key.id };
    }
  }

  async stop(key: SandboxKeyInput): Promise<StopSandboxOutcome> {
    const stopped = await this.#askAbout('stop', { sandbox: key });
    return { __typename: stopped?.status === 'ok' ? 'SandboxStopped' : 'SandboxNotFound', id: key.id };
  }

  /**
   * The sandbox's events after `after`, in batches; the last batch says why there will be no more. Leaving the
   * iteration at any moment releases what waits for it.
   */
  wireLog(
    key: SandboxKeyInput,
    after: number,
    kinds: readonly WireEventKind[] | null,
  ): AsyncGenerator<WireLogBatch, void> {
    const aborter = new AbortController();
    const batches = this.#batches(key, Math.max(0, after), kinds && new Set(kinds), aborter.signal);
    // A generator's own return() would wait for the event it is waiting for.
    const leave = batches.return.bind(batches);
    batches.return = (value) => {
      aborter.abort();
      return leave(value);
    };
    return batches;
  }

  async *#batches(
    key: SandboxKeyInput,
    after: number,
    kinds: ReadonlySet<WireEventKind> | null,
    signal: AbortSignal,
  ): AsyncGenerator<WireLogBatch, void> {
    let lastSeq = after;
    let known = this.#leases.has(key.id);
    for (;;) {
      const batch = (await this.#read(key, lastSeq, signal)) ?? nothingMore(lastSeq, known ? 'HOST_LOST' : 'NOT_FOUND');
      if (signal.aborted) return;
      known = true;
      lastSeq = batch.lastSeq;
      const events = kinds ? batch.events.filter((event) => kinds.has(event.kind)) : batch.events;
      if (events.length > 0 || batch.dropped > 0 || batch.ended) yield { ...batch, events };
      if (batch.ended) return;
    }
  }

  /** Null when the host does not run, or ends while it is read. */
  async #read(key: SandboxKeyInput, after: number, signal: AbortSignal): Promise<WireLogBatch | null> {
    if (!couldBeKey(key)) return nothingMore(after, 'NOT_FOUND');
    try {
      const read = await this.host.ask('read', { sandbox: key, after }, signal);
      if (read.status === 'not-found') return nothingMore(after, 'NOT_FOUND');
      const { status: _status, ...batch } = read;
      return batch;
    } catch (error) {
      if (error instanceof HostUnavailable) return null;
      throw error;
    }
  }

  /** Null when the host does not run, since then neither does the sandbox, and when no sandbox can have that key. */
  async #askAbout<Type extends 'describe' | 'command' | 'stop'>(
    type: Type,
    body: Parameters<typeof this.host.ask<Type>>[1],
  ) {
    if (!couldBeKey(body.sandbox)) return null;
    try {
      return await this.host.ask<Type>(type, body);
    } catch (error) {
      if (error instanceof HostUnavailable) return null;
      throw error;
    }
  }

  #quotaReached(owner: SandboxOwner, ownerKey: string): Outcome<'SandboxQuotaReached'> | null {
    const limit = owner.userId === null ? sandboxQuota.guest : sandboxQuota.signedIn;
    const own = [...this.#leases.values()].filter((lease) => lease.owner === ownerKey && lease.expiresAt > this.now());
    if (own.length + (this.#starting.get(ownerKey) ?? 0) < limit) return null;
    const retryAt = own.length > 0 ? Math.min(...own.map((lease) => lease.expiresAt)) : this.now() + 1_000;
    return { __typename: 'SandboxQuotaReached', limit, retryAt: new Date(retryAt) };
  }

  /** A sandbox that is being started counts already, or two requests at once would both find room. */
  #countStarting(ownerKey: string, change: 1 | -1): void {
    const count = (this.#starting.get(ownerKey) ?? 0) + change;
    if (count > 0) this.#starting.set(ownerKey, count);
    else this.#starting.delete(ownerKey);
  }

  #view(sandbox: SandboxDescription, token: string, hostName: string): SandboxView {
    const origins = this.originsFor(hostName, this.host.ports);
    const otherName = crossSiteName(hostName);
    const otherOrigins = otherName === null ? [] : this.originsFor(otherName, this.host.ports);
    // Public host names are the same whatever the app is called by.
    const crossSite = otherOrigins[0] === origins[0] ? [] : otherOrigins;
    const demo = this.#views.get(sandbox.demo);
    if (!demo) throw new Error(`the host runs a demo that the app does not know: ${sandbox.demo}`);
    return {
      id: sandbox.id,
      token,
      demo,
      parameters: sandbox.parameters,
      servers: sandbox.servers.map(({ name, role, origin, path }) => ({
        name,
        role,
        url: `${origins[origin]}${path}`,
        crossSiteUrl: crossSite[origin] === undefined ? null : `${crossSite[origin]}${path}`,
      })),
      startedAt: new Date(sandbox.startedAt),
      expiresAt: new Date(sandbox.expiresAt),
      idleSeconds: Math.round(sandbox.idleMs / 1000),
    };
  }
}

function describeDemo({ name, title, parameters, commands, servers }: Demo): DemoView {
  return {
    name,
    title,
    parameters: jsonSchema(parameters),
    commands: jsonSchema(commands),
    servers: servers.map(({ name, role, origin }) => ({ name, role, origin })),
    limits: {
      lifeSeconds: limits.lifeMs / 1000,
      idleSeconds: limits.idleMs / 1000,
      requestsPerSecond: limits.requestsPerSecond,
      requestsPerRun: limits.requestsPerRun,
      codeCharacters: limits.codeLength,
      sandboxesPerPerson: sandboxQuota.signedIn,
      sandboxesPerAddress: sandboxQuota.guest,
    },
  };
}

/** Of what is sent: what has a default may be left out. */
function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** JSON that is nested too deep to be written at all is not short either. */
function isShort(command: unknown): boolean {
  try {
    return JSON.stringify(command).length <= longestCommand;
  } catch {
    return false;
  }
}

function nothingMore(lastSeq: number, ended: SandboxEnd): WireLogBatch {
  return { events: [], lastSeq, dropped: 0, ended };
}

function unavailable(problem: 'DOWN' | 'FULL', retryAfterSeconds: number): Outcome<'DemoHostUnavailable'> {
  return { __typename: 'DemoHostUnavailable', problem, retryAfterSeconds: Math.max(1, retryAfterSeconds) };
}

/** A guest counts by address; one home or office has a whole /64 of IPv6 to choose from, so that counts as one. */
function keyOf({ userId, address }: SandboxOwner): string {
  if (userId !== null) return `user:${userId}`;
  const plain = address.replace(/^::ffff:/i, '');
  if (!plain.includes(':')) return `address:${plain}`;
  return `address:${firstGroups(plain, 4)}`;
}

function firstGroups(address: string, count: number): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0');
  return [...groups, ...zeros, ...rest].slice(0, count).join(':');
}
