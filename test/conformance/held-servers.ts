import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const header = 'x-script-id';

/** Servers that answer when they are told to, so that a script decides what is open at the same time. */
export class HeldServers {
  readonly ports: number[] = [];
  readonly #servers: http.Server[] = [];
  readonly #held = new Map<string, http.ServerResponse>();
  readonly #waiting = new Map<string, (name: string) => void>();
  #ids = 0;

  private constructor(readonly names: readonly string[]) {}

  static async start(names: readonly string[]): Promise<HeldServers> {
    const all = new HeldServers(names);
    for (const name of names) {
      const server = http.createServer((request, response) => {
        const id = String(request.headers[header]);
        all.#held.set(id, response);
        all.#waiting.get(id)?.(name);
      });
      all.#servers.push(server);
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      all.ports.push((server.address() as AddressInfo).port);
    }
    return all;
  }

  /** Sends a request through a balancer; resolves when a server has it. */
  async open(door: Door, client = '127.0.0.1'): Promise<Opened> {
    const id = String(++this.#ids);
    const arrived = new Promise<string>((resolve) => this.#waiting.set(id, resolve));
    const request = http.get({
      host: '127.0.0.1',
      port: door.port,
      path: door.path,
      localAddress: client,
      agent: false,
      headers: { [header]: id },
    });
    const answered = once(request, 'response').then(async ([answer]) => {
      const response = answer as http.IncomingMessage;
      await once(response.resume(), 'end');
      return response.statusCode;
    });
    // A refusal instead of a server's answer must not leave the script waiting.
    const server = await Promise.race([
      arrived,
      answered.then((status) => Promise.reject(new Error(`the balancer answered ${status}`))),
    ]);
    return {
      server,
      close: async () => {
        // Without a length, so that the balancer is done with the server before the client is done with it.
        this.#held.get(id)?.write('done');
        this.#held.get(id)?.end();
        this.#held.delete(id);
        await answered;
      },
    };
  }

  async close(): Promise<void> {
    for (const server of this.#servers) server.closeAllConnections();
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

/** Where a balancer is entered: each path of a daemon leads to a group of servers with a state of its own. */
export interface Door {
  readonly port: number;
  readonly path: string;
}

export interface Opened {
  readonly server: string;
  close(): Promise<void>;
}

/**
 * Plays a script and gives the servers in the order they were chosen. `o` opens a request, a number closes the one that
 * was opened as the n-th; what is still open at the end is closed.
 */
export async function play(servers: HeldServers, door: Door, script: string): Promise<string> {
  const opened: Opened[] = [];
  const closed = new Set<Opened>();
  const close = async (one: Opened): Promise<void> => {
    closed.add(one);
    await one.close();
  };
  for (const step of script.split(' ')) {
    const earlier = opened[Number(step) - 1];
    if (step === 'o') opened.push(await servers.open(door));
    else if (earlier) await close(earlier);
  }
  for (const one of opened) if (!closed.has(one)) await close(one);
  return opened.map(({ server }) => server).join(' ');
}

/** One request after another, each answered before the next, from these clients in turn. */
export async function inTurn(servers: HeldServers, door: Door, clients: readonly string[]): Promise<string[]> {
  const picks: string[] = [];
  for (const client of clients) {
    const opened = await servers.open(door, client);
    await opened.close();
    picks.push(opened.server);
  }
  return picks;
}
