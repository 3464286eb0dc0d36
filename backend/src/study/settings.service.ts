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
}

/** Of a person who never changed anything: about twenty minutes a day. */
export const defaultSettings: Settings = { newPerDay: 10, reviewsPerDay: 200, desiredRetention: 0.9 };

const ranges: Record<keyof Settings, { min: number; max: number; wrong: MessageName }> = {
  newPerDay: { min: 0, max: 999, wrong: 'newPerDay' },
  reviewsPerDay: { min: 0, max: 9999, wrong: 'reviewsPerDay' },
  desiredRetention: { min: MIN_RETENTION, max: MAX_RETENTION, wrong: 'desiredRetention' },
};

@Injectable()
export class SettingsService {
  constructor(private readonly database: Database) {}

  async of(userId: string): Promise<Settings> {
    const [settings] = await this.database.query<Settings>(
      `SELECT new_per_day AS "newPerDay", reviews_per_day AS "reviewsPerDay", desired_retention AS "desiredRetention"
      FROM study_settings WHERE user_id = $1`,
      [userId],
    );
    return settings ?? defaultSettings;
  }

  /** Changes what is given; answers all of it. */
  async update(
    viewer: SignedInViewer,
    input: StudySettingsInput,
  ): Promise<(Settings & { __typename: 'StudySettings' }) | InvalidInput> {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
    const settings: Settings = { ...(await this.of(viewer.userId)), ...given };
    const wrong = (Object.keys(ranges) as (keyof Settings)[]).filter(
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
