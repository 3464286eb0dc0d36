import type http from 'node:http';
import { Server } from 'socket.io';
import type { EventSource } from './event-source.js';
import { largestMessageBytes } from './web-sockets.js';

/** The events over Socket.IO as it comes, and over Socket.IO that is kept from upgrading. */
export class SocketIo {
  readonly #servers: readonly Server[];
  readonly #stopListening: () => void;

  constructor(server: http.Server, source: EventSource) {
    const common = {
      serveClient: false,
      maxHttpBufferSize: largestMessageBytes,
      // Upgrades of others on this server are not its business.
      destroyUpgrade: false,
    };
    this.#servers = [
      new Server(server, { ...common, path: '/socket.io' }),
      new Server(server, { ...common, path: '/socket.io-polling', transports: ['polling'] }),
    ];
    this.#stopListening = source.listen((event) => {
      for (const io of this.#servers) io.emit('event', event);
    });
  }

  close(): void {
    this.#stopListening();
    for (const io of this.#servers) {
      io.disconnectSockets(true);
      io.engine.close();
    }
  }
}
