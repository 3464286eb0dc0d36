/** One question for the server's time; all in milliseconds. */
export interface ClockSample {
  /** By this device's clock. */
  sentAt: number;
  receivedAt: number;
  /** By the server's. */
  serverAt: number;
}

export interface ClockOffset {
  /** The server's clock minus this device's. */
  offsetMs: number;
  roundTripMs: number;
}

/**
 * As NTP does: the answer is taken to have been written half-way between asking and hearing, and the quickest of
 * several exchanges is believed, for the least can have gone wrong with it.
 */
export function estimateOffset(samples: readonly ClockSample[]): ClockOffset | null {
  const offsets = samples.map(({ sentAt, receivedAt, serverAt }) => ({
    offsetMs: serverAt - (sentAt + receivedAt) / 2,
    roundTripMs: receivedAt - sentAt,
  }));
  return offsets.sort((a, b) => a.roundTripMs - b.roundTripMs)[0] ?? null;
}

/** This device's clock, finer than a millisecond and never set back. */
export function deviceNow(): number {
  return performance.timeOrigin + performance.now();
}
