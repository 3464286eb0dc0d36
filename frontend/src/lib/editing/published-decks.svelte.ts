/** How many decks were published again from a message that outlived its screen: others that show decks look again. */
export const publishedDecks = $state({ count: 0 });
