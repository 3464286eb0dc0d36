import { Injectable } from '@nestjs/common';
import {
  DEFAULT_OPTIONS,
  optionProblems,
  type Comeback,
  type ExtraToday,
  type StudyOptions,
} from '@kkori/core/scheduling';
import type { StudySettingsInput } from '../generated/graphql.js';
import { Database, type SignedInViewer } from '../platform/index.js';
import { ReviewStore } from './review-store.js';
import { invalidInput, type InvalidInput, type MessageName } from './messages.js';

export interface Settings extends StudyOptions {
  /** Of FSRS, trained on the person's reviews; null for the defaults. */
  weights: number[] | null;
}

const columns: Record<keyof StudyOptions, string> = {
  newPerDay: 'new_per_day',
  reviewsPerDay: 'reviews_per_day',
  desiredRetention: 'desired_retention',
  reviewOrder: 'review_order',
  newOrder: 'new_order',
  spreadSiblings: 'spread_siblings',
  learnAheadMinutes: 'learn_ahead_minutes',
  learningSteps: 'learning_steps',
  relearningSteps: 'relearning_steps',
  weekdays: 'weekdays',
  deckLimits: 'deck_limits',
  extraToday: 'extra_today',
  comeback: 'comeback',
  showStreak: 'show_streak',
};
const names = Object.keys(columns) as (keyof StudyOptions)[];

const wrong: Record<keyof StudyOptions, MessageName> = {
  newPerDay: 'newPerDay',
  reviewsPerDay: 'reviewsPerDay',
  desiredRetention: 'desiredRetention',
  reviewOrder: 'reviewOrder',
  newOrder: 'reviewOrder',
  spreadSiblings: 'invalidInput',
  learnAheadMinutes: 'learnAhead',
  learningSteps: 'steps',
  relearningSteps: 'steps',
  weekdays: 'weekdays',
  deckLimits: 'deckLimits',
  extraToday: 'extraToday',
  comeback: 'comeback',
  showStreak: 'invalidInput',
};

@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly store: ReviewStore,
  ) {}

  async of(userId: string): Promise<Settings> {
    const [found] = await this.database.query<Settings & { hasSettings: boolean }>(
      `SELECT ${names.map((name) => `s.${columns[name]} AS "${name}"`).join(', ')}, t.weights,
        s.user_id IS NOT NULL AS "hasSettings"
      FROM (VALUES ($1::uuid)) AS p (user_id)
      LEFT JOIN study_settings AS s ON s.user_id = p.user_id
      LEFT JOIN study_tuning AS t ON t.user_id = p.user_id AND t.in_force`,
      [userId],
    );
    const { hasSettings, ...settings } = found!;
    return hasSettings ? settings : { ...DEFAULT_OPTIONS, weights: settings.weights };
  }

  /** Changes what is given, to be called in a transaction; answers all of it. */
  async update(
    viewer: SignedInViewer,
    input: StudySettingsInput,
  ): Promise<(Settings & { __typename: 'StudySettings' }) | InvalidInput> {
    // All columns are written: another device's change must not come between.
    await this.store.lock(viewer.userId);
    const before = await this.of(viewer.userId);
    const { deckLimits, extraToday, comeback, ...rest } = input;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
    const settings: Settings = {
      ...before,
      ...given,
      ...(deckLimits && {
        deckLimits: deckLimits.map(({ deckId, newPerDay, reviewsPerDay }) => {
          return { deckId: deckId.toLowerCase(), newPerDay: newPerDay ?? null, reviewsPerDay: reviewsPerDay ?? null };
        }),
      }),
      ...(extraToday && { extraToday: greater(before.extraToday, extraToday) }),
      ...(comeback && { comeback: later(before.comeback, comeback) }),
    };
    const problems = optionProblems(settings);
    if (problems.length > 0) {
      return invalidInput(viewer.locale, Object.fromEntries(problems.map((name) => [name, wrong[name]])));
    }
    const stored = (name: keyof StudyOptions) =>
      name === 'deckLimits' || name === 'extraToday' || name === 'comeback' ? asJson(settings[name]) : settings[name];
    await this.database.query(
      `INSERT INTO study_settings (user_id, ${names.map((name) => columns[name]).join(', ')})
      VALUES ($1, ${names.map((_, index) => `$${index + 2}`).join(', ')})
      ON CONFLICT (user_id) DO UPDATE SET
        ${names.map((name) => `${columns[name]} = excluded.${columns[name]}`).join(', ')}`,
      [viewer.userId, ...names.map(stored)],
    );
    return { __typename: 'StudySettings', ...settings };
  }
}

function asJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** Of the same day the greater numbers; else the one asked for last. */
function greater(before: ExtraToday | null, next: ExtraToday): ExtraToday {
  const { date } = next;
  if (before?.date !== date) return { date, new: next.new, reviews: next.reviews };
  return { date, new: Math.max(before.new, next.new), reviews: Math.max(before.reviews, next.reviews) };
}

/** The one that was chosen on the later day; of the same day the one asked for last. An earlier one was chosen without a network. */
function later(before: Comeback | null, next: Comeback): Comeback {
  const { from, days, reviewsPerDay } = next;
  return before && before.from > from ? before : { from, days, reviewsPerDay };
}
