import { defaultSetup, readSetup, setupFromAddress, setupToAddress, type Setup } from './parameters.js';

it('keeps a setup in the address and reads it back', () => {
  const setup: Setup = { method: 'ring', change: 'remove', points: 10, nodes: 5 };
  expect(setupToAddress(setup).toString()).toBe('method=ring&change=remove&points=10&nodes=5');
  expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
});

it('takes defaults for what does not fit', () => {
  expect(readSetup({ method: 'magic', points: 11, nodes: 'x' })).toEqual(defaultSetup);
  expect(setupFromAddress(new URLSearchParams('nodes=99')).nodes).toBe(5);
});
