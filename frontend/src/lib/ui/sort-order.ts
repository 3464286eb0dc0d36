/** `ids` with the one at `from` moved to `to`, or as far as the list goes. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
  const place = Math.max(0, Math.min(ids.length - 1, to));
  const others = ids.filter((_, index) => index !== from);
  return from < 0 || from >= ids.length
    ? [...ids]
    : [...others.slice(0, place), ids[from] ?? '', ...others.slice(place)];
}

/** Where a key moves what is at `place`; null when it moves nothing. */
export function placeByKey(key: string, place: number, count: number): number | null {
  const places: Record<string, number> = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 };
  const next = places[key];
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}
