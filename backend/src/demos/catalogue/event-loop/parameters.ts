import { presetIds, runtimes } from '@kkori/core/event-loop';
import { z } from 'zod';
import { limits } from '../../host/limits.js';
import { wrapperLength } from './program.js';

export const parametersSchema = z.strictObject({
  /** The program that is shown first. */
  preset: z.enum(presetIds).default('timeout-promise'),
  runtime: z.enum(runtimes).default('node'),
});
export type Parameters = z.output<typeof parametersSchema>;

export const commandSchema = z.discriminatedUnion('type', [
  /** Runs a program as Node.js would; in a browser it runs without us. */
  z.strictObject({ type: z.literal('run'), code: z.string().max(limits.codeLength - wrapperLength) }),
]);
export type Command = z.output<typeof commandSchema>;
