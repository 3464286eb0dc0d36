import { asNumber, asObject } from '../json.js';

/** In the order of the grid: the first two are synchronous, the second and the last do not block. */
export const modes = ['blocking', 'polling', 'readiness', 'completion'] as const;
export type Mode = (typeof modes)[number];
export const pauses = ['none', 'turn', 'timer'] as const;
export type Pause = (typeof pauses)[number];

/** What the learner can change; the number of messages is always the same here. */
export interface Setup {
  mode: Mode;
  /** What a polling reader does before it asks again. */
  pause: Pause;
  /** From one message to the next, milliseconds. */
  gapMs: number;
}

export const messages = 3;
export const heartbeatMs = 50;
export const gapMsBounds = { min: 200, max: 1000, step: 100 } as const;
export const defaultSetup: Setup = { mode: 'blocking', pause: 'none', gapMs: 500 };

/** Reads a question's front matter or a sandbox's answer; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const gapMs = asNumber(given['gapMs']);
  return {
    mode: modes.find((name) => name === given['mode']) ?? defaultSetup.mode,
    pause: pauses.find((name) => name === given['pause']) ?? defaultSetup.pause,
    gapMs:
      gapMs === null ? defaultSetup.gapMs : Math.min(gapMsBounds.max, Math.max(gapMsBounds.min, Math.round(gapMs))),
  };
}

/** Reads the address of the demo's own page, such as ?mode=polling&pause=turn&gapMs=300. */
export function setupFromAddress(parameters: URLSearchParams): Setup {
  const gapMs = parameters.get('gapMs');
  return readSetup({
    mode: parameters.get('mode'),
    pause: parameters.get('pause'),
    gapMs: gapMs === null || gapMs.trim() === '' ? undefined : Number(gapMs),
  });
}

/** The other way: only what differs from the defaults, and a pause only where one polls. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const parameters = new URLSearchParams();
  if (setup.mode !== defaultSetup.mode) parameters.set('mode', setup.mode);
  if (setup.mode === 'polling' && setup.pause !== defaultSetup.pause) parameters.set('pause', setup.pause);
  if (setup.gapMs !== defaultSetup.gapMs) parameters.set('gapMs', String(setup.gapMs));
  return parameters;
}

/** Whether two setups lead to the same run. */
export function sameSetup(a: Setup, b: Setup): boolean {
  return a.mode === b.mode && a.gapMs === b.gapMs && (a.mode !== 'polling' || a.pause === b.pause);
}

/** Of the timer of 50 ms, while all messages are waited for. */
export function heartbeatsDue(setup: Setup): number {
  return Math.floor((messages * setup.gapMs) / heartbeatMs);
}
