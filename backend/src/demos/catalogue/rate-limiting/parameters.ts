import { arrivalPatterns, limiterNames } from '@kkori/core/rate-limiting';
import { z } from 'zod';
import { limits } from '../../host/limits.js';

/** `own` is the learner's code. */
export const algorithms = [...limiterNames, 'own'] as const;
export type Algorithm = (typeof algorithms)[number];

const algorithm = z.enum(algorithms);
/** Requests a window. */
const limit = z.int().min(1).max(20);
const windowMs = z.int().min(500).max(2_000);

export const parametersSchema = z.strictObject({
  algorithm: algorithm.default('fixed-window'),
  limit: limit.default(5),
  windowMs: windowMs.default(1_000),
});
export type Parameters = z.output<typeof parametersSchema>;

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('configure'),
    algorithm: algorithm.optional(),
    limit: limit.optional(),
    windowMs: windowMs.optional(),
  }),
  /** The learner's limiter: JavaScript that declares `allow(client, now)`. */
  z.strictObject({ type: z.literal('program'), code: z.string().max(limits.codeLength) }),
  z.strictObject({ type: z.literal('run'), pattern: z.enum(arrivalPatterns) }),
]);
export type Command = z.output<typeof commandSchema>;
