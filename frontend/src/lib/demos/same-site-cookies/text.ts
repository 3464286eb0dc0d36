import type { Attack, CookieReason, DefenceName, Initiator, Refusal, SameSite } from '@kkori/core/same-site';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { PresetName } from './parameters.js';
import { en } from './text-en.js';
import { ko } from './text-ko.js';

export interface Text {
  presets: string;
  presetNames: Record<PresetName, string>;
  custom: string;
  cookie: string;
  sameSite: string;
  sameSiteValues: Record<SameSite, string>;
  maxAge: string;
  maxAges: { session: string; short: string; long: string };
  initiator: string;
  initiators: Record<Initiator, string>;
  attack: string;
  attacks: Record<Attack, string>;
  wait: string;
  waits: { now: string; short: string; long: string };
  defences: string;
  noDefences: string;
  /** What folds away of the cookie, and when the attack comes. */
  restOfCookie: string;
  defenceNames: Record<DefenceName, string>;
  predict: string;
  asksCookie: string;
  asksMoney: string;
  asksAccount: string;
  yes: string;
  no: string;
  run: string;
  runPredicted: string;
  predictAgain: string;
  cancel: string;
  signingIn: string;
  waiting: (seconds: number) => string;
  inWindow: string;
  openWindow: string;
  openWindowWhy: string;
  noAnswer: string;
  noCrossSite: string;
  window: string;
  emptyWindow: string;
  relation: { 'cross-site': string; 'same-site': string; bank: string };
  result: string;
  steps: { cookie: string; request: string; bank: string };
  stored: string;
  notStored: string;
  withCookie: string;
  withoutCookie: string;
  onlyPreflight: string;
  transferred: (balance: number) => string;
  kept: (balance: number) => string;
  shown: string;
  notShown: string;
  read: string;
  notRead: string;
  readable: string;
  notReadable: string;
  differs: string;
  reasons: Record<CookieReason, string>;
  refusals: Record<Refusal, string>;
  refused: (refusals: string) => string;
  nothingStopped: string;
  neighbourNote: string;
  attempts: string;
  columns: { how: string; cookie: string; outcome: string };
  limits: string;
  whatYouSee: string[];
}

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
