import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { Database } from '../../backend/src/platform/index.js';
import { GroupsRoom, type ShownGroup } from '../support/groups.js';
import { nowhere } from '../support/permissions.js';
import { followSocket } from '../support/socket.js';

const DAY = 86_400_000;

let app: TestApp;
let room: GroupsRoom;
beforeAll(async () => {
  app = await startTestApp();
  room = new GroupsRoom(app);
});
afterAll(() => app.close());

const sql = <Row>(text: string, parameters: unknown[] = []) => app.get(Database).query<Row>(text, parameters);
const rolesIn = (group: ShownGroup | null) => group?.members.map(({ personId, role }) => [personId, role]);

describe('a group', () => {
  it('is made once however often it is sent, belongs to whoever made it, and is changed under its id', async () => {
    const mina = await app.signUp();
    const input = { id: room.newId(), name: '  네이버  백엔드\n준비 ', description: '매주 화요일\r\n저녁 9시' };
    const made = await room.do<ShownGroup>(mina, 'saveGroup', { input });
    expect(await room.do(mina, 'saveGroup', { input })).toEqual(made);
    expect(made).toMatchObject({
      name: '네이버 백엔드 준비',
      description: '매주 화요일\n저녁 9시',
      role: 'OWNER',
      memberCount: 1,
      members: [{ personId: mina.userId, role: 'OWNER', self: true }],
      invitations: [],
    });
    const changed = await room.do(mina, 'saveGroup', { input: { ...input, name: '모임' } });
    expect(changed).toMatchObject({ name: '모임' });
    expect(await room.do<ShownGroup[]>(mina, 'groups')).toEqual([changed]);
  });

  it('needs a name and words that can be kept, and says what is wrong', async () => {
    const mina = await app.signUp();
    const problemsOf = async (input: Record<string, unknown>) => {
      const given = { id: room.newId(), name: '모임', description: '', ...input };
      const answer = await room.do(mina, 'saveGroup', { input: given });
      return answer.fields?.map(({ field }) => field);
    };
    expect(await problemsOf({ name: ' \u200b ' })).toEqual(['name']);
    expect(await problemsOf({ name: '가'.repeat(41) })).toEqual(['name']);
    expect(await problemsOf({ name: '\u202e모임' })).toEqual(['name']);
    expect(await problemsOf({ description: '가'.repeat(1_001) })).toEqual(['description']);
    expect(await problemsOf({ description: '\0', id: '11111111-1111-4111-8111-111111111111' })).toEqual([
      'id',
      'description',
    ]);
    expect(await problemsOf({ name: '가'.repeat(40), description: '\t가'.repeat(500) })).toBeUndefined();
  });

  it('is one of twenty at most, those that were joined among them', async () => {
    const [mina, owner] = [await app.signUp(), await app.signUp()];
    const token = await room.invite(owner, await room.make(owner));
    for (let count = 0; count < 20; count++) await room.make(mina);
    const input = { id: room.newId(), name: '하나 더', description: '' };
    expect(await room.do(mina, 'saveGroup', { input })).toMatchObject({ __typename: 'LimitReached', limit: 20 });
    expect(await room.join(mina, token)).toMatchObject({ __typename: 'LimitReached', limit: 20 });
  });

  it('is dissolved by its name, for everybody', async () => {
    const { id, owner, member } = await room.full();
    const token = await room.invite(owner, id);
    const wrong = await room.do(owner, 'dissolveGroup', { groupId: id, name: '프런트 스터디' });
    expect(wrong.fields).toEqual([{ field: 'name', message: expect.any(String) as string }]);
    const done = await room.do(owner, 'dissolveGroup', { groupId: id, name: '백엔드  스터디 ' });
    expect(done).toEqual({ __typename: 'GroupDissolved', groupId: id });
    expect(await room.group(member, id)).toBeNull();
    expect(await room.do(member, 'groups')).toEqual([]);
    expect(await room.join(member, token)).toMatchObject({ __typename: 'GroupInvitationInvalid' });
  });
});

