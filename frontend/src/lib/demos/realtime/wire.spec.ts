import { toHex, writeFrame } from '@kkori/core/websocket';
import type { WireEvent } from '../wire-event.js';
import { describeRealtimeEvent, newestConnection } from './wire.js';

let seq = 0;
const event = (part: Partial<WireEvent>): WireEvent => ({ seq: ++seq, at: 0, kind: 'NOTE', ...part }) as WireEvent;
const opened = (connection: number, key: string): WireEvent[] => [
  event({
    kind: 'REQUEST',
    to: 'chat',
    line: 'GET /chat HTTP/1.1',
    data: { handshake: { connection, headers: [{ name: 'Sec-WebSocket-Key', value: key }] } },
  }),
  event({
    kind: 'RESPONSE',
    from: 'chat',
    line: 'HTTP/1.1 101 Switching Protocols',
    data: { handshake: { connection, headers: [] } },
  }),
];
const frame = (connection: number, direction: 'up' | 'down', text: string): WireEvent => {
  const maskingKey = direction === 'up' ? new Uint8Array([1, 2, 3, 4]) : null;
  const bytes = writeFrame({ opcode: 1, payload: new TextEncoder().encode(text), maskingKey });
  return event({
    kind: 'FRAME',
    from: direction === 'up' ? 'browser' : 'chat',
    to: direction === 'up' ? 'chat' : 'browser',
    bytes: bytes.length,
    line: 'text fin',
    data: { frame: { connection, direction, hex: toHex(bytes) } },
  });
};

it('shows the newest WebSocket of a line, and its frames alone', () => {
  const events = [
    ...opened(1, 'old'),
    frame(1, 'up', '아니요'),
    ...opened(2, 'dGhlIHNhbXBsZSBub25jZQ=='),
    frame(2, 'up', '안녕하세요'),
    frame(1, 'down', '아니요'),
    frame(2, 'down', '네'),
  ];
  const shown = newestConnection(events, 'chat');
  expect(shown?.steps?.accept).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  expect(shown?.response?.line).toContain('101');
  expect(shown?.frames.map(({ direction, length, parts }) => [direction, length, parts.at(-1)])).toMatchObject([
    ['up', 21, { text: '안녕하세요' }],
    ['down', 5, { text: '네' }],
  ]);
});

it('shows nothing where there was none, and a request that is not yet answered', () => {
  expect(newestConnection([event({ kind: 'REQUEST', to: 'chat', line: 'GET /clock HTTP/1.1' })], 'chat')).toBeNull();
  expect(newestConnection(opened(1, 'x').slice(0, 1), 'chat')).toMatchObject({ response: null, frames: [] });
});

it('words a frame with its direction', () => {
  const segments = describeRealtimeEvent(frame(1, 'up', 'hi')) ?? [];
  expect(segments.map(({ text }) => text).join('')).toBe('→chat     text fin  8 B');
});
