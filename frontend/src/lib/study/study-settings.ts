import type { StudySettingsFieldsFragment } from '$lib/api/generated/graphql.js';

export type StudySettings = Omit<StudySettingsFieldsFragment, '__typename'>;

/** What a newcomer starts with, here and on the server. */
export const DEFAULT_STUDY_SETTINGS: StudySettings = {
  newPerDay: 10,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  weights: null,
};

/** What the server accepts. */
export const LIMITS = {
  newPerDay: { min: 0, max: 999 },
  reviewsPerDay: { min: 0, max: 9999 },
  desiredRetention: { min: 0.7, max: 0.99 },
} as const;

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
  for (const key of ['newPerDay', 'reviewsPerDay', 'desiredRetention'] as const) {
    const value = read[key];
    const { min, max } = LIMITS[key];
    if (typeof value === 'number' && value >= min && value <= max) settings[key] = value;
  }
  return settings;
}
