import type { ConflictRowFragment } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';

/** What happened to a question that both sides changed: to its file, and in the app. */
export function conflictWords(
  { path, fileGone, archived, revision, author, changedAt }: ConflictRowFragment,
  say: (moment: string) => string,
): string {
  const place = { path: `content/${path}` };
  const file = fileGone ? m.content_conflict_gone(place) : m.content_conflict_edited(place);
  if (archived) return `${file} ${m.content_conflict_archived()}`;
  const made = { revision, date: say(changedAt) };
  const app =
    author === null || author === undefined
      ? m.content_conflict_revision_unknown(made)
      : m.content_conflict_revision({ author, ...made });
  return `${file} ${app}`;
}
