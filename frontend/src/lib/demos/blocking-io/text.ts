import { getLocale } from '$lib/paraglide/runtime.js';
import { en } from './text.en.js';
import { ko } from './text.ko.js';
import type { CpuAnswer, HeartbeatAnswer, ReadsAnswer, RunResult } from './run-result.js';
import type { JsonObject } from '../json.js';
import type { Mode, Pause } from './parameters.js';

export interface Text {
  grid: string;
  axes: { sync: string; async: string; blocking: string; nonBlocking: string; named: string };
  modes: Record<Mode, { name: string; call: string; explained: string; confused: string }>;
  pauses: Record<Pause, string>;
  pause: string;
  confusedLabel: string;
  gap: string;
  cell: { heart: string; cpu: string; none: string };
  predict: string;
  questions: { heartbeats: (due: number) => string; reads: string; cpu: string };
  heartbeats: Record<HeartbeatAnswer, string>;
  reads: Record<ReadsAnswer, string>;
  cpu: Record<CpuAnswer, string>;
  run: string;
  runPredicted: string;
  running: (received: number, expected: number) => string;
  cancel: string;
  predictAgain: string;
  next: (name: string) => string;
  timeline: string;
  timelineEmpty: string;
  lanes: { heartbeats: string; wouldBlock: string; writes: string; data: string };
  stopped: (ms: number) => string;
  timelineText: (result: RunResult) => string;
  results: string;
  columns: { mode: string; heartbeats: string; gap: string; reads: string; cpu: string };
  unknownCpu: string;
  observed: (result: RunResult) => string;
  unsupported: string;
  limits: string;
  title: (setup: JsonObject | null) => string;
  whatYouSee: string[];
}

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
