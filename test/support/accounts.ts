import { Database, type RoleName } from '../../backend/src/platform/index.js';
import type { GraphqlAnswer, Person, TestApp } from './app.js';

/** Documents that several specs send. */
export const ME = '{ me { id email name role preferences { locale theme timeZone dayStartHour } createdAt } }';
export const MY_SESSIONS = '{ mySessions { id userAgent createdAt lastSeenAt current } }';
export const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignedIn { user { id email name role preferences { locale theme timeZone dayStartHour } } }
    ... on EmailTaken { message }
    ... on InvalidInput { message fields { field message } }
    ... on RateLimited { message retryAfterSeconds }
  }
}`;
export const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn { user { id email } }
    ... on WrongCredentials { message }
    ... on RateLimited { message retryAfterSeconds }
  }
}`;
export const CHANGE_PASSWORD = `mutation ($current: String!, $new: String!) {
  changePassword(current: $current, new: $new) {
    __typename
    ... on User { id }
    ... on WrongCredentials { message }
    ... on InvalidInput { message fields { field message } }
    ... on RateLimited { message retryAfterSeconds }
  }
}`;
export const CLAIM_ADMIN = `mutation ($token: String!) {
  claimAdmin(token: $token) {
    __typename
    ... on User { id role }
    ... on SetupLinkInvalid { message }
    ... on RateLimited { message retryAfterSeconds }
  }
}`;
export const UPDATE_PREFERENCES = `mutation ($input: PreferencesInput!) {
  updatePreferences(input: $input) {
    __typename
    ... on User { preferences { locale theme timeZone dayStartHour } }
    ... on InvalidInput { message fields { field message } }
  }
}`;

/** A result union as these documents ask for it. */
export interface Outcome {
  __typename: string;
  message?: string;
  retryAfterSeconds?: number;
  fields?: { field: string; message: string }[];
  user?: Record<string, unknown>;
  [field: string]: unknown;
}

/** The Cookie header that a browser would send after this answer; throws when no session was opened. */
export function cookieOf(answer: Pick<GraphqlAnswer<unknown>, 'setCookie'>): string {
  const pair = answer.setCookie.find((cookie) => /^kkori_session=[^;]/.test(cookie))?.split(';')[0];
  if (!pair) throw new Error('the answer opened no session');
  return pair;
}

/** Gives a person a role behind the API's back, as long as no operation does. */
export async function promote(app: TestApp, userId: string, role: RoleName): Promise<void> {
  await app.get(Database).query('UPDATE accounts_user SET role = $2 WHERE id = $1', [userId, role]);
}

/** Signs a person in on another device. */
export async function signInAgain(app: TestApp, person: Person, headers: Record<string, string> = {}): Promise<string> {
  const answer = await app.graphql(
    SIGN_IN,
    { input: { email: person.email, password: person.password } },
    { headers: { 'x-forwarded-for': '10.10.0.1', ...headers } },
  );
  return cookieOf(answer);
}

/** Whose session a cookie opens: their id, or null for a guest. */
export async function whoIs(app: TestApp, cookie: string | undefined): Promise<string | null> {
  const { data } = await app.graphql<{ me: { id: string } | null }>('{ me { id } }', {}, cookie ? { cookie } : {});
  return data.me?.id ?? null;
}
