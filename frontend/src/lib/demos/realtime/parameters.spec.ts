import { clientNames, defaultSetup, readSetup, setupFromAddress, setupToAddress } from './parameters.js';

it('comes through an address unchanged', () => {
  const setup = { view: 'chat', rate: 5.5, latencyMs: 120, pollMs: 400, clients: ['poll', 'sse'] } as const;
  expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
  expect(setupToAddress(defaultSetup).toString()).toBe('');
  expect(setupFromAddress(new URLSearchParams())).toEqual(defaultSetup);
});

it('takes what does not fit as it would be without', () => {
  expect(readSetup(null)).toEqual(defaultSetup);
  expect(setupFromAddress(new URLSearchParams('rate=fast&latencyMs=900&view=x&clients=pigeon'))).toEqual({
    ...defaultSetup,
    latencyMs: 300,
  });
  expect(readSetup({ clients: ['ws', 'poll', 'ws'] }).clients).toEqual(['poll', 'ws']);
  expect(readSetup({ clients: [] }).clients).toEqual(clientNames);
});
