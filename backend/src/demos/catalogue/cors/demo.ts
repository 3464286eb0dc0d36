import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'cors',
  title: {
    ko: '다른 출처로 보낸 요청, 무엇이 막힐까요',
    en: 'A request to another origin: what is blocked?',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: [
    { name: 'api', role: 'api', origin: 0, access: 'server' },
    { name: 'other', role: 'redirect target', origin: 1, access: 'server' },
  ],
  load: async () => (await import('./cors.js')).startCors,
});
