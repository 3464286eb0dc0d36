import fs from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { questionUuid } from '@kkori/core/question-format';
import { LinkChecks, probeAll, Prober } from '../../backend/src/editing/index.js';
import { ContentExportService } from '../../backend/src/interchange/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { ContentImportService, OutwardLinks, PicturesService } from '../../backend/src/questions/index.js';
import type { Person } from '../support/app.js';
import { EditingDesk } from '../support/editing.js';
import { OwnContent } from '../support/own-content.js';
import { questionFile } from '../support/question-file.js';
import { StudyRoom } from '../support/study.js';
import { Uploads } from '../support/uploads.js';

/** What admins do to many of the site's questions at once, and take back; and the whole way of one from draft to git. */

const room = StudyRoom.forTests();
const { ask, person, restore, history, step, inReview } = new EditingDesk(room);
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let admin: Person;
beforeAll(async () => {
  admin = await person('ADMIN');
});

type Done = { __typename: string; entryId: string; changed: number; unchanged: number; skipped: { slug: string }[] };
const result = `{ __typename ... on BulkDone { entryId changed unchanged skipped { slug message } }
  ... on InvalidInput { fields { field message } } ... on LimitReached { limit } }`;
const change = (slugs: string[], input: Record<string, unknown>) =>
  ask<Done>(
    admin,
    `mutation ($ids: [UUID!]!, $change: BulkChange!) { changeQuestions(questionIds: $ids, change: $change) ${result} }`,
    { ids: slugs.map(questionUuid), change: input },
  );
const rename = (from: string, to: string) =>
  ask<Done>(admin, `mutation ($from: String!, $to: String!) { renameTag(from: $from, to: $to) ${result} }`, {
    from,
    to,
  });
const undo = (entryId: string) =>
  ask<Done>(
    admin,
    `mutation ($id: UUID!) { undoBulk(entryId: $id) { __typename
      ... on BulkDone { entryId changed unchanged skipped { slug message } } ... on NotUndoable { message } } }`,
    { id: entryId },
  );
const read = (slug: string) =>
  ask<{ level: string; tags: string[]; revision: number; explanationHtml: string } | null>(
    admin,
    'query ($slug: String!) { question(slug: $slug) { level tags revision explanationHtml } }',
    { slug },
  );
const unarchive = (slug: string) =>
  ask<{ __typename: string; problems?: { line: number; message: string }[] }>(
    admin,
    `mutation ($slug: String!) { unarchiveQuestion(slug: $slug) { __typename
      ... on InvalidQuestion { problems { line message } } } }`,
    { slug },
  );
const tags = () => ask<{ name: string; questionCount: number }[]>(admin, '{ tags { name questionCount } }');
const logged = async (entryId: string) => {
  const log = await ask<{ nodes: { id: string; action: string; undoneBy: string | null }[] }>(
    admin,
    '{ auditLog(filter: { action: "question." }) { nodes { id action undoneBy } } }',
  );
  return log.nodes.find(({ id }) => id === entryId);
};

it('changes front matter in a revision each, and leaves the rest of the text and who has it already alone', async () => {
  const before = (await read('one'))!;
  const first = await change(['one'], { level: 'SENIOR', addTag: 'new-tag' });
  expect(first).toMatchObject({ __typename: 'BulkDone', changed: 1, unchanged: 0, skipped: [] });
  const both = await change(['one', 'two', 'nowhere'], { level: 'SENIOR', addTag: 'new-tag' });
  expect(both).toMatchObject({ changed: 1, unchanged: 1 });
  expect(await read('one')).toEqual({
    ...before,
    level: 'SENIOR',
    tags: [...before.tags, 'new-tag'],
    revision: before.revision + 1,
  });
  expect((await history(admin, 'one')).revisions[0]).toMatchObject({
    origin: 'EDIT',
    author: { name: expect.any(String) },
  });
  const found = await ask<{ total: number }>(admin, '{ searchQuestions(query: "new tag") { total } }');
  expect(found.total).toBe(2);

  const undone = await undo(first.entryId);
  expect(undone).toMatchObject({ __typename: 'BulkDone', changed: 1 });
  expect(await read('one')).toEqual({ ...before, revision: before.revision + 2 });
  expect(await logged(first.entryId)).toMatchObject({ action: 'question.bulk-edit', undoneBy: undone.entryId });
  expect((await undo(first.entryId)).__typename).toBe('NotUndoable');
  expect((await undo(undone.entryId)).__typename).toBe('NotUndoable');
});

