/**
 * The demo host process. The app forks it and talks to it over IPC; it runs no longer than the app: when the channel
 * closes, for whatever reason, it ends its sandboxes and exits.
 */
import { loadCatalogue } from '../catalogue/index.js';
import { canBindLoopbackRange } from './client-addresses.js';
import { DemoHost } from './demo-host.js';
import { parseAppMessage, parseRequest, type HostMessage } from './protocol.js';
import { within } from './within.js';

/** Shorter than the app waits for the exit; milliseconds. */
const closeMs = 1_500;

process.on('disconnect', leave);
// Ctrl-C reaches the whole process group: the app decides when this process goes.
process.on('SIGINT', () => {});
process.on('SIGTERM', leave);

function send(message: HostMessage): void {
  // Without a channel there is nobody to tell, and `disconnect` ends the process.
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

async function createHost(): Promise<DemoHost> {
  return new DemoHost({
    demos: await loadCatalogue(),
    distinctClients: await canBindLoopbackRange(),
    onEnd: (sandbox, reason) => send({ kind: 'ended', sandbox, reason }),
    onFailure: (error) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
  });
}

const created = createHost();

/** What sandboxes have outside of this process, as in a database, goes with them if it can be done in time. */
function leave(): void {
  const closed = created.then((host) => host.close());
  void within(closeMs, closed)
    .catch(() => {})
    .finally(() => process.exit(0));
}
const open = new Map<number, AbortController>();

async function receive(raw: unknown): Promise<void> {
  const message = parseAppMessage(raw);
  if (message.kind === 'abandon') {
    open.get(message.id)?.abort();
    return;
  }
  const { id, type } = message;
  const aborter = new AbortController();
  open.set(id, aborter);
  try {
    const host = await created;
    send({ kind: 'reply', id, body: await host.handle(type, parseRequest(type, message.body), aborter.signal) });
  } catch (error) {
    send({ kind: 'error', id, message: (error as Error).message });
  } finally {
    open.delete(id);
  }
}

process.on('message', (raw: unknown) => {
  receive(raw).catch((error: Error) => send({ kind: 'error', id: null, message: error.message }));
});

if (!process.connected) {
  process.stderr.write('The demo host is started by the app, not by hand.\n');
  process.exit(1);
}
