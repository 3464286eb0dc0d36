import type { KeptAnswers } from '$lib/api/index.js';
import { DecksDocument, type DecksQuery } from '$lib/api/generated/graphql.js';

export type DeckOnOffer = DecksQuery['decks'][number];

/** The site's decks, in order; without a connection those of last time. @param whose who looks: some of them are theirs */
export async function loadDecks(answers: KeptAnswers, whose: string): Promise<DeckOnOffer[]> {
  const { answer } = await answers.freshOrKept(whose, DecksDocument, {});
  return answer.decks;
}
