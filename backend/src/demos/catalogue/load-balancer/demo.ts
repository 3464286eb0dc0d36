import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema, upstreamNames } from './parameters.js';

export const demo = defineDemo({
  name: 'load-balancer',
  title: {
    ko: '로드 밸런서는 느린 서버를 어떻게 피할까',
    en: 'How a load balancer avoids a slow server',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: [
    { name: 'balancer', role: 'balancer', origin: 0 },
    // A second one in front of the same servers, to compare.
    { name: 'other', role: 'balancer', origin: 0 },
    ...upstreamNames.map((name) => ({ name, role: 'upstream', origin: 0 as const })),
  ],
  load: async () => (await import('./load-balancer.js')).startLoadBalancer,
});
