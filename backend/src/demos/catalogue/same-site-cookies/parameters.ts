import { attacks, defenceNames, initiators, sameSiteValues, type DefenceName } from '@kkori/core/same-site';
import { z } from 'zod';

const defence = z.boolean().default(false);
const defences = z.strictObject(
  Object.fromEntries(defenceNames.map((name) => [name, defence])) as Record<DefenceName, typeof defence>,
);

export const parametersSchema = z.strictObject({
  sameSite: z.enum(sameSiteValues).default('none'),
  secure: z.boolean().default(true),
  httpOnly: z.boolean().default(true),
  /** Seconds; null for a session cookie. */
  maxAge: z
    .union([z.literal(10), z.literal(3_600)])
    .nullable()
    .default(null),
  defences: defences.prefault({}),
  attack: z.enum(attacks).default('form-top'),
  initiator: z.enum(initiators).default('cross-site'),
  /** Between signing in and the attack, seconds: past Max-Age, or past Chromium's two minutes. */
  wait: z.union([z.literal(0), z.literal(12), z.literal(125)]).default(0),
});
export type Parameters = z.output<typeof parametersSchema>;

/** Of a server of this sandbox, as the learner's browser reaches it. */
const serverUrl = z.url({ protocol: /^https?$/ }).max(300);

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('configure'), parameters: parametersSchema }),
  /** Makes the pages ready for one attempt: the attacker's page has to know where the bank is. */
  z.strictObject({ type: z.literal('attempt'), bank: serverUrl, attacker: serverUrl }),
]);
export type Command = z.output<typeof commandSchema>;
