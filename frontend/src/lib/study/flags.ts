import type { Flag } from '@kkori/core/scheduling';
import { m } from '$lib/paraglide/messages.js';

/** Seen against paper and against ink alike; the name always stands with it. */
const colours: Record<Flag, string> = {
  1: '#d04437',
  2: '#c9700d',
  3: '#2f8f5b',
  4: '#3f7bd9',
  5: '#d2579b',
  6: '#17879a',
  7: '#8a5bd0',
};

export function colourOf(flag: Flag): string {
  return colours[flag];
}

export function nameOf(flag: Flag): string {
  const names: Record<Flag, string> = {
    1: m.study_flag_1(),
    2: m.study_flag_2(),
    3: m.study_flag_3(),
    4: m.study_flag_4(),
    5: m.study_flag_5(),
    6: m.study_flag_6(),
    7: m.study_flag_7(),
  };
  return names[flag];
}
