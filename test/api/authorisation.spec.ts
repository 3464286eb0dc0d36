import os from 'node:os';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { Database, type RoleName } from '../../backend/src/platform/index.js';
import { promote } from '../support/accounts.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { contract, operationsOf } from '../support/contract.js';
import { nobody, nowhere, permissions } from '../support/permissions.js';
import { askOverSocket } from '../support/socket.js';

type Asker = 'GUEST' | 'SUSPENDED' | RoleName;

const askers: Asker[] = ['GUEST', 'SUSPENDED', 'LEARNER', 'EDITOR', 'ADMIN'];
const isNobody = (asker: Asker) => asker === 'GUEST' || asker === 'SUSPENDED';
const schema = await contract();

describe('who may do what', () => {
  let app: TestApp;
  const people = new Map<Asker, Person>();
  beforeAll(async () => {
    // Asked what conflicts there are, the app reads all content.
    app = await startTestApp({ contentDir: path.join(os.tmpdir(), `kkori-no-content-${process.pid}`) });
  });
  afterAll(() => app.close());

  /** A cookie of somebody with that role; undefined for a guest. */
  const cookieFor = async (asker: Asker, ownSession: boolean): Promise<string | undefined> => {
    if (asker === 'GUEST') return undefined;
    const known = people.get(asker);
    if (known && !ownSession) return known.cookie;
    const person = await app.signUp();
    // Suspended behind the back of the sessions, which are there still.
    if (asker === 'SUSPENDED') await suspend(person.userId);
    else await promote(app, person.userId, asker);
    if (!ownSession) people.set(asker, person);
    return person.cookie;
  };

  const suspend = (userId: string) =>
    app
      .get(Database)
      .query("UPDATE accounts_user SET role = 'ADMIN', suspended_at = now(), suspension_reason = '-' WHERE id = $1", [
        userId,
      ]);

  it('is said of every operation in the contract, and of no other', () => {
    expect(Object.keys(permissions).sort()).toEqual(operationsOf(schema));
  });

  it.each(Object.entries(permissions))(
    'of %s is tried with a document that fits and asks for it',
    (name, permission) => {
      const document = parse(permission.document);
      expect(validate(schema, document)).toEqual([]);
      expect(permission.document).toContain(name.split('.')[1]);
    },
  );

  const cases = Object.entries(permissions).flatMap(([name, permission]) =>
    askers.map((asker) => {
      const may = permission.may === 'everybody' || permission.may.some((role) => role === asker);
      const refusal = isNobody(asker) ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      return { asker, name, expected: may ? 'answered' : refusal, permission };
    }),
  );

  it.each(cases)('$asker asking for $name: $expected', async ({ asker, name, expected, permission }) => {
    const cookie = await cookieFor(asker, permission.endsSession ?? false);
    const { document, variables = {} } = permission;
    const answer = name.startsWith('Subscription.')
      ? await askOverSocket(app, document, variables, cookie)
      : await app.graphql(document, variables, cookie ? { cookie } : {});
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.['code'] ?? 'no code');
    expect(codes).toEqual(expected === 'answered' ? [] : [expected]);
    // A refusal says nothing else: no data but the null in its place.
    if (expected !== 'answered') expect(Object.values(answer.data ?? {}).every((value) => value === null)).toBe(true);
  });

  it.each(cases.filter(({ name }) => !name.startsWith('Subscription.')))(
    '$asker asking for $name over a WebSocket: $expected',
    async ({ asker, expected, permission }) => {
      const cookie = await cookieFor(asker, permission.endsSession ?? false);
      const answer = await askOverSocket(app, permission.document, permission.variables, cookie);
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.['code']);
      const refusals = codes.filter((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
      expect(refusals).toEqual(expected === 'answered' ? [] : [expected]);
    },
  );

  describe('with what is somebody else’s', () => {
    /** One id for a thing of each kind that people have, so that any operation can be asked about it. */
    const theirs = uuidv7();
    let owner: Person;
    let other: Person;
    beforeAll(async () => {
      [owner, other] = [await app.signUp(), await app.signUp()];
      const markdown = '# 내 질문인가요?\n\n## 30초 답변\n\n네.\n';
      for (const document of [
        'mutation ($id: UUID!) { saveDeck(input: { id: $id, title: "내 덱", description: "" }) { __typename } }',
        'mutation ($id: UUID!, $markdown: String!) { saveQuestion(input: { id: $id, markdown: $markdown, deckId: $id }) { __typename } }',
        'mutation ($id: UUID!) { saveSearch(search: { id: $id, name: "내 검색", query: "is:due" }) { __typename } }',
      ]) {
        const variables = { id: theirs, ...(document.includes('$markdown') ? { markdown } : {}) };
        const { errors } = await app.graphql(document, variables, owner);
        expect(errors).toBeUndefined();
      }
      await app.get(Database).query(
        `INSERT INTO study_tuning (user_id, id, started_at, state, progress, in_force)
         VALUES ($1, $2, now(), 'FAILED', 0, false)`,
        [owner.userId, theirs],
      );
    });

    /** All rows of the owner, as text. */
    const all = async () => {
      const tables = ['decks_own_deck', 'decks_own_deck_question', 'study_saved_search', 'study_tuning'];
      const rows = tables.map((table) => `SELECT t::text FROM ${table} AS t WHERE t.user_id = $1`);
      const own = 'SELECT q::text FROM questions_question AS q WHERE q.owner_id = $1';
      return app.get(Database).query<{ t: string }>([...rows, own].join(' UNION ALL '), [owner.userId]);
    };

    const asked = Object.entries(permissions).filter(
      ([, { may, document }]) => (may === 'everybody' || may.includes('LEARNER')) && document.includes(nowhere),
    );

    it('answers nobody else anything but that it is not there, and changes nothing', async () => {
      const before = await all();
      expect(before).toHaveLength(5);
      expect(asked.length).toBeGreaterThan(10);
      for (const [name, { document }] of asked) {
        const ask = async (id: string) => {
          const { data, errors } = await app.graphql(document.replaceAll(nowhere, id), {}, other);
          return [name, data, errors];
        };
        const answer = await ask(theirs);
        // Whoever makes something makes its id as well: of one that is taken they are told so.
        if (!name.startsWith('Mutation.save')) expect(answer).toEqual(await ask(nowhere));
      }
      expect(await all()).toEqual(before);
    });
  });

  describe('within a group', () => {
    type InGroup = 'OWNER' | 'EDITOR' | 'MEMBER' | 'FORMER' | 'ELSEWHERE' | 'STRANGER';
    const standings: InGroup[] = ['OWNER', 'EDITOR', 'MEMBER', 'FORMER', 'ELSEWHERE', 'STRANGER'];
    const known = new Map<InGroup, Person>();
    const target = { userId: '' };
    const sql = <Row>(text: string, parameters: unknown[]) => app.get(Database).query<Row>(text, parameters);
    beforeAll(async () => {
      for (const standing of standings) known.set(standing, await app.signUp());
      target.userId = (await app.signUp()).userId;
      await groupOf([['ELSEWHERE', 'OWNER']]);
    });

    /** @returns the id of a new one called 모임 */
    async function groupOf(members: [InGroup, string][]): Promise<string> {
      const id = uuidv7();
      await sql(`INSERT INTO groups_group VALUES ($1, '모임', '', now())`, [id]);
      const rows = members.map(([standing, role]) => [known.get(standing)!.userId, role] as const);
      for (const [userId, role] of rows) {
        await sql('INSERT INTO groups_member VALUES ($1, $2, $3, now())', [userId, id, role]);
      }
      return id;
    }

    const fullGroup = async () => {
      const id = await groupOf([
        ['OWNER', 'OWNER'],
        ['EDITOR', 'EDITOR'],
        ['MEMBER', 'MEMBER'],
      ]);
      await sql(`INSERT INTO groups_member VALUES ($1, $2, 'MEMBER', now())`, [target.userId, id]);
      await sql('INSERT INTO groups_removal VALUES ($1, $2, now())', [known.get('FORMER')!.userId, id]);
      return id;
    };

    const all = (id: string) =>
      sql<{ t: string }>(
        `SELECT t::text FROM groups_group AS t WHERE id = $1 UNION ALL SELECT t::text FROM groups_member AS t
         WHERE group_id = $1 UNION ALL SELECT t::text FROM groups_invitation AS t WHERE group_id = $1`,
        [id],
      );

    const asked = Object.entries(permissions).flatMap(([name, { inGroup, document }]) =>
      inGroup ? [{ name, inGroup, document: document.replace('name: ""', 'name: "모임"') }] : [],
    );

    it('is said of every operation with the id of a group', () => {
      expect(asked.filter(({ document }) => document.includes(nowhere))).toHaveLength(32);
    });

    it.each(asked)('$name is for its $inGroup, and for nobody else', async ({ name, inGroup, document }) => {
      for (const standing of standings) {
        const id = await fullGroup();
        const ask = async (groupId: string) => {
          const fitting = document.replaceAll(nowhere, groupId).replaceAll(nobody, target.userId);
          const { cookie } = known.get(standing)!;
          const { data, errors } = name.startsWith('Subscription.')
            ? await askOverSocket(app, fitting, {}, cookie)
            : await app.graphql(fitting, {}, { cookie });
          expect(errors).toBeUndefined();
          const answer = Object.values(data ?? {})[0] as { __typename?: string } | null | undefined;
          return answer?.__typename ?? answer;
        };
        const before = await all(id);
        const kind = await ask(id);
        const isMember = standing === 'OWNER' || standing === 'EDITOR' || standing === 'MEMBER';
        if (isMember && inGroup.includes(standing)) {
          expect([null, undefined, 'GroupNotFound', 'GroupRoleLacking', 'OwnerMustHandOver']).not.toContain(kind);
          continue;
        }
        if (isMember) expect(['GroupRoleLacking', 'OwnerMustHandOver']).toContain(kind);
        else if (name === 'Mutation.saveGroup') expect(kind).toBe('GroupNotFound');
        else expect(kind).toBe(await ask(uuidv7()));
        expect(await all(id)).toEqual(before);
      }
    });
  });

  it('is refused whole when a guest asks for something allowed and something not', async () => {
    const { data, errors } = await app.graphql('{ server { name } mySessions { id } }');
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
  });

  it('changes with the role at once, without signing in again', async () => {
    const person = await app.signUp();
    const role = async () =>
      (await app.graphql<{ me: { role: string } }>('{ me { role } }', {}, { cookie: person.cookie })).data.me.role;
    expect(await role()).toBe('LEARNER');
    await promote(app, person.userId, 'EDITOR');
    expect(await role()).toBe('EDITOR');
  });
});
