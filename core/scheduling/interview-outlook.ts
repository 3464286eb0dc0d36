import { GOOD_RECALL, minutesNeeded, planInterview, type InterviewPlan, type PlanInput } from './interview-plan.js';
import { INTERVIEW_MINUTES } from './interview-goal.js';
import type { QueueCard } from './queue.js';

/** What a person is told of the interview they prepare for. */
export interface InterviewOutlook extends Pick<InterviewPlan<QueueCard>, 'recallNow' | 'recall' | 'days'> {
  /** How many cards are prepared. */
  cards: number;
  /** Whether that is well prepared. */
  good: boolean;
  /** When it is not: the minutes a day with which it would be; null when no number of minutes is enough. */
  minutesNeeded: number | null;
}

export function outlookOf<C extends QueueCard>(input: PlanInput<C>): InterviewOutlook {
  const { recallNow, recall, days } = planInterview(input);
  const good = recall >= GOOD_RECALL || input.cards.length === 0;
  return {
    cards: input.cards.length,
    recallNow,
    recall,
    days,
    good,
    minutesNeeded: good ? null : minutesNeeded(input, INTERVIEW_MINUTES.max),
  };
}
