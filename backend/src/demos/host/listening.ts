import type http from 'node:http';
import type net from 'node:net';

/**
 * Listens and gives the port.
 * @param port 0 lets the system choose
 * @throws the system's error, such as EADDRINUSE
 */
export async function listen(server: net.Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as net.AddressInfo).port;
}

/**
 * Closes the server, and of an HTTP server every connection to it; resolves when the port is free. Connections that
 * were upgraded, or of a plain TCP server, must have been ended by their owner.
 */
export async function closeServer(server: net.Server | http.Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
