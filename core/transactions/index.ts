/** Two sessions and one table: what isolation levels allow, as scripts for a server and as a model of PostgreSQL. */
export { classicMoves, classicTurn, type Turn } from './classic-order.js';
export { simulate, type Move } from './model.js';
export { labProblems, type LabProblem, type LabReport, type LockRow } from './report.js';
export { answerOf, failuresOf, isOver } from './predictions.js';
export {
  isolationLevels,
  otherSession,
  scenarioNames,
  sessionNames,
  type IsolationLevel,
  type Levels,
  type PredictionSubject,
  type Row,
  type Scenario,
  type ScenarioName,
  type SessionName,
  type Step,
  type Table,
} from './scenario.js';
export { scenarios } from './scenarios.js';
export { ScriptRun, type NextStep } from './script.js';
export { levelSql, rowSql, sqlOf, valueSql } from './sql.js';
export {
  deadlockDetected,
  serializationFailure,
  worthRetrying,
  type Entry,
  type LabView,
  type Outcome,
  type SessionState,
  type SessionView,
} from './view.js';
