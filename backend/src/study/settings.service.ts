import { Injectable } from '@nestjs/common';
import { MAX_RETENTION, MIN_RETENTION } from '@kkori/core/scheduling';
import type { StudySettingsInput } from '../generated/graphql.js';
import { Database, type SignedInViewer } from '../platform/index.js';
import { invalidInput, type InvalidInput, type MessageName } from './messages.js';

export interface Settings {
  newPerDay: number;
  reviewsPerDay: number;
  /** The probability of recall at which a card comes due. */
  desiredRetention: number;
  /** Of FSRS, trained on the person's reviews; null for the defaults. */
  weights: number[] | null;
}
type Changeable = Exclude<keyof Settings, 'weights'>;

/** Of a person who never changed anything: about twenty minutes a day. */
export const defaultSettings: Settings = {
  newPerDay: 10,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  weights: null,
};

const ranges: Record<Changeable, { min: number; max: number; wrong: MessageName }> = {
  newPerDay: { min: 0, max: 999, wrong: 'newPerDay' },
  reviewsPerDay: { min: 0, max: 9999, wrong: 'reviewsPerDay' },
  desiredRetention: { min: MIN_RETENTION, max: MAX_RETENTION, wrong: 'desiredRetention' },
};

@Injectable()
export class SettingsService {
  constructor(private readonly database: Database) {}

  async of(userId: string): Promise<Settings> {
    const [settings] = await this.database.query<Settings>(
      `SELECT coalesce(s.new_per_day, $2::integer) AS "newPerDay", coalesce(s.reviews_per_day, $3::integer) AS "reviewsPerDay",
        coalesce(s.desired_retention, $4::double precision) AS "desiredRetention", t.weights
      FROM (VALUES ($1::uuid)) AS p (user_id)
      LEFT JOIN study_settings AS s ON s.user_id = p.user_id
      LEFT JOIN study_tuning AS t ON t.user_id = p.user_id AND t.in_force`,
      [userId, defaultSettings.newPerDay, defaultSettings.reviewsPerDay, defaultSettings.desiredRetention],
    );
    return settings!;
  }

  /** Changes what is given; answers all of it. */
  async update(
    viewer: SignedInViewer,
    input: StudySettingsInput,
  ): Promise<(Settings & { __typename: 'StudySettings' }) | InvalidInput> {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
    const settings: Settings = { ...(await this.of(viewer.userId)), ...given };
    const wrong = (Object.keys(ranges) as Changeable[]).filter(
      (key) => !(settings[key] >= ranges[key].min && settings[key] <= ranges[key].max),
    );
    if (wrong.length > 0) {
      return invalidInput(viewer.locale, Object.fromEntries(wrong.map((key) => [key, ranges[key].wrong])));
    }
    await this.database.query(
      `INSERT INTO study_settings (user_id, new_per_day, reviews_per_day, desired_retention) VALUES ($1, $2, $3, $4)
      ON CONFLICT (user_id) DO UPDATE SET new_per_day = excluded.new_per_day,
        reviews_per_day = excluded.reviews_per_day, desired_retention = excluded.desired_retention`,
      [viewer.userId, settings.newPerDay, settings.reviewsPerDay, settings.desiredRetention],
    );
    return { __typename: 'StudySettings', ...settings };
  }
}
