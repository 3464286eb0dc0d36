import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Frame } from './frame.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From when on the wall clock was so far ahead of UTC; epoch ms and ms. */
export interface Offset {
  from: number;
  offset: number;
}

/** How far the wall clock is ahead of UTC in the days of a frame, in order; the first holds from the first day on. */
export function offsetsOf({ past, boundary }: Frame): Offset[] {
  const at = (instant: number) => Math.round(tzOffset(boundary.timeZone, new Date(instant)) * MINUTE);
  const offsets: Offset[] = [{ from: past[0]!.start, offset: at(past[0]!.start) }];
  for (const { end } of past) {
    const known = offsets.at(-1)!;
    const now = at(end);
    if (now === known.offset) continue;
    let before = known.from;
    let after = end;
    while (after - before > MINUTE) {
      const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE;
      if (middle > before && at(middle) === known.offset) before = middle;
      else after = middle;
    }
    offsets.push({ from: after, offset: now });
  }
  return offsets;
}

/** The hour of the wall clock, 0 to 23. */
export function hourOf(instant: number, offsets: readonly Offset[]): number {
  const { offset } = offsets.findLast(({ from }) => from <= instant) ?? offsets[0]!;
  return Math.floor((instant + offset) / HOUR) % 24;
}
