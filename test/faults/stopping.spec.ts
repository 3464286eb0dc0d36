import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { makeDataFolder } from '../support/data-folder.js';
import { ServerProcess } from '../support/process.js';

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';

const person = () => ({
  input: { email: `${randomBytes(6).toString('hex')}@example.com`, password: 'correct horse battery', name: '사람' },
});

describe('stopping', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeDataFolder({ migrated: true });
  });
  afterEach(() => fs.rm(folder, { recursive: true, force: true }));

  it('finishes the requests that run and takes the next start as if nothing was', async () => {
    const server = await ServerProcess.start({ DATA_DIR: folder });
    // Hashing passwords keeps these running for a while.
    const running = Array.from({ length: 4 }, () =>
      server.graphql<{ signUp: { __typename: string } }>(signUp, person()),
    );
    await server.graphql('{ server { name } }');
    const ended = server.stop('SIGTERM');
    const answers = await Promise.all(running);
    expect(answers.map(({ data }) => data.signUp.__typename)).toEqual(Array(4).fill('SignedIn'));
    expect(await ended).toEqual({ code: 0, signal: null });
    const next = await ServerProcess.start({ DATA_DIR: folder });
    const { data } = await next.graphql<{ me: unknown }>('{ me { email } }', {}, answers[0]?.cookie);
    expect(data.me).not.toBeNull();
    await next.stop();
  });
});
