import { messageOf } from './framed-page.js';

const window = {} as Window;
const data = { ready: true };

it.each(['http://localhost:4311', 'null'])('takes what the framed page of %s says', (origin) => {
  expect(messageOf({ window, origin }, { source: window, origin, data })).toEqual(data);
  expect(messageOf({ window, origin }, { source: window, origin, data: 'ready' })).toBeNull();
});

it.each([
  ['another window', { source: {} as Window, origin: 'http://localhost:4311' }],
  ['no window', { source: null, origin: 'http://localhost:4311' }],
  ['another page in the frame', { source: window, origin: 'https://evil.example' }],
  ['an opaque page in the frame', { source: window, origin: 'null' }],
])('takes nothing of %s', (_who, from) => {
  expect(messageOf({ window, origin: 'http://localhost:4311' }, { ...from, data })).toBeNull();
});

it('takes nothing before the frame has a window', () => {
  expect(messageOf({ window: null, origin: 'null' }, { source: null, origin: 'null', data })).toBeNull();
});
