import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('questions_subject')
export class SubjectEntity {
  /** Kebab-case, from subjects.yaml. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_subject_pkey' })
  id: string;

  @Column('text', { name: 'name_ko' })
  nameKo: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  /** The order subjects are shown in. */
  @Column('integer')
  ordinal: number;
}
