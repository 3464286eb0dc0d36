import { codeToHash, sharedCode } from './shared-code.js';

describe('the learner’s code in a link', () => {
  it('survives it when it is short', () => {
    const code = 'const pick = () => "가#%";\n';
    expect(sharedCode(codeToHash(code) ?? '')).toBe(code);
    expect(codeToHash('x'.repeat(2_000))).toBeNull();
  });

  it('is nothing where a link carries something else', () => {
    for (const hash of ['', '#top', '#pick=%']) expect(sharedCode(hash)).toBeNull();
  });
});
