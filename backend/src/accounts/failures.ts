import { say, type Locale } from '../platform/index.js';
import type { InvalidField } from './input.js';
import { messages, type MessageName } from './messages.js';

/** An expected failure that has nothing to add to its message. */
export interface Failure<Name extends string> {
  __typename: Name;
  message: string;
}

export type RateLimited = Failure<'RateLimited'> & { retryAfterSeconds: number };
export type InvalidInput = Failure<'InvalidInput'> & { fields: InvalidField[] };
export type EmailTaken = Failure<'EmailTaken'>;
export type WrongCredentials = Failure<'WrongCredentials'>;
export type LastAdmin = Failure<'LastAdmin'>;
export type SetupLinkInvalid = Failure<'SetupLinkInvalid'>;
export type AccountSuspended = Failure<'AccountSuspended'> & { reason: string };

function failure<Name extends string>(name: Name, locale: Locale, message: MessageName): Failure<Name> {
  return { __typename: name, message: say(locale, messages[message]) };
}

export const emailTaken = (locale: Locale): EmailTaken => failure('EmailTaken', locale, 'emailTaken');

export const wrongCredentials = (locale: Locale): WrongCredentials =>
  failure('WrongCredentials', locale, 'wrongCredentials');

export const wrongPassword = (locale: Locale): WrongCredentials => failure('WrongCredentials', locale, 'wrongPassword');

export const setupLinkInvalid = (locale: Locale): SetupLinkInvalid =>
  failure('SetupLinkInvalid', locale, 'setupLinkInvalid');

export const lastAdmin = (locale: Locale): LastAdmin => failure('LastAdmin', locale, 'lastAdmin');

export const personNotFound = (locale: Locale) => failure('PersonNotFound', locale, 'personNotFound');

export const notToOneself = (locale: Locale) => failure('NotToOneself', locale, 'notToOneself');

export const resetLinkInvalid = (locale: Locale) => failure('ResetLinkInvalid', locale, 'resetLinkInvalid');

export const accountSuspended = (locale: Locale, reason: string): AccountSuspended => ({
  ...failure('AccountSuspended', locale, 'accountSuspended'),
  reason,
});

export const rateLimited = (locale: Locale, retryAfterSeconds: number): RateLimited => ({
  ...failure('RateLimited', locale, 'rateLimited'),
  retryAfterSeconds,
});

export const invalidInput = (locale: Locale, fields: InvalidField[]): InvalidInput => ({
  ...failure('InvalidInput', locale, 'invalidInput'),
  fields,
});
