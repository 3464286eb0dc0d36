import { subscribe } from '$lib/api/index.js';
import { QuestionPublishedDocument } from '$lib/api/generated/graphql.js';

/**
 * Tells of questions that are published while the page is open.
 * @param listener gets the slug; null when some may have been missed: at the beginning, and after a lost connection
 * @returns stops it
 */
export function onPublished(listener: (slug: string | null) => void): () => void {
  return subscribe(
    QuestionPublishedDocument,
    {},
    {
      next: ({ questionPublished }) => listener(questionPublished?.slug ?? null),
    },
  );
}
