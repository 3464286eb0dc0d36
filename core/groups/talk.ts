import type { GroupRole } from './roles.js';

/** How much a group may say. Lengths are in characters as people count them. */
export const talkLimits = {
  text: 4_000,
  /** People named in one comment. */
  mentions: 10,
  /** Comments on one question, and on all, deleted ones too. */
  ofQuestion: 500,
  ofGroup: 20_000,
} as const;

const mention = /@\{([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}/g;

/** How a comment names a person: what they are called is said when it is read. */
export const mentionOf = (personId: string): string => `@{${personId}}`;

export type Piece = { words: string } | { personId: string };

/** A text in pieces: words, and the people named between them. */
export function piecesOf(text: string): Piece[] {
  return text.split(mention).flatMap((piece, place): Piece[] => {
    if (place % 2 === 1) return [{ personId: piece }];
    return piece === '' ? [] : [{ words: piece }];
  });
}

/** Everybody a text names, once each. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, personId]) => personId!))];
}

/** A text with people by name. @param nameOf what stands in the text for the person */
export function withNames(text: string, nameOf: (personId: string) => string): string {
  return text.replace(mention, (_, personId: string) => nameOf(personId));
}

/** Everybody deletes their own comments; whoever looks after the group deletes others' as well. */
export function mayDeleteComment(role: GroupRole, isOwn: boolean): boolean {
  return isOwn || role !== 'MEMBER';
}

export interface Comment {
  authorId: string;
  mentioned: readonly string[];
  /** Who began the thread, and who wrote last in it before; null for those who have left. None for a new thread. */
  inThread: readonly (string | null)[];
}

/** Whom a comment concerns, each once, and never its author. @param members who is in the group */
export function concernedBy(
  { authorId, mentioned, inThread }: Comment,
  members: ReadonlySet<string>,
): { mentioned: string[]; answered: string[] } {
  const others = (ids: readonly (string | null)[], but: readonly string[] = []) =>
    [...new Set(ids)].filter(
      (id) => id !== null && id !== authorId && members.has(id) && !but.includes(id),
    ) as string[];
  const named = others(mentioned);
  return { mentioned: named, answered: others(inThread, named) };
}
