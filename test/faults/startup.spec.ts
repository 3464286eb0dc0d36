import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { makeServerFolder, type ServerFolder } from '../support/data-folder.js';
import { ServerProcess } from '../support/process.js';

/** Starts and expects a refusal: status 1 and one line. */
async function refusal(environment: Record<string, string>): Promise<string> {
  const server = await ServerProcess.spawn(environment);
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(server.stderr.trim().split('\n')).toHaveLength(1);
  expect(server.stderr).toMatch(/^kkori: /);
  return server.stderr;
}

describe('starting', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-data-'));
  });
  afterEach(() => fs.rm(folder, { recursive: true, force: true }));

  const refusalHere = (environment: Record<string, string>) =>
    refusal({ DATA_DIR: path.join(folder, 'data'), ...environment });

  it('on a taken port says so', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    expect(await refusalHere({ PORT: String(port) })).toContain(`PORT ${port} is already in use`);
    other.close();
  });

  it('with a wrong setting names it and hides its value', async () => {
    const line = await refusalHere({ DATABASE_URL: 'mysql://root:hunter2@db/x' });
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
    expect(await refusalHere({})).toContain('DATA_DIR');
  });

  it('with an unreachable database says so and hides the password', async () => {
    const line = await refusalHere({ DATABASE_URL: 'postgres://kkori:hunter2@127.0.0.1:1/kkori' });
    expect(line).toContain('DATABASE_URL');
    expect(line).not.toContain('hunter2');
  });

  it('with a content folder that is not there says so, rather than take everything away', async () => {
    const { DATA_DIR, remove } = await makeServerFolder();
    expect(await refusal({ DATA_DIR, CONTENT_DIR: path.join(folder, 'nowhere') })).toContain('CONTENT_DIR');
    await remove();
  });
});

describe('a server with a corrupt content file', () => {
  let folder: ServerFolder;
  let server: ServerProcess;
  beforeAll(async () => {
    folder = await makeServerFolder();
    const broken = path.join(folder.CONTENT_DIR, folder.questions[0]!);
    await fs.writeFile(broken, (await fs.readFile(broken, 'utf8')).replace('## 키워드', '## 키웓'));
    const { DATA_DIR, CONTENT_DIR } = folder;
    server = await ServerProcess.start({ DATA_DIR, CONTENT_DIR });
  });
  afterAll(async () => {
    expect(await server.stop()).toEqual({ code: 0, signal: null });
    await folder.remove();
  });

  it('names file and line and serves the rest', async () => {
    const [file] = folder.questions;
    expect(server.stdout).toContain(` content/${file}:`);
    expect(server.stdout).toMatch(/\.md:\d+ /);
    const { data } = await server.graphql<{ questions: { total: number } }>('{ questions { total } }');
    expect(data.questions.total).toBe(folder.questions.length - 1);
  });

  it('keeps its data folder from a second', async () => {
    expect(await refusal({ DATA_DIR: folder.DATA_DIR })).toContain('in use by another Kkori');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});
