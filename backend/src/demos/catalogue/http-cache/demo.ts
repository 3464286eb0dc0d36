import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'http-cache',
  title: {
    ko: '내 브라우저의 HTTP 캐시',
    en: 'The HTTP cache of my own browser',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: [{ name: 'origin', role: 'origin', origin: 0, access: 'server' }],
  load: async () => (await import('./http-cache.js')).startHttpCache,
});
