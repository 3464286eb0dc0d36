import { mayInGroup } from '@kkori/core/groups';
import { m } from '$lib/paraglide/messages.js';
import type { LoadedQuestion } from '$lib/questions/library.svelte.js';
import { emptyQuery, formatExploreQuery } from '$lib/search/search-url.js';

/** Where a question comes from: one's own questions, a group, or a subject of the site. */
export function placeOf({ own, group, subject }: LoadedQuestion): { href: string; label: string } {
  if (own) return { href: '/my-questions', label: m.own_questions() };
  if (group) return { href: `/groups/${group.id}`, label: group.name };
  return { href: formatExploreQuery({ ...emptyQuery, subject: subject.id }), label: subject.name };
}

/** Where it is changed, or another text suggested; null for those who may do neither. @param editsSite whether the viewer edits the site's questions */
export function editorOf({ id, slug, own, groupId, group }: LoadedQuestion, editsSite: boolean): string | null {
  if (own) return `/write?id=${id}`;
  if (!groupId) return editsSite ? `/edit/${slug}` : null;
  if (!group) return null;
  // Who may not edit suggests.
  return `/write?group=${groupId}&id=${id}${mayInGroup(group.role, 'edit') ? '' : '&suggest'}`;
}
