import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
// The compiled one: it is what the demo host runs.
import { Balancer } from '../../backend/dist/demos/catalogue/load-balancer/balancer.js';

interface BenchRow {
  name: string;
  value: string;
  note?: string;
}

const seconds = 3;
const connections = 32;

/** Requests a second through nginx, HAProxy and our balancer, one after another, in front of the same servers. */
export async function run(): Promise<BenchRow[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-bench-'));
  const servers = await startWorker(serverCode, {});
  const ports = servers.ready as number[];
  const ours = new Balancer({
    name: 'balancer',
    strategy: 'round-robin',
    servers: ports.map((port, index) => ({ name: 'abcd'[index] ?? '', port: () => port, weight: 1 })),
    log: () => {},
  });
  const stops: (() => Promise<unknown>)[] = [() => servers.worker.terminate(), () => ours.close()];
  try {
    const doors: [string, number][] = [];
    for (const [name, configure, options] of daemons) {
      const program = find(name);
      if (!program) continue;
      const port = await freePort();
      const file = path.join(folder, `${name}.conf`);
      fs.writeFileSync(file, configure(ports, port, folder));
      const child = spawn(program, options(file, folder), { stdio: 'ignore' });
      stops.push(() => stop(child));
      while (!(await listens(port))) if (child.exitCode !== null) throw new Error(`${name} did not start`);
      doors.push([name, port]);
    }
    doors.push(['our balancer', await ours.start()]);
    const measured: [string, number][] = [];
    for (const [name, port] of doors) {
      await perSecond(port, 0.5);
      measured.push([name, await perSecond(port, seconds)]);
    }
    const nginx = measured.find(([name]) => name === 'nginx')?.[1];
    return measured.map(([name, rate]) => ({
      name: `requests a second through ${name}`,
      value: Math.round(rate).toLocaleString('en-US'),
      ...(nginx && name !== 'nginx' ? { note: `${(rate / nginx).toFixed(2)} of nginx` } : {}),
    }));
  } finally {
    for (const end of stops) await end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** In threads of their own, so that they take no time from the balancer of this one. */
async function startWorker(code: string, data: object): Promise<{ worker: Worker; ready: unknown }> {
  const worker = new Worker(code, { eval: true, workerData: data });
  const [ready] = (await once(worker, 'message')) as [unknown];
  return { worker, ready };
}

async function perSecond(port: number, duration: number): Promise<number> {
  const { worker, ready } = await startWorker(clientCode, { port, duration, connections });
  await worker.terminate();
  return ready as number;
}

const serverCode = `
const http = require('node:http');
const { parentPort } = require('node:worker_threads');
const servers = [0, 1, 2, 3].map(() => http.createServer((request, response) => {
  response.writeHead(200, { 'content-length': 2 });
  response.end('ok');
}).listen(0, '127.0.0.1'));
Promise.all(servers.map((server) => new Promise((resolve) => server.on('listening', resolve))))
  .then(() => parentPort.postMessage(servers.map((server) => server.address().port)));
`;

/** Keeps so many connections busy, one request at a time on each, and tells the rate. */
const clientCode = `
const net = require('node:net');
const { parentPort, workerData: { port, duration, connections } } = require('node:worker_threads');
let answered = 0;
const begun = performance.now();
for (let i = 0; i < connections; i++) {
  const socket = net.connect({ host: '127.0.0.1', port, noDelay: true });
  const ask = () => socket.write('GET / HTTP/1.1\\r\\nHost: bench\\r\\n\\r\\n');
  let text = '';
  socket.on('connect', ask);
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    if (!text.endsWith('\\r\\n\\r\\nok')) return;
    text = '';
    answered++;
    ask();
  });
  socket.on('error', () => {});
}
setTimeout(() => parentPort.postMessage((answered * 1000) / (performance.now() - begun)), duration * 1000);
`;

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const daemons: [
  name: string,
  configure: (ports: readonly number[], port: number, folder: string) => string,
  options: (file: string, folder: string) => string[],
][] = [
  [
    'nginx',
    (ports, port, folder) => `
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  ${temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  keepalive_requests 1000000;
  upstream servers { ${ports.map((one) => `server 127.0.0.1:${one};`).join(' ')} keepalive 32; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://servers; proxy_http_version 1.1; proxy_set_header Connection ''; }
  }
}
`,
    (file, folder) => ['-c', file, '-p', folder, '-e', 'stderr', '-g', 'daemon off; master_process off;'],
  ],
  [
    'haproxy',
    (ports, port) => `
global
  nbthread 1
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend door
  bind 127.0.0.1:${port}
  default_backend servers
backend servers
  balance roundrobin
  ${ports.map((one, index) => `server s${index} 127.0.0.1:${one}`).join('\n  ')}
`,
    (file) => ['-db', '-q', '-f', file],
  ],
];

function find(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file)) ?? null;
}

async function freePort(): Promise<number> {
  const server = http.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listens(port: number): Promise<boolean> {
  const socket = net.connect(port, '127.0.0.1');
  const connected = await new Promise<boolean>((resolve) => {
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  socket.destroy();
  return connected;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
