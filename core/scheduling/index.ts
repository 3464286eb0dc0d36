/** How memory is modelled and studying is ordered: pure functions over plain data; time and chance are arguments. */
export * from './review.js';
export * from './memory.js';
export * from './calibration.js';
export * from './training.js';
export * from './day.js';
export * from './marks.js';
export * from './queue.js';
export * from './pack.js';
export * from './session.js';
export type { Pace } from './interview-memory.js';
export * from './interview-pace.js';
export * from './interview-goal.js';
export {
  GOOD_RECALL,
  minutesNeeded,
  planInterview,
  type InterviewPlan,
  type PlanInput,
  type PlannedDay,
  type PlannedMemory,
} from './interview-plan.js';
export * from './interview-outlook.js';
export * from './interview-queue.js';
