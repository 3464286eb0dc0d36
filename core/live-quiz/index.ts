export { chooseItems, quizOrders, shuffled, type Chance, type QuizOrder } from './choose.js';
export { isRight, readAnswer, type QuizAnswer, type QuizSolution } from './judge.js';
export { LEAD_MS, MOST_LATENCY_MS, quizLimits } from './limits.js';
export { missedQuestions, type AskedQuestion } from './missed.js';
export {
  closesBy,
  closingTime,
  moveQuiz,
  quizActs,
  quizPhases,
  type QuizAct,
  type QuizMove,
  type QuizPhase,
  type QuizState,
} from './phase.js';
export { CODE_LENGTH, isCode, makeCode, nicknameKey, nicknameProblem, readCode, tidyNickname } from './room.js';
export { acceptedElapsed, placesOf, pointsFor, type AnswerTiming } from './scoring.js';
