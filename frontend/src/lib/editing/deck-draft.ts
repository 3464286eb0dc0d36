import type { SiteDeckShownFragment } from '$lib/api/generated/graphql.js';

/** A deck of the site while it is written. */
export interface DeckDraft {
  slug: string;
  titleKo: string;
  titleEn: string;
  descriptionKo: string;
  descriptionEn: string;
  questions: { slug: string; title: string | null }[];
}

const texts = ['titleKo', 'titleEn', 'descriptionKo', 'descriptionEn'] as const;

export function draftOf(deck: SiteDeckShownFragment | null): DeckDraft {
  const { slug = '', titleKo = '', titleEn = '', descriptionKo = '', descriptionEn = '', questions = [] } = deck ?? {};
  const listed = questions.map((question) => ({ slug: question.slug, title: question.title ?? null }));
  return { slug, titleKo, titleEn, descriptionKo, descriptionEn, questions: listed };
}

export function isSameDraft(one: DeckDraft, other: DeckDraft): boolean {
  const said = ({ questions, ...fields }: DeckDraft) =>
    JSON.stringify([fields.slug, ...texts.map((field) => fields[field]), questions.map(({ slug }) => slug)]);
  return said(one) === said(other);
}

/** Mine on top of theirs: what I left alone is as they have it, and what either took out or put in stays so. */
export function mergedDraft(base: DeckDraft, mine: DeckDraft, theirs: DeckDraft): DeckDraft {
  const merged = { ...mine };
  for (const field of texts) if (mine[field] === base[field]) merged[field] = theirs[field];
  const slugs = ({ questions }: DeckDraft) => questions.map(({ slug }) => slug);
  const [was, here, there] = [slugs(base), slugs(mine), slugs(theirs)];
  if (here.join() === was.join()) merged.questions = theirs.questions;
  else if (there.join() !== was.join()) {
    const kept = mine.questions.filter(({ slug }) => there.includes(slug) || !was.includes(slug));
    const added = theirs.questions.filter(({ slug }) => !was.includes(slug) && !here.includes(slug));
    merged.questions = [...kept, ...added];
  }
  return merged;
}

/**
 * What the form of a deck begins with.
 * @param kept what was kept on this device: a draft with the deck that it was written on
 * @param deck as it is now; null for a new one
 */
export function opened(
  kept: Record<string, unknown> | null,
  deck: SiteDeckShownFragment | null,
): { draft: DeckDraft; isMerged: boolean } {
  const now = draftOf(deck);
  const [base, mine] = [readDraft(kept?.['base']), readDraft(kept?.['draft'])];
  if (!base || !mine || typeof kept?.['version'] !== 'number') return { draft: now, isMerged: false };
  if (kept['version'] === (deck?.version ?? 0)) return { draft: mine, isMerged: false };
  const draft = mergedDraft(base, mine, now);
  return { draft, isMerged: !isSameDraft(draft, now) };
}

/** Null when it is no draft of a deck. */
function readDraft(kept: unknown): DeckDraft | null {
  const fields = (typeof kept === 'object' ? kept : null) as Record<string, unknown> | null;
  if (!fields || !Array.isArray(fields['questions'])) return null;
  const text = (field: string) => (typeof fields[field] === 'string' ? fields[field] : '');
  const questions = (fields['questions'] as unknown[]).flatMap((question) => {
    const { slug, title } = (question ?? {}) as Record<string, unknown>;
    return typeof slug === 'string' ? [{ slug, title: typeof title === 'string' ? title : null }] : [];
  });
  const read = Object.fromEntries(texts.map((field) => [field, text(field)])) as Pick<
    DeckDraft,
    (typeof texts)[number]
  >;
  return { slug: text('slug'), ...read, questions };
}
