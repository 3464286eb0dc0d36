import type { DeckPageQuery } from '$lib/api/generated/graphql.js';
import type { DeckOnOffer } from '$lib/decks/load-decks.js';
import type { Study } from './study.svelte.js';

type DeckShown = NonNullable<DeckPageQuery['deck']>;

/** A deck with those of its questions that the device keeps for studying; undefined when it keeps none. */
export async function packedDeck(study: Study, deck: DeckOnOffer | undefined): Promise<DeckShown | undefined> {
  const pack = deck && (await study.packs.read());
  if (!pack) return undefined;
  const kept = new Map(pack.questions.map((question) => [question.id, question]));
  const questions = deck.questions.flatMap(({ id }): DeckShown['questions'] => {
    const question = kept.get(id);
    if (!question) return [];
    const { followUps, demos, ...rest } = question;
    return [{ ...rest, followUpCount: followUps.length, hasDemo: demos.length > 0 }];
  });
  return { ...deck, questions };
}
