import { defaultSetup, readSetup, sameSetup, setupFromAddress, setupToAddress, type Setup } from './parameters.js';

describe('the setup of the load balancer', () => {
  it('takes what a question gives and defaults for the rest', () => {
    expect(readSetup({ strategy: 'least-connections', weights: { a: 5 } })).toEqual({
      ...defaultSetup,
      strategy: 'least-connections',
      weights: { ...defaultSetup.weights, a: 5 },
    });
  });

  it('takes nothing that does not fit', () => {
    for (const wrong of [
      null,
      'x',
      [],
      { strategy: 'fastest', slowServer: 'z', slowMs: '5', other: 'custom', sticky: 1 },
    ]) {
      expect(readSetup(wrong)).toEqual(defaultSetup);
    }
    expect(readSetup({ slowMs: 1e9, servers: 9, checkMs: 1, fall: 0, maxFails: 11, seed: 0 })).toMatchObject({
      slowMs: 2000,
      servers: 5,
      checkMs: 100,
      fall: 1,
      maxFails: 10,
      seed: 1,
    });
  });

  it('survives its address', () => {
    const setup: Setup = {
      strategy: 'custom',
      other: 'peak-ewma',
      servers: 5,
      slowServer: 'none',
      slowMs: 500,
      work: 'busy',
      seed: 42,
      sticky: true,
      checks: true,
      checkMs: 1500,
      fall: 1,
      maxFails: 0,
      weights: { a: 5, b: 1, c: 1, d: 2, e: 3 },
    };
    expect(setupFromAddress(setupToAddress(setup))).toEqual(setup);
    expect(setupToAddress(defaultSetup).toString()).toBe('');
    expect(setupFromAddress(new URLSearchParams('weights=x,,0'))).toEqual(defaultSetup);
    expect(sameSetup(setup, { ...setup, slowMs: 501 })).toBe(false);
  });
});
