import { request } from '$lib/api/index.js';
import { QuestionPageDocument } from '$lib/api/generated/graphql.js';
import { onPublished } from '$lib/questions/published.js';
import type { StudyRun } from './study-run.svelte.js';

/**
 * Has the questions of a sitting come as they are published meanwhile. The card on the table stays as it is.
 * @returns stops it
 */
export function renewPublished(run: StudyRun): () => void {
  return onPublished((slug) => {
    if (slug === null || !run.asks(slug)) return;
    request(QuestionPageDocument, { slug }).then(
      ({ question }) => question && run.renew(question),
      () => {
        // Then the next queue has it.
      },
    );
  });
}
