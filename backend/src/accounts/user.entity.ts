import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Locale, RoleName } from '../platform/index.js';

export type ThemeName = 'SYSTEM' | 'LIGHT' | 'DARK';

@Entity('accounts_user')
@Unique('accounts_user_email_key_key', ['emailKey'])
@Check('accounts_user_role_check', `role IN ('LEARNER', 'EDITOR', 'ADMIN')`)
@Check('accounts_user_locale_check', `locale IN ('ko', 'en')`)
@Check('accounts_user_theme_check', `theme IN ('SYSTEM', 'LIGHT', 'DARK')`)
@Check('accounts_user_suspension_check', '(suspended_at IS NULL) = (suspension_reason IS NULL)')
@Check('accounts_user_day_start_hour_check', 'day_start_hour BETWEEN 0 AND 23')
export class UserEntity {
  /** UUIDv7. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'accounts_user_pkey' })
  id: string;

  /** As typed, which is how it is shown. */
  @Column('text')
  email: string;

  /** What makes two addresses the same: see `emailKey`. */
  @Column('text', { name: 'email_key' })
  emailKey: string;

  @Column('text')
  name: string;

  /** A PHC string that names its own parameters. */
  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('text')
  role: RoleName;

  @Column('text')
  locale: Locale;

  @Column('text')
  theme: ThemeName;

  /** IANA name. */
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  /** 0 to 23. */
  @Column('smallint', { name: 'day_start_hour' })
  dayStartHour: number;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;

  /** Null for whoever may sign in. */
  @Column({ type: 'timestamptz', name: 'suspended_at', precision: 3, nullable: true })
  suspendedAt: Date | null;

  /** What a suspended person is told. */
  @Column('text', { name: 'suspension_reason', nullable: true })
  suspensionReason: string | null;
}
