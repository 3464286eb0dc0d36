import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was imported from where, so that an unchanged file costs nothing at the next start. */
@Entity('questions_content_file')
export class ContentFileEntity {
  /** Relative to the content folder, with forward slashes. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_content_file_pkey' })
  path: string;

  /** SHA-256 of the file and of the renderer's version, in hex. */
  @Column('text')
  digest: string;

  @Column('uuid', { name: 'question_id' })
  questionId: string;
}
