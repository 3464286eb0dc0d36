import type { IsolationLevel, LabProblem, ScenarioName, SessionName } from '@kkori/core/transactions';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { Observation } from './observation.js';
import { en } from './text.en.js';
import { ko } from './text.ko.js';

export interface Text {
  scenario: string;
  scenarios: Record<ScenarioName, string>;
  scenarioHints: Record<ScenarioName, string>;
  levels: Record<IsolationLevel, string>;
  levelOf: (session: string) => string;
  session: (session: string) => string;
  predict: string;
  questions: Record<Exclude<ScenarioName, 'deadlock'>, string>;
  failures: string;
  failureOptions: readonly [none: string, one: string, both: string];
  play: string;
  playPredicted: string;
  playing: string;
  stop: string;
  again: string;
  steps: string;
  stepsHint: string;
  next: (session: string) => string;
  ended: string;
  retry: string;
  waiting: (other: string) => string;
  waited: string;
  running: string;
  notSent: (read: number) => string;
  inTransaction: string;
  lost: string;
  noRows: string;
  errors: Record<string, string>;
  whatToDo: Record<string, string>;
  model: string;
  modelIdle: string;
  modelTitle: string;
  problems: Record<LabProblem, string>;
  tryServer: string;
  server: (version: string) => string;
  table: string;
  tableHint: string;
  locks: string;
  locksEmpty: string;
  locksInModel: string;
  lockColumns: { session: string; on: string; mode: string; granted: string };
  lockOn: (type: string, table: string | null) => string;
  granted: string;
  notGranted: string;
  compare: string;
  compareHint: string;
  compareColumns: { level: string; answer: string; failures: string };
  observed: (observation: Observation) => string;
  log: { waits: string; ready: string; lost: string };
  limits: string;
  whatYouSee: string[];
}

/** A session's name as people say it. */
export function nameOf(session: SessionName): string {
  return session.toUpperCase();
}

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
