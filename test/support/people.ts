import type { Outcome } from './accounts.js';
import type { Person, TestApp } from './app.js';

const shown = '... on Person { id email name role lastSeenAt devices self suspension { since reason } }';
const refusals = '... on PersonNotFound { message } ... on NotToOneself { message }';
const result = `{ __typename ${shown} ${refusals} }`;

const documents = {
  setRole: `mutation ($personId: UUID!, $role: Role!) { done: setRole(personId: $personId, role: $role) ${result} }`,
  suspendPerson: `mutation ($personId: UUID!, $reason: String!) { done: suspendPerson(personId: $personId, reason: $reason)
    { __typename ${shown} ${refusals} ... on InvalidInput { message fields { field message } } } }`,
  liftSuspension: `mutation ($personId: UUID!) { done: liftSuspension(personId: $personId) ${result} }`,
  signOutPerson: `mutation ($personId: UUID!) { done: signOutPerson(personId: $personId) ${result} }`,
  createResetLink: `mutation ($personId: UUID!) { done: createResetLink(personId: $personId)
    { __typename ... on ResetLink { token expiresAt } ${refusals} } }`,
  resetPassword: `mutation ($token: String!, $new: String!) { done: resetPassword(token: $token, new: $new) {
    __typename ... on PasswordReset { email } ... on ResetLinkInvalid { message }
    ... on InvalidInput { message fields { field message } } ... on RateLimited { message retryAfterSeconds } } }`,
} as const;

export interface LoggedAct {
  id: string;
  action: string;
  actor: { id: string; name: string | null } | null;
  person: { id: string; name: string | null } | null;
  subjectId: string;
  detail: Record<string, unknown>;
}

/** What admins do with people, as a client asks for it. */
export class PeopleDesk {
  constructor(
    private readonly app: TestApp,
    private readonly viewer: Person | null,
  ) {}

  async do(name: keyof typeof documents, variables: Record<string, unknown>): Promise<Outcome> {
    return (await this.ask<{ done: Outcome }>(documents[name], variables)).done;
  }

  async people(filter: Record<string, unknown>, first = 30, after: string | null = null) {
    const document = `query ($filter: PeopleFilter, $first: Int, $after: UUID) {
      people(filter: $filter, first: $first, after: $after) { total endCursor nodes { id name role devices } } }`;
    type Page = { total: number; endCursor: string | null; nodes: { id: string; devices: number }[] };
    return (await this.ask<{ people: Page }>(document, { filter, first, after })).people;
  }

  async log(filter: Record<string, unknown> = {}, first = 50, after: string | null = null) {
    const document = `query ($filter: AuditFilter, $first: Int, $after: UUID) {
      auditLog(filter: $filter, first: $first, after: $after) { endCursor nodes {
        id action subjectId detail actor { id name } person { id name } } } }`;
    type Page = { endCursor: string | null; nodes: LoggedAct[] };
    return (await this.ask<{ auditLog: Page }>(document, { filter, first, after })).auditLog;
  }

  private async ask<Data>(document: string, variables: Record<string, unknown>): Promise<Data> {
    const cookie = this.viewer?.cookie;
    const { data, errors } = await this.app.graphql<Data>(document, variables, cookie ? { cookie } : {});
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}
