import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema, upstreamNames } from './parameters.js';

export const demo = defineDemo({
  name: 'load-balancer',
  title: {
    ko: '로드 밸런서와 서버 네 대, 그중 한 대는 느립니다',
    en: 'A load balancer and four servers, one of them slow',
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
