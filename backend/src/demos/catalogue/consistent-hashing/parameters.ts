import { z } from 'zod';

/** Cache nodes there may be; how many of them run is a parameter. */
export const nodeNames = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type NodeName = (typeof nodeNames)[number];

/** Things that are cached. */
export const keyCount = 200;

export const methods = ['modulo', 'ring'] as const;
export type Method = (typeof methods)[number];

const method = z.enum(methods);
/** Points of each node on the ring (virtual nodes). */
const points = z.int().min(1).max(160);
/** Nodes before the change: room for one more, and one fewer is still two. */
const nodes = z.int().min(3).max(5);

export const parametersSchema = z.strictObject({
  method: method.default('modulo'),
  points: points.default(160),
  nodes: nodes.default(3),
});
export type Parameters = z.output<typeof parametersSchema>;

export const changes = ['add', 'remove'] as const;

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('configure'),
    method: method.optional(),
    points: points.optional(),
    nodes: nodes.optional(),
  }),
  /** Fills the caches, adds or removes a node and asks for everything again. */
  z.strictObject({ type: z.literal('run'), change: z.enum(changes) }),
]);
export type Command = z.output<typeof commandSchema>;
