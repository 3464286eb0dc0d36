import { m } from '$lib/paraglide/messages.js';
import type { Level } from './question-types.js';

const names: Record<Level, () => string> = {
  ENTRY: () => m.questions_level_entry(),
  JUNIOR: () => m.questions_level_junior(),
  SENIOR: () => m.questions_level_senior(),
};

export function levelName(level: Level): string {
  return names[level]();
}
