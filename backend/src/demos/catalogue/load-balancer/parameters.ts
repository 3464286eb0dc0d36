import { strategyNames } from '@kkori/core/load-balancing';
import { z } from 'zod';
import { limits } from '../../host/limits.js';
import { longestCode } from './learner-code.js';

/** The fifth stands by until it is added. */
export const upstreamNames = ['a', 'b', 'c', 'd', 'e'] as const;
export type UpstreamName = (typeof upstreamNames)[number];

const weight = z.int().min(1).max(10);
/** `custom` is the learner's own `pick(servers, request)`. */
const strategy = z.enum([...strategyNames, 'custom']);
const code = z.string().max(longestCode);

/** Of what can be changed while it runs. */
const bounds = {
  strategy,
  /** What a second balancer does with the same requests beside the first; `none` leaves it idle. */
  other: z.enum([...strategyNames, 'none']),
  /** How many of the servers stand behind the balancers. */
  servers: z.int().min(4).max(upstreamNames.length),
  slowServer: z.enum([...upstreamNames, 'none']),
  /** How long the slow server takes for an answer, milliseconds. */
  slowMs: z.int().min(0).max(2_000),
  /** How long the others take, milliseconds. */
  serviceMs: z.int().min(0).max(200),
  /**
   * `light`: each request costs the same and none waits. `busy`: costs are drawn from the seed, and a server works on
   * one request at a time while others wait in its queue.
   */
  work: z.enum(['light', 'busy']),
  /** Of the costs and of random choices. */
  seed: z.int().min(1).max(999_999),
  /** Whether a cookie keeps each client on the server it met first. */
  sticky: z.boolean(),
  /** Whether the balancers ask the servers for their health by themselves. */
  checks: z.boolean(),
  checkMs: z.int().min(100).max(5_000),
  /** Good checks in a row that bring a server back, failed ones that take it out. */
  rise: z.int().min(1).max(10),
  fall: z.int().min(1).max(10),
  /** As in nginx: failed requests that leave a server out, 0 for none, and for how long. */
  maxFails: z.int().min(0).max(10),
  failTimeoutMs: z.int().min(500).max(30_000),
};

export const parametersSchema = z.strictObject({
  strategy: bounds.strategy.default('round-robin'),
  other: bounds.other.default('none'),
  servers: bounds.servers.default(4),
  slowServer: bounds.slowServer.default('c'),
  slowMs: bounds.slowMs.default(300),
  serviceMs: bounds.serviceMs.default(20),
  work: bounds.work.default('light'),
  seed: bounds.seed.default(1),
  sticky: bounds.sticky.default(false),
  checks: bounds.checks.default(false),
  checkMs: bounds.checkMs.default(500),
  rise: bounds.rise.default(2),
  fall: bounds.fall.default(3),
  maxFails: bounds.maxFails.default(1),
  failTimeoutMs: bounds.failTimeoutMs.default(10_000),
  weights: z
    .strictObject({
      a: weight.default(1),
      b: weight.default(1),
      c: weight.default(1),
      d: weight.default(1),
      e: weight.default(1),
    })
    .prefault({}),
  /** Of the strategy `custom`; JavaScript with a function `pick`. */
  code: code.default(''),
});
/** In force, as the log tells them: without the code, which may be long. */
export type Parameters = Omit<z.output<typeof parametersSchema>, 'code'>;

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('configure'),
    ...z.strictObject(bounds).partial().shape,
    weights: z.partialRecord(z.enum(upstreamNames), weight).optional(),
    code: code.optional(),
  }),
  z.strictObject({
    type: z.literal('run'),
    requests: z.int().min(1).max(limits.requestsPerRun).default(200),
    /** Requests a second, to each balancer. */
    rate: z.int().min(1).max(limits.requestsPerSecond).default(100),
    clients: z.int().min(1).max(limits.clientsPerRun).default(12),
  }),
  z.strictObject({ type: z.literal('cancel') }),
  /** Closes the server's socket and cuts its connections. */
  z.strictObject({ type: z.literal('kill'), server: z.enum(upstreamNames) }),
  /** Lets it accept again. */
  z.strictObject({ type: z.literal('revive'), server: z.enum(upstreamNames) }),
]);
export type Command = z.output<typeof commandSchema>;
