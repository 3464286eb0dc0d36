import {
  defaultSetup,
  presetNames,
  presetOf,
  presetSetup,
  readSetup,
  setupFromAddress,
  setupToAddress,
} from './parameters.js';

it('keeps every preset in the address', () => {
  for (const name of presetNames) {
    const setup = presetSetup(name);
    expect(readSetup(setupFromAddress(setupToAddress(setup)))).toEqual(setup);
    expect(presetOf(setup)).toBe(name);
  }
});

it('takes defaults for what does not fit', () => {
  expect(setupFromAddress(new URLSearchParams('sameSite=relaxed&maxAge=7&wait=1&defences=magic'))).toEqual(
    defaultSetup,
  );
});
