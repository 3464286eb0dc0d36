import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../frontend/build');
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** The built frontend without its server, of which a new version can be put up at any time. */
export class DeployedApp {
  #version = 0;

  private constructor(private readonly server: http.Server) {}

  static async start(): Promise<DeployedApp> {
    const server = http.createServer();
    const app = new DeployedApp(server);
    server.on('request', (request, response) => app.#answer(request.url ?? '/', response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return app;
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  putUpNewVersion(): void {
    this.#version += 1;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  #answer(url: string, response: http.ServerResponse): void {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/graphql') return void response.writeHead(503).end();
    const file = path.join(folder, path.extname(pathname) ? pathname : 'index.html');
    if (!file.startsWith(folder) || !fs.existsSync(file)) return void response.writeHead(404).end();
    const body = pathname === '/service-worker.js' ? this.#worker(file) : fs.readFileSync(file);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  }

  #worker(file: string): string {
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, '_app/version.json'), 'utf8')) as {
      version: string;
    };
    return fs.readFileSync(file, 'utf8').replaceAll(version, `${version}.${this.#version}`);
  }
}
