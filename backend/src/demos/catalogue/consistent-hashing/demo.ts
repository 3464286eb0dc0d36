import { defineDemo } from '../../host/demo.js';
import { commandSchema, nodeNames, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'consistent-hashing',
  title: {
    ko: '캐시 노드를 한 대 늘리면 키가 얼마나 옮겨질까',
    en: 'How many keys move when a cache node is added',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: [
    { name: 'router', role: 'router', origin: 0 },
    ...nodeNames.map((name) => ({ name, role: 'cache', origin: 0 as const })),
    { name: 'origin', role: 'origin', origin: 0 },
  ],
  load: async () => (await import('./consistent-hashing.js')).startConsistentHashing,
});
