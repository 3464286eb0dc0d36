import {
  type DeckSource,
  type GlossaryTerm,
  parseDeck,
  parseDeckOrder,
  parseGlossary,
  parseSubjects,
  type Problem,
  type Subject,
} from '../question-format/index.js';

/** A list of the site that stands in a file of `content/` and in the app. */
export type SiteList =
  | { kind: 'subjects'; subjects: Subject[] }
  | { kind: 'glossary'; terms: GlossaryTerm[] }
  | { kind: 'decks'; slugs: string[] }
  | { kind: 'deck'; deck: DeckSource };

/** What a list is known by, wherever its file stands. */
export type ListKey = 'subjects' | 'glossary' | 'decks' | `deck:${string}`;

export const deckKey = (slug: string): ListKey => `deck:${slug}`;

/** Null for subjects, the glossary and the order of decks. */
export function deckOfKey(key: ListKey): string | null {
  return key.startsWith('deck:') ? key.slice('deck:'.length) : null;
}

/** Null for what is the name of no list. */
export function listKeyIn(text: string): ListKey | null {
  return /^(?:subjects|glossary|decks|deck:[a-z0-9-]{1,80})$/.test(text) ? (text as ListKey) : null;
}

/** Where a list without a file is written to. */
export function homeOf(key: ListKey): string {
  const slug = deckOfKey(key);
  return slug === null ? `${key}.yaml` : `decks/${slug}.yaml`;
}

/** Reads a list by where its file stands. Null when there is an error among the problems. Never throws. */
export function readSiteList(
  text: string,
  path: string,
): { key: ListKey; list: SiteList; problems: Problem[] } | { key: null; list: null; problems: Problem[] } {
  if (path === 'subjects.yaml') {
    const { subjects, problems } = parseSubjects(text, path);
    return subjects ? { key: 'subjects', list: { kind: 'subjects', subjects }, problems } : unread(problems);
  }
  if (path === 'glossary.yaml') {
    const { terms, problems } = parseGlossary(text, path);
    if (problems.some(({ severity }) => severity === 'error')) return unread(problems);
    return { key: 'glossary', list: { kind: 'glossary', terms }, problems };
  }
  if (path === 'decks.yaml') {
    const { slugs, problems } = parseDeckOrder(text, path);
    return slugs ? { key: 'decks', list: { kind: 'decks', slugs }, problems } : unread(problems);
  }
  const { deck, problems } = parseDeck(text, path);
  return deck ? { key: deckKey(deck.id), list: { kind: 'deck', deck }, problems } : unread(problems);
}

const unread = (problems: Problem[]) => ({ key: null, list: null, problems });

/** Decks in the order of `decks.yaml`; those that it does not name come after, by where their files are. */
export function inDeckOrder<Deck>(
  decks: readonly Deck[],
  slugs: readonly string[],
  of: (deck: Deck) => { slug: string; path: string },
): Deck[] {
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const rank = (deck: Deck) => places.get(of(deck).slug) ?? slugs.length;
  return [...decks].sort((one, other) => rank(one) - rank(other) || (of(one).path < of(other).path ? -1 : 1));
}
