/** The wire log from the demo host through the app to a subscriber, and a run beside learners' endless loops. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { median, startServer } from './server.mjs';

const fastest = { type: 'run', requests: 600, rate: 200, clients: 12 };
const gentle = { type: 'run', requests: 200, rate: 100, clients: 12 };
const rounds = 3;
const loops = 10;

export async function run() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kkori-wire-'));
  const server = await startServer(process.execPath, ['backend/dist/main.js'], {
    environment: { DATA_DIR: folder, TRUSTED_PROXIES: '1' },
  });
  const app = new App(server.url);
  try {
    const viewer = await app.start('load-balancer', 1, { slowServer: 'none', serviceMs: 5 });
    const live = await app.runAndRead(viewer, fastest);
    const kept = await app.read(viewer, 0, ({ seq }) => seq === live.lastSeq);
    return [
      {
        name: 'wire log of the fastest run a sandbox may make',
        value: `${live.perSecond} events/s`,
        note: `${fastest.rate} requests/s, each event delivered while it ran; ${live.dropped} lost`,
      },
      {
        name: 'wire log, as fast as a subscriber takes it',
        value: `${kept.perSecond} events/s`,
        note: `${kept.events} kept events in one subscription`,
      },
      await besideLoops(app, viewer),
    ];
  } finally {
    await app.close();
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a learner's run suffers from others' hostile code. */
async function besideLoops(app, viewer) {
  const quiet = await app.p95(viewer);
  const others = [];
  for (let n = 0; n < loops; n += 1) others.push(await app.start('rate-limiting', 10 + n, { algorithm: 'own' }));
  let over = false;
  const looping = others.map(async (other) => {
    while (!over) await app.command(other, { type: 'program', code: 'for (;;) {}' });
  });
  const busy = await app.p95(viewer);
  over = true;
  await Promise.all(looping);
  return {
    name: `p95 of a run beside ${loops} endless loops, against quiet`,
    value: (busy / quiet).toFixed(2),
    note: `${busy.toFixed(1)} ms against ${quiet.toFixed(1)} ms; each loop is cut after 50 ms and sent again at once`,
  };
}

class App {
  constructor(url) {
    this.url = url;
    this.socket = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
  }

  close() {
    return this.socket.dispose();
  }

  async ask(query, variables, guest = 0) {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.50.0.${guest}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async start(demo, guest, parameters) {
    const { startSandbox } = await this.ask(
      `mutation ($input: StartSandboxInput!) { startSandbox(input: $input) { __typename ... on Sandbox { id token } } }`,
      { input: { demo, parameters } },
      guest,
    );
    if (startSandbox.__typename !== 'Sandbox') throw new Error(startSandbox.__typename);
    return { id: startSandbox.id, token: startSandbox.token };
  }

  async command(sandbox, command) {
    await this.ask(`mutation ($input: SandboxCommandInput!) { sendSandboxCommand(input: $input) { __typename } }`, {
      input: { sandbox, command },
    });
  }

  /** Reads from the event after `after` until one that ends it. */
  async read(sandbox, after, ends) {
    const from = performance.now();
    let [events, dropped] = [0, 0];
    const batches = this.socket.iterate({
      query: `subscription ($sandbox: SandboxKeyInput!, $after: Int) {
        wireLog(sandbox: $sandbox, after: $after) {
          dropped events { seq at kind from to request line status bytes ms reason data headers { name value } }
        }
      }`,
      variables: { sandbox, after },
    });
    for await (const { data } of batches) {
      events += data.wireLog.events.length;
      dropped += data.wireLog.dropped;
      const last = data.wireLog.events.find(ends);
      if (!last) continue;
      const perSecond = Math.round(events / ((performance.now() - from) / 1000));
      return { events, dropped, perSecond, last, lastSeq: last.seq };
    }
    throw new Error('the log ended');
  }

  async runAndRead(sandbox, plan) {
    this.lastSeq ??= 0;
    const reading = this.read(sandbox, this.lastSeq, ({ kind }) => kind === 'RESULT');
    await this.command(sandbox, plan);
    const result = await reading;
    this.lastSeq = result.lastSeq;
    return result;
  }

  /** Of the requests of a run, as the load generator saw them; milliseconds, the median of some runs. */
  async p95(sandbox) {
    const values = [];
    for (let n = 0; n < rounds; n += 1) {
      const { last } = await this.runAndRead(sandbox, gentle);
      values.push(last.data.result.total.latency.p95);
    }
    return median(values);
  }
}
