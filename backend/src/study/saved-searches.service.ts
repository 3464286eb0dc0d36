import { parseCardQuery, sayProblem } from '@kkori/core/card-search';
import { Injectable } from '@nestjs/common';
import type { SavedSearch, SavedSearchInput } from '../generated/graphql.js';
import { Database, isUnstorable, isUuid7, say, type SignedInViewer } from '../platform/index.js';
import { messages, type InvalidInput } from './messages.js';

const MOST = 50;
const LONGEST_NAME = 40;

/** The searches that people gave names. */
@Injectable()
export class SavedSearchesService {
  constructor(private readonly database: Database) {}

  of({ userId }: SignedInViewer): Promise<SavedSearch[]> {
    return this.database.query('SELECT id, name, query FROM study_saved_search WHERE user_id = $1 ORDER BY id', [
      userId,
    ]);
  }

  /** To be called in a transaction. */
  async save(
    viewer: SignedInViewer,
    { id, name: given, query }: SavedSearchInput,
  ): Promise<(SavedSearch & { __typename: 'SavedSearch' }) | InvalidInput> {
    const { userId, locale } = viewer;
    const name = given.trim().normalize('NFC');
    const wrong: InvalidInput['fields'] = [];
    if (!isUuid7(id)) wrong.push({ field: 'id', message: say(locale, messages.MALFORMED) });
    // A character beyond the first plane is one for the database, and two for a text field: either way it fits.
    if (name === '' || name.length > LONGEST_NAME || isUnstorable(name)) {
      wrong.push({ field: 'name', message: say(locale, messages.searchName) });
    }
    const { problem } = parseCardQuery(query);
    if (problem) wrong.push({ field: 'query', message: sayProblem(problem, locale) });
    else if (isUnstorable(query)) wrong.push({ field: 'query', message: say(locale, messages.MALFORMED) });
    if (wrong.length === 0) {
      await this.database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`searches ${userId}`]);
      const others = (await this.of(viewer)).filter((one) => one.id !== id.toLowerCase());
      if (others.length >= MOST) wrong.push({ field: 'id', message: say(locale, messages.manySearches) });
    }
    if (wrong.length > 0)
      return { __typename: 'InvalidInput', message: say(locale, messages.invalidInput), fields: wrong };
    await this.database.query(
      `INSERT INTO study_saved_search (user_id, id, name, query) VALUES ($1, $2, $3, $4)
      ON CONFLICT (user_id, id) DO UPDATE SET name = excluded.name, query = excluded.query`,
      [userId, id, name, query],
    );
    return { __typename: 'SavedSearch', id: id.toLowerCase(), name, query };
  }

  /** @returns whether there was one */
  async delete({ userId }: SignedInViewer, id: string): Promise<boolean> {
    const deleted = await this.database.query(
      'WITH deleted AS (DELETE FROM study_saved_search WHERE user_id = $1 AND id = $2 RETURNING 1) SELECT * FROM deleted',
      [userId, id],
    );
    return deleted.length > 0;
  }
}
