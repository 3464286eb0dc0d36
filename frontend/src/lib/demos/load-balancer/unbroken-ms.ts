import { formatMs } from '../wire-line.js';

/** A number and its unit stay on one line. */
export function ms(milliseconds: number): string {
  return formatMs(milliseconds).replace(' ', '\u00a0');
}
