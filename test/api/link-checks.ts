import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { LinkChecks, probeAll, Prober } from '../../backend/src/editing/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { ContentImportService, OutwardLinks } from '../../backend/src/questions/index.js';
import type { Person } from '../support/app.js';
import type { EditingDesk } from '../support/editing.js';
import { questionFile } from '../support/question-file.js';

/** Whether pages of other sites are there. @param admin once the room is open */
export function linkChecks({ room, ask }: EditingDesk, admin: () => Person): void {
  /** Where questions lead in the test of links. */
  const server = createServer(({ url }, response) => {
    if (url !== '/silent') response.writeHead(url === '/gone?a=1&b=2' ? 404 : 200).end();
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('asks for the pages that questions lead to when an editor wants it, and warns of those that are gone at their line', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const linked = questionFile('linked');
    const gone = `${base}/gone?a=1&b=2`;
    const text = linked.text
      .replace(/url: .*/, `url: ${base}/there`)
      .replace('설명입니다.', `[간 곳](${gone}#part)과 [있는 곳](${base}/there#x)입니다.`);
    await room.app.get(ContentImportService).importQuestions([{ ...linked, text }]);
    // Nobody outside is asked here.
    await room.app.get(Database).query(`UPDATE questions_question SET status = 'archived' WHERE slug <> 'linked'`);
    type Report = {
      checking: boolean;
      left: number;
      count: number;
      unknown: number;
      checkedAt: string | null;
      dead: Record<string, unknown>[];
    };
    const fields = 'checking left count unknown checkedAt dead { url reason questions { slug } }';
    const report = () => ask<Report>(admin(), `{ linkReport { ${fields} } }`);
    const check = `mutation { checkLinks { __typename ... on LinkReport { ${fields} } ... on RateLimited { retryAfterSeconds } } }`;
    const done = async () => {
      for (;;) {
        const now = await report();
        if (!now.checking) return now;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const lookedThrough = jest.spyOn(room.app.get(OutwardLinks), 'of');
    expect(await report()).toMatchObject({ checking: false, count: 0, checkedAt: null, dead: [] });
    // Addresses of this machine are asked in tests alone.
    expect(await ask(admin(), check)).toMatchObject({ checking: true });
    expect(await done()).toMatchObject({ count: 2, unknown: 2, dead: [] });
    const asks = jest.spyOn(room.app.get(Prober), 'all').mockImplementation((...[addresses, stop, each]) => {
      return probeAll(addresses, { allowLoopback: true, timeoutMs: 15_000, pauseMs: 0 }, stop, each);
    });
    await ask(admin(), check);
    expect(await done()).toMatchObject({
      count: 2,
      unknown: 0,
      dead: [{ url: gone, reason: '404', questions: [{ slug: 'linked' }] }],
    });
    const { problems } = await ask<{ problems: { line: number; code: string; severity: string }[] }>(
      admin(),
      `query ($markdown: String!) { checkQuestion(slug: "linked", markdown: $markdown) {
        ... on QuestionProblems { problems { line code severity } } } }`,
      { markdown: text },
    );
    const line = text.split('\n').findIndex((each) => each.includes('간 곳')) + 1;
    expect(problems.filter(({ code }) => code === 'link')).toEqual([{ line, code: 'link', severity: 'WARNING' }]);
    // What another process of the site has begun is told here, and not begun again.
    await room.app
      .get(Database)
      .query('INSERT INTO editing_link_run (remaining, alive_until) VALUES (7, $1)', [new Date(room.now + 60_000)]);
    expect(await report()).toMatchObject({ checking: true, left: 7, count: 2 });
    expect(await ask(admin(), check)).toMatchObject({ checking: true, left: 7 });
    // It came to its end without a word.
    room.at(room.now + 60_000);
    expect(await report()).toMatchObject({ checking: false, left: 0 });
    await ask(admin(), check);
    await done();
    // Only for a check are all questions looked through; what it found says where else to look.
    expect(lookedThrough.mock.calls.filter(([ids]) => !ids)).toHaveLength(3);

    const silent = text.replace(`${base}/there`, `${base}/silent`);
    await room.app.get(ContentImportService).importQuestions([{ ...linked, text: silent }]);
    await ask(admin(), check);
    expect(await report()).toMatchObject({ checking: true });
    expect(await ask(admin(), check)).toMatchObject({ checking: true });
    await room.app.get(LinkChecks).beforeApplicationShutdown();
    expect(await report()).toMatchObject({ checking: false, count: 2, dead: [{ url: gone }] });
    expect(await ask(admin(), check)).toMatchObject({ __typename: 'RateLimited' });
    asks.mockRestore();
  });
}
