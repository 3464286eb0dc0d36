import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ContentService } from '../../backend/src/interchange/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { questionFile } from '../support/question-file.js';

/** A good file with something more in its explanation. */
const question = (id: string, title: string, extra = '') =>
  questionFile(id, title).text.replace('설명입니다.', `설명입니다.${extra}`);

describe('questions', () => {
  let app: TestApp;
  let folder: string;

  const write = async (file: string, text: string) => {
    await fs.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await fs.writeFile(path.join(folder, file), text);
  };
  const load = () => app.get(ContentService).importFolder();
  const read = async (slug: string) => {
    const { data } = await app.graphql<{ question: Record<string, unknown> | null }>(
      `query ($slug: String!) { question(slug: $slug) {
        id title revision explanationHtml followUps { cardId key title }
        quiz { __typename ... on ClozeItem { cardId textHtml blanks { answer accepted } } ... on TrueFalseItem { cardId answer } }
      } }`,
      { slug },
    );
    return data.question;
  };

  beforeAll(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-content-'));
    await write('subjects.yaml', '- id: network\n  name: { ko: 네트워크, en: Networks }\n');
    app = await startTestApp({ contentDir: folder });
  });
  afterAll(async () => {
    await app.close();
    await fs.rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    await fs.rm(path.join(folder, 'network'), { recursive: true, force: true });
    await write('network/first.md', question('first', '로드 밸런싱이 무엇인가요?'));
    await load();
  });

  it('are not found by text that no database holds, which is no failure of the server', async () => {
    const before = app.logged.length;
    for (const query of [
      'query ($text: String!) { question(slug: $text) { id } }',
      'query ($text: String!) { questions(filter: { tag: $text }) { total } }',
      'query ($text: String!) { searchQuestions(query: "로드", filter: { tag: $text }) { total } }',
    ]) {
      const { errors } = await app.graphql(query, { text: 'a\0b' });
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
    }
    expect(app.logged.slice(before).filter((line) => line.includes('reference'))).toEqual([]);
  });

  it('of one file that cannot be stored are named, and stop no other', async () => {
    // Its slug is taken by a question that is not the folder's.
    await app.get(Database).query(
      `INSERT INTO questions_question SELECT (jsonb_populate_record(q,
         jsonb_build_object('id', gen_random_uuid(), 'slug', 'clash'))).* FROM questions_question q WHERE slug = 'first'`,
    );
    await write('network/clash.md', question('clash', '이미 있나요?'));
    await write('network/later.md', question('later', '나중 것도 들어오나요?'));
    const { problems, created } = await load();
    expect(problems).toEqual([
      expect.objectContaining({ file: 'network/clash.md', code: 'storage', severity: 'error' }),
    ]);
    expect(created).toBe(1);
    expect(await read('later')).not.toBeNull();
    await app.get(Database).query(`DELETE FROM questions_question WHERE slug = 'clash'`);
    expect(await load()).toMatchObject({ created: 1, problems: [] });
  });

  it('show the pictures of their folder, however the address is written, and anew when one changes', async () => {
    const png = (last: number) => Buffer.from([0x89, 0x50, 0x4e, 0x47, last]);
    await fs.mkdir(path.join(folder, 'network/images'), { recursive: true });
    await fs.writeFile(path.join(folder, 'network/images/한 글.png'), png(1));
    const text = questionFile('first').text.replace('설명입니다.', '![그림](./images/%ED%95%9C%20글.png)');
    await write('network/first.md', text);
    const shown = async () => {
      const address = /src="(\/media\/[^"]+)"/.exec(String((await read('first'))?.['explanationHtml']))?.[1];
      return Buffer.from(await (await fetch(app.url + address)).arrayBuffer());
    };
    await load();
    expect(await shown()).toEqual(png(1));
    await fs.writeFile(path.join(folder, 'network/images/한 글.png'), png(2));
    expect(await load()).toMatchObject({ rendered: 1 });
    expect(await shown()).toEqual(png(2));
  });

  it('take their subject with them when neither is wanted any more', async () => {
    const subjects = async () =>
      (await app.graphql<{ subjects: { id: string }[] }>('{ subjects { id } }')).data.subjects;
    const network = '- id: network\n  name: { ko: 네트워크, en: Networks }\n';
    await write('subjects.yaml', `- id: passing\n  name: { ko: 임시, en: Passing }\n${network}`);
    await write('network/second.md', questionFile('second').text.replace('subject: network', 'subject: passing'));
    await load();
    expect(await subjects()).toEqual([{ id: 'passing' }, { id: 'network' }]);
    await write('subjects.yaml', network);
    await load();
    expect(await subjects()).toContainEqual({ id: 'passing' });
    await fs.rm(path.join(folder, 'network/second.md'));
    await load();
    expect(await subjects()).toEqual([{ id: 'network' }]);
    const stored = await app.get(Database).query(`SELECT 1 FROM questions_subject WHERE id = 'passing'`);
    expect(stored).toEqual([]);
  });

  it('give parts anchors of their own, whatever the keys are called', async () => {
    const note = '글[^1]\n\n[^1]: 각주';
    const text = questionFile('first')
      .text.replace('설명입니다.', note)
      .replace('{#first}\n\n그렇습니다.', `{#explanation}\n\n${note}`)
      .replace('{#second}\n\n그렇습니다.', `{#ox-why}\n\n${note}`)
      .replace('> 그렇습니다.', '> 글[^1]\n>\n> [^1]: 각주');
    await write('network/first.md', text);
    expect((await load()).problems).toEqual([]);
    const { data } = await app.graphql(
      '{ question(slug: "first") { explanationHtml followUps { answerHtml } quiz { ... on TrueFalseItem { explanationHtml } } } }',
    );
    const ids = [...JSON.stringify(data).matchAll(/ id=\\"([^\\"]+)\\"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(7);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are counted behind the last page, too', async () => {
    const behind = Buffer.from('o500').toString('base64url');
    const { data } = await app.graphql<{ questions: { total: number; nodes: unknown[] } }>(
      'query ($after: String) { questions(first: 5, after: $after) { total nodes { id } } }',
      { after: behind },
    );
    expect(data.questions).toEqual({ total: 1, nodes: [] });
  });

  it('are imported once: unchanged files write nothing', async () => {
    expect(await load()).toMatchObject({
      created: 0,
      revised: 0,
      rendered: 0,
      archived: 0,
      unchanged: 1,
      problems: [],
    });
  });

  it('keep their cards when they are edited, and get a new revision', async () => {
    const before = await read('first');
    await write('network/first.md', question('first', '로드 밸런싱을 설명해 주세요.'));
    expect(await load()).toMatchObject({ revised: 1, unchanged: 0 });
    const after = await read('first');
    expect(after).toMatchObject({ title: '로드 밸런싱을 설명해 주세요.', revision: Number(before?.['revision']) + 1 });
    expect(after?.['id']).toBe(before?.['id']);
    expect(after?.['followUps']).toEqual(before?.['followUps']);
  });

  it('stay the same question when their file is renamed', async () => {
    const before = await read('first');
    await fs.rename(path.join(folder, 'network/first.md'), path.join(folder, 'network/renamed.md'));
    expect(await load()).toMatchObject({ created: 0, archived: 0 });
    expect(await read('first')).toEqual(before);
    expect(await load()).toMatchObject({ unchanged: 1 });
  });

  it('are archived when their file is gone and come back with it', async () => {
    const before = await read('first');
    const text = await fs.readFile(path.join(folder, 'network/first.md'), 'utf8');
    await fs.rm(path.join(folder, 'network/first.md'));
    expect(await load()).toMatchObject({ archived: 1 });
    expect(await read('first')).toBeNull();
    await write('network/first.md', text);
    await load();
    expect(await read('first')).toEqual(before);
  });

  it('are archived when their file takes another id, unless that is taken', async () => {
    await write('network/first.md', question('other', '다른 질문인가요?'));
    expect(await load()).toMatchObject({ created: 1, archived: 1 });
    expect(await read('first')).toBeNull();
    await write('network/second.md', question('second', '둘째 질문인가요?'));
    await load();
    await write('network/second.md', question('other', '베낀 질문인가요?'));
    expect((await load()).problems).toEqual([expect.objectContaining({ code: 'duplicate' })]);
    expect(await read('second')).not.toBeNull();
    await write('network/first.md', question('first', '로드 밸런싱이 무엇인가요?'));
  });

  it('in a file that is not text are named by line and stop nothing', async () => {
    await write('network/second.md', question('second', '둘째 질문인가요?', '\n\n영\0문자\n'));
    await write('network/third.md', question('third', '셋째 질문인가요?'));
    const { problems } = await load();
    expect(problems).toEqual([
      expect.objectContaining({ file: 'network/second.md', code: 'character', line: expect.any(Number) }),
    ]);
    expect(await read('third')).not.toBeNull();
  });

  it('are imported by one of several processes that start together', async () => {
    await write('network/together.md', question('together', '함께 들어온 질문인가요?'));
    const reports = await Promise.all([load(), load(), load()]);
    expect(reports.map(({ created, unchanged }) => [created, unchanged]).sort()).toEqual([
      [0, 2],
      [0, 2],
      [1, 1],
    ]);
  });

  it('with an error keep what was published before; the file and line are named and the others are served', async () => {
    await write('network/first.md', question('first', '고친 제목').replace('## 키워드', '## 키웓'));
    await write('network/second.md', question('second', '둘째 질문인가요?'));
    const report = await load();
    expect(report.problems).toContainEqual(
      expect.objectContaining({ file: 'network/first.md', line: expect.any(Number), severity: 'error' }),
    );
    expect(await read('first')).toMatchObject({ title: '로드 밸런싱이 무엇인가요?' });
    expect(await read('second')).toMatchObject({ title: '둘째 질문인가요?' });
  });

  it('of a subject that does not exist are a problem', async () => {
    await write('network/lost.md', question('lost', '길을 잃었나요?').replace('subject: network', 'subject: nowhere'));
    const { problems } = await load();
    expect(problems).toEqual([
      expect.objectContaining({ file: 'network/lost.md', line: 3, code: 'unknown-reference', severity: 'error' }),
    ]);
    expect(await read('lost')).toBeNull();
  });

  it('of the same id in two files are a problem, not a silent loss', async () => {
    await write('network/copy.md', question('first', '베낀 질문인가요?'));
    const { problems } = await load();
    expect(problems).toEqual([expect.objectContaining({ file: 'network/copy.md', code: 'duplicate' })]);
    expect(await read('first')).toMatchObject({ title: '로드 밸런싱이 무엇인가요?' });
  });

  it('show their pictures from an address that never changes its content', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await fs.mkdir(path.join(folder, 'network/images'), { recursive: true });
    await fs.writeFile(path.join(folder, 'network/images/dot.png'), png);
    await write('network/first.md', question('first', '그림이 있나요?', '\n\n![점 하나](images/dot.png)\n\n'));
    expect((await load()).problems).toEqual([]);
    const html = String((await read('first'))?.['explanationHtml']);
    const address = /src="(\/media\/[^"]+)"/.exec(html)?.[1];
    const response = await fetch(app.url + address);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
    expect((await fetch(`${app.url}/media/${'0'.repeat(64)}.png`)).status).toBe(404);
    expect((await fetch(`${app.url}/media/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  it('never give a blank away in their cloze text', async () => {
    const quiz = (await read('first'))?.['quiz'] as { __typename: string; textHtml?: string; blanks?: unknown }[];
    const cloze = quiz.find(({ __typename }) => __typename === 'ClozeItem');
    expect(cloze?.textHtml).toContain('data-blank="0"');
    expect(cloze?.textHtml).not.toContain('결론');
    expect(cloze?.blanks).toEqual([{ answer: '결론', accepted: ['conclusion'] }]);
  });

  it('hold nothing that a page would run', async () => {
    await write('network/first.md', question('first', '안전한가요?', '\n\n[누르기](javascript:alert(1))\n'));
    await load();
    const html = String((await read('first'))?.['explanationHtml']);
    expect(html).not.toMatch(/javascript:|onerror|<script/i);
  });

  it('come by page, in a stable order, and end', async () => {
    for (let n = 0; n < 5; n += 1) {
      await write(`network/q${n}.md`, question(`q${n}`, `질문 ${n}번인가요?`));
    }
    await load();
    interface Page {
      questions: { nodes: { slug: string }[]; total: number; endCursor: string | null };
    }
    const pageOf = async (first: number, after: string | null): Promise<Page['questions']> => {
      const query =
        'query ($first: Int, $after: String) { questions(first: $first, after: $after) { nodes { slug } total endCursor } }';
      return (await app.graphql<Page>(query, { first, after })).data.questions;
    };
    const whole = await pageOf(100, null);
    expect(whole).toMatchObject({ total: 6, endCursor: null });
    const pages: Page['questions'][] = [];
    do pages.push(await pageOf(2, pages.at(-1)?.endCursor ?? null));
    while (pages.at(-1)?.endCursor);
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([2, 2, 2]);
    expect(pages.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
  });

  it('refuse a page size out of range with words, not a fault', async () => {
    for (const first of [0, -1, 101]) {
      const { status, errors } = await app.graphql('query ($first: Int) { questions(first: $first) { total } }', {
        first,
      });
      expect(status).toBe(200);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
