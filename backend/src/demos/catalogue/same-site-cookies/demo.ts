import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'same-site-cookies',
  title: {
    ko: '은행의 쿠키와 공격자의 페이지',
    en: 'A bank’s cookie and an attacker’s page',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  // Origins of their own: neighbours under one name, strangers under this machine's other name.
  servers: [
    { name: 'bank', role: 'bank', origin: 1, access: 'server' },
    { name: 'attacker', role: 'attacker', origin: 2, access: 'server' },
  ],
  load: async () => (await import('./same-site-cookies.js')).startSameSiteCookies,
});
