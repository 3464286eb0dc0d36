import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'event-loop',
  title: {
    ko: '이벤트 루프: 어떤 순서로 출력될까요?',
    en: 'The event loop: in which order is it printed?',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: [{ name: 'page', role: 'page', origin: 0, access: 'server' }],
  load: async () => (await import('./event-loop.js')).startEventLoop,
});
