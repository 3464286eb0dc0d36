import { scopesOf } from '../questions/index.js';

/**
 * SQL of the ids of questions in the decks that a person studies, for rooms to the right to join.
 * @param person SQL of the person's id
 */
export function studiedQuestions(person: string): string {
  return `(
    SELECT q.question_id FROM decks_enrolment AS e
    JOIN decks_deck AS d ON d.id = e.deck_id AND d.archived_at IS NULL
    JOIN decks_deck_question AS q ON q.deck_id = d.id
    WHERE e.user_id = ${person}
    UNION ALL
    SELECT q.question_id FROM decks_enrolment AS e
    JOIN decks_own_deck_question AS q ON q.user_id = e.user_id AND q.deck_id = e.deck_id
    WHERE e.user_id = ${person}
    UNION ALL
    SELECT q.question_id FROM decks_enrolment AS e
    JOIN decks_group_deck_question AS q ON q.deck_id = e.deck_id AND q.group_id IN ${scopesOf(person)}
    WHERE e.user_id = ${person}
  )`;
}

/**
 * SQL of where questions stand in these decks, of the site, the person's own or of their groups. Columns: deck_id, question_id, position;
 * those of one position go by their ids.
 * @param deckIds SQL of an array of ids
 */
export function placesInDecks(person: string, deckIds: string): string {
  return `(
    SELECT q.deck_id, q.question_id, q.position FROM decks_deck_question AS q
    JOIN decks_deck AS d ON d.id = q.deck_id AND d.archived_at IS NULL WHERE q.deck_id = ANY (${deckIds})
    UNION ALL
    SELECT q.deck_id, q.question_id, q.position FROM decks_own_deck_question AS q
    WHERE q.user_id = ${person} AND q.deck_id = ANY (${deckIds})
    UNION ALL
    SELECT q.deck_id, q.question_id, q.position FROM decks_group_deck_question AS q
    WHERE q.group_id IN ${scopesOf(person)} AND q.deck_id = ANY (${deckIds})
  )`;
}

/** SQL of the ids of questions in these decks. */
export function questionsOfDecks(person: string, deckIds: string): string {
  return `(SELECT question_id FROM ${placesInDecks(person, deckIds)} AS places)`;
}
