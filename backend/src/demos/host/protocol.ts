import { z } from 'zod';
import { sandboxEnds } from './sandbox.js';
import { wireEventSchema } from './wire-log.js';

/**
 * What the app and the demo host say to each other over IPC, as JSON. The app asks, each request with a number; the
 * host answers each once, in any order, and tells on its own when a sandbox ended. Both sides validate what arrives.
 */

const idSchema = z.string().max(64);
const keySchema = z.strictObject({ id: idSchema, token: z.string().max(128) });

const requestSchemas = {
  /** First and once: listen. */
  open: z.strictObject({
    host: z.string(),
    ports: z.array(z.int().min(0).max(65535)).length(3),
    origins: z.array(z.url()).length(3).nullable(),
    appOrigin: z.url(),
    appPort: z.int().min(0).max(65535),
    /** Of a PostgreSQL server, for demos about databases; null on the embedded one. */
    databaseUrl: z.string().nullable(),
  }),
  start: z.strictObject({
    demo: z.string().max(64),
    parameters: z.unknown(),
    /** Whose sandboxes count together. */
    owner: z.string().max(128),
  }),
  describe: z.strictObject({ sandbox: keySchema }),
  command: z.strictObject({ sandbox: keySchema, command: z.unknown() }),
  stop: z.strictObject({ sandbox: keySchema }),
  /** Answered as soon as there is something after `after`, gathered for a moment, or the sandbox has ended. */
  read: z.strictObject({ sandbox: keySchema, after: z.int().min(0) }),
} as const;

export type RequestType = keyof typeof requestSchemas;
export type RequestOf<Type extends RequestType> = z.output<(typeof requestSchemas)[Type]>;

const problemSchema = z.strictObject({ path: z.string(), message: z.string() });
const notFound = z.strictObject({ status: z.literal('not-found') });
const invalid = z.strictObject({ status: z.literal('invalid'), problems: z.array(problemSchema) });

const sandboxSchema = z.strictObject({
  id: z.string(),
  demo: z.string(),
  parameters: z.unknown(),
  servers: z.array(z.strictObject({ name: z.string(), role: z.string(), origin: z.int(), path: z.string() })),
  /** Milliseconds since the epoch. */
  startedAt: z.number(),
  expiresAt: z.number(),
  idleMs: z.number(),
});

const replySchemas = {
  open: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('ok'), ports: z.array(z.int()) }),
    z.strictObject({ status: z.literal('failed'), reason: z.string() }),
  ]),
  start: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('ok'), sandbox: sandboxSchema, token: z.string() }),
    z.strictObject({ status: z.literal('full') }),
    z.strictObject({ status: z.literal('unknown-demo') }),
    invalid,
  ]),
  describe: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('ok'), sandbox: sandboxSchema }),
    notFound,
  ]),
  command: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('ok'), reply: z.unknown() }),
    z.strictObject({ status: z.literal('busy'), retryAfterSeconds: z.number() }),
    invalid,
    notFound,
  ]),
  stop: z.discriminatedUnion('status', [z.strictObject({ status: z.literal('ok') }), notFound]),
  read: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('ok'),
      events: z.array(wireEventSchema),
      lastSeq: z.int(),
      dropped: z.int(),
      ended: z.enum(sandboxEnds).nullable(),
    }),
    notFound,
  ]),
} as const;

export type ReplyOf<Type extends RequestType> = z.output<(typeof replySchemas)[Type]>;
export type SandboxDescription = z.output<typeof sandboxSchema>;
export type InputProblem = z.output<typeof problemSchema>;

/** From the app to the host. */
export type AppMessage =
  | { kind: 'request'; id: number; type: RequestType; body: unknown }
  /** The answer to that request is no longer wanted. */
  | { kind: 'abandon'; id: number };

const appMessageSchema: z.ZodType<AppMessage> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('request'),
    id: z.int(),
    type: z.enum(Object.keys(requestSchemas) as [RequestType, ...RequestType[]]),
    body: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('abandon'), id: z.int() }),
]);

/** From the host to the app. */
export type HostMessage =
  | { kind: 'reply'; id: number; body: unknown }
  /** The request was malformed or failed unexpectedly: a bug on one of the two sides. */
  | { kind: 'error'; id: number | null; message: string }
  | { kind: 'ended'; sandbox: string; reason: (typeof sandboxEnds)[number] };

const hostMessageSchema: z.ZodType<HostMessage> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), id: z.int(), body: z.unknown() }),
  z.strictObject({ kind: z.literal('error'), id: z.int().nullable(), message: z.string() }),
  z.strictObject({ kind: z.literal('ended'), sandbox: z.string(), reason: z.enum(sandboxEnds) }),
]);

/** @throws z.ZodError */
export function parseAppMessage(message: unknown): AppMessage {
  return appMessageSchema.parse(message);
}

/** @throws z.ZodError */
export function parseHostMessage(message: unknown): HostMessage {
  return hostMessageSchema.parse(message);
}

/** @throws z.ZodError */
export function parseRequest<Type extends RequestType>(type: Type, body: unknown): RequestOf<Type> {
  return requestSchemas[type].parse(body) as RequestOf<Type>;
}

/** @throws z.ZodError */
export function parseReply<Type extends RequestType>(type: Type, body: unknown): ReplyOf<Type> {
  return replySchemas[type].parse(body) as ReplyOf<Type>;
}

/** Whether these could be the id and token of a sandbox; what could not is refused by the host as malformed. */
export function couldBeKey(key: { readonly id: string; readonly token: string }): boolean {
  return keySchema.safeParse(key).success;
}

/** A validation error as the viewer sees it: where in the input, and what is wrong with it. */
export function inputProblems(error: z.ZodError): InputProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
}
