import type { RecallReport, ReviewFact, TrainingReport } from '@kkori/core/scheduling';

/** What the trainer's thread is to do with a person's reviews that count. */
export type TrainerTask =
  { kind: 'train'; reviews: ReviewFact[] } | { kind: 'measure'; reviews: ReviewFact[]; weights: number[] | null };

/** `progress` is 0 to 1. */
export type TrainerMessage =
  | { kind: 'progress'; progress: number }
  | { kind: 'trained'; weights: number[]; report: TrainingReport }
  | { kind: 'measured'; report: RecallReport };
