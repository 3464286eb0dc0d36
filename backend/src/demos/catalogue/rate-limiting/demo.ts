import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'rate-limiting',
  title: {
    ko: '같은 요청, 다른 레이트 리미터',
    en: 'The same requests, different rate limiters',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: [{ name: 'api', role: 'server', origin: 0 }],
  load: async () => (await import('./rate-limiting.js')).startRateLimiting,
});
