import { choices, extraHeaders, presetNames } from '@kkori/core/cors';
import { z } from 'zod';

/** Every part of an experiment, each from its list: no header of a learner's own wording reaches a server. */
const parts = {
  page: z.enum(choices.page),
  method: z.enum(choices.method),
  contentType: z.enum(choices.contentType),
  headers: z.array(z.enum(extraHeaders)).max(extraHeaders.length),
  credentials: z.enum(choices.credentials),
  mode: z.enum(choices.mode),
  preflightStatus: z.literal(choices.preflightStatus),
  preflightOrigin: z.enum(choices.preflightOrigin),
  preflightCredentials: z.enum(choices.preflightCredentials),
  allowMethods: z.enum(choices.allowMethods),
  allowHeaders: z.enum(choices.allowHeaders),
  maxAge: z.enum(choices.maxAge),
  answerStatus: z.literal(choices.answerStatus),
  answerOrigin: z.enum(choices.answerOrigin),
  answerCredentials: z.enum(choices.answerCredentials),
  exposeHeaders: z.enum(choices.exposeHeaders),
};

/** A preset, and what is to differ from it. */
export const parametersSchema = z.strictObject({
  preset: z.enum(presetNames).default('no-header'),
  /** Opens the quiz instead of one experiment. */
  quiz: z.boolean().default(false),
  ...z.strictObject(parts).partial().shape,
});
export type Parameters = z.output<typeof parametersSchema>;

const origin = z
  .string()
  .max(100)
  .regex(/^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/);

export const commandSchema = z.discriminatedUnion('type', [
  /** For all later requests. */
  z.strictObject({
    type: z.literal('configure'),
    composition: z.strictObject(parts),
    /** The origin that the server means to allow: the app's. */
    allowedOrigin: origin,
    /** Of the server `other`, as the viewer's browser reaches it. */
    otherOrigin: origin,
  }),
  /** What the servers saw of the requests to `/orders/<run>`. */
  z.strictObject({ type: z.literal('seen'), run: z.int().min(1).max(1_000_000) }),
]);
export type Command = z.output<typeof commandSchema>;
export type Configuration = Omit<Extract<Command, { type: 'configure' }>, 'type'>;
