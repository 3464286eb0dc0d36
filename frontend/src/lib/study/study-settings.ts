import {
  DEFAULT_OPTIONS,
  optionProblems,
  OPTION_RANGES,
  type Comeback,
  type DeckLimit,
  type ExtraToday,
  type StudyOptions,
} from '@kkori/core/scheduling';
import type { StudySettingsFieldsFragment, StudySettingsInput } from '$lib/api/generated/graphql.js';

/** How a person studies, and the weights that their memories are folded with. */
export interface StudySettings extends StudyOptions {
  weights?: readonly number[] | null;
}

/** What a newcomer starts with, here and on the server. */
export const DEFAULT_STUDY_SETTINGS: StudySettings = { ...DEFAULT_OPTIONS, weights: null };

/** What the server accepts. */
export const LIMITS = OPTION_RANGES;

/** Settings as the API tells them. */
export function settingsOf(told: Omit<StudySettingsFieldsFragment, '__typename'>): StudySettings {
  const { deckLimits, extraToday, comeback, weights } = told;
  return {
    ...told,
    deckLimits: deckLimits.map(({ deckId, newPerDay, reviewsPerDay }) => {
      return { deckId, newPerDay: newPerDay ?? null, reviewsPerDay: reviewsPerDay ?? null };
    }),
    extraToday: extraToday ?? null,
    comeback: comeback ?? null,
    weights: weights ?? null,
  };
}

/** The same options as the API takes them. */
export function settingsInput({ weights: _, ...options }: Partial<StudySettings>): StudySettingsInput {
  const { learningSteps, relearningSteps, weekdays, deckLimits, ...rest } = options;
  return {
    ...rest,
    ...(learningSteps && { learningSteps: [...learningSteps] }),
    ...(relearningSteps && { relearningSteps: [...relearningSteps] }),
    ...(weekdays && { weekdays: [...weekdays] }),
    ...(deckLimits && { deckLimits: deckLimits.map((limit) => ({ ...limit })) }),
  };
}

/** Reads what a guest's browser stored; whatever does not fit takes its default. */
export function parseStudySettings(stored: string | null): StudySettings {
  let read: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value === 'object' && value !== null) read = value as Record<string, unknown>;
  } catch {
    // Somebody else wrote there: the defaults stand.
  }
  const settings = { ...DEFAULT_STUDY_SETTINGS };
  const keep = <Name extends keyof StudyOptions>(name: Name) => {
    const value = read[name] as StudyOptions[Name];
    if (hasShapeOf(value, DEFAULT_OPTIONS[name]) && optionProblems({ ...DEFAULT_OPTIONS, [name]: value }).length === 0)
      settings[name] = value;
  };
  const simple: (keyof StudyOptions)[] = (Object.keys(DEFAULT_OPTIONS) as (keyof StudyOptions)[]).filter(
    (name) => name !== 'deckLimits' && name !== 'extraToday' && name !== 'comeback',
  );
  for (const name of simple) keep(name);
  if (Array.isArray(read['deckLimits']) && read['deckLimits'].every(isDeckLimit)) keep('deckLimits');
  if (isExtra(read['extraToday'])) keep('extraToday');
  if (isComeback(read['comeback'])) keep('comeback');
  return settings;
}

function hasShapeOf(value: unknown, example: unknown): boolean {
  if (example === null) return true;
  return Array.isArray(example) ? Array.isArray(value) : typeof value === typeof example;
}

function isDeckLimit(value: unknown): value is DeckLimit {
  const { deckId, newPerDay, reviewsPerDay } = (value ?? {}) as Partial<Record<keyof DeckLimit, unknown>>;
  const isLimit = (limit: unknown) => limit === null || typeof limit === 'number';
  return typeof deckId === 'string' && isLimit(newPerDay) && isLimit(reviewsPerDay);
}

function isComeback(value: unknown): value is Comeback {
  const { from, days, reviewsPerDay } = (value ?? {}) as Partial<Record<keyof Comeback, unknown>>;
  return typeof from === 'string' && typeof days === 'number' && typeof reviewsPerDay === 'number';
}

function isExtra(value: unknown): value is ExtraToday {
  const { date, new: fresh, reviews } = (value ?? {}) as Partial<Record<keyof ExtraToday, unknown>>;
  return typeof date === 'string' && typeof fresh === 'number' && typeof reviews === 'number';
}
