import { linkState, type LinkState, type Memory, type Standing } from '@kkori/core/scheduling';

/** What the chain must know of a question. */
interface Chained {
  cardId: string;
  followUps: readonly { cardId: string; key: string; title: string }[];
}

/** A card of a question as an interviewer would come to it: the question itself, then its follow-ups. */
export interface ChainLink {
  cardId: string;
  /** `recall`, or the follow-up's key. */
  key: string;
  state: LinkState;
}

export function chainOf(question: Chained, memories: ReadonlyMap<string, Standing | Memory>): ChainLink[] {
  const first = { id: question.cardId, opensAfter: null };
  return [
    { cardId: first.id, key: 'recall', state: linkState(first, memories) },
    ...question.followUps.map(({ cardId, key }) => {
      return { cardId, key, state: linkState({ id: cardId, opensAfter: first.id }, memories) };
    }),
  ];
}
