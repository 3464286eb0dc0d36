/** Chance that comes out the same for the same seed (Mulberry32): 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the names, each as often as its share. @param random 0 up to 1 */
export function pick<R extends string>(random: number, shares: Readonly<Record<R, number>>): R {
  const names = Object.keys(shares) as R[];
  let left = random;
  return names.find((name) => (left -= shares[name]) < 0) ?? names.at(-1)!;
}
