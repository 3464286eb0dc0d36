/** The time of what is asked: first to prepare, then to answer. Moments are epoch ms; nothing ticks, all is worked out. */
export interface InterviewClock {
  prepareMs: number;
  /** With what was added. */
  answerMs: number;
  /** When all of it is over; null while it stands still. */
  deadline: number | null;
  /** What was left when it was stopped, less than nothing once it is over; null while it runs. */
  leftMs: number | null;
}

export interface ClockReading {
  phase: 'PREPARE' | 'ANSWER' | 'OVER';
  /** Of the phase; how much it is over in the last. */
  leftMs: number;
}

export function startClock(prepareMs: number, answerMs: number, now: number): InterviewClock {
  return { prepareMs, answerMs, deadline: now + prepareMs + answerMs, leftMs: null };
}

const leftOf = ({ deadline, leftMs }: InterviewClock, now: number): number =>
  deadline === null ? (leftMs ?? 0) : deadline - now;

export function pauseClock(clock: InterviewClock, now: number): InterviewClock {
  return clock.deadline === null ? clock : { ...clock, deadline: null, leftMs: leftOf(clock, now) };
}

export function resumeClock(clock: InterviewClock, now: number): InterviewClock {
  return clock.deadline === null ? { ...clock, deadline: now + leftOf(clock, now), leftMs: null } : clock;
}

/** So much longer to answer; of one that is over, so long from now. */
export function extendClock(clock: InterviewClock, byMs: number, now: number): InterviewClock {
  const left = leftOf(clock, now);
  const over = Math.max(0, -left);
  const longer = { ...clock, answerMs: clock.answerMs + over + byMs };
  const leftMs = Math.max(0, left) + byMs;
  return clock.deadline === null ? { ...longer, leftMs } : { ...longer, deadline: now + leftMs };
}

export function readClock(clock: InterviewClock, now: number): ClockReading {
  const left = leftOf(clock, now);
  if (left > clock.answerMs) return { phase: 'PREPARE', leftMs: left - clock.answerMs };
  return left > 0 ? { phase: 'ANSWER', leftMs: left } : { phase: 'OVER', leftMs: Math.abs(left) };
}

/** What was used of it so far, the time beyond its end included. */
export function usedOf(clock: InterviewClock, now: number): number {
  return clock.prepareMs + clock.answerMs - leftOf(clock, now);
}