describe('an invitation', () => {
  it('shows a guest what it invites to, lets in as what it says, and takes nothing of who is there already', async () => {
    const [owner, mina] = [await app.signUp(), await app.signUp()];
    const id = await room.make(owner);
    const token = await room.invite(owner, id, { role: 'EDITOR', maxUses: 1 });
    expect(token).toMatch(/^[\w-]{22}$/);
    const offer = { __typename: 'GroupOffer', name: '백엔드 스터디', memberCount: 1, role: 'EDITOR', joined: false };
    expect(await room.do(null, 'groupOffer', { token })).toMatchObject(offer);
    expect(await room.do(mina, 'groupOffer', { token })).toMatchObject(offer);
    const joined = await room.join(mina, token);
    expect(joined).toMatchObject({ __typename: 'Group', id, role: 'EDITOR', memberCount: 2 });
    expect(await room.join(mina, token)).toEqual(joined);
    expect(await room.do(mina, 'groupOffer', { token })).toMatchObject({ joined: true });
    expect((await room.group(owner, id))?.invitations).toMatchObject([{ uses: 1, maxUses: 1 }]);
    const [stored] = await sql<{ text: string }>(
      'SELECT i::text AS text FROM groups_invitation AS i WHERE group_id = $1',
      [id],
    );
    expect(stored!.text).not.toContain(token);
  });

  it('answers the same when it is forged, expired, used up, revoked, replaced, or its group is gone', async () => {
    const { id, owner, editor } = await room.full();
    const newcomer = await app.signUp();
    const used = await room.invite(owner, id, { maxUses: 1 });
    await room.join(await app.signUp(), used);
    const revokedId = room.newId();
    const revoked = await room.invite(owner, id, { id: revokedId });
    await room.do(owner, 'revokeGroupInvitation', { groupId: id, invitationId: revokedId });
    const again = { id: room.newId() };
    const replaced = await room.invite(owner, id, again);
    const good = await room.invite(owner, id, again);
    const ofEditor = await room.invite(editor, id);
    await room.do(editor, 'leaveGroup', { groupId: id });
    const other = await app.signUp();
    const otherGroup = await room.make(other);
    const dissolved = await room.invite(other, otherGroup);
    await room.do(other, 'dissolveGroup', { groupId: otherGroup, name: '백엔드 스터디' });

    const invalid = await room.join(newcomer, 'no-such-invitation-ever');
    expect(invalid).toEqual({ __typename: 'GroupInvitationInvalid', message: expect.any(String) as string });
    for (const token of [
      used,
      revoked,
      replaced,
      ofEditor,
      dissolved,
      '',
      good.slice(1),
      `${good}\0`,
      '가'.repeat(900),
    ]) {
      expect(await room.join(newcomer, token)).toEqual(invalid);
      expect(await room.do(newcomer, 'groupOffer', { token })).toEqual(invalid);
      expect(await room.do(null, 'groupOffer', { token })).toEqual(invalid);
    }
    app.clock.advance(7 * DAY + 1);
    expect(await room.join(newcomer, good)).toEqual(invalid);
    expect((await room.group(owner, id))?.invitations).toEqual([]);
    expect(await room.do(newcomer, 'groups')).toEqual([]);
  });

  it('is used for the last time by exactly one of two at once', async () => {
    const owner = await app.signUp();
    const id = await room.make(owner);
    const token = await room.invite(owner, id, { maxUses: 1 });
    const newcomers = await Promise.all([app.signUp(), app.signUp(), app.signUp()]);
    const answers = await Promise.all(newcomers.map((one) => room.join(one, token)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'Group',
      'GroupInvitationInvalid',
      'GroupInvitationInvalid',
    ]);
    expect(await room.group(owner, id)).toMatchObject({ memberCount: 2, invitations: [{ uses: 1 }] });
  });

  it('is made by editors for members alone, and ends when its maker may not invite so any more', async () => {
    const { id, owner, editor, member } = await room.full();
    const input = { groupId: id, days: 7, maxUses: 1 };
    const asEditor = { input: { ...input, id: room.newId(), role: 'EDITOR' } };
    expect(await room.do(editor, 'inviteToGroup', asEditor)).toMatchObject({ __typename: 'GroupRoleLacking' });
    const lasting = await room.invite(owner, id, { role: 'MEMBER' });
    const ending = await room.invite(owner, id, { role: 'EDITOR' });
    const ofEditor = room.newId();
    const demoted = await room.invite(editor, id, { id: ofEditor });
    expect((await room.group(editor, id))?.invitations.map(({ revocable }) => revocable).sort()).toEqual([
      ...Array<boolean>(4).fill(false),
      true,
    ]);
    const taken = { input: { ...input, id: ofEditor, role: 'MEMBER' } };
    expect((await room.do(owner, 'inviteToGroup', taken)).fields).toMatchObject([{ field: 'id' }]);
    expect((await room.group(member, id))?.invitations).toEqual([]);

    await room.do(owner, 'setGroupRole', { groupId: id, personId: editor.userId, role: 'MEMBER' });
    await room.do(owner, 'handOverGroup', { groupId: id, personId: member.userId });
    const newcomer = await app.signUp();
    expect(await room.join(newcomer, demoted)).toMatchObject({ __typename: 'GroupInvitationInvalid' });
    expect(await room.join(newcomer, ending)).toMatchObject({ __typename: 'GroupInvitationInvalid' });
    expect(await room.join(newcomer, lasting)).toMatchObject({ __typename: 'Group', role: 'MEMBER' });
  });

  it('does not let in again who was removed after it was made; a newer one does', async () => {
    const { id, owner, editor, member } = await room.full();
    const [before, ofEditor] = [await room.invite(owner, id), await room.invite(editor, id)];
    for (const person of [member, editor]) {
      await room.do(owner, 'removeFromGroup', { groupId: id, personId: person.userId });
    }
    expect(await room.join(editor, ofEditor)).toMatchObject({ __typename: 'GroupInvitationInvalid' });
    expect(await room.join(member, before)).toMatchObject({ __typename: 'GroupInvitationInvalid' });
    expect(await room.do(member, 'groupOffer', { token: before })).toMatchObject({
      __typename: 'GroupInvitationInvalid',
    });
    app.clock.advance(1_000);
    expect(await room.join(member, await room.invite(owner, id))).toMatchObject({ __typename: 'Group' });
  });

  it('has an end and a number of uses within bounds; a group keeps twenty, and fifty people', async () => {
    const owner = await app.signUp();
    const id = await room.make(owner);
    const ask = (input: Record<string, unknown>) =>
      room.do(owner, 'inviteToGroup', {
        input: { id: room.newId(), groupId: id, role: 'MEMBER', days: 7, maxUses: 50, ...input },
      });
    for (const [field, value] of [
      ['days', 0],
      ['days', 31],
      ['maxUses', 0],
      ['maxUses', 51],
      ['id', '11111111-1111-4111-8111-111111111111'],
    ] as const) {
      expect((await ask({ [field]: value })).fields).toMatchObject([{ field }]);
    }
    const token = await room.invite(owner, id, { maxUses: 50 });
    for (let count = 1; count < 20; count++) await room.invite(owner, id);
    expect(await ask({})).toMatchObject({ __typename: 'LimitReached', limit: 20 });
    await sql(
      `WITH somebody AS (
        INSERT INTO accounts_user SELECT gen_random_uuid() AS id, n::text, n::text, '-', '-', 'LEARNER', 'ko', 'SYSTEM',
          'Asia/Seoul', 4, now() FROM generate_series(1, 49) AS n RETURNING id)
      INSERT INTO groups_member SELECT id, $1, 'MEMBER', now() FROM somebody`,
      [id],
    );
    const late = await app.signUp();
    expect(await room.join(late, token)).toMatchObject({ __typename: 'LimitReached', limit: 50 });
  });

  it('is not tried endlessly', async () => {
    const somebody = await app.signUp();
    const kinds = new Set<string>();
    for (let count = 0; count < 31; count++) kinds.add((await room.join(somebody, 'no-such')).__typename);
    expect([...kinds]).toEqual(['GroupInvitationInvalid', 'RateLimited']);
  });
});

