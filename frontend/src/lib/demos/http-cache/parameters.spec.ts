import {
  defaultSetup,
  headerLines,
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
  expect(setupFromAddress(new URLSearchParams('maxAge=7&vary=cookie&age=x&noStore=1'))).toEqual(defaultSetup);
  expect(readSetup({ maxAge: null }).maxAge).toBeNull();
});

it('writes the headers as the server sends them', () => {
  const dates = { recent: 'R', old: 'O', future: 'F' };
  expect(headerLines({ ...defaultSetup, vary: 'accept-language', etag: 'weak', mustRevalidate: true }, dates)).toEqual([
    'Cache-Control: max-age=60, must-revalidate',
    'ETag: W/"v1-ko"',
    'Vary: Accept-Language',
  ]);
});
