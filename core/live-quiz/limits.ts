/** What a live quiz may be. */
export const quizLimits = {
  /** Who take part, beside the host. */
  players: 50,
  questions: 50,
  seconds: { min: 5, max: 120 },
  nickname: 16,
  /** In the blank of a typed answer. */
  typed: 100,
  /** Rooms that one host may have open. */
  rooms: 5,
  /** How long a finished room is kept, days. */
  days: 30,
  /** How long a room waits for its host, hours. */
  idleHours: 3,
} as const;

/** How long before a question opens it is sent, so that everybody has it by then, ms. */
export const LEAD_MS = 3_000;

/** How much later than it was given an answer may arrive, ms. */
export const MOST_LATENCY_MS = 1_000;
