import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ContentService, NotesService, NothingToRead, readNotes } from '../../backend/src/interchange/index.js';
import { parseQuestion } from '@kkori/core/question-format';
import { Database } from '../../backend/src/platform/index.js';
import { NoteImportService } from '../../backend/src/questions/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { copyLittleContent, makeServerFolder } from '../support/data-folder.js';

const groupNote = path.resolve(import.meta.dirname, '../../core/notes/fixtures/study-group-2021-01-26.md');
const cli = path.resolve(import.meta.dirname, '../../backend/dist/import.js');

interface Deck {
  title: string;
  questions: { slug: string; title: string }[];
}

describe('importing notes', () => {
  let app: TestApp;
  let content: string;
  let folder: string;

  const bringIn = async (target: string, deck = '우리 스터디') =>
    app.get(NotesService).store(await readNotes(target), deck);
  const deckNamed = async (title: string): Promise<Deck | undefined> => {
    const { data } = await app.graphql<{ decks: Deck[] }>('{ decks { title questions { slug title } } }');
    return data.decks.find((deck) => deck.title === title);
  };

  beforeAll(async () => {
    content = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-content-'));
    await copyLittleContent(content);
    app = await startTestApp({ contentDir: content });
    await app.get(ContentService).importFolder();
  });
  afterAll(async () => {
    await app.close();
    await fs.rm(content, { recursive: true });
  });
  beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-notes-'));
  });
  afterEach(() => fs.rm(folder, { recursive: true }));

  it("brings in a study group's note: five questions with answers and explanations, in a deck", async () => {
    expect(await bringIn(groupNote, '화요 스터디')).toMatchObject({ created: 5, updated: 0, refused: [] });
    const deck = await deckNamed('화요 스터디');
    expect(deck?.questions).toHaveLength(5);
    const { data } = await app.graphql<{ question: { answerHtml: string; explanationHtml: string } }>(
      'query ($slug: String!) { question(slug: $slug) { answerHtml explanationHtml } }',
      { slug: deck?.questions[1]?.slug },
    );
    expect(data.question.answerHtml).toContain('Blocking model');
    expect(data.question.explanationHtml).toContain('EWOULDBLOCK');
    expect(data.question.explanationHtml).toMatch(/<img[^>]+src="https:\/\/user-images/);
  });

  it('again changes nothing', async () => {
    await bringIn(groupNote, '두 번');
    expect(await bringIn(groupNote, '두 번')).toMatchObject({ created: 0, updated: 0, unchanged: 5, archived: 0 });
    expect((await deckNamed('두 번'))?.questions).toHaveLength(5);
  });

  it('after an edit updates that question, and archives one that is gone', async () => {
    const file = path.join(folder, 'os.md');
    await fs.writeFile(
      file,
      '### Q. 프로세스란?\n\nA. 실행 중인 프로그램입니다.\n\n### Q. 스레드란?\n\nA. 실행의 단위입니다.\n',
    );
    expect(await bringIn(folder)).toMatchObject({ created: 2 });
    await fs.writeFile(file, '### Q. 프로세스란?\n\nA. 메모리에 올라와 실행 중인 프로그램입니다.\n');
    expect(await bringIn(folder)).toMatchObject({ created: 0, updated: 1, archived: 1 });
    expect((await deckNamed('우리 스터디'))?.questions.map(({ title }) => title)).toEqual(['프로세스란?']);
  });

  it('undoes nothing that was edited or archived in the app since', async () => {
    const file = path.join(folder, 'kept.md');
    const write = (answer: string) =>
      fs.writeFile(file, `### Q. 고친 질문인가요?\n\nA. ${answer}\n\n### Q. 보관한 질문인가요?\n\nA. ${answer}\n`);
    await write('처음 글입니다.');
    expect(await bringIn(folder, '고친 덱')).toMatchObject({ created: 2 });
    const questions = (await deckNamed('고친 덱'))!.questions;
    const edited = questions.find(({ title }) => title === '고친 질문인가요?')!;
    const archived = questions.find(({ title }) => title === '보관한 질문인가요?')!;
    const database = app.get(Database);
    await database.query(
      `UPDATE questions_revision SET source = source || ' 앱에서 고쳤습니다.'
       WHERE question_id = (SELECT id FROM questions_question WHERE slug = $1)`,
      [edited.slug],
    );
    await database.query(`UPDATE questions_question SET status = 'archived' WHERE slug = $1`, [archived.slug]);
    expect(await bringIn(folder, '고친 덱')).toMatchObject({ updated: 0, unchanged: 2, conflicts: [] });
    await write('파일에서 고친 글입니다.');
    const report = await bringIn(folder, '고친 덱');
    expect(report).toMatchObject({ updated: 0, unchanged: 0 });
    expect(report.conflicts.sort()).toEqual([archived.slug, edited.slug].sort());
    expect((await deckNamed('고친 덱'))?.questions.map(({ slug }) => slug)).toEqual([edited.slug]);
  });

  it('of two folders with files of one name stay apart', async () => {
    for (const name of ['first', 'second']) {
      await fs.mkdir(path.join(folder, name));
      await fs.writeFile(path.join(folder, name, 'README.md'), `### Q. 같은 질문인가요?\n\nA. ${name}입니다.\n`);
      expect(await bringIn(path.join(folder, name, 'README.md'), `덱 ${name}`)).toMatchObject({
        created: 1,
        archived: 0,
      });
    }
    expect((await deckNamed('덱 first'))?.questions).toHaveLength(1);
    // The same file, alone or with its folder, is the same.
    expect(await bringIn(path.join(folder, 'second'), '덱 second')).toMatchObject({ created: 0, unchanged: 1 });
  });

  it('survives the next import of the content folder', async () => {
    await bringIn(groupNote, '남는 덱');
    await app.get(ContentService).importFolder();
    expect((await deckNamed('남는 덱'))?.questions).toHaveLength(5);
  });

  it('takes pictures that stand beside a note and names those that do not', async () => {
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await fs.writeFile(path.join(folder, 'dot.png'), dot);
    await fs.writeFile(
      path.join(folder, 'note.md'),
      '### Q. 그림은 어떻게 되나요?\n\nA. 이렇게 됩니다.\n\n![점](dot.png)\n\n![없음](../../etc/passwd.png)\n',
    );
    const read = await readNotes(folder);
    expect(read.problems).toEqual([
      expect.objectContaining({ file: 'note.md', message: expect.stringContaining('passwd.png') }),
    ]);
    await app.get(NotesService).store(read, '그림');
    const slug = (await deckNamed('그림'))?.questions[0]?.slug;
    const { data } = await app.graphql<{ question: { answerHtml: string } }>(
      'query ($slug: String!) { question(slug: $slug) { answerHtml } }',
      { slug },
    );
    const address = /src="(\/media\/[^"]+)"/.exec(data.question.answerHtml)?.[1];
    expect(Buffer.from(await (await fetch(app.url + address)).arrayBuffer())).toEqual(dot);
  });

  it('goes on where a file holds what cannot be read, and names the line', async () => {
    await fs.writeFile(
      path.join(folder, 'note.md'),
      '### Q. 깨진 파일인가요?\n\nA. 영\0문자가 있습니다.\n\n![값](100%.png)\n',
    );
    const read = await readNotes(folder);
    expect(read.problems).toEqual([
      expect.objectContaining({ file: 'note.md', line: 3 }),
      expect.objectContaining({ file: 'note.md', message: expect.stringContaining('100%.png') }),
    ]);
    expect(await app.get(NotesService).store(read, '깨진 노트')).toMatchObject({ created: 1 });
  });

  it('in our own format keeps its id, and leaves what the content folder owns alone', async () => {
    const content = path.resolve(import.meta.dirname, '../../content/network/load-balancing.md');
    await fs.cp(content, path.join(folder, 'load-balancing.md'));
    expect(await bringIn(folder)).toMatchObject({ created: 0, refused: ['load-balancing'] });
  });

  it('keeps two questions of one title, and two follow-ups, apart', async () => {
    const question = (answer: string) => `### Q. 무엇인가요?\n\n${answer}\n\n#### 꼬리 질문\n\n- 왜요?\n- 왜요?\n\n`;
    await fs.writeFile(path.join(folder, 'note.md'), question('하나입니다.') + question('둘입니다.'));
    expect(await bringIn(folder, '같은 제목')).toMatchObject({ created: 2 });
    expect(await bringIn(folder, '같은 제목')).toMatchObject({ created: 0, unchanged: 2 });
    expect((await deckNamed('같은 제목'))?.questions).toHaveLength(2);
  });

  it('takes a title of any length', async () => {
    const long = Array.from({ length: 2000 }, (_, n) => `낱말${n}`).join(' ');
    await fs.writeFile(path.join(folder, 'note.md'), `### Q. ${long}은 무엇인가요?\n\n답입니다.\n`);
    const read = await readNotes(folder);
    expect(await app.get(NotesService).store(read, '긴 제목')).toMatchObject({ created: 1 });
    const question = read.files[0]?.questions[0]?.question;
    expect([...(question?.title ?? '')]).toHaveLength(120);
    expect(question?.answer).toMatch(/낱말1999은 무엇인가요\?\n\n답입니다\.$/);
  });

  it('reads a note as a note when only what stands below its front matter looks like ours', async () => {
    await fs.writeFile(
      path.join(folder, 'note.md'),
      '---\ntags: [a]\n---\n\n### Q. 무엇인가요?\n\nid: 1\nsubject: 2\n',
    );
    const { notes, problems } = await readNotes(folder);
    expect(problems).toEqual([]);
    expect(notes.map(({ title }) => title)).toEqual(['무엇인가요?']);
  });

  it('finds pictures by encoded names, and names those that cannot be shown', async () => {
    const png = (size: number) => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(size)]);
    await fs.writeFile(path.join(folder, '한 글.png'), png(8));
    await fs.writeFile(path.join(folder, 'big.png'), png(2 ** 21));
    await fs.writeFile(path.join(folder, 'text.png'), '글');
    await fs.writeFile(
      path.join(folder, 'note.md'),
      '### Q. 그림인가요?\n\n![](./%ED%95%9C%20글.png) ![](big.png) ![](text.png)\n',
    );
    const read = await readNotes(folder);
    expect(read.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('big.png'),
      expect.stringContaining('text.png'),
    ]);
    await app.get(NotesService).store(read, '인코딩');
    const slug = (await deckNamed('인코딩'))?.questions[0]?.slug;
    const { data } = await app.graphql<{ question: { answerHtml: string } }>(
      'query ($slug: String!) { question(slug: $slug) { answerHtml } }',
      { slug },
    );
    expect(data.question.answerHtml.match(/<img /g)).toHaveLength(1);
  });

  it('makes a deck for every name, C, C++ and C# among them, and never of a deck of the content folder', async () => {
    await fs.writeFile(path.join(folder, 'note.md'), '### Q. 무엇인가요?\n\n답입니다.\n');
    const names = ['C', 'C++', 'C#', '!!', '??'];
    for (const name of [...names, 'c++']) await bringIn(folder, name);
    for (const name of ['C', 'C#', '!!', '??']) expect((await deckNamed(name))?.questions).toHaveLength(1);
    const { data } = await app.graphql<{ decks: { slug: string }[] }>('{ decks { slug } }');
    const slugs = data.decks.map(({ slug }) => slug);
    expect(slugs).toContain('notes-c');
    expect(slugs.filter((slug) => slug.startsWith('notes-c-'))).toHaveLength(2);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('leaves alone what the content folder took over since', async () => {
    const ours = await fs.readFile(
      path.resolve(import.meta.dirname, '../../content/network/load-balancing.md'),
      'utf8',
    );
    const other = (id: string) => ours.replace(/^id: .*$/m, `id: ${id}`);
    await fs.writeFile(path.join(folder, 'ours.md'), other('taken-over'));
    expect(await bringIn(folder, '넘겨준 것')).toMatchObject({ created: 1 });
    const database = app.get(Database);
    await database.query(
      `INSERT INTO questions_content_file (path, digest, question_id, revision, pictures)
       SELECT 'network/taken.md', 'x', id, 1, '' FROM questions_question WHERE slug = 'taken-over'`,
    );
    const [note] = await database.query<{ file: string }>(
      `SELECT n.file FROM questions_note n JOIN questions_question q ON q.id = n.question_id WHERE q.slug = 'taken-over'`,
    );
    const notes = { questionId: randomUUID(), images: new Map<string, Uint8Array>() };
    const importing = app.get(NoteImportService);
    const { question } = parseQuestion(other('stays'), 'a.md');
    const stays = { ...notes, question: question!, markdown: 'stays' };
    await importing.importFile(note!.file, [stays]);
    expect(await importing.importFile(note!.file, [stays])).toMatchObject({ unchanged: 1, archived: 0 });
    const { data } = await app.graphql('{ question(slug: "taken-over") { slug } }');
    expect(data).toEqual({ question: { slug: 'taken-over' } });
    await database.query(`DELETE FROM questions_content_file WHERE path = 'network/taken.md'`);
  });

  it('of nothing says so', async () => {
    await expect(readNotes(path.join(folder, 'missing.md'))).rejects.toThrow(NothingToRead);
  });

  describe('as a command', () => {
    const run = promisify(execFile);

    it('prints what it read as JSON and stores nothing on a dry run', async () => {
      const { stdout } = await run(process.execPath, [cli, groupNote, '--dry-run', '--json'], {
        env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'data') },
      });
      const { questions, problems } = JSON.parse(stdout) as {
        questions: Record<string, unknown>[];
        problems: unknown[];
      };
      expect(problems).toEqual([]);
      expect(questions).toHaveLength(5);
      expect(Object.keys(questions[0] ?? {}).sort()).toEqual(
        ['answer', 'explanation', 'followUps', 'images', 'source', 'tags', 'title'].sort(),
      );
      await expect(fs.stat(path.join(folder, 'data'))).rejects.toThrow('ENOENT');
    });

    it('stores into the embedded database', async () => {
      const { DATA_DIR, remove } = await makeServerFolder();
      const { stderr } = await run(process.execPath, [cli, groupNote, '--deck', '명령'], {
        env: { PATH: process.env['PATH'], DATA_DIR },
      });
      await remove();
      expect(stderr).toContain("덱 '명령'에 담았습니다. (새로 5,");
    });

    it.each([[[]], [['no-such-file.md']], [['a.md', 'b.md']], [['a.md', '--unknown']]])(
      'explains wrong arguments %j and fails',
      async (args) => {
        await expect(run(process.execPath, [cli, ...args])).rejects.toMatchObject({
          code: 1,
          stderr: expect.any(String),
        });
      },
    );
  });
});
