import { once } from 'node:events';
import net from 'node:net';
import { ContentFolderUnusable } from './interchange/index.js';
import { DatabaseUnavailable, DataFolderUnusable, InvalidConfiguration } from './platform/index.js';

/** Runs a command; what the person who runs it can mend ends it with one clear line and status 1. */
export async function orExplain(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const line = explain(error);
    if (!line) throw error;
    process.stderr.write(`kkori: ${line}\n`);
    process.exit(1);
  }
}

/**
 * Refuses a taken port before anything else is opened.
 * @throws the listener's own error, which `orExplain` puts into words
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = net.createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/** Null for a defect of ours. */
function explain(error: unknown): string | null {
  if (error instanceof InvalidConfiguration) return error.message;
  if (error instanceof DataFolderUnusable || error instanceof DatabaseUnavailable) return error.message;
  if (error instanceof ContentFolderUnusable) return error.message;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `PORT ${port} is already in use; set PORT to a free one`;
  if (code === 'EACCES' && port !== undefined) return `PORT ${port} may not be used by this account; set another PORT`;
  if (code === 'EADDRNOTAVAIL') return 'HOST is not an address of this machine';
  return null;
}
