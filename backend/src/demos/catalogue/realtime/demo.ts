import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema, type LineName } from './parameters.js';

/** A browser opens six HTTP/1.1 connections to an origin: the answers that never end are spread over the three. */
const origins: Record<LineName, 0 | 1 | 2> = {
  poll: 0,
  stream: 0,
  'long-poll': 1,
  sse: 1,
  ws: 2,
  sio: 2,
  'sio-poll': 2,
  chat: 2,
};

export const demo = defineDemo({
  name: 'realtime',
  title: {
    ko: '같은 이벤트를 일곱 가지 방법으로 받아 보기',
    en: 'The same events, received in seven ways',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: Object.entries(origins).map(([name, origin]) => ({
    name,
    role: 'event-server',
    origin,
    connections: 'mirrored' as const,
    upgrades: ['ws', 'sio', 'chat'].includes(name),
  })),
  load: async () => (await import('./realtime.js')).startRealtime,
});
