/** What stands in place of what: half-open ranges of two sequences that are otherwise the same. */
export interface Difference {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Beyond so many removals and additions two sequences have nothing in common worth showing. */
const MOST_EDITS = 1_500;

/**
 * The fewest removals and additions that make `b` of `a` (Myers, An O(ND) Difference Algorithm and Its Variations), those
 * that touch as one. Sequences that differ too much are one difference from their first to their last differing element.
 */
export function differences(a: readonly string[], b: readonly string[]): Difference[] {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let aTo = a.length;
  let bTo = b.length;
  while (aTo > from && bTo > from && a[aTo - 1] === b[bTo - 1]) {
    aTo -= 1;
    bTo -= 1;
  }
  if (from === aTo && from === bTo) return [];
  const whole = [{ aFrom: from, aTo, bFrom: from, bTo }];
  if (from === aTo || from === bTo) return whole;
  const edits = shortestEdits(a.slice(from, aTo), b.slice(from, bTo));
  if (!edits) return whole;
  return edits.map((edit) => ({
    aFrom: edit.aFrom + from,
    aTo: edit.aTo + from,
    bFrom: edit.bFrom + from,
    bTo: edit.bTo + from,
  }));
}

function shortestEdits(a: readonly string[], b: readonly string[]): Difference[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  /** After so many edits: how far along `a` each diagonal has come, from -edits to +edits. */
  const reached: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    const before = reached.at(-1);
    const now = new Int32Array(2 * edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = before ? stepTo(before, edits, diagonal) : 0;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      now[diagonal + edits] = x;
      if (x >= a.length && x - diagonal >= b.length) {
        reached.push(now);
        return wayBack(reached, a.length, b.length);
      }
    }
    reached.push(now);
  }
  return null;
}

/** Where an edit brings us on a diagonal: down from the one above, or along from the one below, whichever is further. */
function stepTo(before: Int32Array, edits: number, diagonal: number): number {
  const at = (neighbour: number) => before[neighbour + edits - 1]!;
  const isDown = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
  return isDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
}

function wayBack(reached: Int32Array[], aLength: number, bLength: number): Difference[] {
  const result: Difference[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = reached.length - 1; edits > 0; edits -= 1) {
    const before = reached[edits - 1]!;
    const diagonal = x - y;
    const after = stepTo(before, edits, diagonal);
    const isDown =
      diagonal === -edits ||
      (diagonal !== edits && before[diagonal - 1 + edits - 1]! < before[diagonal + 1 + edits - 1]!);
    const aFrom = isDown ? after : after - 1;
    const bFrom = isDown ? after - diagonal - 1 : after - diagonal;
    const edit = { aFrom, aTo: after, bFrom, bTo: after - diagonal };
    const next = result.at(-1);
    if (next && next.aFrom === edit.aTo && next.bFrom === edit.bTo) {
      next.aFrom = aFrom;
      next.bFrom = bFrom;
    } else result.push(edit);
    x = aFrom;
    y = bFrom;
  }
  return result.reverse();
}
