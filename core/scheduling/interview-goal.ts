/** That a person prepares for an interview. */
export interface InterviewGoal {
  /** YYYY-MM-DD, in the person's time zone. The interview is on that day, before its study. */
  date: string;
  /** The decks that matter. */
  deckIds: readonly string[];
  minutesADay: number;
  title: string | null;
}

export const INTERVIEW_MINUTES = { min: 5, max: 600 } as const;
/** How far ahead an interview may be, days. */
export const MOST_DAYS_AHEAD = 730;
/** Characters. */
export const LONGEST_INTERVIEW_TITLE = 60;

const DAY = 86_400_000;

/** What is wrong with a goal (`today` is YYYY-MM-DD); which decks there are is for others to say. */
export function goalProblems(goal: InterviewGoal, today: string): ('date' | 'minutesADay' | 'title')[] {
  const { date, minutesADay, title } = goal;
  const ahead = daysUntil(date, today);
  const { min, max } = INTERVIEW_MINUTES;
  return [
    ...(ahead === null || ahead < 0 || ahead > MOST_DAYS_AHEAD ? (['date'] as const) : []),
    ...(Number.isInteger(minutesADay) && minutesADay >= min && minutesADay <= max ? [] : (['minutesADay'] as const)),
    ...([...(title ?? '')].length > LONGEST_INTERVIEW_TITLE ? (['title'] as const) : []),
  ];
}

/** Learner's days from `today` to `date`, both YYYY-MM-DD; negative when it is past, null when one is no date. */
export function daysUntil(date: string, today: string): number | null {
  const [to, from] = [dayNumber(date), dayNumber(today)];
  return to === null || from === null ? null : to - from;
}

function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const at = Date.parse(`${date}T00:00:00Z`);
  // 30 February is a date to some parsers.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? null : at / DAY;
}
