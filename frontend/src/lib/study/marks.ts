import type { CardMark } from '@kkori/core/scheduling';
import type { CardMarkFieldsFragment } from '$lib/api/generated/graphql.js';

/** A mark as the API tells it, with its time as epoch ms. */
export function markOf({ id, cardId, kind, value, markedAt }: CardMarkFieldsFragment): CardMark {
  return { id, cardId, kind, value: value ?? null, markedAt: Date.parse(markedAt) };
}
