import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How much a person wants to study; who never changed anything has no row. */
@Entity('study_settings')
@Check('study_settings_new_per_day_check', 'new_per_day BETWEEN 0 AND 999')
@Check('study_settings_reviews_per_day_check', 'reviews_per_day BETWEEN 0 AND 9999')
@Check('study_settings_desired_retention_check', 'desired_retention BETWEEN 0.7 AND 0.99')
export class SettingsEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_settings_pkey' })
  userId: string;

  @Column('integer', { name: 'new_per_day' })
  newPerDay: number;

  @Column('integer', { name: 'reviews_per_day' })
  reviewsPerDay: number;

  @Column('double precision', { name: 'desired_retention' })
  desiredRetention: number;
}
