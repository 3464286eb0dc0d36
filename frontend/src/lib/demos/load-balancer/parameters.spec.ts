import { defaultSetup, readSetup, sameSetup, setupFromAddress, setupToAddress } from './parameters.js';

describe('the setup of the load balancer', () => {
  it('takes what a question gives and defaults for the rest', () => {
    expect(readSetup({ strategy: 'least-connections', weights: { a: 5 } })).toEqual({
      ...defaultSetup,
      strategy: 'least-connections',
    });
  });

  it('takes nothing that does not fit', () => {
    for (const wrong of [null, 'x', [], { strategy: 'fastest', slowServer: 'z', slowMs: '5' }]) {
      expect(readSetup(wrong)).toEqual(defaultSetup);
    }
    expect(readSetup({ slowMs: 1e9 }).slowMs).toBe(2000);
  });

  it('survives its address', () => {
    const setup = { strategy: 'source-hash', slowServer: 'none', slowMs: 500 } as const;
    expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
    expect(setupToAddress(defaultSetup).toString()).toBe('');
    expect(sameSetup(setup, { ...setup, slowMs: 501 })).toBe(false);
  });
});
