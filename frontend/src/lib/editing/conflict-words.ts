import type { ListConflictRowFragment } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';

/** What happened to a text that both sides changed: to its file, and in the app. */
export function conflictWords(
  { path, fileGone, archived, revision, author, changedAt }: ListConflictRowFragment,
  say: (moment: string) => string,
  archivedWords: () => string = m.content_conflict_archived,
): string {
  const place = { path: `content/${path}` };
  const file = fileGone ? m.content_conflict_gone(place) : m.content_conflict_edited(place);
  if (archived) return `${file} ${archivedWords()}`;
  const made = { revision, date: say(changedAt) };
  const app =
    author === null || author === undefined
      ? m.content_conflict_revision_unknown(made)
      : m.content_conflict_revision({ author, ...made });
  return `${file} ${app}`;
}

/** Where a list is kept that has its file there, and what it is called. */
export function listAt(path: string): { href: string; name: string } {
  if (path === 'subjects.yaml') return { href: '/admin/subjects', name: m.lists_subjects() };
  if (path === 'glossary.yaml') return { href: '/admin/glossary', name: m.lists_glossary() };
  const name = path === 'decks.yaml' ? m.lists_deck_order() : `${m.lists_decks()}: ${path}`;
  return { href: '/admin/decks', name };
}
