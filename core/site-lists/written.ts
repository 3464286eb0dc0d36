import { stringify } from 'yaml';

/** Columns of a line; Hangul takes two of them. */
const WIDTH = 120;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

const style = { singleQuote: true, lineWidth: 0, version: '1.2' } as const;

/** Plain where YAML allows it among commas and brackets, quoted where it must be. */
function inFlow(value: string): string {
  return stringify([value], { ...style, collectionStyle: 'flow', flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1);
}

const onOneLine = (fields: readonly [string, string | readonly string[]][]) =>
  fields
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? inFlow(value) : `[${value.map(inFlow).join(', ')}]`}`)
    .join(', ');

/**
 * A mapping as a person writes it: on one line behind `before` where it fits, else a line a field.
 * @param before what stands on the line in front of it
 * @param indent of the lines below, the first too when there is something in front; else the first follows `before`
 */
export function writeMapping(
  before: string,
  fields: readonly [string, string | readonly string[]][],
  { indent, below }: { indent: string; below: boolean },
): string {
  const line = `${before} { ${onOneLine(fields)} }`;
  if (line.length + (line.match(WIDE)?.length ?? 0) <= WIDTH) return `${line}\n`;
  const block = stringify(Object.fromEntries(fields), style)
    .trimEnd()
    .split('\n')
    .map((each) => `${indent}${each}\n`)
    .join('');
  return below ? `${before}\n${block}` : `${before} ${block.slice(indent.length)}`;
}

export function writeBlock(key: string, fields: readonly [string, string][]): string {
  const block = stringify(Object.fromEntries(fields), style);
  return `${key}:\n${block.replace(/^(?=.)/gm, '  ')}`;
}
