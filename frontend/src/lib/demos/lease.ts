/** How long a sandbox still lives, in whole seconds. */
export interface Lease {
  /** Until its ten minutes are over. */
  remaining: number;
  /** Until it ends for want of use. */
  idle: number;
}

export interface LeaseClock {
  /** Milliseconds of this device's clock when the sandbox had started: the server's clock may differ from it. */
  startedAt: number;
  /** Milliseconds of this device's clock at the last request or command. */
  usedAt: number;
  /** Seconds from start to end. */
  lifeSeconds: number;
  /** Seconds without use after which it ends. */
  idleSeconds: number;
}

/** @param now milliseconds of this device's clock */
export function leaseAt(clock: LeaseClock, now: number): Lease {
  const remaining = left(clock.startedAt, clock.lifeSeconds, now);
  return { remaining, idle: Math.min(remaining, left(clock.usedAt, clock.idleSeconds, now)) };
}

/** Seconds as 9:41. */
export function formatCountdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function left(from: number, seconds: number, now: number): number {
  return Math.max(0, Math.ceil((from + seconds * 1000 - now) / 1000));
}
