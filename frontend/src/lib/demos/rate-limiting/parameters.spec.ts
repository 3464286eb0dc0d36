import { defaultSetup, readSetup, setupFromAddress, setupToAddress, type Setup } from './parameters.js';

it('keeps a setup in the address and reads it back', () => {
  const setup: Setup = { algorithm: 'own', pattern: 'burst', limit: 8 };
  expect(setupToAddress(setup).toString()).toBe('algorithm=own&pattern=burst&limit=8');
  expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
  expect(setupToAddress(defaultSetup).toString()).toBe('');
});

it('takes defaults for what does not fit', () => {
  expect(readSetup({ algorithm: 'leaky', pattern: 3, limit: 'many' })).toEqual(defaultSetup);
  expect(readSetup({ limit: 500 }).limit).toBe(12);
  expect(setupFromAddress(new URLSearchParams('limit=abc'))).toEqual(defaultSetup);
});
