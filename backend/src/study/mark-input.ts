import { isMarkValue, type CardMark, type MarkUndoFact } from '@kkori/core/scheduling';
import type { MarkInput, MarkUndoInput } from '../generated/graphql.js';
import { isUuid7 } from '../platform/index.js';
import { CLOCK_TOLERANCE } from './fact-batch.js';

/** The mark that was sent; null when it is malformed. */
export function readMark(input: MarkInput): CardMark | null {
  const { kind, value = null } = input;
  const id = input.id.toLowerCase();
  const markedAt = new Date(input.markedAt).getTime();
  if (!isUuid7(id) || !(markedAt >= 0) || !isMarkValue(kind, value)) return null;
  return { id, cardId: input.cardId.toLowerCase(), kind, value, markedAt };
}

/** The fact that was sent, one of the future made one of now; null when the id is no UUIDv7, which no mark has. */
export function readMarkUndo(input: MarkUndoInput, now: number): MarkUndoFact | null {
  const markId = input.markId.toLowerCase();
  const undoneAt = new Date(input.undoneAt).getTime();
  return isUuid7(markId) && undoneAt >= 0 ? { markId, undoneAt: Math.min(undoneAt, now) } : null;
}

/**
 * The mark as it is stored: when the device's clock is more than five minutes ahead, at `now` (epoch ms), so that what is
 * marked later does not lose against it.
 */
export function markAsStored(sent: CardMark, now: number): CardMark {
  return sent.markedAt > now + CLOCK_TOLERANCE ? { ...sent, markedAt: now } : sent;
}

/** Whether a mark that is sent is the one stored under its id, as `markAsStored` made it when it came first. */
export function isSameMark(stored: CardMark, sent: CardMark): boolean {
  return (
    stored.cardId === sent.cardId &&
    stored.kind === sent.kind &&
    stored.value === sent.value &&
    (stored.markedAt === sent.markedAt || sent.markedAt > stored.markedAt + CLOCK_TOLERANCE)
  );
}
