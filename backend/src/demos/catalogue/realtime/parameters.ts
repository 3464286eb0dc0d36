import { z } from 'zod';
import { limits } from '../../host/limits.js';

/** The ways an event can come to a browser, each on a line of its own. */
export const clientNames = ['poll', 'long-poll', 'stream', 'sse', 'ws', 'sio', 'sio-poll'] as const;
export type ClientName = (typeof clientNames)[number];

/** Lines there are: one a client, and one for the chat. */
export const lineNames = [...clientNames, 'chat'] as const;
export type LineName = (typeof lineNames)[number];

/** Events a second. */
const rate = z.number().min(0.5).max(10);
/** One way, milliseconds. */
const latencyMs = z.int().min(0).max(limits.relayLatencyMs);
/** Between two questions of the polling client, milliseconds; the browser keeps to it. */
const pollMs = z.int().min(200).max(10_000);
const clients = z.array(z.enum(clientNames)).min(1).max(clientNames.length);

export const parametersSchema = z.strictObject({
  /** What the panel shows first. */
  view: z.enum(['race', 'handshake', 'chat']).default('race'),
  rate: rate.default(2),
  latencyMs: latencyMs.default(40),
  pollMs: pollMs.default(1_000),
  clients: clients.default([...clientNames]),
});
export type Parameters = z.output<typeof parametersSchema>;

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('configure'),
    rate: rate.optional(),
    latencyMs: latencyMs.optional(),
    pollMs: pollMs.optional(),
    clients: clients.optional(),
  }),
  /** Lets events happen, or lets them rest. */
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({
    type: z.literal('drop'),
    /** Whose line breaks; every client's when left out. */
    lines: z.array(z.enum(lineNames)).min(1).max(lineNames.length).optional(),
    /** How long nothing gets through, milliseconds. */
    forMs: z.int().min(0).max(5_000).default(2_000),
  }),
]);
export type Command = z.output<typeof commandSchema>;
