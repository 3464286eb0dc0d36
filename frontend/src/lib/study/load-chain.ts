import type { Memory } from '@kkori/core/scheduling';
import { request } from '$lib/api/index.js';
import { MemoriesDocument } from '$lib/api/generated/graphql.js';
import { foldKnown, knownMarks } from './marks.js';
import { memoryOf, sentIds, withReviewsSince } from './memories.js';
import type { Study } from './study.svelte.js';

/** Whoever looks: what they remember of these cards, as far as this device can tell without a network. */
export async function loadMemories(study: Study, cardIds: readonly string[]): Promise<Map<string, Memory>> {
  const wanted = new Set(cardIds);
  const reviews = (await study.log.of(study.owner)).filter(({ cardId }) => wanted.has(cardId));
  const told = study.viewer.person ? await askFor(study, [...wanted]) : new Map<string, Memory>();
  const marks = foldKnown(knownMarks([], await study.marks.of(study.owner)));
  return withReviewsSince(told, reviews, sentIds(reviews), {}, marks);
}

async function askFor(study: Study, cardIds: string[]): Promise<Map<string, Memory>> {
  try {
    const { memories } = await request(MemoriesDocument, { cardIds });
    return new Map(memories.map((memory) => [memory.cardId, memoryOf(memory)]));
  } catch {
    const pack = await study.packs.read();
    return new Map([...(pack?.memories ?? [])].filter(([cardId]) => cardIds.includes(cardId)));
  }
}
