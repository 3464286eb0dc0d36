import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a file and its question in the app were when they last agreed, so that either side's change is known as such. */
@Entity('questions_content_file')
@Index('questions_content_file_question_idx', ['questionId'])
export class ContentFileEntity {
  /** Relative to the content folder, with forward slashes. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questions_content_file_pkey' })
  path: string;

  /** SHA-256 of the file, in hex; null when it was gone and the app's text was to stay all the same. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('uuid', { name: 'question_id' })
  questionId: string;

  /** The published revision. */
  @Column('integer')
  revision: number;

  /** SHA-256 of the pictures that it could show, in hex; empty where it shows none. */
  @Column('text')
  pictures: string;
}
