import type { ClientName } from '../parameters.js';
import type { StartClient } from './client.js';
import { longPolling, polling } from './polling.js';
import { socketIo, webSocket } from './sockets.js';
import { serverSent, streaming } from './streaming.js';

export type { ClientState, EventClient } from './client.js';
export { Field, type Standing } from './field.js';

/** @param pollMs between two questions of the polling client, as it is at the time */
export function clientKinds(pollMs: () => number): Readonly<Record<ClientName, StartClient>> {
  return {
    poll: polling(pollMs),
    'long-poll': longPolling,
    stream: streaming,
    sse: serverSent,
    ws: webSocket,
    sio: socketIo('default'),
    'sio-poll': socketIo('polling'),
  };
}
