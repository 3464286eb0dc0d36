import {
  type DeckSource,
  type GlossaryTerm,
  parseDeck,
  parseGlossary,
  parseSubjects,
  type Problem,
  type Subject,
} from '../question-format/index.js';

/** A list of the site that stands in a file of `content/` and in the app. */
export type SiteList =
  | { kind: 'subjects'; subjects: Subject[] }
  | { kind: 'glossary'; terms: GlossaryTerm[] }
  | { kind: 'deck'; deck: DeckSource };

/** What a list is known by, wherever its file stands. */
export type ListKey = 'subjects' | 'glossary' | `deck:${string}`;

export const deckKey = (slug: string): ListKey => `deck:${slug}`;

/** Null for subjects and the glossary. */
export function deckOfKey(key: ListKey): string | null {
  return key.startsWith('deck:') ? key.slice('deck:'.length) : null;
}

/** Null for what is the name of no list. */
export function listKeyIn(text: string): ListKey | null {
  return /^(?:subjects|glossary|deck:[a-z0-9-]{1,80})$/.test(text) ? (text as ListKey) : null;
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
  const { deck, problems } = parseDeck(text, path);
  return deck ? { key: deckKey(deck.id), list: { kind: 'deck', deck }, problems } : unread(problems);
}

const unread = (problems: Problem[]) => ({ key: null, list: null, problems });
