import type http from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Listens and gives the port.
 * @param port 0 lets the system choose
 * @throws the system's error, such as EADDRINUSE
 */
export async function listen(server: http.Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

/** Closes the server and every connection to it; resolves when the port is free. */
export async function closeServer(server: http.Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
