/** Everything that can be wrong with a question: one function for the command line, the editor and publishing. */
export { checkParameters, checkQuestion, type CheckContext, warnOfUndrawn } from './check-question.js';
export type { DemoRules } from './demos.js';
export { OtherQuestions, type KnownQuestion } from './other-questions.js';
export { checkTogether } from './together.js';
export { deadReason } from './dead-reason.js';
export { addressKey, type DeadLinks } from './outward.js';
