/** How requests come: what each pattern is there to show. */
export const arrivalPatterns = ['steady', 'burst', 'window-edge'] as const;
export type ArrivalPattern = (typeof arrivalPatterns)[number];

/** Of one run, in windows. */
export const arrivalWindows = 4;

/**
 * When each request of a run is sent: milliseconds from the beginning of a window, in order, within four windows.
 * `steady` sends half as many again as is allowed, evenly; `burst` sends two windows' worth at once and then trickles;
 * `window-edge` sends one window's worth just before a border and one just after it, which a fixed window lets through.
 */
export function arrivals(pattern: ArrivalPattern, { limit, windowMs }: { limit: number; windowMs: number }): number[] {
  const spread = (from: number, to: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => Math.round(from + ((to - from) * index) / count));
  switch (pattern) {
    case 'steady':
      return spread(0, arrivalWindows * windowMs, Math.round(limit * 1.5) * arrivalWindows);
    case 'burst':
      return [
        ...spread(0.2 * windowMs, 0.3 * windowMs, limit * 2),
        ...spread(1.2 * windowMs, arrivalWindows * windowMs, limit),
      ];
    case 'window-edge':
      return [
        // A busy machine sends late, but not that late.
        ...spread(0.7 * windowMs, 0.85 * windowMs, limit),
        ...spread(1.05 * windowMs, 1.2 * windowMs, limit),
        ...spread(2.4 * windowMs, 2.6 * windowMs, limit),
      ];
  }
}

/** The most of these times that fall into any stretch of that length. @param times in order */
export function mostWithin(times: readonly number[], lengthMs: number): number {
  let most = 0;
  let from = 0;
  for (const [index, time] of times.entries()) {
    while ((times[from] ?? time) <= time - lengthMs) from++;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