it('takes back nothing that somebody changed since', async () => {
  const done = await change(['one', 'two'], { importance: 1 });
  expect(done.changed).toBe(2);
  await restore(admin, 'one', 1, true);
  const revision = (await read('one'))!.revision;
  expect(await undo(done.entryId)).toMatchObject({ changed: 1, skipped: [{ slug: 'one' }] });
  expect((await read('one'))!.revision).toBe(revision);
});

it('renames a tag, merges it with one that is there, and gives both back', async () => {
  await change(['one'], { addTag: 'old-name' });
  await change(['one', 'two'], { addTag: 'kept-name' });
  const before = await tags();
  const done = await rename('old-name', 'kept-name');
  expect(done).toMatchObject({ changed: 1 });
  expect((await tags()).map(({ name }) => name)).not.toContain('old-name');
  expect((await tags()).find(({ name }) => name === 'kept-name')).toMatchObject({ questionCount: 2 });
  await undo(done.entryId);
  expect(await tags()).toEqual(before);
  expect(await rename('kept-name', '한글')).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'to' }] });
  for (const [from, to, field] of [
    ['kept-name', 'kept-name', 'to'],
    ['no-such-tag', 'new-name', 'from'],
    ['\0', 'new-name', 'from'],
  ] as const) {
    expect(await rename(from, to)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field }] });
  }
});

it('writes down what is published and archived one by one, too', async () => {
  await restore(admin, 'two', 1, true);
  await ask(admin, 'mutation { archiveQuestion(slug: "two") { __typename } }');
  // What it names may be archived as well: that comes back after it.
  const replace = (from: string, to: string) =>
    room.app
      .get(Database)
      .query('UPDATE questions_revision SET source = regexp_replace(source, $2, $3) WHERE question_id = $1', [
        questionUuid('two'),
        `^${from}`,
        to,
      ]);
  await replace('---', '---\nrelated: [archived-too]');
  expect(await ask(admin, 'mutation { unarchiveQuestion(slug: "two") { __typename } }')).toEqual({
    __typename: 'EditedQuestion',
  });
  await replace('---\nrelated: .archived-too.', '---');
  const log = await ask<{ nodes: { action: string; detail: { slug: string }; question: { slug: string } }[] }>(
    admin,
    'query ($id: String!) { auditLog(filter: { subjectId: $id }) { nodes { action detail question { slug } } } }',
    { id: questionUuid('two') },
  );
  expect(log.nodes[0]?.question).toEqual({ slug: 'two' });
  expect(log.nodes.slice(0, 3).map(({ action, detail }) => `${action} ${detail.slug}`)).toEqual([
    'question.unarchive two',
    'question.archive two',
    'question.publish two',
  ]);
});

it('archives, and gives back', async () => {
  const done = await change(['one', 'two'], { archive: true });
  expect(done.changed).toBe(2);
  expect(await read('one')).toBeNull();
  expect(await undo(done.entryId)).toMatchObject({ changed: 2 });
  expect(await read('one')).not.toBeNull();

  const again = await change(['one', 'two'], { archive: true });
  expect(await unarchive('one')).toEqual({ __typename: 'EditedQuestion' });
  room.at(room.now + 1_000);
  await ask(admin, 'mutation { archiveQuestion(slug: "one") { __typename } }');
  const away = () =>
    ask<{ total: number; nodes: { slug: string; subject: string; archivedAt: string }[] }>(
      admin,
      '{ archivedQuestions { total nodes { slug subject archivedAt } endCursor } }',
    );
  expect(await away()).toMatchObject({ total: 2, nodes: [{ slug: 'one' }, { slug: 'two' }], endCursor: null });
  // What was archived again since is somebody else's decision.
  expect(await undo(again.entryId)).toMatchObject({ changed: 1, skipped: [{ slug: 'one' }] });
  expect(await away()).toMatchObject({ total: 1, nodes: [{ slug: 'one' }] });
  await ask(admin, 'mutation { unarchiveQuestion(slug: "one") { __typename } }');
  expect(await away()).toMatchObject({ total: 0 });
});

