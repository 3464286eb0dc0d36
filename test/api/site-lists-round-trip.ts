import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { RateLimiter } from '../../backend/src/platform/index.js';
import type { ContentRoom } from '../support/content-room.js';
import { SiteLists } from '../support/site-lists.js';

/** What files and the app make of each other's changes of lists: tests of the room that those of questions are in. */
export function siteListsRoundTrip(room: ContentRoom): void {
  describe('subjects, glossary and decks', () => {
    const nothing = { steps: [], conflicts: [], ahead: [] };
    const glossary = '# Words.\n- { term: 출처, en: origin, not: [오리진] }\n';
    const deck = `id: basics\ntitle: {ko: 기초,   en: Basics}\ndescription: { ko: 처음, en: First }\nquestions: [edited]\n`;
    const { place, read, write, text, fileOf, bringIn, writeOut, plan, standing, ask } = room;
    const { saveTerms, saveSubjects, saveDeck, retire, listConflicts, decide, decks, history, restore, order } =
      new SiteLists(room);
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

      const limiter = jest.spyOn(room.app.get(RateLimiter), 'consume');
      limiter.mockResolvedValue({ allowed: false, retryAfterSeconds: 1 });
      for (const refused of [
        saveTerms(2, [origin]),
        saveSubjects(1, [network]),
        retire('basics', 1, true),
        order(0, []),
      ]) {
        expect(await refused).toMatchObject({ __typename: 'RateLimited' });
      }
      limiter.mockRestore();

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
      expect(await order(0, ['basics', 'another'])).toMatchObject({ version: 1, decks: ['basics', 'another'] });
      expect(await decks()).toEqual(['basics', 'another']);
      expect(await order(0, ['another'])).toMatchObject({ __typename: 'ListMovedOn' });
      expect(await order(1, ['nowhere'])).toMatchObject({ fields: [{ field: 'slugs' }] });
      expect(await saveDeck(0, { slug: 'new', questions: ['kept'] })).toMatchObject({ fields: [{ field: 'slug' }] });
      expect(await retire('nowhere', 0, true)).toMatchObject({ __typename: 'DeckNotFound' });
      const log = await ask<{ nodes: { action: string; detail: unknown }[] }>(
        '{ auditLog { nodes { action detail } } }',
      );
      expect(log.nodes.slice(0, 6).map(({ action }) => action)).toEqual([
        'deck.order',
        'deck.publish',
        'deck.change',
        'deck.change',
        'subject.change',
        'glossary.change',
      ]);
      expect(log.nodes[0]?.detail).toMatchObject({ added: [], removed: [], moved: true });
      expect(log.nodes[5]?.detail).toMatchObject({ added: ['캐시'], removed: [], changed: [] });
    });

    it('are written into their files line by line, which say nothing against the app before', async () => {
      expect(await bringIn()).toMatchObject({ lists: [], conflicts: [] });
      expect((await standing()).ahead.sort()).toEqual([
        'decks.yaml',
        'decks/another.yaml',
        'decks/any.yaml',
        'glossary.yaml',
        'subjects.yaml',
      ]);
      expect((await writeOut()).written.sort()).toEqual([
        'decks.yaml',
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
      expect(await read('decks.yaml')).toBe('- basics\n- another\n');
      expect(await read('subjects.yaml')).toBe(
        '- id: security\n  name: { ko: 보안, en: Security }\n- id: network\n  name: { ko: 네트워크, en: Networks }\n',
      );
      expect(await standing()).toEqual(nothing);
      await write('decks.yaml', '- another\n');
      expect(await bringIn()).toMatchObject({ lists: ['decks.yaml'], problems: [] });
      expect(await decks()).toEqual(['another', 'basics']);
      await fs.rm(place('decks.yaml'));
      expect(await bringIn()).toMatchObject({ lists: ['decks.yaml'] });
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
      expect(words).toMatchObject({ appText: glossary, fileText: inFile });
      expect(await decide(words?.path, 'before', 'FILE')).toEqual({
        __typename: 'ListMovedOn',
        message: expect.stringContaining('파일') as string,
      });
      expect(await decide(words?.path, words?.seen, 'FILE')).toEqual({ __typename: 'SiteListDecided' });
      expect(await bringIn({ 'decks/any.yaml': 'file' })).toMatchObject({ conflicts: [], lists: ['decks/any.yaml'] });
      expect(gone).toMatchObject({ fileText: null });
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
      expect(await ask('{ siteListProblems { path line message } }')).toEqual(
        ['glossary.yaml', 'decks/broken.yaml'].map((file) => ({
          path: file,
          line: 1,
          message: expect.any(String) as string,
        })),
      );
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

    it('say again, byte for byte, what they said in an earlier revision', async () => {
      await saveTerms((await history('glossary'))!.version, [{ ...origin, not: ['오리진', '오라진'] }]);
      const before = (await history('glossary'))!;
      expect(before.revisions.map(({ number }) => number)).toEqual(
        Array.from({ length: before.version }, (_, index) => before.version - index),
      );
      expect(before.revisions.at(0)).toMatchObject({ origin: 'EDIT', author: { name: expect.any(String) } });
      expect(before.revisions.at(-1)).toMatchObject({ number: 1, origin: 'FILE', author: null });
      expect(before.text).toBe(glossary);
      const { version } = before;
      expect(await restore('glossary', version - 1, 1)).toMatchObject({ __typename: 'ListMovedOn' });
      expect(await restore('glossary', version, version + 1)).toMatchObject({ fields: [{ field: 'number' }] });
      expect(await restore('glossary', version, 1)).toEqual({
        __typename: 'SiteListRestored',
        version: version + 1,
      });
      expect(await restore('subjects', 2, 1)).toMatchObject({ version: 3 });
      expect((await ask<{ slug: string }[]>('{ subjects { slug: id } }')).map(({ slug }) => slug)).toEqual(['network']);
      expect(await writeOut()).toMatchObject({ written: ['subjects.yaml'] });
      expect(await read('glossary.yaml')).toBe(glossary);
      const log = await ask<{ nodes: { action: string; detail: unknown }[] }>(
        '{ auditLog { nodes { action detail } } }',
      );
      expect(log.nodes.slice(0, 2)).toEqual([
        {
          action: 'subject.change',
          detail: expect.objectContaining({ restored: 1, removed: ['security'] }) as unknown,
        },
        { action: 'glossary.change', detail: expect.objectContaining({ restored: 1 }) as unknown },
      ]);
      for (const key of ['deck:nowhere', 'nothing', '\0']) {
        expect(await history(key)).toBeNull();
        expect(await restore(key, 0, 1)).toMatchObject({ fields: [{ field: 'number' }] });
      }
    });
  });
}