describe('the members of a group', () => {
  it('are named to each other, the owner first, and by no more than their name', async () => {
    const { id, owner, editor, member } = await room.full();
    expect(rolesIn(await room.group(member, id))).toEqual([
      [owner.userId, 'OWNER'],
      [editor.userId, 'EDITOR'],
      [member.userId, 'MEMBER'],
    ]);
    expect(JSON.stringify(await room.group(member, id))).not.toContain('@');
  });

  it('are made editors and members, handed the group, removed and gone by themselves', async () => {
    const { id, owner, editor, member } = await room.full();
    const about = (person: Person) => ({ groupId: id, personId: person.userId });
    await room.do(owner, 'setGroupRole', { ...about(member), role: 'EDITOR' });
    expect(rolesIn(await room.group(owner, id))?.[2]).toEqual([member.userId, 'EDITOR']);
    await room.do(owner, 'setGroupRole', { ...about(member), role: 'MEMBER' });
    for (const name of ['handOverGroup', 'removeFromGroup'] as const)
      expect(await room.do(owner, name, about(owner))).toMatchObject({ __typename: 'OwnerMustHandOver' });
    expect(await room.do(owner, 'leaveGroup', { groupId: id })).toMatchObject({ __typename: 'OwnerMustHandOver' });
    expect(await room.do(owner, 'handOverGroup', { groupId: id, personId: nowhere })).toMatchObject({
      __typename: 'MemberNotFound',
    });
    expect(rolesIn((await room.do<ShownGroup>(owner, 'handOverGroup', about(editor))) ?? null)).toEqual([
      [editor.userId, 'OWNER'],
      [owner.userId, 'EDITOR'],
      [member.userId, 'MEMBER'],
    ]);
    expect(await room.do(owner, 'removeFromGroup', about(member))).toMatchObject({ __typename: 'GroupRoleLacking' });
    expect(await room.do(editor, 'removeFromGroup', about(member))).toMatchObject({ memberCount: 2 });
    expect(await room.do(editor, 'removeFromGroup', about(member))).toMatchObject({ memberCount: 2 });
    expect(await room.group(member, id)).toBeNull();
    expect(await room.do(owner, 'leaveGroup', { groupId: id })).toEqual({ __typename: 'GroupLeft', groupId: id });
    expect(await room.do(owner, 'leaveGroup', { groupId: id })).toMatchObject({ __typename: 'GroupNotFound' });
    expect(rolesIn(await room.group(editor, id))).toEqual([[editor.userId, 'OWNER']]);
  });

  it('have exactly one owner whatever happens at once', async () => {
    const { id, owner, editor, member } = await room.full();
    const about = (person: Person) => ({ groupId: id, personId: person.userId });
    await Promise.all([
      room.do(owner, 'handOverGroup', about(editor)),
      room.do(owner, 'handOverGroup', about(member)),
      room.do(editor, 'leaveGroup', { groupId: id }),
      room.do(owner, 'setGroupRole', { ...about(member), role: 'EDITOR' }),
    ]);
    const owners = await sql<{ id: string }>(
      `SELECT user_id AS id FROM groups_member WHERE group_id = $1 AND role = 'OWNER'`,
      [id],
    );
    expect(owners).toHaveLength(1);
    expect([owner.userId, editor.userId, member.userId]).toContain(owners[0]!.id);
  });

  it('go with their account: the group falls to the editor there longest, then to members, and ends with the last', async () => {
    const { id, owner, editor, member } = await room.full();
    const token = await room.invite(owner, id);
    const remove = async (person: Person) => {
      const { data } = await app.graphql<{ deleteAccount: { __typename: string } }>(
        'mutation ($password: String!) { deleteAccount(password: $password) { __typename } }',
        { password: person.password },
        person,
      );
      expect(data.deleteAccount.__typename).toBe('AccountDeleted');
    };
    await remove(owner);
    expect(rolesIn(await room.group(member, id))).toEqual([
      [editor.userId, 'OWNER'],
      [member.userId, 'MEMBER'],
    ]);
    expect(await room.join(await app.signUp(), token)).toMatchObject({ __typename: 'GroupInvitationInvalid' });
    await remove(editor);
    expect(await room.group(member, id)).toMatchObject({ role: 'OWNER', memberCount: 1 });
    await remove(member);
    expect(await sql('SELECT 1 FROM groups_group WHERE id = $1', [id])).toEqual([]);
  });

  it('hear of every change while they are in it, and nothing once they are not', async () => {
    const { id, owner, member } = await room.full();
    const heard = followSocket(app, `subscription { groupChanged(groupId: "${id}") }`, member.cookie);
    expect(await heard.next()).toBe(true);
    await room.do(owner, 'saveGroup', { input: { id, name: '새 이름', description: '' } });
    expect(await heard.next()).toBe(true);
    await room.do(owner, 'removeFromGroup', { groupId: id, personId: member.userId });
    expect(await heard.next()).toBe(true);
    expect(await heard.next()).toBe('ended');
    await heard.stop();
    const dissolved = followSocket(app, `subscription { groupChanged(groupId: "${id}") }`, owner.cookie);
    expect(await dissolved.next()).toBe(true);
    await room.do(owner, 'dissolveGroup', { groupId: id, name: '새 이름' });
    expect(await dissolved.next()).toBe(true);
    expect(await dissolved.next()).toBe('ended');
    await dissolved.stop();
  });
});
