import { jest } from '@jest/globals';
import { questionUuid } from '@kkori/core/question-format';
import { Database } from '../../backend/src/platform/index.js';
import { PicturesService, RenderingThreads } from '../../backend/src/questions/index.js';
import type { Person } from '../support/app.js';
import { dot } from '../support/dot.js';
import { EditingDesk } from '../support/editing.js';
import { StudyRoom } from '../support/study.js';
import { fromDraftToGit } from './from-draft-to-git.js';
import { linkChecks } from './link-checks.js';

/** What admins do to many of the site's questions at once, and take back. */

const room = StudyRoom.forTests();
const desk = new EditingDesk(room);
const { ask, person, restore, history, step, inReview } = desk;
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

it('reads texts in threads, before anything is held for them', async () => {
  const database = room.app.get(Database);
  const held: boolean[] = [];
  const { parse } = RenderingThreads.prototype;
  const parsed = jest.spyOn(RenderingThreads.prototype, 'parse');
  parsed.mockImplementation(function (this: RenderingThreads, ...task) {
    held.push(database.isInTransaction);
    return parse.apply(this, task);
  });
  const done = await change(['one', 'two'], { level: 'ENTRY', addTag: 'read-before' });
  expect(await undo(done.entryId)).toMatchObject({ changed: 2 });
  const away = await change(['two'], { archive: true });
  expect(await undo(away.entryId)).toMatchObject({ changed: 1 });
  await change(['two'], { archive: true });
  expect(await unarchive('two')).toEqual({ __typename: 'EditedQuestion' });
  parsed.mockRestore();
  expect(held).toEqual([false, false, false, false]);
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

fromDraftToGit(desk, () => admin);
// It archives every other question.
linkChecks(desk, () => admin);
