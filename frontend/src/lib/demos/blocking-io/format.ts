import { formatMs } from '../wire-line.js';

/** A number and its unit stay on one line. */
export function ms(milliseconds: number): string {
  return formatMs(milliseconds).replace(' ', '\u00a0');
}

/** 0 to 1 as per cent, one decimal below ten. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)}%`;
}
