import { Column, Entity, PrimaryColumn } from 'typeorm';

/** People who prepare together. */
@Entity('groups_group')
export class GroupEntity {
  /** UUIDv7 made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'groups_group_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  description: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 })
  createdAt: Date;
}
