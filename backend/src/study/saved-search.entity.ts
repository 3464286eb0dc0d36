import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from '../accounts/index.js';

/** A search over one's cards that a person gave a name. It goes with their account. */
@Entity('study_saved_search')
@Check('study_saved_search_name_check', 'char_length(name) BETWEEN 1 AND 40')
@Check('study_saved_search_query_check', 'char_length(query) <= 500')
export class SavedSearchEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'study_saved_search_pkey' })
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'study_saved_search_user_id_fkey' })
  user?: Relation<UserEntity>;

  /** UUIDv7 made by the device, so that they stand in the order they were saved in. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'study_saved_search_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  query: string;
}
