import { speaksOf, termsOf, idsCalled, type CardQuery } from '@kkori/core/card-search';
import { Injectable } from '@nestjs/common';
import { questionsOfDecks, studiedQuestions } from '../decks/index.js';
import type { CardSort } from '../generated/graphql.js';
import { Database } from '../platform/index.js';
import { studiableCards } from '../questions/index.js';
import { conditionOf, dueSql, lockedSql, Parameters, PERSON, recallSql, type SearchScene } from './card-search-sql.js';

export interface Search {
  query: CardQuery;
  sort: CardSort;
  reverse: boolean;
  seed: number;
}

export interface Page {
  limit: number;
  offset: number;
}

/** Looks up in one statement which cards a query finds, so that it costs the same to find few or many. */
@Injectable()
export class CardSearchStore {
  constructor(private readonly database: Database) {}

  /** @param toStudy leaves out what is put aside, and what is locked, unless the query speaks of it */
  async find(
    { query, sort, reverse, seed }: Search,
    scene: SearchScene,
    page: Page,
    toStudy: { locked: boolean } | null = null,
  ): Promise<{ cardIds: string[]; questionIds: string[]; total: number }> {
    const parameters = new Parameters();
    parameters.add(scene.userId, 'uuid');
    const dayStart = parameters.add(new Date(scene.day.start).toISOString(), 'timestamptz');
    const conditions = [ownCards(query, scene, parameters), conditionOf(query, scene, parameters)];
    if (toStudy && !speaksOf(query, 'suspended')) conditions.push('k.suspended IS NOT TRUE');
    if (toStudy && !speaksOf(query, 'buried')) conditions.push('k.buried IS NOT TRUE');
    if (toStudy && !toStudy.locked && !speaksOf(query, 'locked')) conditions.push(`NOT ${lockedSql()}`);
    const order = orderOf(sort, reverse, seed, scene, parameters);
    const [limit, offset] = [parameters.add(page.limit, 'integer'), parameters.add(page.offset, 'integer')];
    const [row] = await this.database.query<{ cardIds: string[]; questionIds: string[]; total: number }>(
      `WITH marks AS MATERIALIZED (
        SELECT card_id, coalesce(bool_or(kind = 'SUSPEND'), false) AS suspended,
          coalesce(bool_or(kind = 'BURY' AND marked_at >= ${dayStart}), false) AS buried,
          max(value) FILTER (WHERE kind = 'FLAG') AS flag, max(value) FILTER (WHERE kind = 'NOTE') AS note
        FROM (
          SELECT DISTINCT ON (s.card_id, s.kind) s.card_id, s.kind, s.value, s.marked_at FROM study_card_mark AS s
          WHERE s.user_id = ${PERSON} AND s.kind <> 'RESET'
            AND NOT EXISTS (SELECT FROM study_mark_undo AS u WHERE u.user_id = s.user_id AND u.mark_id = s.id)
          ORDER BY s.card_id, s.kind, s.marked_at DESC, s.id DESC
        ) AS latest WHERE value IS NOT NULL GROUP BY card_id
      ), found AS MATERIALIZED (
        SELECT c.id, c.question_id, c.ordinal, ${order.value} AS place
        FROM ${studiableCards(PERSON)} AS c
        LEFT JOIN study_memory AS m ON m.user_id = ${PERSON} AND m.card_id = c.id
        LEFT JOIN marks AS k ON k.card_id = c.id
        WHERE ${conditions.join('\n          AND ')}
      )
      SELECT (SELECT count(*)::integer FROM found) AS total, coalesce(array_agg(id), '{}') AS "cardIds",
        coalesce(array_agg(question_id), '{}') AS "questionIds"
      FROM (
        SELECT id, question_id FROM found ORDER BY place ${order.direction}, question_id, ordinal
        LIMIT ${limit} OFFSET ${offset}
      ) AS page`,
      parameters.values,
    );
    return row!;
  }
}

/** One's own are the cards of decks that are studied or named, and those that one has done something with. */
function ownCards(query: CardQuery, { decks, interviewDecks }: SearchScene, parameters: Parameters): string {
  const named = termsOf(query).flatMap((term) =>
    term.type === 'name' && term.key === 'deck' ? idsCalled(term.values, decks) : [],
  );
  if (speaksOf(query, 'interview')) named.push(...interviewDecks);
  return `(m.card_id IS NOT NULL OR k.card_id IS NOT NULL OR c.question_id IN ${studiedQuestions(PERSON)}
    OR c.question_id IN ${questionsOfDecks(PERSON, parameters.add(named, 'uuid[]'))})`;
}

/** What cards stand in order by; those without it come last either way. */
function orderOf(sort: CardSort, reverse: boolean, seed: number, scene: SearchScene, parameters: Parameters) {
  const by: Record<CardSort, () => [value: string, falling?: boolean]> = {
    DUE: () => [dueSql],
    RETRIEVABILITY: () => [recallSql(scene, parameters)],
    DIFFICULTY: () => ['m.difficulty', true],
    STABILITY: () => ['m.stability'],
    LAPSES: () => ['m.lapses', true],
    REVIEWED: () => ['m.last_reviewed_at', true],
    ADDED: () => ['c.published_at', true],
    TITLE: () => ['c.title'],
    RANDOM: () => [`md5(c.id::text || ${parameters.add(seed, 'text')})`],
  };
  const [value, falling = false] = by[sort]();
  return { value, direction: `${falling !== reverse ? 'DESC' : 'ASC'} NULLS LAST` };
}
