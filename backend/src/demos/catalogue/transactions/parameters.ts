import { isolationLevels, scenarioNames, sessionNames } from '@kkori/core/transactions';
import { z } from 'zod';

const scenario = z.enum(scenarioNames);
const level = z.enum(isolationLevels);

export const parametersSchema = z.strictObject({
  scenario: scenario.default('lost-update'),
  /** The isolation level of session A, and of B. */
  a: level.default('read-committed'),
  b: level.default('read-committed'),
});
export type Parameters = z.output<typeof parametersSchema>;

const session = z.enum(sessionNames);

export const commandSchema = z.discriminatedUnion('type', [
  /** Both sessions from the start of a scenario, on fresh rows. */
  z.strictObject({ type: z.literal('prepare'), scenario, a: level, b: level }),
  /** A session sends its next statement. */
  z.strictObject({ type: z.literal('step'), session }),
  /** A session whose transaction failed begins it again. */
  z.strictObject({ type: z.literal('retry'), session }),
  /** How things stand. */
  z.strictObject({ type: z.literal('look') }),
]);
export type Command = z.output<typeof commandSchema>;
