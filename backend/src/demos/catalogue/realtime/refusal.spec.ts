import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { refuseUpgrade } from './refusal.js';

it('answers, and closes the connection of one who keeps their half open', async () => {
  let written = '';
  const socket = new Duplex({
    read: () => {},
    write: (chunk: Buffer, _encoding, done) => {
      written += chunk.toString();
      done();
    },
  });
  const closed = once(socket, 'close');
  refuseUpgrade(socket, 503);
  await closed;
  expect(written).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
  expect(written).toMatch(/\r\n\r\n$/);
});
