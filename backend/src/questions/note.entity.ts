import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which imported file a question came from, so that bringing the file in again updates and never duplicates. */
@Entity('questions_note')
@Index('questions_note_file_idx', ['file'])
export class NoteEntity {
  @PrimaryColumn('uuid', { name: 'question_id', primaryKeyConstraintName: 'questions_note_pkey' })
  questionId: string;

  /** Relative to what was imported, with forward slashes. */
  @Column('text')
  file: string;

  /** SHA-256 of the text that the file last gave it, in hex; empty when that is not known. */
  @Column('text')
  digest: string;
}
