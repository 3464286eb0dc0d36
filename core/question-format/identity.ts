import { v5 } from 'uuid';
import type { QuestionSource, QuizKind } from './question.js';

/** The namespace of the site's own questions. It never changes: every review ever made hangs on it. */
export const SITE_NAMESPACE = 'b5f0c1a6-3d0e-5c52-9a53-6b6f72692e71';

export type CardKind = 'recall' | 'follow-up' | QuizKind;

export interface CardIdentity {
  /** UUIDv5 of the key in the namespace of the question. */
  id: string;
  key: string;
  kind: CardKind;
  /** 0-based place within the question; it may change, the id may not. */
  ordinal: number;
}

/** The key of the card that asks the question itself; no other card may use it. */
export const RECALL_KEY = 'recall';

/** The UUIDv5 of a site question's kebab-case id. */
export function questionUuid(id: string): string {
  return v5(id, SITE_NAMESPACE);
}

/** The UUIDv5 of a card's key in the namespace of its question's UUID. Throws a TypeError if `question` is no UUID. */
export function cardUuid(question: string, key: string): string {
  return v5(key, question);
}

/**
 * The cards a question yields: itself, each follow-up, each quiz item.
 * `question` is the UUID to derive from; a question of a person or a group passes its own.
 */
export function cardsOf(
  source: Pick<QuestionSource, 'id' | 'followUps' | 'quiz'>,
  question = questionUuid(source.id),
): CardIdentity[] {
  const cards: { key: string; kind: CardKind }[] = [
    { key: RECALL_KEY, kind: 'recall' },
    ...source.followUps.map(({ key }) => ({ key, kind: 'follow-up' as const })),
    ...source.quiz.map(({ key, kind }) => ({ key, kind })),
  ];
  return cards.map((card, ordinal) => ({ id: cardUuid(question, card.key), ...card, ordinal }));
}
