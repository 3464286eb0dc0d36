import { z } from 'zod';

/**
 * How the reader waits. `blocking`: in `read` itself. `polling`: it does not, and asks again and again. `readiness`: in
 * epoll or its like, which tells that there is something to read. `completion`: a thread of the pool reads for it and
 * tells when it is done.
 */
export const modes = ['blocking', 'polling', 'readiness', 'completion'] as const;
export type Mode = (typeof modes)[number];

/** What a polling reader does before it asks again: nothing, a turn of the event loop, or a rest of 10 ms. */
export const pauses = ['none', 'turn', 'timer'] as const;
export type Pause = (typeof pauses)[number];

const mode = z.enum(modes);
const pause = z.enum(pauses);
const messages = z.int().min(1).max(4);
/** From one message to the next, and to the first; milliseconds. */
const gapMs = z.int().min(100).max(1_000);

export const parametersSchema = z.strictObject({
  mode: mode.default('blocking'),
  pause: pause.default('none'),
  messages: messages.default(3),
  gapMs: gapMs.default(500),
});
export type Parameters = z.output<typeof parametersSchema>;

export const commandSchema = z.discriminatedUnion('type', [
  /** Reads once; what is left out stays as it was. */
  z.strictObject({
    type: z.literal('run'),
    mode: mode.optional(),
    pause: pause.optional(),
    messages: messages.optional(),
    gapMs: gapMs.optional(),
  }),
  z.strictObject({ type: z.literal('cancel') }),
]);
export type Command = z.output<typeof commandSchema>;
