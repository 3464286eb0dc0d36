import { compareOutput, literalLines, outputLines, presetIds, presets } from './index.js';

describe('a prediction of output', () => {
  it('counts by place', () => {
    const compared = compareOutput(['a', ' b ', 'c'], ['a', 'b', 'd', 'e']);
    expect(compared).toMatchObject({ right: 2, perfect: false, sameLines: false });
    expect(compared.lines).toEqual([
      { predicted: 'a', actual: 'a', right: true },
      { predicted: 'b', actual: 'b', right: true },
      { predicted: 'c', actual: 'd', right: false },
      { predicted: null, actual: 'e', right: false },
    ]);
  });

  it('knows the right lines in the wrong order', () => {
    expect(compareOutput(['b', 'a'], ['a', 'b'])).toMatchObject({ right: 0, perfect: false, sameLines: true });
    expect(compareOutput(['a', 'b'], ['a', 'b'])).toMatchObject({ right: 2, perfect: true, sameLines: true });
    expect(compareOutput([], [])).toMatchObject({ perfect: true, lines: [] });
  });

  it('takes lines as they were typed', () => {
    expect(outputLines('a\r\n b\n\n')).toEqual(['a', 'b']);
    expect(outputLines('')).toEqual([]);
  });
});

it('finds what a program prints literally, each once', () => {
  const code = `console.log('it\\'s'); console.log("two"); console.log(\`three\`); console.log(4)
    setTimeout(console.log, 0, 'five'); console.log('two'); console.log(x); console.log(\`\${x}\`);`;
  expect(literalLines(code)).toEqual(["it's", 'two', 'three', '4']);
});

it('has a program for each name, somewhere to run and something to print', () => {
  expect(presets.map(({ id }) => id)).toEqual(presetIds);
  for (const { code, runtimes } of presets) {
    expect(runtimes.length).toBeGreaterThan(0);
    expect(literalLines(code).length).toBeGreaterThan(0);
  }
});
