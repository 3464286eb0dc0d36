import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import type { Outcome } from './accounts.js';
import type { Person, TestApp } from './app.js';

const group = `... on Group { id name description role memberCount
  members { personId name role self } invitations { id role madeBy uses maxUses expiresAt revocable } }`;
const words = (...names: string[]) => names.map((name) => `... on ${name} { message }`).join(' ');
const refusals = words('GroupNotFound', 'GroupRoleLacking');
const fields = '... on InvalidInput { message fields { field message } }';
const limits = '... on LimitReached { message limit } ... on RateLimited { message retryAfterSeconds }';

const documents = {
  groups: `{ done: groups { __typename ${group} } }`,
  group: `query ($id: UUID!) { done: group(id: $id) { __typename ${group} } }`,
  groupOffer: `query ($token: String!) { done: groupOffer(token: $token) { __typename
    ... on GroupOffer { groupId name description memberCount role invitedBy joined }
    ${words('GroupInvitationInvalid')} ... on RateLimited { retryAfterSeconds } } }`,
  saveGroup: `mutation ($input: GroupInput!) { done: saveGroup(input: $input) { __typename ${group} ${refusals} ${fields} ${limits} } }`,
  inviteToGroup: `mutation ($input: GroupInvitationInput!) { done: inviteToGroup(input: $input) { __typename
    ... on NewGroupInvitation { token group { ${group} } } ${refusals} ${fields} ${limits} } }`,
  revokeGroupInvitation: `mutation ($groupId: UUID!, $invitationId: UUID!) {
    done: revokeGroupInvitation(groupId: $groupId, invitationId: $invitationId) { __typename ${group} ${refusals} } }`,
  joinGroup: `mutation ($token: String!) { done: joinGroup(token: $token) { __typename ${group} ${limits}
    ${words('GroupInvitationInvalid')} } }`,
  leaveGroup: `mutation ($groupId: UUID!) { done: leaveGroup(groupId: $groupId) { __typename
    ... on GroupLeft { groupId } ${words('GroupNotFound', 'OwnerMustHandOver')} } }`,
  handOverGroup: `mutation ($groupId: UUID!, $personId: UUID!) { done: handOverGroup(groupId: $groupId, personId: $personId)
    { __typename ${group} ${refusals} ${words('MemberNotFound', 'OwnerMustHandOver')} } }`,
  setGroupRole: `mutation ($groupId: UUID!, $personId: UUID!, $role: GivenGroupRole!) {
    done: setGroupRole(groupId: $groupId, personId: $personId, role: $role)
    { __typename ${group} ${refusals} ${words('MemberNotFound', 'OwnerMustHandOver')} } }`,
  removeFromGroup: `mutation ($groupId: UUID!, $personId: UUID!) {
    done: removeFromGroup(groupId: $groupId, personId: $personId)
    { __typename ${group} ${refusals} ${words('OwnerMustHandOver')} } }`,
  dissolveGroup: `mutation ($groupId: UUID!, $name: String!) { done: dissolveGroup(groupId: $groupId, name: $name)
    { __typename ... on GroupDissolved { groupId } ${refusals} ${fields} } }`,
} as const;

export interface ShownGroup extends Outcome {
  id: string;
  name: string;
  description: string;
  role: string;
  memberCount: number;
  members: { personId: string; name: string; role: string; self: boolean }[];
  invitations: { id: string; role: string; uses: number; maxUses: number; revocable: boolean }[];
}

/** What people do with groups, as clients ask for it. */
export class GroupsRoom {
  constructor(readonly app: TestApp) {}

  newId(): string {
    return newReviewId(this.app.clock.now().getTime(), randomBytes(16));
  }

  async do<Answer = Outcome>(
    person: Person | null,
    name: keyof typeof documents,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const cookie = person ? { cookie: person.cookie } : {};
    const { data, errors } = await this.app.graphql<{ done: Answer }>(documents[name], variables, cookie);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  }

  /** @returns its id */
  async make(owner: Person, name = '백엔드 스터디'): Promise<string> {
    const id = this.newId();
    const made = await this.do(owner, 'saveGroup', { input: { id, name, description: '' } });
    if (made.__typename !== 'Group') throw new Error(JSON.stringify(made));
    return id;
  }

  /** @returns the token of the link */
  async invite(person: Person, groupId: string, input: Record<string, unknown> = {}): Promise<string> {
    const given = { id: this.newId(), groupId, role: 'MEMBER', days: 7, maxUses: 10, ...input };
    const made = await this.do(person, 'inviteToGroup', { input: given });
    if (made.__typename !== 'NewGroupInvitation') throw new Error(JSON.stringify(made));
    return made['token'] as string;
  }

  join(person: Person, token: string): Promise<ShownGroup> {
    return this.do<ShownGroup>(person, 'joinGroup', { token });
  }

  group(person: Person, id: string): Promise<ShownGroup | null> {
    return this.do<ShownGroup | null>(person, 'group', { id });
  }

  /** A group with an owner, an editor and a member, in this order. */
  async full(): Promise<{ id: string; owner: Person; editor: Person; member: Person }> {
    const [owner, editor, member] = [await this.app.signUp(), await this.app.signUp(), await this.app.signUp()];
    const id = await this.make(owner);
    await this.join(editor, await this.invite(owner, id, { role: 'EDITOR' }));
    await this.join(member, await this.invite(owner, id));
    return { id, owner, editor, member };
  }
}
