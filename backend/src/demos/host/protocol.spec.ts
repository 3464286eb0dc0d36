import { parseAppMessage, parseHostMessage, parseReply, parseRequest } from './protocol.js';

it.each([
  null,
  'start',
  {},
  { kind: 'request' },
  { kind: 'request', id: 1.5, type: 'stop', body: {} },
  { kind: 'request', id: 1, type: 'exec', body: {} },
  { kind: 'request', id: 1, type: 'constructor', body: {} },
  { kind: 'abandon', id: 'x' },
  { kind: 'abandon', id: 1, more: true },
])('the host refuses the message %j', (message) => {
  expect(() => parseAppMessage(message)).toThrow();
});

it.each([
  [
    'open',
    { host: '127.0.0.1', ports: [1, 2], origins: null, appOrigin: 'http://localhost:1', appPort: 1, databaseUrl: null },
  ],
  [
    'open',
    {
      host: '127.0.0.1',
      ports: [1, 2, 70000],
      origins: null,
      appOrigin: 'http://localhost:1',
      appPort: 1,
      databaseUrl: null,
    },
  ],
  ['start', { demo: 5, parameters: {} }],
  ['stop', { sandbox: { id: 'x' } }],
  ['stop', { sandbox: { id: 'x', token: 't'.repeat(10_000) } }],
  ['read', { sandbox: { id: 'x', token: 't' }, after: -1 }],
] as const)('the host refuses a request %s with %j', (type, body) => {
  expect(() => parseRequest(type, body)).toThrow();
});

it.each([
  {},
  { kind: 'reply', id: 'x', body: null },
  { kind: 'ended', sandbox: 'x', reason: 'BORED' },
  { kind: 'eval', code: '1' },
])('the app refuses the message %j', (message) => {
  expect(() => parseHostMessage(message)).toThrow();
});

it('the app refuses a reply of another shape', () => {
  expect(() => parseReply('stop', { status: 'full' })).toThrow();
  expect(() =>
    parseReply('read', { status: 'ok', events: [{ seq: 0 }], lastSeq: 0, dropped: 0, ended: null }),
  ).toThrow();
  expect(parseReply('stop', { status: 'not-found' })).toEqual({ status: 'not-found' });
});
