import { z } from 'zod';
import { say, type Locale } from '../platform/index.js';
import { emailKey } from './email-key.js';
import { messages, type MessageName } from './messages.js';

export interface InvalidField {
  field: string;
  message: string;
}

export type Checked<T> = { ok: true; value: T } | { ok: false; fields: InvalidField[] };

/** An issue's message is the name of what to say, so that one schema speaks both languages. */
const problem = (name: MessageName) => name;

/** Characters with no place in one line of text: controls, unpaired surrogates, line separators, direction overrides. */
const UNFIT_FOR_A_LINE = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
const UNPAIRED_SURROGATE = /\p{Cs}/u;
const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

const email = z
  .string()
  .max(254, problem('emailLength'))
  .transform((value) => value.trim())
  .refine((value) => {
    const key = emailKey(value);
    return key.length <= 254 && z.regexes.html5Email.test(key) && /^[^@]{1,64}@.+\../.test(key);
  }, problem('emailShape'));

/** UTF-16 units: 200 characters outside the basic plane, composed of two each; keeps NFKC from long work. */
const LONGEST_RAW_PASSWORD = 800;

/** Lengths are those of what is hashed: code points after NFKC. */
const password = z
  .string()
  .max(LONGEST_RAW_PASSWORD, problem('passwordLength'))
  .refine((value) => !UNPAIRED_SURROGATE.test(value), problem('passwordText'))
  .refine((value) => {
    const length = [...value.slice(0, LONGEST_RAW_PASSWORD).normalize('NFKC')].length;
    return length >= 10 && length <= 200;
  }, problem('passwordLength'));

/** 40 graphemes; the bound before it counts UTF-16 units, for one grapheme may be built of any number of them. */
const name = z
  .string()
  .max(400, problem('nameLength'))
  .transform((value) => value.normalize('NFC').trim())
  .refine((value) => value.length <= 400 && count(value) <= 40 && VISIBLE.test(value), problem('nameLength'))
  .refine((value) => !UNFIT_FOR_A_LINE.test(value), problem('nameText'));

const preferences = z.object({
  locale: z.enum(['ko', 'en']).nullish(),
  theme: z.enum(['SYSTEM', 'LIGHT', 'DARK']).nullish(),
  timeZone: z.string().refine(isTimeZone, problem('timeZone')).nullish(),
  dayStartHour: z.number().int().min(0, problem('dayStartHour')).max(23, problem('dayStartHour')).nullish(),
});

const reason = z
  .string()
  .transform((value) => value.normalize('NFC').trim())
  .refine((value) => value.length <= 200 && VISIBLE.test(value), problem('reasonLength'))
  .refine((value) => !UNPAIRED_SURROGATE.test(value) && !value.includes('\0'), problem('reasonLength'));

const signUp = z
  .object({ email, password, name, preferences: preferences.nullish() })
  .refine((input) => emailKey(input.password) !== emailKey(input.email), {
    path: ['password'],
    error: problem('passwordIsEmail'),
  });

export type SignUp = z.output<typeof signUp>;
export type PreferenceChanges = z.output<typeof preferences>;

/** @param input of any shape: what does not fit is named in the viewer's language */
export function checkSignUp(input: unknown, locale: Locale): Checked<SignUp> {
  return check(signUp, input, locale);
}

export function checkPreferences(input: unknown, locale: Locale): Checked<PreferenceChanges> {
  return check(preferences, input, locale);
}

/** @param input the reason of a suspension, for the person to read */
export function checkReason(input: { reason: string }, locale: Locale): Checked<{ reason: string }> {
  return check(z.object({ reason }), input, locale);
}

/** @param email of the account, which its password may not repeat */
export function checkNewPassword(change: { current: string; new: string }, email: string, locale: Locale) {
  const schema = z
    .object({ current: z.string(), new: password })
    .refine((value) => emailKey(value.new) !== emailKey(email), { path: ['new'], error: problem('passwordIsEmail') })
    .refine((value) => value.new !== value.current, { path: ['new'], error: problem('passwordUnchanged') });
  return check(schema, change, locale);
}

/** Whether a string can be hashed as it was typed; what cannot is nobody's password. */
export function couldBePassword(value: string): boolean {
  return value.length <= LONGEST_RAW_PASSWORD && !UNPAIRED_SURROGATE.test(value);
}

/** Null when no account can have this address. */
export function emailKeyOf(value: string): string | null {
  const result = email.safeParse(value);
  return result.success ? emailKey(result.data) : null;
}

function check<Schema extends z.ZodType>(schema: Schema, input: unknown, locale: Locale): Checked<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const fields = new Map<string, InvalidField>();
  for (const issue of result.error.issues) {
    const field = String(issue.path.at(-1) ?? '');
    const text = messages[issue.message as MessageName] ?? messages.invalidInput;
    if (!fields.has(field)) fields.set(field, { field, message: say(locale, text) });
  }
  return { ok: false, fields: [...fields.values()] };
}

function count(text: string): number {
  return [...graphemes.segment(text)].length;
}

function isTimeZone(value: string): boolean {
  // Newer engines also take offsets such as +09:00; a preference should follow summer time.
  if (!/^[A-Za-z][\w+/-]{0,63}$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
