/** How memory is modelled and studying is ordered: pure functions over plain data; time and chance are arguments. */
export * from './review.js';
export * from './steps.js';
export { FUZZ_STEPS, fuzzedInterval, fuzzRange } from './fuzz.js';
export * from './spacing.js';
export * from './memory.js';
export * from './calibration.js';
export * from './training.js';
export * from './day.js';
export * from './wall-clock.js';
export * from './marks.js';
export * from './changed-answer.js';
export * from './date-after.js';
export * from './comeback.js';
export * from './queue.js';
export { newOrders, reviewOrders, type NewOrder, type QueueOrder, type ReviewOrder } from './queue-order.js';
export type { DeckAllowance } from './queue-allowance.js';
export * from './study-options.js';
export * from './chain.js';
export * from './pack.js';
export * from './session.js';
export * from './recall.js';
export * from './filtered-session.js';
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
export * from './workload.js';
