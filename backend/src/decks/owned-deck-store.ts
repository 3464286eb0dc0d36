import type { Database } from '../platform/index.js';

/** A deck of a person or a group as stored. */
export interface StoredDeckOfOwner {
  id: string;
  title: string;
  description: string;
  createdAt: Date;
  /** In deck order. */
  questionIds: string[];
}

/** Decks of people, or of groups, in plain SQL: every statement names the owner. */
export abstract class OwnedDeckStore {
  /** The tables of decks and of what is in them, and the column of the owner in both. */
  protected abstract readonly tables: { deck: string; question: string; owner: string };

  constructor(protected readonly database: Database) {}

  /** With what is in them. */
  async of(ownerId: string, ids: readonly string[] | null = null): Promise<StoredDeckOfOwner[]> {
    const { deck, question, owner } = this.tables;
    return this.database.query<StoredDeckOfOwner>(
      `SELECT d.id, d.title, d.description, d.created_at AS "createdAt",
         ARRAY(SELECT q.question_id FROM ${question} q
               WHERE q.${owner} = d.${owner} AND q.deck_id = d.id ORDER BY q.position, q.question_id) AS "questionIds"
       FROM ${deck} d WHERE d.${owner} = $1 AND ($2::uuid[] IS NULL OR d.id = ANY ($2))
       ORDER BY d.ordinal, d.created_at, d.id`,
      [ownerId, ids],
    );
  }

  /** A new deck stands after the others. */
  async save(ownerId: string, deck: { id: string; title: string; description: string }, at: Date): Promise<void> {
    const { deck: table, owner } = this.tables;
    await this.database.query(
      `INSERT INTO ${table} (${owner}, id, title, description, ordinal, created_at)
       SELECT $1, $2, $3, $4, coalesce(max(ordinal) + 1, 0), $5 FROM ${table} WHERE ${owner} = $1
       ON CONFLICT (${owner}, id) DO UPDATE SET title = excluded.title, description = excluded.description`,
      [ownerId, deck.id, deck.title, deck.description, at],
    );
  }

  async delete(ownerId: string, id: string): Promise<boolean> {
    const { deck, owner } = this.tables;
    const gone = await this.database.query(
      `WITH gone AS (DELETE FROM ${deck} WHERE ${owner} = $1 AND id = $2 RETURNING 1) SELECT * FROM gone`,
      [ownerId, id],
    );
    return gone.length > 0;
  }

  /** @param ids in their new order; others of the owner's keep their places after them */
  async arrange(ownerId: string, ids: readonly string[]): Promise<void> {
    const { deck, owner } = this.tables;
    await this.database.query(
      `UPDATE ${deck} d SET ordinal = placed.place FROM (
         SELECT o.id, row_number() OVER (ORDER BY w.place NULLS LAST, o.ordinal, o.created_at) - 1 AS place
         FROM ${deck} o LEFT JOIN unnest($2::uuid[]) WITH ORDINALITY AS w (id, place) ON w.id = o.id
         WHERE o.${owner} = $1
       ) AS placed WHERE d.${owner} = $1 AND d.id = placed.id`,
      [ownerId, ids],
    );
  }

  /** How many questions stand in all the owner's decks; one that stands in two counts twice. */
  async places(ownerId: string): Promise<number> {
    const { question, owner } = this.tables;
    const sql = `SELECT count(*)::int AS count FROM ${question} WHERE ${owner} = $1`;
    return (await this.database.query<{ count: number }>(sql, [ownerId]))[0]?.count ?? 0;
  }

  /** How many decks the owner has. */
  async count(ownerId: string): Promise<number> {
    const { deck, owner } = this.tables;
    const sql = `SELECT count(*)::int AS count FROM ${deck} WHERE ${owner} = $1`;
    return (await this.database.query<{ count: number }>(sql, [ownerId]))[0]?.count ?? 0;
  }

  /** Makes the deck's questions exactly these, in this order. */
  async setQuestions(ownerId: string, deckId: string, questionIds: readonly string[]): Promise<void> {
    const { question, owner } = this.tables;
    await this.database.query(
      `DELETE FROM ${question} WHERE ${owner} = $1 AND deck_id = $2 AND NOT question_id = ANY ($3)`,
      [ownerId, deckId, questionIds],
    );
    await this.database.query(
      `INSERT INTO ${question} AS p (${owner}, deck_id, question_id, position)
       SELECT $1, $2, q.id, q.place - 1 FROM unnest($3::uuid[]) WITH ORDINALITY AS q (id, place)
       ON CONFLICT (${owner}, deck_id, question_id) DO UPDATE SET position = excluded.position
       WHERE p.position <> excluded.position`,
      [ownerId, deckId, questionIds],
    );
  }

  /** Takes a question out of all the owner's decks. */
  async forget(ownerId: string, questionId: string): Promise<void> {
    const { question, owner } = this.tables;
    await this.database.query(`DELETE FROM ${question} WHERE ${owner} = $1 AND question_id = $2`, [
      ownerId,
      questionId,
    ]);
  }
}
