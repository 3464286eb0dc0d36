import net from 'node:net';
import { closeServer, listen } from './listening.js';

export interface RelayOptions {
  /** Loopback port of the server behind it. */
  readonly target: number;
  /** One way, milliseconds, 0 to `limits.relayLatencyMs`: a round trip takes twice as long. */
  readonly latencyMs?: number;
  /** Told of each connection that was made and, with what it carried, of its end. */
  readonly onOpen?: (connection: RelayConnection) => void;
  readonly onClose?: (connection: RelayConnection, reason: 'closed' | 'dropped') => void;
  /** Told of the bytes as they are passed on, after their delay. */
  readonly onBytes?: (connection: RelayConnection, direction: 'up' | 'down', bytes: Buffer) => void;
}

export interface RelayConnection {
  /** 1, 2, 3 … within the relay. */
  readonly number: number;
  /** Bytes from the client to the server so far. */
  readonly up: number;
  /** Bytes from the server to the client so far. */
  readonly down: number;
}

/** A stretch of network between a client and a server: it takes its time, and it can break. */
export interface Relay {
  /** Loopback port to connect to. */
  readonly port: number;
  /** One way, milliseconds; a change counts for the bytes that arrive from now on. */
  latencyMs: number;
  readonly connections: number;
  /** Cuts every connection as a network does that is gone, without a word (a reset); gives their number. */
  drop(): number;
  close(): Promise<void>;
}

/** @throws the system's error when it cannot listen */
export type OpenRelay = (options: RelayOptions) => Promise<Relay>;

export const openRelay: OpenRelay = async (options) => {
  const relay = new TcpRelay(options);
  await relay.start();
  return relay;
};

/** Of bytes on their way in one direction; beyond it the sender has to wait, as a full window makes it. */
const inFlightBytes = 1024 * 1024;

class TcpRelay implements Relay {
  latencyMs: number;
  port = 0;
  readonly #server: net.Server;
  readonly #links = new Set<Link>();
  #opened = 0;

  constructor(private readonly options: RelayOptions) {
    this.latencyMs = options.latencyMs ?? 0;
    // A half-open connection is passed on as it is: a client that ends its half still reads.
    this.#server = net.createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.#link(client));
  }

  get connections(): number {
    return this.#links.size;
  }

  async start(): Promise<void> {
    this.port = await listen(this.#server, '127.0.0.1', 0);
  }

  drop(): number {
    const links = [...this.#links];
    for (const link of links) link.cut();
    return links.length;
  }

  async close(): Promise<void> {
    const over = [...this.#links].map((link) => link.over);
    this.drop();
    await Promise.all([closeServer(this.#server), ...over]);
  }

  #link(client: net.Socket): void {
    const server = net.connect({ host: '127.0.0.1', port: this.options.target, allowHalfOpen: true, noDelay: true });
    const link = new Link(++this.#opened, client, server, () => this.latencyMs, {
      ...this.options,
      onClose: (closing, reason) => {
        this.#links.delete(link);
        this.options.onClose?.(closing, reason);
      },
    });
    this.#links.add(link);
  }
}

class Link implements RelayConnection {
  up = 0;
  down = 0;
  readonly over: Promise<void>;
  readonly #lines: DelayLine[] = [];
  #dropped = false;

  constructor(
    readonly number: number,
    private readonly client: net.Socket,
    private readonly server: net.Socket,
    private readonly latencyMs: () => number,
    private readonly options: RelayOptions,
  ) {
    this.options.onOpen?.(this);
    this.#carry('up', client, server);
    this.#carry('down', server, client);
    this.over = Promise.all([closed(client), closed(server)]).then(() => {
      for (const line of this.#lines) line.clear();
      this.options.onClose?.(this, this.#dropped ? 'dropped' : 'closed');
    });
  }

  cut(): void {
    this.#dropped = true;
    reset(this.client);
    reset(this.server);
  }

  /** Passes bytes on in their order, each after the latency that was in force when it arrived. */
  #carry(direction: 'up' | 'down', from: net.Socket, to: net.Socket): void {
    const way = new DelayLine(this.latencyMs);
    this.#lines.push(way);
    let inFlight = 0;
    /** The other side takes no more at the moment. */
    let full = false;
    to.on('drain', () => {
      full = false;
      if (inFlight <= inFlightBytes) from.resume();
    });
    from.on('data', (bytes: Buffer) => {
      inFlight += bytes.length;
      if (inFlight > inFlightBytes) from.pause();
      way.add(() => {
        inFlight -= bytes.length;
        if (to.destroyed) return;
        this[direction] += bytes.length;
        this.options.onBytes?.(this, direction, bytes);
        if (!to.write(bytes)) {
          full = true;
          from.pause();
        } else if (!full && inFlight <= inFlightBytes) from.resume();
      });
    });
    from.on('end', () => way.add(() => to.end()));
    // The close that follows is what matters.
    from.on('error', () => {});
    from.on('close', (failed) => {
      if (failed || !from.readableEnded) way.add(() => reset(to));
    });
  }
}

/**
 * Ends a connection without a word (a reset). One that is just being made or ended is closed plainly: the system would not
 * reset it then, and Node.js would leave it open for ever.
 */
function reset(socket: net.Socket): void {
  const isEnding = socket.writableEnded && !socket.writableFinished;
  if (socket.connecting || isEnding) socket.destroy();
  else socket.resetAndDestroy();
}

/** Does things in the order they were added, each a latency later. */
class DelayLine {
  readonly #waiting: { due: number; act: () => void }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly latencyMs: () => number) {}

  add(act: () => void): void {
    this.#waiting.push({ due: performance.now() + this.latencyMs(), act });
    if (this.#waiting.length === 1) this.#wait();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#waiting.length = 0;
  }

  #wait(): void {
    const [first] = this.#waiting;
    if (first) this.#timer = setTimeout(() => this.#doDue(), Math.max(0, first.due - performance.now()));
  }

  #doDue(): void {
    const now = performance.now();
    for (let first = this.#waiting[0]; first && first.due <= now; first = this.#waiting[0]) {
      this.#waiting.shift();
      first.act();
    }
    this.#wait();
  }
}

function closed(socket: net.Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}
