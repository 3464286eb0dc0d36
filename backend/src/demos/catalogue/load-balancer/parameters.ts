import { strategyNames } from '@kkori/core/load-balancing';
import { z } from 'zod';
import { limits } from '../../host/limits.js';

export const upstreamNames = ['a', 'b', 'c', 'd'] as const;
export type UpstreamName = (typeof upstreamNames)[number];

const weight = z.int().min(1).max(10);
const strategy = z.enum(strategyNames);
const slowServer = z.enum([...upstreamNames, 'none']);
/** How long the slow server takes for an answer, milliseconds. */
const slowMs = z.int().min(0).max(2_000);
/** How long the others take, milliseconds. */
const serviceMs = z.int().min(0).max(200);

export const parametersSchema = z.strictObject({
  strategy: strategy.default('round-robin'),
  slowServer: slowServer.default('c'),
  slowMs: slowMs.default(300),
  serviceMs: serviceMs.default(20),
  weights: z
    .strictObject({ a: weight.default(1), b: weight.default(1), c: weight.default(1), d: weight.default(1) })
    .prefault({}),
});
export type Parameters = z.output<typeof parametersSchema>;

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('configure'),
    strategy: strategy.optional(),
    slowServer: slowServer.optional(),
    slowMs: slowMs.optional(),
    serviceMs: serviceMs.optional(),
    weights: z
      .strictObject({ a: weight.optional(), b: weight.optional(), c: weight.optional(), d: weight.optional() })
      .optional(),
  }),
  z.strictObject({
    type: z.literal('run'),
    requests: z.int().min(1).max(limits.requestsPerRun).default(200),
    /** Requests a second. */
    rate: z.int().min(1).max(limits.requestsPerSecond).default(100),
    clients: z.int().min(1).max(limits.clientsPerRun).default(12),
  }),
  z.strictObject({ type: z.literal('cancel') }),
]);
export type Command = z.output<typeof commandSchema>;
