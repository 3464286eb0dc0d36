import type { QuestionPart } from '$lib/api/generated/graphql.js';
import type { ReportedPart } from './report-words.js';

/** The part of a question that fills most of the window, by what parts call themselves on the page; null without one. */
export function partInView(): ReportedPart | null {
  let most = 0;
  let seen: string | undefined;
  for (const element of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const { top, bottom } = element.getBoundingClientRect();
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (height > most) [most, seen] = [height, element.dataset['part']];
  }
  if (!seen) return null;
  const [part, partKey = null] = seen.split(' ');
  return { part: part as QuestionPart, partKey };
}
