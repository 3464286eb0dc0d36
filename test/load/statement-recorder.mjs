/**
 * Stands between a server and PostgreSQL and notes the statements that pass, so that another server can be held to the
 * very same ones.
 */
import net from 'node:net';

const parse = 'P'.charCodeAt(0);
const query = 'Q'.charCodeAt(0);

export async function startRecorder(databaseUrl) {
  const target = new URL(databaseUrl);
  const statements = [];
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    client.pipe(upstream).pipe(client);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    let pending = Buffer.alloc(0);
    // The first message of a connection has no type.
    let isStartup = true;
    client.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (;;) {
        const head = isStartup ? 0 : 1;
        if (pending.length < head + 4) return;
        const length = head + pending.readInt32BE(head);
        if (pending.length < length) return;
        const type = isStartup ? 0 : pending[0];
        const body = pending.subarray(head + 4, length);
        if (type === query) statements.push(text(body, 0));
        if (type === parse) statements.push(text(body, body.indexOf(0) + 1));
        isStartup = false;
        pending = pending.subarray(length);
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String(server.address().port);
  return {
    url: url.href,
    /** What passed since the last time. */
    take: () => statements.splice(0),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function text(body, from) {
  return body.toString('utf8', from, body.indexOf(0, from));
}
