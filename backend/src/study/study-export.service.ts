import { Injectable } from '@nestjs/common';
import type { EntityMetadata } from 'typeorm';
import { Database } from '../platform/index.js';

/** Rows read at once. */
const PAGE = 2_000;

export interface ExportedRows {
  /** The name of the part in the file. */
  name: string;
  rows: AsyncIterable<object>;
}

/** What parts are called; a table that has no name here goes by its own. */
const names: Readonly<Record<string, string>> = {
  study_settings: 'studySettings',
  study_interview: 'interview',
  study_review: 'reviews',
  study_undo: 'reviewUndos',
  study_card_mark: 'marks',
  study_mark_undo: 'markUndos',
  study_memory: 'memories',
  study_tuning: 'tunings',
  study_saved_search: 'savedSearches',
};

/** All that this room keeps of a person, a page at a time: a person may have a million reviews. */
@Injectable()
export class StudyExportService {
  constructor(private readonly database: Database) {}

  /** Every table of the room whose rows are a person's. */
  parts(userId: string): ExportedRows[] {
    return this.database.manager.connection.entityMetadatas
      .filter(({ tableName }) => tableName.startsWith('study_'))
      .filter(({ columns }) => columns.some(({ databaseName }) => databaseName === 'user_id'))
      .map((table) => ({ name: names[table.tableName] ?? table.tableName, rows: this.rowsOf(table, userId) }));
  }

  private async *rowsOf(table: EntityMetadata, userId: string): AsyncGenerator<object> {
    const columns = table.columns.filter(({ databaseName }) => databaseName !== 'user_id');
    const keys = columns.filter(({ isPrimary }) => isPrimary);
    // A date has no time, and the driver would give it one.
    const asText = ({ type, databaseName }: EntityMetadata['columns'][number]) =>
      type === 'date' ? `${databaseName}::text` : databaseName;
    const selected = columns.map((column) => `${asText(column)} AS "${column.propertyName}"`).join();
    const key = keys.map(({ databaseName }) => databaseName).join();
    const from = `SELECT ${selected} FROM ${table.tableName} WHERE user_id = $1`;
    if (keys.length === 0) return yield* await this.database.query<object>(from, [userId]);
    const after = `(${key}) > (${keys.map((_, i) => `$${i + 2}`).join()})`;
    let last: unknown[] | null = null;
    for (;;) {
      const page: Record<string, unknown>[] = await this.database.query(
        `${from} ${last ? `AND ${after}` : ''} ORDER BY ${key} LIMIT ${PAGE}`,
        [userId, ...(last ?? [])],
      );
      yield* page;
      const end = page.at(-1);
      if (!end || page.length < PAGE) return;
      last = keys.map(({ propertyName }) => end[propertyName]);
    }
  }
}
