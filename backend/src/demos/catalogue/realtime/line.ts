import type { SandboxContext } from '../../host/demo.js';
import type { Relay, RelayConnection } from '../../host/relay.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import { FrameLog } from './frame-log.js';
import type { LineName } from './parameters.js';
import { WireTap } from './wire-tap.js';

/** What a line has carried since the sandbox started. */
export interface LineCounts {
  /** Requests that reached the server. */
  requests: number;
  /** TCP connections opened so far, and open now. */
  opened: number;
  open: number;
  /** Bytes to the server and to the browser, heads included. */
  up: number;
  down: number;
}

/** The stretch of network between the browser and the server for one kind of client: it is slow, breaks and counts. */
export class Line {
  requests = 0;
  #opened = 0;
  #up = 0;
  #down = 0;
  #relay: Relay | null = null;
  #broken: NodeJS.Timeout | undefined;
  readonly #frames: FrameLog;
  readonly #taps = new Map<RelayConnection, WireTap>();

  constructor(
    readonly name: LineName,
    private readonly sandbox: SandboxContext,
  ) {
    this.#frames = new FrameLog(name, (event) => sandbox.log(event));
  }

  /** Gives the port to connect to. */
  async open(target: number, latencyMs: number): Promise<number> {
    this.#relay = await this.sandbox.openRelay({
      target,
      latencyMs,
      onOpen: (connection) => this.#begin(connection),
      onClose: (connection) => this.#taps.delete(connection),
      onBytes: (connection, direction, bytes) => {
        if (direction === 'up') this.#up += bytes.length;
        else this.#down += bytes.length;
        this.#taps.get(connection)?.pass(direction, bytes);
      },
    });
    return this.#relay.port;
  }

  get counts(): LineCounts {
    const open = this.#relay?.connections ?? 0;
    return { requests: this.requests, opened: this.#opened, open, up: this.#up, down: this.#down };
  }

  set latencyMs(latencyMs: number) {
    if (this.#relay) this.#relay.latencyMs = latencyMs;
  }

  /** Cuts what is connected and everything that tries to connect for a while; gives how many were cut at once. */
  break(forMs: number): number {
    clearTimeout(this.#broken);
    const cut = this.#relay?.drop() ?? 0;
    this.sandbox.log({
      kind: 'CONNECTION',
      from: 'browser',
      to: this.name,
      reason: `${cut} cut, down for ${forMs} ms`,
      data: { line: this.name, cut, forMs },
    });
    this.#broken = setTimeout(() => {
      this.#broken = undefined;
      this.sandbox.log({ kind: 'NOTE', reason: `${this.name} is reachable again` });
    }, forMs);
    return cut;
  }

  close(): void {
    clearTimeout(this.#broken);
    this.#frames.close();
  }

  #begin(connection: RelayConnection): void {
    if (this.#broken) {
      // It is known to the relay only after this.
      queueMicrotask(() => this.#relay?.drop());
      return;
    }
    this.#opened += 1;
    const log = (event: NewWireEvent): void => this.sandbox.log(event);
    this.#taps.set(connection, new WireTap(this.name, connection.number, log, this.#frames));
    this.sandbox.log({ kind: 'CONNECTION', from: 'browser', to: this.name });
  }
}
