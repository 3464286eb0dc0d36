import { defineDemo } from '../../host/demo.js';
import { commandSchema, parametersSchema } from './parameters.js';

export const demo = defineDemo({
  name: 'blocking-io',
  title: {
    ko: '파이프 하나를 네 가지로 읽기: 블로킹, 폴링, 준비 통지, 완료 통지',
    en: 'One pipe, read four ways: blocking, polling, readiness, completion',
  },
  parameters: parametersSchema,
  commands: commandSchema,
  servers: [],
  load: async () => (await import('./blocking-io.js')).startBlockingIo,
});