it('gives nothing back into a subject that is there no more', async () => {
  const database = room.app.get(Database);
  const add = () =>
    database.query(
      `INSERT INTO questions_subject (id, name_ko, name_en, ordinal) VALUES ('passing', '잠깐', 'Passing', 8)`,
    );
  await add();
  const moved = await change(['one'], { subject: 'passing' });
  const away = await change(['one'], { archive: true });
  await database.query(`DELETE FROM questions_subject WHERE id = 'passing'`);
  expect(await unarchive('one')).toEqual({
    __typename: 'InvalidQuestion',
    problems: [{ line: 3, message: expect.stringContaining('passing') as string }],
  });
  const undone = await undo(away.entryId);
  expect(undone).toMatchObject({
    changed: 0,
    skipped: [{ slug: 'one', message: expect.stringContaining('passing') as string }],
  });
  expect(await read('one')).toBeNull();
  await add();
  expect(await unarchive('one')).toEqual({ __typename: 'EditedQuestion' });
  expect(await undo(moved.entryId)).toMatchObject({ changed: 1 });
});

it('leaves where it is what shows a picture that came with the files of its subject', async () => {
  const pictures = room.app.get(PicturesService);
  const other = 'database';
  await room.app
    .get(Database)
    .query('INSERT INTO questions_subject (id, name_ko, name_en, ordinal) VALUES ($1, $1, $1, 9)', [other]);
  await pictures.keepOfFile('network', new Map([['images/two.png', dot]]));
  const edited = await ask<{ revision: number; markdown: string }>(
    admin,
    '{ editedQuestion(slug: "two") { revision markdown } }',
  );
  const markdown = edited.markdown.replace('## 설명\n', '## 설명\n\n![점](images/two.png)\n');
  const input = { slug: 'two', baseRevision: edited.revision, markdown, changedMeaning: false };
  expect(await step(admin, 'publishChange', await inReview(admin, input))).toMatchObject({ state: 'PUBLISHED' });
  expect(await change(['one', 'two'], { subject: other })).toMatchObject({ changed: 1, skipped: [{ slug: 'two' }] });
  await pictures.keepOfFile(other, new Map([['images/two.png', dot]]));
  expect(await change(['two'], { subject: other })).toMatchObject({ changed: 1, skipped: [] });
});

it('refuses what does not fit, by name, and says of each question why it could not be changed', async () => {
  for (const [input, field] of [
    [{}, 'change'],
    [{ addTag: 'Not A Tag' }, 'addTag'],
    [{ subject: 'nowhere' }, 'subject'],
    [{ importance: 4 }, 'importance'],
  ] as const) {
    expect(await change(['one'], input)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field }] });
  }
  const {
    tags: [only],
  } = (await read('two'))!;
  for (const tag of (await read('two'))!.tags.slice(1)) await change(['two'], { removeTag: tag });
  const refused = await change(['two'], { removeTag: only });
  expect(refused).toMatchObject({ changed: 0, skipped: [{ slug: 'two', message: expect.any(String) }] });
  const many = Array.from({ length: 201 }, (_, index) => `q-${index}`);
  expect(await change(many, { level: 'ENTRY' })).toMatchObject({ __typename: 'LimitReached', limit: 200 });
});

