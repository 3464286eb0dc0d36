import { z } from 'zod';

export const parametersSchema = z.strictObject({
  /** Seconds; null leaves the directive out. */
  maxAge: z
    .union([z.literal(0), z.literal(5), z.literal(60), z.literal(3_600)])
    .nullable()
    .default(60),
  noCache: z.boolean().default(false),
  noStore: z.boolean().default(false),
  mustRevalidate: z.boolean().default(false),
  immutable: z.boolean().default(false),
  visibility: z.enum(['none', 'public', 'private']).default('none'),
  /** Seconds. */
  staleWhileRevalidate: z.literal(30).nullable().default(null),
  etag: z.enum(['none', 'strong', 'weak']).default('strong'),
  /** `recent` is the moment of the first request: a tenth of no time is no freshness. `old` is ten days before the start. */
  lastModified: z.enum(['none', 'recent', 'old']).default('none'),
  vary: z.enum(['none', 'accept-language', 'any']).default('none'),
  expires: z.enum(['none', 'past', 'future']).default('none'),
  /** As if a cache on the way had held it for so long, seconds. */
  age: z.union([z.literal(0), z.literal(58), z.literal(70)]).default(0),
});
export type Parameters = z.output<typeof parametersSchema>;

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('configure'), parameters: parametersSchema }),
  /** The resource becomes another. */
  z.strictObject({ type: z.literal('change') }),
]);
export type Command = z.output<typeof commandSchema>;
