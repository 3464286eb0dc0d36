/** How much there may be of what mock interviews are made of. Lengths are in characters as people count them. */
export const interviewLimits = {
  people: 6,
  /** Open rooms that a person is in. */
  rooms: 20,
  title: 60,
  note: 4_000,
  questions: { min: 1, max: 10 },
  prepareSeconds: { min: 0, max: 120 },
  answerSeconds: { min: 30, max: 600 },
  subjects: 30,
  /** What the interviewer gives on top of a question's time, by one press. */
  extraSeconds: 30,
  /** How long an invitation is good. */
  invitationDays: 7,
  /** How long a room is kept in which nobody was interviewed. */
  idleDays: 30,
  /** Somebody of whom nothing was heard for so long is not there. */
  awayMs: 45_000,
} as const;

/** The steps of a score, for knowledge and for delivery alike. */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

export const isScore = (value: number): value is Score => scores.some((score) => score === value);
