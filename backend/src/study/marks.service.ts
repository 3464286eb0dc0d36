import { Injectable } from '@nestjs/common';
import { foldReviews, parametersOf, type CardMark, type Memory, type ReviewFact } from '@kkori/core/scheduling';
import type { MarkInput, MarkUndoInput } from '../generated/graphql.js';
import { Clock, type SignedInViewer } from '../platform/index.js';
import { QuestionsService } from '../questions/index.js';
import { FactBatch, refusalOf, unique, type NotThatPerson, type Rejected } from './fact-batch.js';
import { isSameMark, markAsStored, readMark, readMarkUndo } from './mark-input.js';
import { MarkStore } from './mark-store.js';
import type { InvalidInput } from './messages.js';
import { ReviewStore } from './review-store.js';

/** The outcome, times as epoch ms. */
export interface MarksTaken {
  __typename: 'MarksRecorded';
  accepted: string[];
  rejected: Rejected[];
  memories: Memory[];
  forgotten: string[];
}

/** Takes in what people say of cards besides grading them. */
@Injectable()
export class MarksService {
  constructor(
    private readonly store: MarkStore,
    private readonly reviews: ReviewStore,
    private readonly questions: QuestionsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores a person's marks and undos, 1,000 of each at most; to be called in a transaction. Whatever was sent before
   * changes nothing. What cannot be stored is named, the rest is stored. Cards that are started anew, or no longer are,
   * have their memory folded again.
   * @param personId whose marks the device takes them for
   */
  async record(
    viewer: SignedInViewer,
    marks: readonly MarkInput[],
    undos: readonly MarkUndoInput[],
    personId: string = viewer.userId,
  ): Promise<MarksTaken | NotThatPerson | InvalidInput> {
    const { userId, locale } = viewer;
    const refusal = refusalOf(viewer, personId, { marks, undos });
    if (refusal) return refusal;
    const now = this.clock.now().getTime();
    const batch = new FactBatch(locale);
    const sentMarks = marks.flatMap((input) => readMark(input) ?? batch.reject(input.id, 'MALFORMED'));
    const sentUndos = undos.flatMap((input) => readMarkUndo(input, now) ?? batch.reject(input.markId, 'MALFORMED'));
    if (sentMarks.length + sentUndos.length === 0) return outcome(batch, [], []);

    await this.reviews.lock(userId);
    const ids = unique([...sentMarks.map(({ id }) => id), ...sentUndos.map(({ markId }) => markId)]);
    const known = await this.store.known(userId, ids);
    const byId = new Map(known.marks.map((mark) => [mark.id, mark]));
    const unknown = sentMarks.filter(({ id }) => !byId.has(id)).map(({ cardId }) => cardId);
    const studiable = await this.questions.studiable(unique(unknown), userId);

    const newMarks: CardMark[] = [];
    for (const sent of sentMarks) {
      const stored = byId.get(sent.id);
      if (stored && !isSameMark(stored, sent)) batch.reject(sent.id, 'ID_TAKEN');
      else if (!stored && !studiable.has(sent.cardId)) batch.reject(sent.id, 'UNKNOWN_CARD');
      else {
        if (!stored) newMarks.push(markAsStored(sent, now));
        byId.set(sent.id, stored ?? newMarks.at(-1)!);
        batch.accept(sent.id);
      }
    }
    const undone = new Set(known.undoneIds);
    const newUndos = await batch.takeUndos(
      sentUndos,
      ({ markId }) => markId,
      undone,
      (id) => byId.has(id),
      () => this.store.countWaitingUndos(userId),
    );
    if (newMarks.length + newUndos.length > 0) await this.store.save(userId, newMarks, newUndos);

    const touched = [...newMarks, ...newUndos.flatMap(({ markId }) => byId.get(markId) ?? [])];
    const resets = unique(touched.filter(({ kind }) => kind === 'RESET').map(({ cardId }) => cardId));
    const { memories, forgotten } = await this.foldAgain(userId, resets);
    return outcome(batch, memories, forgotten);
  }

  private async foldAgain(userId: string, cardIds: string[]): Promise<{ memories: Memory[]; forgotten: string[] }> {
    if (cardIds.length === 0) return { memories: [], forgotten: [] };
    const resets = await this.store.resetsOf(userId, cardIds);
    const parameters = parametersOf(await this.reviews.weightsOf(userId));
    const histories = new Map(cardIds.map((cardId): [string, ReviewFact[]] => [cardId, []]));
    for (const review of await this.reviews.reviewsOf(userId, cardIds)) histories.get(review.cardId)?.push(review);
    const folded = [...histories].map(([cardId, history]) => {
      return { cardId, memory: foldReviews(history, new Set(), { ...parameters, resetAt: resets.get(cardId) }) };
    });
    const memories = folded.flatMap(({ memory }) => memory ?? []);
    const forgotten = folded.filter(({ memory }) => !memory).map(({ cardId }) => cardId);
    await this.reviews.save(userId, { reviews: [], undos: [], memories, forgotten });
    await this.reviews.forgetPriors(userId, cardIds);
    return { memories, forgotten };
  }
}

function outcome(batch: FactBatch, memories: Memory[], forgotten: string[]): MarksTaken {
  return { __typename: 'MarksRecorded', ...batch.outcome(), memories, forgotten };
}
