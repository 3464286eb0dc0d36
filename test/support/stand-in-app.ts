import { once } from 'node:events';
import http from 'node:http';
import { WebSocketServer } from 'ws';

/** What the stand-in says it received. */
export interface Received {
  process: string;
  port: number;
  slot: number;
  headers: http.IncomingHttpHeaders;
}

/** Behind the proxy in place of an app process: four ports on an address of its own that tell what reached them. */
export class StandInApp {
  private constructor(
    readonly address: string,
    private readonly servers: http.Server[],
  ) {}

  /** @throws the system's error when one of the four ports is taken */
  static async listen(address: string, port: number): Promise<StandInApp> {
    const servers: http.Server[] = [];
    const app = new StandInApp(address, servers);
    try {
      for (const slot of [0, 1, 2, 3]) {
        const tell = (headers: http.IncomingHttpHeaders): string =>
          JSON.stringify({ process: address, port: port + slot, slot, headers } satisfies Received);
        const server = http.createServer((request, response) => {
          response.setHeader('content-type', 'application/json');
          // Long enough to be worth compressing.
          response.end(tell(request.headers) + ' '.repeat(2_000));
        });
        const sockets = new WebSocketServer({ server });
        sockets.on('connection', (socket, request) => socket.send(tell(request.headers)));
        servers.push(server);
        server.listen(port + slot, address);
        await once(server, 'listening');
      }
    } catch (error) {
      await app.close();
      throw error;
    }
    return app;
  }

  async close(): Promise<void> {
    for (const server of this.servers.splice(0)) {
      if (!server.listening) continue;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
  }
}
