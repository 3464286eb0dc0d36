import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import { Inflow, sendTo } from './socket-bounds.js';

/** What the library would be told to do. */
class Client extends EventEmitter {
  readonly done: string[] = [];
  bufferedAmount = 0;

  close(code: number): void {
    this.done.push(`close ${code}`);
  }

  send(text: string): void {
    this.done.push(`send ${text}`);
  }

  terminate(): void {
    this.done.push('terminate');
  }
}

describe('what a client sends', () => {
  let client: Client;
  let time: number;
  let inflow: Inflow;

  beforeEach(() => {
    client = new Client();
    time = 0;
    inflow = new Inflow(client as unknown as WebSocket, () => time);
  });
  afterEach(() => client.emit('close'));

  const send = (count: number): number => Array.from({ length: count }, () => inflow.take()).filter(Boolean).length;

  it('is taken at twenty a second, for as long as one likes', () => {
    for (let second = 0; second < 60; second++, time += 1_000) expect(send(20)).toBe(20);
    expect(client.done).toEqual([]);
  });

  it('closes with 1008, once, when it is more; nothing is taken after that', () => {
    expect(send(100)).toBe(40);
    time += 60_000;
    expect(send(5)).toBe(0);
    expect(client.done).toEqual(['close 1008']);
  });

  it('counts pings and pongs, too', () => {
    for (let count = 0; count < 60; count++) client.emit(count % 2 ? 'ping' : 'pong');
    expect(client.done).toEqual(['close 1008']);
  });

  it('ends the connection of one who does not close it in return', async () => {
    const terminated = new Promise<void>((resolve) => (client.terminate = resolve));
    send(41);
    await terminated;
  });
});

it.each([
  [0, 'send a'],
  [256 * 1024, 'send a'],
  [256 * 1024 + 1, 'terminate'],
])('with %i unread bytes does: %s', (bufferedAmount, done) => {
  const client = new Client();
  client.bufferedAmount = bufferedAmount;
  sendTo(client as unknown as WebSocket, 'a');
  expect(client.done).toEqual([done]);
});
