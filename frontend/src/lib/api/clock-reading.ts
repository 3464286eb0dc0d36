/** What is known of this device's clock. Times are epoch ms. */
export interface ClockReading {
  /** What to add to the device's clock to get the server's, ms. */
  offset: number;
  /** The server's time when it was last heard of: it is later than that now, whatever the device says. */
  heardAt: number;
}

export const UNREAD: ClockReading = { offset: 0, heardAt: 0 };

/** An answer of the server, seen from the device. */
export interface TimedAnswer {
  /** What its `Date` header says; whole seconds. */
  serverTime: number;
  /** The device's clock when it came. */
  deviceTime: number;
  /** From asking to the answer, ms. */
  roundTrip: number;
}

/**
 * The reading after one more answer. The server wrote its time half a round trip ago, give or take that half and the
 * second that the header is cut to; within that the offset stays as it was, so that a right clock is left alone.
 */
export function readAgain(known: ClockReading, { serverTime, deviceTime, roundTrip }: TimedAnswer): ClockReading {
  const measured = serverTime + 500 + roundTrip / 2 - deviceTime;
  const uncertain = 1_000 + roundTrip / 2;
  const offset = Math.abs(measured - known.offset) <= uncertain ? known.offset : Math.round(measured);
  return { offset, heardAt: Math.max(serverTime, deviceTime + offset - uncertain) };
}

/** The time by the server's clock. A device whose clock was set back since, or put right, is never before what was heard. */
export function timeBy({ offset, heardAt }: ClockReading, deviceTime: number): number {
  const corrected = deviceTime + offset;
  if (corrected >= heardAt) return corrected;
  return Math.max(deviceTime, heardAt);
}

export function parseReading(stored: string | null): ClockReading {
  try {
    const read = JSON.parse(stored ?? 'null') as Partial<ClockReading> | null;
    const { offset, heardAt } = read ?? {};
    if (Number.isFinite(offset) && Number.isFinite(heardAt)) return read as ClockReading;
  } catch {
    // Somebody else wrote there.
  }
  return UNREAD;
}
