export interface ComparedLine {
  /** Null where nothing was predicted, or nothing was printed. */
  readonly predicted: string | null;
  readonly actual: string | null;
  readonly right: boolean;
}

export interface OutputComparison {
  readonly lines: readonly ComparedLine[];
  /** Lines predicted at their very place. */
  readonly right: number;
  readonly perfect: boolean;
  /** The same lines were predicted, in another order. */
  readonly sameLines: boolean;
}

/** Lines as they are written one below the other; blank ones at the end do not count. */
export function outputLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Compares line by line, by position: the order is what is asked. Spaces around a line do not matter. */
export function compareOutput(predicted: readonly string[], actual: readonly string[]): OutputComparison {
  const length = Math.max(predicted.length, actual.length);
  const lines = Array.from({ length }, (_, index) => {
    const [mine = null, real = null] = [predicted[index]?.trim(), actual[index]?.trim()];
    return { predicted: mine, actual: real, right: mine !== null && mine === real };
  });
  const right = lines.filter((line) => line.right).length;
  const sorted = (texts: readonly string[]) => JSON.stringify(texts.map((text) => text.trim()).sort());
  return { lines, right, perfect: right === length, sameLines: sorted(predicted) === sorted(actual) };
}

/**
 * The texts that a program prints by `console.log('text')`, in the order of the source, each once: a hint to choose
 * from. Whatever is computed is not among them.
 */
export function literalLines(code: string): string[] {
  const found = new Set<string>();
  for (const match of code.matchAll(logged)) {
    const [, single, double, template, number] = match;
    const text = (single ?? double ?? template ?? number ?? '').replace(/\\(.)/g, '$1');
    if (text !== '' && !text.includes('${')) found.add(text);
  }
  return [...found];
}

const logged =
  /console\.(?:log|info|warn|error)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|(-?\d+(?:\.\d+)?))\s*(?=[),])/g;
