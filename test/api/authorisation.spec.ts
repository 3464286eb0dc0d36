import { parse, validate } from 'graphql';
import type { RoleName } from '../../backend/src/platform/index.js';
import { promote } from '../support/accounts.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { contract, operationsOf } from '../support/contract.js';
import { permissions } from '../support/permissions.js';
import { askOverSocket } from '../support/socket.js';

type Asker = 'GUEST' | RoleName;

const askers: Asker[] = ['GUEST', 'LEARNER', 'EDITOR', 'ADMIN'];
const schema = await contract();

describe('who may do what', () => {
  let app: TestApp;
  const people = new Map<Asker, Person>();
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  /** A cookie of somebody with that role; undefined for a guest. */
  const cookieFor = async (asker: Asker, ownSession: boolean): Promise<string | undefined> => {
    if (asker === 'GUEST') return undefined;
    const known = people.get(asker);
    if (known && !ownSession) return known.cookie;
    const person = await app.signUp();
    await promote(app, person.userId, asker);
    if (!ownSession) people.set(asker, person);
    return person.cookie;
  };

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
      const may = permission.may === 'everybody' || (asker !== 'GUEST' && permission.may.includes(asker));
      const refusal = asker === 'GUEST' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
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
