import { defaultSetup, readSetup, setupFromAddress, setupToAddress } from './parameters.js';

it('survives the address, which holds only what is not the default', () => {
  const setup = { scenario: 'write-skew', a: 'serializable', b: 'read-committed' } as const;
  expect(setupToAddress(setup).toString()).toBe('scenario=write-skew&a=serializable');
  expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
  expect(setupToAddress(defaultSetup).toString()).toBe('');
});

it('takes the default for what it does not know', () => {
  expect(readSetup({ scenario: 'drop-table', a: 7, b: 'snapshot' })).toEqual(defaultSetup);
  expect(readSetup(null)).toEqual(defaultSetup);
});
