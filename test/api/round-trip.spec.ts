import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { parseQuestion, questionUuid } from '@kkori/core/question-format';
import {
  checkContent,
  ContentExportService,
  ContentPreviewService,
  ContentService,
} from '../../backend/src/interchange/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { ContentStandingsService, PicturesService, PublishingService } from '../../backend/src/questions/index.js';
import { promote } from '../support/accounts.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { questionFile } from '../support/question-file.js';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What files and the app make of each other's changes. */
describe('the content folder and the app', () => {
  let app: TestApp;
  let folder: string;
  let editor: Person;

  const place = (file: string) => path.join(folder, file);
  const read = (file: string) => fs.readFile(place(file), 'utf8').catch(() => null);
  const write = async (file: string, text: string) => {
    await fs.mkdir(path.dirname(place(file)), { recursive: true });
    await fs.writeFile(place(file), text);
  };
  const text = (slug: string, explanation = '설명입니다.') =>
    questionFile(slug).text.replace('설명입니다.', explanation);
  const fileOf = (slug: string) => `network/${slug}.md`;
  const bringIn = (decided?: Record<string, 'file' | 'app'>) => app.get(ContentService).importFolder(decided);
  const writeOut = (target?: string) => app.get(ContentExportService).exportTo(target);
  const plan = () => app.get(ContentPreviewService).plan();
  const standing = async () => {
    const { steps, conflicts, ahead } = await plan();
    return { steps: steps.map(({ kind, slug }) => [kind, slug]), conflicts: conflicts.map(({ slug }) => slug), ahead };
  };
  const publish = async (slug: string, markdown: string) => {
    const { question } = parseQuestion(markdown, slug);
    if (!question) throw new Error(`${slug} is not right`);
    const by = { origin: 'EDIT' as const, authorId: editor.userId, creditedTo: null, why: null, changedMeaning: false };
    const pictures = await app.get(PicturesService).resolverFor('network', markdown);
    return app.get(PublishingService).publishSiteQuestion(questionUuid(slug), question, markdown, pictures, by);
  };
  const shown = async (slug: string) => {
    const query = 'query ($slug: String!) { question(slug: $slug) { explanationHtml } }';
    const { data } = await app.graphql<{ question: { explanationHtml: string } | null }>(query, { slug });
    return data.question?.explanationHtml.replace(/<\/?p>|\n/g, '') ?? null;
  };
  type Open = { slug: string; seen: string; base: string | null; fileText: string | null; appText: string };
  const asEditor = () => ({ cookie: editor.cookie });
  const openConflicts = async () => {
    const query = '{ contentConflicts { slug seen base fileText appText } }';
    return (await app.graphql<{ contentConflicts: Open[] }>(query, {}, asEditor())).data.contentConflicts;
  };
  const decide = async (decision: object) => {
    const query = `mutation ($decision: ConflictDecision!) { decideContentConflict(decision: $decision) { __typename
      ... on ConflictDecided { published } ... on ConflictMovedOn { conflict { seen appText } } } }`;
    type Answer = { decideContentConflict: { __typename: string; conflict?: Open | null } };
    return (await app.graphql<Answer>(query, { decision }, asEditor())).data.decideContentConflict;
  };
  const nothing = { steps: [], conflicts: [], ahead: [] };

  beforeAll(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-round-trip-'));
    await write('subjects.yaml', '- id: network\n  name: { ko: 네트워크, en: Networks }\n');
    app = await startTestApp({ contentDir: folder });
    editor = await app.signUp();
    await promote(app, editor.userId, 'ADMIN');
  });
  afterAll(async () => {
    await app.close();
    await fs.rm(folder, { recursive: true });
  });

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
    const kept = await app.get(PicturesService).keep(dot);
    const picture = `images/${kept?.digest.slice(0, 16)}.png`;
    const fresh = text('fresh', `![점 하나](${picture})`);
    await publish('fresh', fresh);
    await app.get(PublishingService).archive([questionUuid('gone')]);
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
    const query = '{ contentConflicts { slug path revision author } }';
    const { data } = await app.graphql<{ contentConflicts: unknown[] }>(query, {}, { cookie: editor.cookie });
    expect(data.contentConflicts).toHaveLength(2);
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
    await app.get(PublishingService).archive([questionUuid('edited')]);
    const [archived] = await openConflicts();
    expect(await decide({ slug: 'edited', seen: archived!.seen, side: 'FILE' })).toMatchObject({ published: true });
    expect(await shown('edited')).toContain('파일이 또 달리 말합니다.');
    await write(fileOf('edited'), text('edited', '여기까지입니다.'));
    await fs.rm(place(fileOf('waiting')));
    expect(await bringIn()).toMatchObject({ revised: 1, conflicts: [] });
    const log = '{ auditLog(filter: { action: "question.decide-conflict" }) { nodes { detail } } }';
    const { data } = await app.graphql<{ auditLog: { nodes: { detail: object }[] } }>(log, {}, asEditor());
    expect(data.auditLog.nodes.map(({ detail }) => detail)).toEqual([
      { slug: 'edited', path: fileOf('edited'), held: 'FILE' },
      { slug: 'edited', path: fileOf('edited'), held: 'MERGED' },
    ]);
  });

  describe('while somebody decides', () => {
    let start: string;
    let key: { slug: string; seen: string };
    const [inFile, inApp] = [text('edited', '파일을 보았습니다.'), text('edited', '앱을 보았습니다.')];
    const byAct =
      'mutation ($decision: ConflictDecision!) { decideContentConflict(decision: $decision) { __typename } }';

    beforeEach(async () => {
      start = (await read(fileOf('edited'))) ?? '';
      await write(fileOf('edited'), inFile);
      await publish('edited', inApp);
      key = { slug: 'edited', seen: (await openConflicts())[0]?.seen ?? '' };
    });
    afterEach(async () => {
      jest.restoreAllMocks();
      await write(fileOf('edited'), start);
      await publish('edited', start);
      await bringIn();
    });

    it('publish nothing of a decision that could not be kept', async () => {
      const standings = app.get(ContentStandingsService);
      const moved = new Map([[questionUuid('edited'), undefined]]);
      jest.spyOn(standings, 'hold').mockImplementationOnce(() => Promise.resolve(moved));
      expect(await decide({ ...key, markdown: text('edited', '둘을 합쳤습니다.') })).toEqual({
        __typename: 'ConflictMovedOn',
        conflict: { seen: key.seen, appText: inApp },
      });
      expect(await shown('edited')).toBe('앱을 보았습니다.');
    });

    it('take the file that was seen, not what was written into it since', async () => {
      const standings = app.get(ContentStandingsService);
      const compare = standings.read.bind(standings);
      jest.spyOn(standings, 'read').mockImplementationOnce(async (...args) => {
        const seen = await compare(...args);
        await write(fileOf('edited'), text('edited', '아무도 못 본 파일입니다.'));
        return seen;
      });
      expect(await decide({ ...key, side: 'FILE' })).toMatchObject({ published: true });
      expect(await shown('edited')).toBe('파일을 보았습니다.');
      expect(await standing()).toEqual({ ...nothing, steps: [['revise', 'edited']] });
    });

    it('say so where a file cannot be stored', async () => {
      jest.spyOn(app.get(PublishingService), 'publishSiteQuestion').mockRejectedValueOnce(new Error('full'));
      expect(await decide({ ...key, side: 'FILE' })).toMatchObject({ __typename: 'InvalidInput' });
      expect(await shown('edited')).toBe('앱을 보았습니다.');
    });

    it('answer an address that no question can have', async () => {
      const decision = { slug: '\0', seen: key.seen, side: 'APP' };
      const { data, errors } = await app.graphql(byAct, { decision }, asEditor());
      expect(errors).toBeUndefined();
      expect(data).toEqual({ decideContentConflict: { __typename: 'ConflictMovedOn' } });
    });
  });

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
    const standings = app.get(ContentStandingsService);
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
    await app.get(Database).query(`UPDATE questions_question SET rendered_by = 'an earlier one'`);
    expect(await bringIn()).toMatchObject({ revised: 0, rendered: 4, ahead: 1 });
    expect(await shown('edited')).toBe('앱에서 또 고쳤습니다.');
    expect(await standing()).toEqual({ ...nothing, ahead: ['edited'] });
  });

  describe('subjects, glossary and decks', () => {
    const glossary = '# Words.\n- { term: 출처, en: origin, not: [오리진] }\n';
    const deck = `id: basics\ntitle: {ko: 기초,   en: Basics}\ndescription: { ko: 처음, en: First }\nquestions: [edited]\n`;
    const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
      const { data, errors } = await app.graphql<Record<string, T>>(query, variables, editor);
      expect(errors).toBeUndefined();
      return Object.values(data)[0] as T;
    };
    const refusals = '... on ListMovedOn { message } ... on InvalidInput { fields { field message } }';
    const saveTerms = (version: number, terms: Record<string, unknown>[]) =>
      ask<{ version: number }>(
        `mutation ($version: Int!, $terms: [GlossaryTermInput!]!) { saveGlossary(version: $version, terms: $terms) {
          __typename ... on Glossary { version author terms { term en not note } } ${refusals} } }`,
        { version, terms },
      );
    const saveSubjects = (version: number, subjects: Record<string, unknown>[]) =>
      ask(
        `mutation ($version: Int!, $subjects: [SubjectInput!]!) { saveSubjects(version: $version, subjects: $subjects) {
          __typename ... on SubjectList { version subjects { id questionCount } } ${refusals} } }`,
        { version, subjects },
      );
    const saveDeck = (version: number, changed: Record<string, unknown>) =>
      ask<{ version: number }>(
        `mutation ($version: Int!, $deck: SiteDeckInput!) { saveSiteDeck(version: $version, deck: $deck) {
          __typename ... on SiteDeck { version slug retired questions { slug title } } ${refusals} } }`,
        {
          version,
          deck: {
            slug: 'basics',
            titleKo: '기초',
            titleEn: 'Basics',
            descriptionKo: '처음',
            descriptionEn: 'First',
            ...changed,
          },
        },
      );
    const retire = (slug: string, version: number, retired: boolean) =>
      ask(
        `mutation ($slug: String!, $version: Int!, $retired: Boolean!) {
          retireSiteDeck(slug: $slug, version: $version, retired: $retired) {
            __typename ... on SiteDeck { retired } ... on ListMovedOn { message } ... on DeckNotFound { message } } }`,
        { slug, version, retired },
      );
    type Conflict = { path: string; seen: string; diff: string[] };
    const listConflicts = () => ask<Conflict[]>('{ siteListConflicts { path seen diff } }');
    const decide = (path = '', seen = '', side: 'FILE' | 'APP') =>
      ask(
        `mutation ($path: String!, $seen: String!, $side: ListSide!) { decideSiteList(path: $path, seen: $seen, side: $side) {
          __typename ... on ListMovedOn { message } } }`,
        { path, seen, side },
      );
    const decks = async () => (await ask<{ slug: string }[]>('{ decks { slug } }')).map(({ slug }) => slug);
    const origin = { term: '출처', en: 'origin', not: ['오리진'] };
    const network = { id: 'network', nameKo: '네트워크', nameEn: 'Networks' };

    it('are saved one admin after another, at once in force, and refused with the field', async () => {
      await write('glossary.yaml', glossary);
      await write('decks/any.yaml', deck);
      await writeOut();
      expect((await plan()).steps.map(({ path: file }) => file)).toEqual(['glossary.yaml', 'decks/any.yaml']);
      expect(await bringIn()).toMatchObject({ lists: ['glossary.yaml', 'decks/any.yaml'], problems: [] });
      expect(await decks()).toEqual(['basics']);

      const cache = { term: '캐시', en: 'cache', not: ['캐쉬'], note: '국립국어원' };
      expect(await saveTerms(1, [origin, cache])).toMatchObject({
        version: 2,
        author: expect.any(String),
        terms: [{}, cache] as unknown,
      });
      expect(await saveTerms(1, [cache])).toMatchObject({ __typename: 'ListMovedOn' });
      const check = '{ checkQuestion(slug: "new", markdown: ' + JSON.stringify(text('new', '캐쉬입니다.')) + ') {';
      const { problems } = await ask<{ problems: { code: string; message: string }[] }>(
        `${check} ... on QuestionProblems { problems { code message } } } }`,
      );
      expect(problems.filter(({ code }) => code === 'term')).toEqual([
        expect.objectContaining({ message: expect.stringContaining('국립국어원') }),
      ]);
      for (const [terms, field] of [
        [[{ ...origin, not: [] }], 'not'],
        [[{ ...origin, term: ' ' }], 'term'],
        [[{ ...origin, en: 'x'.repeat(61) }], 'en'],
        [[{ ...origin, not: ['것'] }], 'not'],
        [[origin, { ...cache, not: ['오리진'] }], 'list'],
        [Array.from({ length: 3_001 }, () => origin), 'list'],
      ] as const) {
        expect(await saveTerms(2, terms as never)).toMatchObject({ fields: [{ field }] });
      }

      const security = { id: 'security', nameKo: '보안', nameEn: 'Security' };
      expect(await saveSubjects(1, [security, network])).toMatchObject({
        version: 2,
        subjects: [{ id: 'security', questionCount: 0 }, { id: 'network' }],
      });
      expect(await saveSubjects(2, [security])).toMatchObject({ fields: [{ field: 'list' }] });
      const many = Array.from({ length: 201 }, (_, place) => ({ ...security, id: `security-${place}` }));
      expect(await saveSubjects(2, [network, ...many])).toMatchObject({ fields: [{ field: 'list' }] });
      for (const [subjects, field] of [
        [[network, { ...security, id: 'Big Id' }], 'id'],
        [[network, security, security], 'id'],
        [[network, { ...security, id: 'notes' }], 'id'],
        [[network, { ...security, nameEn: '' }], 'nameEn'],
      ] as const) {
        expect(await saveSubjects(2, subjects as never)).toMatchObject({ fields: [{ field }] });
      }

      expect(await saveDeck(1, { questions: ['kept', 'edited'] })).toMatchObject({ version: 2, retired: false });
      expect(await saveDeck(1, { questions: ['kept'] })).toMatchObject({ __typename: 'ListMovedOn' });
      expect(await saveDeck(2, { questions: ['kept', 'nowhere'] })).toMatchObject({ fields: [{ field: 'questions' }] });
      expect(await saveDeck(0, { questions: ['kept'] })).toMatchObject({ fields: [{ field: 'slug' }] });
      const made = await saveDeck(0, { slug: 'another', titleKo: '다른 덱', questions: ['kept'] });
      expect(made).toMatchObject({ version: 1, retired: true });
      expect(await decks()).toEqual(['basics']);
      expect(await retire('another', 1, false)).toMatchObject({ retired: false });
      expect(await decks()).toEqual(['another', 'basics']);
      const slugs = (await ask<{ slug: string }[]>('{ siteDecks { slug } }')).map(({ slug }) => slug);
      expect(slugs).toEqual(['another', 'basics']);
      expect(await saveDeck(0, { slug: 'new', questions: ['kept'] })).toMatchObject({ fields: [{ field: 'slug' }] });
      expect(await retire('nowhere', 0, true)).toMatchObject({ __typename: 'DeckNotFound' });
      const log = await ask<{ nodes: { action: string; detail: unknown }[] }>(
        '{ auditLog { nodes { action detail } } }',
      );
      expect(log.nodes.slice(0, 5).map(({ action }) => action)).toEqual([
        'deck.publish',
        'deck.change',
        'deck.change',
        'subject.change',
        'glossary.change',
      ]);
      expect(log.nodes[4]?.detail).toMatchObject({ added: ['캐시'], removed: [], changed: [] });
    });

    it('are written into their files line by line, which say nothing against the app before', async () => {
      expect(await bringIn()).toMatchObject({ lists: [], conflicts: [] });
      expect((await standing()).ahead.sort()).toEqual([
        'decks/another.yaml',
        'decks/any.yaml',
        'glossary.yaml',
        'subjects.yaml',
      ]);
      expect((await writeOut()).written.sort()).toEqual([
        'decks/another.yaml',
        'decks/any.yaml',
        'glossary.yaml',
        'subjects.yaml',
      ]);
      expect(await read('glossary.yaml')).toBe(
        `${glossary}- { term: 캐시, en: cache, not: [캐쉬], note: 국립국어원 }\n`,
      );
      expect(await read('decks/any.yaml')).toBe(
        deck.replace('questions: [edited]', 'questions:\n  - kept\n  - edited'),
      );
      expect(await read('subjects.yaml')).toBe(
        '- id: security\n  name: { ko: 보안, en: Security }\n- id: network\n  name: { ko: 네트워크, en: Networks }\n',
      );
      expect(await standing()).toEqual(nothing);
      expect(await retire('another', 1, true)).toMatchObject({ retired: true });
      expect(await writeOut()).toMatchObject({ removed: ['decks/another.yaml'], written: [] });
      expect(await standing()).toEqual(nothing);
      await fs.rm(place('subjects.yaml'));
      expect(await bringIn()).toMatchObject({ lists: [] });
      expect(await writeOut()).toMatchObject({ written: ['subjects.yaml'] });
    });

    it('that both changed are named with both sides, and wait for a decision', async () => {
      const inFile = `${glossary}- { term: 스레드, en: thread, not: [쓰레드] }\n`;
      await write('glossary.yaml', inFile);
      await fs.rm(place('decks/any.yaml'));
      await saveTerms(2, [origin]);
      await saveDeck(2, { questions: ['edited'] });
      const both = [
        { slug: 'glossary.yaml', revision: 3, fileGone: false, author: expect.stringContaining('사람') as string },
        { slug: 'decks/any.yaml', title: '기초', fileGone: true },
      ];
      expect((await bringIn()).conflicts).toMatchObject(both);
      expect((await plan()).conflicts).toMatchObject(both);
      expect((await writeOut()).left).toEqual([
        { path: 'glossary.yaml', why: 'conflict' },
        { path: 'decks/any.yaml', why: 'conflict' },
      ]);
      const [words, gone] = await listConflicts();
      expect(words?.diff).toEqual(['@@ 3 @@', '+ - { term: 스레드, en: thread, not: [쓰레드] }']);
      expect(await decide(words?.path, 'before', 'FILE')).toEqual({
        __typename: 'ListMovedOn',
        message: expect.stringContaining('파일') as string,
      });
      expect(await decide(words?.path, words?.seen, 'FILE')).toEqual({ __typename: 'SiteListDecided' });
      expect(await bringIn({ 'decks/any.yaml': 'file' })).toMatchObject({ conflicts: [], lists: ['decks/any.yaml'] });
      expect(gone?.diff).toEqual([]);
      expect(await decks()).toEqual([]);
      const { terms } = await ask<{ terms: { term: string }[] }>('{ glossary { terms { term } } }');
      expect(terms.map(({ term }) => term)).toEqual(['출처', '스레드']);
      expect(await standing()).toEqual(nothing);
    });

    it('keep what they said when their file cannot be read', async () => {
      await write('glossary.yaml', 'x');
      await write('decks/broken.yaml', 'x');
      const { problems, lists } = await bringIn();
      expect(problems.map(({ file }) => file)).toEqual(['glossary.yaml', 'decks/broken.yaml']);
      expect(lists).toEqual([]);
      expect(await ask<unknown>('{ glossary { terms { term } } }')).toMatchObject({ terms: [{}, {}] as unknown });

      // Far more than anybody writes is refused before it is parsed.
      const much = '- { term: 가, en: a, not: [나] }\n'.repeat(350_000);
      await write('glossary.yaml', much);
      await write(fileOf('much'), text('much', '> 설명입니다. '.repeat(700_000)));
      const refused = await bringIn();
      expect(refused.created).toBe(0);
      expect(refused.problems.filter(({ code }) => code === 'length')).toEqual([
        expect.objectContaining({ file: 'glossary.yaml', message: expect.stringContaining('200,000자까지') as string }),
        expect.objectContaining({ file: fileOf('much'), message: expect.stringContaining('100,000자까지') as string }),
      ]);
      expect(await ask<unknown>('{ glossary { terms { term } } }')).toMatchObject({ terms: [{}, {}] as unknown });

      // Nor does an export write over what it could not read.
      const other = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-export-'));
      await fs.writeFile(path.join(other, 'subjects.yaml'), 'x');
      expect((await writeOut(other)).left).toEqual([{ path: 'subjects.yaml', why: 'taken' }]);
      expect(await fs.readFile(path.join(other, 'subjects.yaml'), 'utf8')).toBe('x');
      await fs.rm(other, { recursive: true });
    });

    it('are two where a file was given another id, and the old one waits or goes', async () => {
      for (const file of ['glossary.yaml', 'decks/broken.yaml', fileOf('much')]) await fs.rm(place(file));
      const named = (id: string) => deck.replace('id: basics', `id: ${id}`);
      await write('decks/cs.yaml', named('cs'));
      await bringIn();
      expect(await decks()).toEqual(['cs']);
      // While another file cannot be read, none is gone.
      await write('decks/cs.yaml', named('cs-basics'));
      await write('decks/broken.yaml', 'x');
      expect(await bringIn()).toMatchObject({ lists: ['decks/cs.yaml'], conflicts: [] });
      expect((await decks()).sort()).toEqual(['cs', 'cs-basics']);
      expect(await bringIn()).toMatchObject({ lists: [], conflicts: [] });
      await fs.rm(place('decks/broken.yaml'));
      expect(await bringIn()).toMatchObject({ lists: ['decks/cs.yaml'] });
      expect(await decks()).toEqual(['cs-basics']);

      await saveDeck(1, { slug: 'cs-basics', questions: ['kept'] });
      await write('decks/cs.yaml', named('cs'));
      const conflict = { path: 'decks/cs.yaml', fileGone: true };
      expect(await bringIn()).toMatchObject({ lists: ['decks/cs.yaml'], conflicts: [conflict] });
      expect(await bringIn()).toMatchObject({ lists: [], conflicts: [conflict] });
      await write('decks/broken.yaml', 'x');
      const [old] = await listConflicts();
      expect(await decide(old?.path, old?.seen, 'FILE')).toMatchObject({ __typename: 'ListMovedOn' });
      await fs.rm(place('decks/broken.yaml'));
      expect(await bringIn({ 'decks/cs.yaml': 'app' })).toMatchObject({ lists: [], conflicts: [] });
      expect((await decks()).sort()).toEqual(['cs', 'cs-basics']);
      expect(await writeOut()).toMatchObject({ written: [], left: [{ path: 'decks/cs.yaml', why: 'taken' }] });
    });

    it('are there again when somebody saves a glossary whose file went', async () => {
      const { version, terms } = await ask<{ version: number; terms: unknown[] }>(
        '{ glossary { version terms { term } } }',
      );
      expect(terms).toEqual([]);
      expect(await saveTerms(version, [origin])).toMatchObject({ version: version + 1, terms: [origin] });
      const check = `{ checkQuestion(slug: "new", markdown: ${JSON.stringify(text('new', '오리진입니다.'))}) {`;
      const { problems } = await ask<{ problems: { code: string }[] }>(
        `${check} ... on QuestionProblems { problems { code } } } }`,
      );
      expect(problems.map(({ code }) => code)).toContain('term');
      expect(await writeOut()).toMatchObject({ written: ['glossary.yaml'] });
    });
  });
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
