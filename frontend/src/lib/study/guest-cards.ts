import type { TypedDocumentString } from '$lib/api/typed-document.js';
import { joinCards, piecesOf, type CardsOfDecks } from './deck-pieces.js';
import type { Study } from './study.svelte.js';

type GuestCardsQuery<Cards extends CardsOfDecks> = TypedDocumentString<{ guestCards: Cards }, { deckIds: string[] }>;

/** The cards of these decks, however many they are. @throws {ApiError} as `KeptAnswers.freshOrKept` */
export async function guestCards<Cards extends CardsOfDecks>(
  study: Study,
  document: GuestCardsQuery<Cards>,
  deckIds: readonly string[],
): Promise<{ cards: Cards; kept: boolean }> {
  const answers = await Promise.all(
    piecesOf(deckIds).map((piece) => study.answers.freshOrKept('anyone', document, { deckIds: piece })),
  );
  return {
    cards: joinCards(answers.map(({ answer }) => answer.guestCards)),
    kept: answers.some(({ kept }) => kept),
  };
}

/** The same, or without a connection what the device has instead. @throws {ApiError} as `KeptAnswers.freshOr` */
export async function guestCardsOr<Cards extends CardsOfDecks, I extends object>(
  study: Study,
  document: GuestCardsQuery<Cards>,
  deckIds: readonly string[],
  instead: () => Promise<I | undefined>,
): Promise<{ fresh: Cards; instead?: undefined } | { fresh?: undefined; instead: I }> {
  let found: Promise<I | undefined> | undefined;
  const once = () => (found ??= instead());
  const answers = await Promise.all(
    piecesOf(deckIds).map((piece) => study.answers.freshOr(document, { deckIds: piece }, once)),
  );
  const fresh: Cards[] = [];
  for (const answer of answers) {
    // Half of the decks are not the day's study: what the device has is of all of them.
    if (answer.fresh === undefined) return { instead: answer.instead };
    fresh.push(answer.fresh.guestCards);
  }
  return { fresh: joinCards(fresh) };
}