it('takes a question from its first draft to git, and a reported typo of it: what was changed, and that alone', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-story-'));
  const writeOut = () => room.app.get(ContentExportService).exportTo(folder);
  const [own, uploads] = [new OwnContent(room), new Uploads(() => room.app)];
  const [writer, learner] = [await person('EDITOR'), await room.app.signUp()];
  await writeOut();
  const before = await textsIn(folder);
  const file = 'network/story.md';
  const { body: picture } = await uploads.send(writer, dot);
  const story = questionFile('story')
    .text.replace('설명입니다.', `![오가는 순서](${picture.path})\n\n설몀입니다.`)
    .replace('sources:', 'demos:\n  - demo: load-balancer\n    title: 서버 한 대가 느리다면\nsources:');
  const begun = await inReview(writer, { slug: 'story', baseRevision: 0, markdown: story });
  expect((await step(writer, 'publishChange', begun)).__typename).toBe('NotYours');
  expect(await step(admin, 'publishChange', begun)).toMatchObject({ state: 'PUBLISHED' });

  const deckId = await own.newDeck(learner, questionUuid('story'));
  const queue = await own.ask<{ questions: { slug: string; explanationHtml: string; demos: { demo: string }[] }[] }>(
    learner,
    `query ($deckId: UUID) { studyQueue(deckId: $deckId) { questions { slug explanationHtml demos { demo } } } }`,
    { deckId },
  );
  expect(queue.questions).toMatchObject([{ slug: 'story', demos: [{ demo: 'load-balancer' }] }]);
  expect(queue.questions[0]?.explanationHtml).toContain(picture.address);

  const report = {
    id: own.newId(),
    questionId: questionUuid('story'),
    kind: 'TYPO',
    part: 'EXPLANATION',
    words: '설몀',
  };
  await own.ask(learner, 'mutation ($input: ReportInput!) { reportQuestion(input: $input) { __typename } }', {
    input: report,
  });
  const hurting = '{ harmQueue { rows { question { slug } openReports } } }';
  expect(await own.ask(writer, hurting)).toEqual({ rows: [{ question: { slug: 'story' }, openReports: 1 }] });
  expect(await writeOut()).toMatchObject({ written: [file], pictures: [`network/${picture.path}`] });

  const mended = story.replace('설몀', '설명');
  const fix = await inReview(writer, { slug: 'story', baseRevision: 1, markdown: mended });
  await step(admin, 'publishChange', fix);
  const settled = { questionId: report.questionId, reportIds: [report.id], kind: 'FIXED' };
  await own.ask(writer, 'mutation ($input: SettlementInput!) { settleReports(input: $input) { __typename } }', {
    input: settled,
  });
  expect(await own.ask(learner, '{ myReports { state fixedIn } }')).toEqual([{ state: 'FIXED', fixedIn: 2 }]);
  expect(await own.ask(writer, hurting)).toEqual({ rows: [] });
  expect(await writeOut()).toMatchObject({ written: [file], pictures: [], removed: [] });
  expect(await textsIn(folder)).toEqual({ ...before, [file]: mended });
  await fs.rm(folder, { recursive: true });
});

/** Every question file below a folder, by its path. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const files = (await fs.readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await fs.readFile(path.join(folder, file), 'utf8')] as const)),
  );
}

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
  const report = () => ask<Report>(admin, `{ linkReport { ${fields} } }`);
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
  expect(await ask(admin, check)).toMatchObject({ checking: true });
  expect(await done()).toMatchObject({ count: 2, unknown: 2, dead: [] });
  const asks = jest.spyOn(room.app.get(Prober), 'all').mockImplementation((...[addresses, stop, each]) => {
    return probeAll(addresses, { allowLoopback: true, timeoutMs: 15_000, pauseMs: 0 }, stop, each);
  });
  await ask(admin, check);
  expect(await done()).toMatchObject({
    count: 2,
    unknown: 0,
    dead: [{ url: gone, reason: '404', questions: [{ slug: 'linked' }] }],
  });
  const { problems } = await ask<{ problems: { line: number; code: string; severity: string }[] }>(
    admin,
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
  expect(await ask(admin, check)).toMatchObject({ checking: true, left: 7 });
  // It came to its end without a word.
  room.at(room.now + 60_000);
  expect(await report()).toMatchObject({ checking: false, left: 0 });
  await ask(admin, check);
  await done();
  // Only for a check are all questions looked through; what it found says where else to look.
  expect(lookedThrough.mock.calls.filter(([ids]) => !ids)).toHaveLength(3);

  const silent = text.replace(`${base}/there`, `${base}/silent`);
  await room.app.get(ContentImportService).importQuestions([{ ...linked, text: silent }]);
  await ask(admin, check);
  expect(await report()).toMatchObject({ checking: true });
  expect(await ask(admin, check)).toMatchObject({ checking: true });
  await room.app.get(LinkChecks).beforeApplicationShutdown();
  expect(await report()).toMatchObject({ checking: false, count: 2, dead: [{ url: gone }] });
  expect(await ask(admin, check)).toMatchObject({ __typename: 'RateLimited' });
  asks.mockRestore();
});
