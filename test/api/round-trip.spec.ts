import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { questionUuid } from '@kkori/core/question-format';
import { checkContent } from '../../backend/src/interchange/index.js';
import { Database } from '../../backend/src/platform/index.js';
import {
  ContentStandingsService,
  PicturesService,
  PublishingService,
  RenderingThreads,
} from '../../backend/src/questions/index.js';
import { ContentRoom } from '../support/content-room.js';
import { dot } from '../support/dot.js';
import { questionFile } from '../support/question-file.js';
import { conflictDecisions } from './conflict-decisions.js';
import { siteListsRoundTrip } from './site-lists-round-trip.js';

/** What files and the app make of each other's changes. */
describe('the content folder and the app', () => {
  const room = ContentRoom.forTests();
  const { place, read, write, text, fileOf, bringIn, writeOut, plan, standing, publish, shown, openConflicts, decide } =
    room;
  const nothing = { steps: [], conflicts: [], ahead: [] };

  it('agree after an export: it writes what was changed, and that alone', async () => {
    for (const slug of ['kept', 'edited', 'gone']) await write(fileOf(slug), text(slug));
    // Bytes that no writer of ours would choose stay as they are.
    await write(fileOf('kept'), `\uFEFF${text('kept').replace(/\n/g, '\r\n')}\r\n\r\n`);
    const bytes = await fs.readFile(place(fileOf('kept')));
    expect((await plan()).steps.map(({ kind, path: file }) => [kind, file])).toEqual([
      ['create', 'subjects.yaml'],
      ...['edited', 'gone', 'kept'].map((slug) => ['create', fileOf(slug)]),
    ]);
    expect(await bringIn()).toMatchObject({ created: 3, lists: ['subjects.yaml'], conflicts: [], problems: [] });
    expect(await writeOut()).toMatchObject({ written: [], removed: [], left: [], unchanged: 3 });

    await publish('edited', text('edited', '앱에서 고쳤습니다.'));
    const kept = await room.app.get(PicturesService).keep(dot);
    const picture = `images/${kept?.digest.slice(0, 16)}.png`;
    const fresh = text('fresh', `![점 하나](${picture})`);
    await publish('fresh', fresh);
    await room.app.get(PublishingService).archive([questionUuid('gone')]);
    expect(await standing()).toEqual({
      ...nothing,
      ahead: expect.arrayContaining(['edited', 'fresh', 'gone']) as unknown,
    });
    // The files say what they said: that undoes nothing.
    expect(await bringIn()).toMatchObject({ created: 0, revised: 0, archived: 0, unchanged: 1, ahead: 3 });
    expect(await shown('edited')).toBe('앱에서 고쳤습니다.');
    expect(await shown('gone')).toBeNull();

    expect(await writeOut()).toEqual({
      written: expect.arrayContaining([fileOf('edited'), fileOf('fresh')]) as unknown,
      removed: [fileOf('gone')],
      pictures: [`network/${picture}`],
      left: [],
      unchanged: 1,
    });
    expect(await read(fileOf('edited'))).toBe(text('edited', '앱에서 고쳤습니다.'));
    expect(await read(fileOf('fresh'))).toBe(fresh);
    expect(await fs.readFile(place(`network/${picture}`))).toEqual(dot);
    expect(await shown('fresh')).toContain(`/media/${kept?.digest}.png`);
    expect(await read(fileOf('gone'))).toBeNull();
    expect(await fs.readFile(place(fileOf('kept')))).toEqual(bytes);
    expect(await standing()).toEqual(nothing);
    expect(await bringIn()).toMatchObject({ revised: 0, rendered: 0, archived: 0, unchanged: 3, ahead: 0 });
  });

  it('show what an import will change before it does', async () => {
    await write(fileOf('edited'), text('edited', '파일에서 고쳤습니다.'));
    await fs.rename(place(fileOf('fresh')), place('network/moved.md'));
    await write(fileOf('broken'), 'x');
    const { steps, problems } = await plan();
    expect(steps).toEqual([
      expect.objectContaining({
        kind: 'revise',
        slug: 'edited',
        path: fileOf('edited'),
        diff: ['@@ 22 @@', '- 앱에서 고쳤습니다.', '+ 파일에서 고쳤습니다.'],
      }),
    ]);
    expect(problems).toMatchObject([{ file: fileOf('broken'), code: 'front-matter' }]);
    expect(await shown('edited')).toBe('앱에서 고쳤습니다.');
    expect(await bringIn()).toMatchObject({ revised: 1, created: 0, archived: 0 });
    expect(await shown('edited')).toBe('파일에서 고쳤습니다.');
    await fs.rm(place(fileOf('broken')));
    // Its question stays known by the file's new place.
    await publish('fresh', text('fresh', '옮긴 뒤에 고쳤습니다.'));
    expect(await writeOut()).toMatchObject({ written: ['network/moved.md'] });
  });

  it('name a question that both changed, and change nothing of it until somebody decides', async () => {
    const mine = text('edited', '파일이 이렇게 말합니다.');
    await write(fileOf('edited'), mine);
    await publish('edited', text('edited', '앱은 이렇게 말합니다.'));
    await fs.rm(place(fileOf('kept')));
    await publish('kept', text('kept', '지운 뒤에 고쳤습니다.'));
    const { conflicts } = await bringIn();
    expect(conflicts).toMatchObject([
      {
        slug: 'edited',
        path: fileOf('edited'),
        fileGone: false,
        revision: 4,
        author: expect.stringContaining('사람') as string,
      },
      { slug: 'kept', path: fileOf('kept'), fileGone: true, archived: false, revision: 2 },
    ]);
    // What was written long ago is read once, however often it is asked for.
    const past = new Date(Date.now() - 3_600_000);
    for (const file of await fs.readdir(place(''), { recursive: true })) await fs.utimes(place(file), past, past);
    const readings = [jest.spyOn(fs, 'readFile'), jest.spyOn(RenderingThreads.prototype, 'read')];
    const query = '{ contentConflicts { slug path revision author fileText } siteListConflicts { path } }';
    const counts: number[][] = [];
    for (let visit = 0; visit < 2; visit += 1) {
      const { data } = await room.app.graphql<{ contentConflicts: unknown[] }>(query, {}, room.editor);
      expect(data.contentConflicts).toEqual([
        expect.objectContaining({ slug: 'edited', fileText: mine }),
        expect.objectContaining({ slug: 'kept', fileText: null }),
      ]);
      counts.push(readings.map((reading) => reading.mock.calls.length));
    }
    for (const reading of readings) reading.mockRestore();
    expect(counts[0]).not.toEqual([0, 0]);
    expect(counts[1]).toEqual(counts[0]);
    expect((await writeOut()).left).toEqual([
      { path: fileOf('edited'), why: 'conflict' },
      { path: fileOf('kept'), why: 'conflict' },
    ]);
    expect(await read(fileOf('edited'))).toBe(mine);
    expect(await shown('edited')).toBe('앱은 이렇게 말합니다.');
    expect(await shown('kept')).toBe('지운 뒤에 고쳤습니다.');

    expect(await bringIn({ edited: 'file', kept: 'app' })).toMatchObject({ revised: 1, archived: 0, conflicts: [] });
    expect(await shown('edited')).toBe('파일이 이렇게 말합니다.');
    expect(await standing()).toEqual({ ...nothing, ahead: ['kept'] });
    expect(await writeOut()).toMatchObject({ written: [fileOf('kept')], left: [] });
    expect(await standing()).toEqual(nothing);
  });

  it('are decided about on screen, by who saw both sides as they are', async () => {
    const say = (where: string) => text('edited', `${where}\n\n같은 문단입니다.`);
    await publish('edited', say('앱과 파일이 같습니다.'));
    await writeOut();
    await write(fileOf('edited'), say('파일이 달리 말합니다.'));
    // Another file waits for an import of its own.
    await write(fileOf('waiting'), text('waiting'));
    await publish('edited', say('앱이 달리 말합니다.'));
    const [conflict] = await openConflicts();
    expect(conflict).toMatchObject({
      slug: 'edited',
      base: say('앱과 파일이 같습니다.'),
      fileText: say('파일이 달리 말합니다.'),
      appText: say('앱이 달리 말합니다.'),
    });
    const { seen } = conflict!;
    const key = { slug: 'edited', seen };
    expect(await decide(key)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await decide({ ...key, side: 'FILE', markdown: '' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await decide({ ...key, markdown: '# 머리말이 없는 글' })).toMatchObject({ __typename: 'InvalidQuestion' });
    expect(await decide({ ...key, slug: 'kept', side: 'FILE' })).toMatchObject({
      __typename: 'ConflictMovedOn',
      conflict: null,
    });
    await publish('edited', say('앱이 다시 달리 말합니다.'));
    const moved = await decide({ ...key, side: 'FILE' });
    expect(moved).toMatchObject({
      __typename: 'ConflictMovedOn',
      conflict: { appText: say('앱이 다시 달리 말합니다.') },
    });
    expect(await shown('edited')).toContain('앱이 다시 달리 말합니다.');

    const now = { slug: 'edited', seen: moved.conflict!.seen };
    expect(await decide({ ...now, markdown: say('둘을 합쳤습니다.') })).toEqual({
      __typename: 'ConflictDecided',
      published: true,
    });
    expect(await shown('edited')).toContain('둘을 합쳤습니다.');
    expect(await standing()).toEqual({ steps: [['create', 'waiting']], conflicts: [], ahead: ['edited'] });
    await writeOut();
    expect(await read(fileOf('edited'))).toBe(say('둘을 합쳤습니다.'));

    await write(fileOf('edited'), say('파일이 또 달리 말합니다.'));
    await room.app.get(PublishingService).archive([questionUuid('edited')]);
    const [archived] = await openConflicts();
    expect(await decide({ slug: 'edited', seen: archived!.seen, side: 'FILE' })).toMatchObject({ published: true });
    expect(await shown('edited')).toContain('파일이 또 달리 말합니다.');
    await write(fileOf('edited'), text('edited', '여기까지입니다.'));
    await fs.rm(place(fileOf('waiting')));
    expect(await bringIn()).toMatchObject({ revised: 1, conflicts: [] });
    const log = '{ auditLog(filter: { action: "question.decide-conflict" }) { nodes { detail } } }';
    const { data } = await room.app.graphql<{ auditLog: { nodes: { detail: object }[] } }>(log, {}, room.editor);
    expect(data.auditLog.nodes.map(({ detail }) => detail)).toEqual([
      { slug: 'edited', path: fileOf('edited'), held: 'FILE' },
      { slug: 'edited', path: fileOf('edited'), held: 'MERGED' },
    ]);
  });

  conflictDecisions(room);

  it('leave alone in another folder what the app does not know, and take what comes back from there', async () => {
    const other = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-export-'));
    await fs.mkdir(path.join(other, 'network'));
    await fs.writeFile(path.join(other, fileOf('edited')), text('edited', '여기서만 고쳤습니다.'));
    await fs.writeFile(path.join(other, fileOf('kept')), text('kept', '지운 뒤에 고쳤습니다.'));
    const report = await writeOut(other);
    expect(report).toMatchObject({ written: ['network/moved.md', 'subjects.yaml'], unchanged: 1 });
    expect(report.left).toEqual([{ path: fileOf('edited'), why: 'conflict' }]);
    expect(await fs.readdir(other)).toEqual(['network', 'subjects.yaml']);
    expect(await standing()).toEqual(nothing);
    await fs.rm(other, { recursive: true });
  });

  it('do not overwrite what is published while they are compared', async () => {
    await write(fileOf('edited'), text('edited', '파일에서 고쳤습니다.'));
    await write(fileOf('late'), text('late', '파일에서 처음 썼습니다.'));
    const standings = room.app.get(ContentStandingsService);
    const compare = standings.read.bind(standings);
    const compared = jest.spyOn(standings, 'read').mockImplementationOnce(async (...args) => {
      const seen = await compare(...args);
      await publish('edited', text('edited', '그 사이 앱에서 고쳤습니다.'));
      await publish('late', text('late', '그 사이 앱에서 썼습니다.'));
      return seen;
    });
    const { conflicts, revised, created } = await bringIn();
    compared.mockRestore();
    expect({ revised, created, conflicts: conflicts.map(({ slug }) => slug).sort() }).toEqual({
      revised: 0,
      created: 0,
      conflicts: ['edited', 'late'],
    });
    expect(await shown('edited')).toBe('그 사이 앱에서 고쳤습니다.');
    expect(await shown('late')).toBe('그 사이 앱에서 썼습니다.');
    expect((await standing()).conflicts.sort()).toEqual(['edited', 'late']);
    expect(await bringIn({ edited: 'app', late: 'app' })).toMatchObject({ conflicts: [], ahead: 2 });
    expect(await writeOut()).toMatchObject({ left: [] });
    expect(await standing()).toEqual(nothing);
  });

  it('do not undo an edit in the app when everything is rendered anew', async () => {
    await publish('edited', text('edited', '앱에서 또 고쳤습니다.'));
    await room.app.get(Database).query(`UPDATE questions_question SET rendered_by = '1'`);
    expect(await bringIn()).toMatchObject({ revised: 0, rendered: 4, ahead: 1 });
    expect(await shown('edited')).toBe('앱에서 또 고쳤습니다.');
    expect(await standing()).toEqual({ ...nothing, ahead: ['edited'] });
  });

  siteListsRoundTrip(room);
});

it('names a question that is in no deck, and a picture that no question shows', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-check-'));
  await fs.mkdir(path.join(folder, 'network', 'images'), { recursive: true });
  await fs.writeFile(path.join(folder, 'subjects.yaml'), '- id: network\n  name: { ko: 네트워크, en: Networks }\n');
  const text = questionFile('alone').text.replace('설명입니다.', '![점 하나](images/dot.png)');
  await fs.writeFile(path.join(folder, 'network', 'alone.md'), text);
  await fs.writeFile(path.join(folder, 'network', 'images', 'dot.png'), dot);
  await fs.writeFile(path.join(folder, 'network', 'images', 'left.png'), dot);
  const problems = await checkContent(folder);
  expect(problems.map(({ severity, file, line, code }) => [severity, file, line, code])).toEqual([
    ['warning', 'network/alone.md', 2, 'unknown-reference'],
    ['warning', 'network/images/left.png', 1, 'image'],
  ]);
  await fs.rm(folder, { recursive: true });
});
