import { isChoseongQuery, phraseInitials, phraseKey } from '@kkori/core/hangul';
import { Injectable } from '@nestjs/common';
import type { QuestionFilter } from '../generated/graphql.js';
import { Database } from '../platform/index.js';
import { browsable, phrasesWith } from './filter.js';

export interface Hit {
  questionId: string;
  kind: string;
  phrase: string;
}

export interface Hits {
  hits: Hit[];
  total: number;
}

const longestQuery = 200;
/** More words than this narrow nothing down and only cost. */
const mostWords = 8;
/** How alike, 0 to 1, a phrase must be to count as the same word with a typo. */
const typoSimilarity = 0.5;

/** Finds published questions, the site's and the reader's own, as Koreans type. */
@Injectable()
export class SearchService {
  constructor(private readonly database: Database) {}

  /** Best first. Exact hits (every word found somewhere in the question) come alone; typos count only without any. */
  async search(
    query: string,
    filter: QuestionFilter | null | undefined,
    first: number,
    readerId: string | null = null,
  ): Promise<Hits> {
    const text = query.slice(0, longestQuery);
    if (isChoseongQuery(text))
      return this.searchWords('initials', phraseInitials(text.replace(/\s+/g, '')), filter, first, readerId);
    const key = phraseKey(text);
    if (key.trim() === '') return { hits: [], total: 0 };
    const exact = await this.searchWords('key', key, filter, first, readerId);
    return exact.total > 0 ? exact : this.searchTypos(key, filter, first, readerId);
  }

  private async searchWords(
    column: 'key' | 'initials',
    key: string,
    filter: QuestionFilter | null | undefined,
    first: number,
    readerId: string | null,
  ): Promise<Hits> {
    const words = key.trim().split(' ');
    // With several words the last is all of them joined, which finds 로드밸런싱 for 로드 밸런싱 but asks too much as a word.
    const wanted = (words.length > 1 ? words.slice(0, -1) : words).slice(0, mostWords);
    // A trigram index cannot look up two letters inside a word, but it can at the start of one.
    const patterns = [...new Set(wanted)].map((word) => (word.length < 3 ? `% ${word}%` : `%${word}%`));
    const { condition, parameters } = browsable(filter, 4, readerId);
    const rows = await this.database.query<Hit & { total: string }>(
      `WITH found AS (
         SELECT e.question_id, w.n, e.weight, e.kind, e.phrase, e.ordinal
         FROM unnest($1::text[]) WITH ORDINALITY AS w (pattern, n)
         CROSS JOIN LATERAL ${phrasesWith(`${column} LIKE w.pattern`, readerId && '$4')} AS e
       ), scored AS (
         SELECT question_id, sum(best) AS score FROM (
           SELECT question_id, n, max(weight) + least(count(*), 10) * 0.1 AS best FROM found GROUP BY question_id, n
         ) AS words GROUP BY question_id HAVING count(*) = $2
       )
       SELECT q.id AS "questionId", f.kind, f.phrase, count(*) OVER () AS total
       FROM scored s
       JOIN questions_question q ON q.id = s.question_id
       CROSS JOIN LATERAL (
         SELECT kind, phrase FROM found WHERE question_id = s.question_id ORDER BY weight DESC, ordinal LIMIT 1
       ) AS f
       WHERE ${condition}
       ORDER BY s.score DESC, q.importance DESC, q.title LIMIT $3`,
      [patterns, patterns.length, first, ...parameters],
    );
    return hitsOf(rows);
  }

  private async searchTypos(
    key: string,
    filter: QuestionFilter | null | undefined,
    first: number,
    readerId: string | null,
  ): Promise<Hits> {
    const joined = key.trim().split(' ').at(-1) ?? '';
    const { condition, parameters } = browsable(filter, 3, readerId);
    return this.database.transaction(async () => {
      // Local to the transaction: the operator below reads its threshold from here and is answered from the index.
      await this.database.query(`SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)`, [
        String(typoSimilarity),
      ]);
      // Without the index, running text is left out before it is compared: that is what takes long.
      const rows = await this.database.query<Hit & { total: string }>(
        `WITH found AS (
           SELECT DISTINCT ON (question_id) question_id, kind, phrase, word_similarity($1, key) * weight AS score
           FROM ${phrasesWith(`kind <> 'text' AND $1 <% key`, readerId && '$3')} AS e
           ORDER BY question_id, score DESC
         )
         SELECT q.id AS "questionId", f.kind, f.phrase, count(*) OVER () AS total
         FROM found f JOIN questions_question q ON q.id = f.question_id
         WHERE ${condition}
         ORDER BY f.score DESC, q.importance DESC, q.title LIMIT $2`,
        [joined, first, ...parameters],
      );
      return hitsOf(rows);
    });
  }
}

function hitsOf(rows: (Hit & { total: string })[]): Hits {
  return { hits: rows, total: Number(rows[0]?.total ?? 0) };
}
