import { randomBytes } from 'node:crypto';
import { makeServerFolder } from '../support/data-folder.js';
import { ServerProcess } from '../support/process.js';

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';
const claimAdmin = 'mutation ($token: String!) { claimAdmin(token: $token) { __typename ... on User { role } } }';

const person = () => ({
  input: { email: `${randomBytes(6).toString('hex')}@example.com`, password: 'correct horse battery', name: '사람' },
});

it('a server makes its first admin once, finishes the requests that run, and starts again as if nothing was', async () => {
  const { DATA_DIR, CONTENT_DIR, remove } = await makeServerFolder();
  const server = await ServerProcess.start({ DATA_DIR, CONTENT_DIR });
  const token = /\/setup\?token=(\S+)/.exec(server.stdout)?.[1];
  const first = await server.graphql(signUp, person());
  const claim = (cookie: string | undefined) =>
    server.graphql<{ claimAdmin: { __typename: string; role?: string } }>(claimAdmin, { token }, cookie);
  const claimed = await claim(first.cookie);
  expect(claimed.data.claimAdmin).toEqual({ __typename: 'User', role: 'ADMIN' });
  const again = await claim(claimed.cookie ?? first.cookie);
  expect(again.data.claimAdmin.__typename).toBe('SetupLinkInvalid');

  // Hashing passwords keeps these running for a while.
  const running = Array.from({ length: 4 }, () => server.graphql<{ signUp: { __typename: string } }>(signUp, person()));
  await server.graphql('{ server { name } }');
  const ended = server.stop('SIGTERM');
  const answers = await Promise.all(running);
  expect(answers.map(({ data }) => data.signUp.__typename)).toEqual(Array(4).fill('SignedIn'));
  expect(await ended).toEqual({ code: 0, signal: null });

  const next = await ServerProcess.start({ DATA_DIR, CONTENT_DIR });
  expect(next.stdout).not.toContain('/setup?token=');
  const { data } = await next.graphql<{ me: unknown }>('{ me { email } }', {}, answers[0]?.cookie);
  expect(data.me).not.toBeNull();
  await next.stop();
  await remove();
});
