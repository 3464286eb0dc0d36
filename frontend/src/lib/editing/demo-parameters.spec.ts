import { parameterFields } from './demo-parameters.js';

it('makes fields of what front matter can hold', () => {
  const schema = {
    type: 'object',
    properties: {
      mode: { default: 'a', type: 'string', enum: ['a', 'b'] },
      quiz: { default: false, type: 'boolean' },
      servers: { default: 3, type: 'integer', minimum: 1, maximum: 5 },
      rate: { type: 'number', minimum: 0.5 },
      clients: { type: 'array', items: { type: 'string', enum: ['x', 'y'] } },
      maxAge: {
        default: 60,
        anyOf: [
          {
            anyOf: [
              { type: 'number', const: 0 },
              { type: 'number', const: 60 },
            ],
          },
          { type: 'null' },
        ],
      },
      weights: { type: 'object', properties: {} },
      code: { type: 'string', maxLength: 65_458 },
    },
  };
  expect(parameterFields(schema)).toEqual([
    { name: 'mode', default: 'a', kind: 'choice', values: ['a', 'b'] },
    { name: 'quiz', default: false, kind: 'choice', values: [true, false] },
    { name: 'servers', default: 3, kind: 'number', min: 1, max: 5, whole: true },
    { name: 'rate', default: undefined, kind: 'number', min: 0.5, max: null, whole: false },
    { name: 'clients', default: undefined, kind: 'several', values: ['x', 'y'] },
    { name: 'maxAge', default: 60, kind: 'choice', values: [0, 60] },
  ]);
  expect(parameterFields(null)).toEqual([]);
});
