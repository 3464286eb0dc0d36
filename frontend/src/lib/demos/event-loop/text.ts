import type { LineSource, PresetId, Runtime } from '@kkori/core/event-loop';
import { getLocale } from '$lib/paraglide/runtime.js';
import { en } from './text.en.js';
import { ko } from './text.ko.js';

export interface Text {
  presetLabel: string;
  presets: Record<PresetId, { name: string; why: string }>;
  runtimeLabel: string;
  runtimes: Record<Runtime, string>;
  runtimeHints: Record<Runtime, string>;
  onlyNode: string;
  code: string;
  reset: string;
  predict: string;
  predictHint: string;
  predicted: string;
  candidates: string;
  takeBack: string;
  run: string;
  runPredicted: string;
  running: string;
  predictAgain: string;
  nextProgram: string;
  compared: string;
  place: string;
  mine: string;
  real: string;
  right: string;
  wrong: string;
  nothing: string;
  verdict: (right: number, all: number, sameLines: boolean) => string;
  perfect: string;
  output: string;
  noOutput: string;
  order: string;
  lanes: string;
  sources: Record<LineSource, string>;
  groups: Record<LineSource, string>;
  at: (ms: number) => string;
  play: string;
  playNext: string;
  playAgain: string;
  playBack: string;
  playAll: string;
  step: (index: number, of: number) => string;
  silent: string;
  waiting: string;
  /** Of microtasks, which are not counted. */
  some: string;
  nothingWaits: string;
  /** Why `next` comes after `from`. */
  next: (from: LineSource, next: LineSource, runtime: Runtime) => string;
  over: string;
  stoppedHere: string;
  inOrder: (sources: readonly LineSource[]) => string;
  rule: Record<Runtime, string>;
  undetermined: string;
  limit: Record<Runtime, string>;
  problems: Record<string, string>;
  unreachable: string;
  more: (count: number) => string;
  empty: string;
  whatYouSee: string[];
}

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
