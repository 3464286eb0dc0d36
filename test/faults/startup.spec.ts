import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { makeDataFolder } from '../support/data-folder.js';
import { ServerProcess } from '../support/process.js';

describe('starting', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeDataFolder({ migrated: true });
  });
  afterEach(() => fs.rm(folder, { recursive: true, force: true }));

  /** Starts and expects a refusal: status 1 and one line. */
  const refusal = async (environment: Record<string, string>): Promise<string> => {
    const server = await ServerProcess.spawn({ DATA_DIR: path.join(folder, 'data'), ...environment });
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.stderr.trim().split('\n')).toHaveLength(1);
    expect(server.stderr).toMatch(/^kkori: /);
    return server.stderr;
  };

  it('on a taken port says so', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    expect(await refusal({ PORT: String(port) })).toContain(`PORT ${port} is already in use`);
    other.close();
  });

  it('with a wrong setting names it and hides its value', async () => {
    const line = await refusal({ DATABASE_URL: 'mysql://root:hunter2@db/x' });
    expect(line).toContain('DATABASE_URL');
    expect(line).not.toContain('hunter2');
  });

  it('with a data folder that cannot be written says so', async () => {
    await fs.writeFile(path.join(folder, 'file'), '');
    expect(await refusal({ DATA_DIR: path.join(folder, 'file', 'data') })).toContain('DATA_DIR');
  });

  it('with a data folder that holds something else says so', async () => {
    await fs.mkdir(path.join(folder, 'data', 'postgres'), { recursive: true });
    await fs.writeFile(path.join(folder, 'data', 'postgres', 'PG_VERSION'), 'not a version\n');
    expect(await refusal({})).toContain('DATA_DIR');
  });

  it('with an unreachable database says so and hides the password', async () => {
    const line = await refusal({ DATABASE_URL: 'postgres://kkori:hunter2@127.0.0.1:1/kkori' });
    expect(line).toContain('DATABASE_URL');
    expect(line).not.toContain('hunter2');
  });

  it('with a content folder that is not there says so, rather than take everything away', async () => {
    expect(await refusal({ CONTENT_DIR: path.join(folder, 'nowhere') })).toContain('CONTENT_DIR');
  });

  it('twice on one data folder leaves it to the first', async () => {
    const first = await ServerProcess.start({ DATA_DIR: folder });
    expect(await refusal({ DATA_DIR: folder })).toContain('in use by another Kkori');
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    expect(await first.stop()).toEqual({ code: 0, signal: null });
  });

  it('with a corrupt content file names file and line and serves the rest', async () => {
    const content = path.join(folder, 'content');
    await fs.cp(path.resolve(import.meta.dirname, '../../content'), content, { recursive: true });
    const broken = path.join(content, 'network/load-balancing.md');
    await fs.writeFile(broken, (await fs.readFile(broken, 'utf8')).replace('## 키워드', '## 키웓'));
    const files = await fs.readdir(content, { recursive: true });
    const questions = files.filter((file) => file.endsWith('.md') && file !== 'README.md').length;
    const server = await ServerProcess.start({ DATA_DIR: path.join(folder, 'data'), CONTENT_DIR: content });
    expect(server.stdout).toMatch(/network\/load-balancing\.md:\d+ /);
    const { data } = await server.graphql<{ questions: { total: number } }>('{ questions { total } }');
    expect(data.questions.total).toBe(questions - 1);
    await server.stop();
  });

  it('prints a link that makes the first admin, once', async () => {
    const server = await ServerProcess.start({ DATA_DIR: folder });
    const token = /\/setup\?token=(\S+)/.exec(server.stdout)?.[1];
    const signUp = await server.graphql<{ signUp: { __typename: string } }>(
      'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }',
      { input: { email: 'first@example.com', password: 'correct horse battery', name: '첫 관리자' } },
    );
    const claim = (cookie: string | undefined) =>
      server.graphql<{ claimAdmin: { __typename: string; role?: string } }>(
        'mutation ($token: String!) { claimAdmin(token: $token) { __typename ... on User { role } } }',
        { token },
        cookie,
      );
    const claimed = await claim(signUp.cookie);
    expect(claimed.data.claimAdmin).toEqual({ __typename: 'User', role: 'ADMIN' });
    const again = await claim(claimed.cookie ?? signUp.cookie);
    expect(again.data.claimAdmin.__typename).toBe('SetupLinkInvalid');
    await server.stop();
    const second = await ServerProcess.start({ DATA_DIR: folder });
    expect(second.stdout).not.toContain('/setup?token=');
    await second.stop();
  });
});
