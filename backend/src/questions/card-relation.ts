import type { PhraseKeys, TextPattern } from '@kkori/core/hangul';
import { phrasesWith, readableBy } from './filter.js';

/**
 * SQL of a relation for rooms to the right to join with what is theirs: the living cards of published questions that are
 * studied and that a person may study. Columns: id, question_id, key, kind, ordinal, subject_id, level, tags, title,
 * published_at, meaning_changed_at.
 * @param person SQL of the person's id
 */
export function studiableCards(person: string): string {
  return `(
    SELECT c.id, c.question_id, c.key, c.kind, c.ordinal, q.subject_id, q.level, q.tags, q.title, q.published_at,
      q.meaning_changed_at
    FROM questions_card AS c JOIN questions_question AS q ON q.id = c.question_id
    WHERE NOT c.retired AND c.kind IN ('RECALL', 'FOLLOW_UP') AND q.status = 'published'
      AND ${readableBy(person)}
  )`;
}

/** SQL of a relation like the one above: the living cards of the site's published questions. Columns: id, question_id, subject_id. */
export const siteCards = `(
    SELECT c.id, c.question_id, q.subject_id
    FROM questions_card AS c JOIN questions_question AS q ON q.id = c.question_id
    WHERE NOT c.retired AND q.owner_scope = 'site' AND q.status = 'published'
  )`;

/**
 * SQL of the ids of questions that a person may read and that have a phrase (of whatever kind but running text) with that
 * pattern.
 * @param pattern SQL of what `likePattern` gives
 * @param person SQL of the person's id
 */
export function questionsWith(column: keyof PhraseKeys, pattern: string, person: string): string {
  const found = phrasesWith(`kind <> 'text' AND ${column} LIKE ${pattern}`, person);
  return `(SELECT question_id FROM ${found} AS phrases)`;
}

/** Parts are small letters and digits: there is nothing in them to escape. */
export function likePattern({ part, atStart }: TextPattern): string {
  return atStart ? `% ${part}%` : `%${part}%`;
}
