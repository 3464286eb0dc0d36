/** The top of an axis: the least round number that all values fit under. */
export function roundTop(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}

/** Which of `count` values are named on an axis, so that about `most` names fit: the first, and every so many on. */
export function namedOnes(count: number, most: number): number[] {
  const every = Math.max(1, Math.ceil(count / Math.max(1, most)));
  return Array.from({ length: Math.ceil(count / every) }, (_, i) => i * every);
}

/** A line through the values there are, of shares 0 to 1, broken where there is none; as an SVG path. */
export function brokenLine(values: readonly (number | null)[], x: (i: number) => number, y: (v: number) => number) {
  const round = (value: number) => Math.round(value * 10) / 10;
  let isOpen = false;
  return values
    .map((value, i) => {
      if (value === null) {
        isOpen = false;
        return '';
      }
      const move = isOpen ? 'L' : 'M';
      isOpen = true;
      return `${move}${round(x(i))} ${round(y(value))}`;
    })
    .join('');
}
