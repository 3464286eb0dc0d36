import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'transactions',
  title: {
    ko: '트랜잭션 둘이 같은 행을 만날 때',
    en: 'Two transactions meet at the same row',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  // The server is PostgreSQL itself, which no browser talks to.
  servers: [],
  load: async () => (await import('./transactions.js')).startTransactions,
});
