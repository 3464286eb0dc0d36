import { ratings } from '@kkori/core/scheduling';
import type { LoggedMark, LoggedReview } from './facts.js';
import type { Study } from './study.svelte.js';

/** The shape of the file: docs/export.md. */
const EXPORT_VERSION = 1;

/** Why there is no file. */
export class ExportRefused extends Error {
  constructor(readonly reason: 'often' | 'failed') {
    super(reason);
  }
}

/** How long the export waits for what is still to be sent, ms. */
const SENDING_PATIENCE_MS = 5_000;

/** All data of the person signed in, from the server; a guest's from this browser. @throws {ExportRefused} */
export async function exportOf(study: Study): Promise<Blob> {
  if (!study.viewer.person)
    return new Blob([JSON.stringify(await guestExport(study), null, 1)], { type: 'application/json' });
  await study.sendWithin(SENDING_PATIENCE_MS).catch(() => {});
  try {
    const response = await fetch('/export/my-data.json', { cache: 'no-store' });
    if (response.ok) return await response.blob();
    throw new ExportRefused(response.status === 429 ? 'often' : 'failed');
  } catch (problem) {
    throw problem instanceof ExportRefused ? problem : new ExportRefused('failed');
  }
}

/** Hands a file to whoever uses the browser. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has its own hold of the file once it began.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function guestExport(study: Study): Promise<object> {
  const [reviews, marks] = [await study.log.of(study.owner), await study.marks.of(study.owner)];
  const iso = (at: number) => new Date(at).toISOString();
  const undone = (facts: readonly (LoggedReview | LoggedMark)[]) => facts.filter(({ undoneAt }) => undoneAt !== null);
  const undoneAt = (fact: LoggedReview | LoggedMark) => iso(fact.undoneAt ?? 0);
  return {
    format: 'kkori-export',
    version: EXPORT_VERSION,
    exportedAt: iso(study.now()),
    account: null,
    enrolments: (study.enrolments.guestDecks ?? []).map((deckId) => ({ deckId })),
    decks: [],
    questions: [],
    studySettings: [study.guestSettings],
    interview: study.guestInterview ? [study.guestInterview] : [],
    reviews: reviews.map(
      ({ id, cardId, rating, reviewedAt, durationMs, desiredRetention, fuzz, steps, dayOffset }) => ({
        ...{ id, cardId, rating: ratings.indexOf(rating) + 1, reviewedAt: iso(reviewedAt) },
        ...{ durationMs, desiredRetention, fuzz: fuzz ?? null, steps: steps ?? null, dayOffset: dayOffset ?? null },
      }),
    ),
    reviewUndos: undone(reviews).map((fact) => ({ reviewId: fact.id, undoneAt: undoneAt(fact) })),
    marks: marks.map(({ id, cardId, kind, value, markedAt }) => ({ id, cardId, kind, value, markedAt: iso(markedAt) })),
    markUndos: undone(marks).map((fact) => ({ markId: fact.id, undoneAt: undoneAt(fact) })),
  };
}

/**
 * Forgets on this device whatever is of the person or guest who uses it. What waits here of somebody else's, to be sent
 * when they sign in again, stays. The page is to be loaded anew afterwards.
 */
export async function clearDevice(study: Study): Promise<void> {
  const { owner } = study;
  await study.log.forget(owner);
  await study.marks.forget(owner);
  await study.answers.clear();
  for (const key of Object.keys(localStorage)) if (key.startsWith('kkori')) localStorage.removeItem(key);
  // Pictures of what was studied; the app itself stays, so that it goes on opening without a network.
  await globalThis.caches?.delete('kkori-used');
}
