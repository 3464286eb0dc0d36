import fc from 'fast-check';
import {
  parseDeck,
  parseGlossary,
  parseSubjects,
  type DeckSource,
  type GlossaryTerm,
} from '../question-format/index.js';
import { editDeck, editDeckOrder, editGlossary, editSubjects, homeOf, inDeckOrder, readSiteList } from './index.js';

const glossary = `# What prose calls things.
- { term: 출처, en: origin, not: [오리진] }
# Said often.
- { term: 웹소켓, en: WebSocket, not: ['웹 소켓'] }   # as MDN has it
-   term: 캐시
    en: cache
    not:
      - 캐쉬
`;
const deck = `id: first
# As learners see it.
title: { ko: 첫 덱, en: 'First, of all' }
description:
  ko: 처음입니다.
  en: The first one.
questions:
  - dns
  # Hard.
  - nat
  - quic
`;
const terms = parseGlossary(glossary, '').terms;
const [origin, socket, cache] = terms as [GlossaryTerm, GlossaryTerm, GlossaryTerm];
const source = parseDeck(deck, '').deck as DeckSource;

it('leaves a file as it is that says the same, whatever its bytes', () => {
  for (const text of [glossary, glossary.replace(/\n/g, '\r\n'), `\uFEFF${glossary.trimEnd()}`]) {
    expect(editGlossary(text, terms)).toBe(text);
  }
  expect(editDeck(deck, source)).toBe(deck);
});

it('changes the lines of what changed, and takes comments along with what they stand above', () => {
  const window = { term: '윈도', en: 'window', not: ['윈도우', '창, 문'], note: '창이라고도 합니다.' };
  const edited = editGlossary(glossary, [socket, { ...origin, not: ['오리진', '원점'] }, window, cache]);
  expect(edited).toBe(`# What prose calls things.
# Said often.
- { term: 웹소켓, en: WebSocket, not: ['웹 소켓'] }   # as MDN has it
- { term: 출처, en: origin, not: [오리진, 원점] }
- { term: 윈도, en: window, not: [윈도우, '창, 문'], note: 창이라고도 합니다. }
-   term: 캐시
    en: cache
    not:
      - 캐쉬
`);
  const windows = editGlossary(`\uFEFF${glossary.replace(/\n/g, '\r\n')}`, [origin, socket]);
  expect(windows).toBe(`\uFEFF${glossary.split('-   term')[0]?.replace(/\n/g, '\r\n')}`);
});

it('writes a deck anew in the fields that changed alone', () => {
  const edited = editDeck(deck, { ...source, questions: ['nat', 'tls-handshake', 'dns'] });
  expect(edited).toBe(deck.replace(/ {2}- dns[^]*/, '  # Hard.\n  - nat\n  - tls-handshake\n  - dns\n'));
  const title = { ko: '둘째 덱', en: "It's the second" };
  expect(editDeck(deck, { ...source, title })).toBe(
    deck.replace(/title:.*/, `title: { ko: 둘째 덱, en: It's the second }`),
  );
});

it('begins new files, and breaks lines that would be too long', () => {
  const text = editSubjects('', [{ id: 'network', name: { ko: '네트워크', en: 'Networks' } }]);
  expect(text).toBe('- id: network\n  name: { ko: 네트워크, en: Networks }\n');
  const long = { ko: '가'.repeat(58), en: 'x'.repeat(20) };
  expect(editSubjects(text, [{ id: 'network', name: long }])).toBe(
    `- id: network\n  name:\n    ko: ${long.ko}\n    en: ${long.en}\n`,
  );
  expect(editGlossary('', [{ ...origin, not: ['가'.repeat(60)] }])).toBe(
    `- term: 출처\n  en: origin\n  not:\n    - ${'가'.repeat(60)}\n`,
  );
  expect(editGlossary(glossary, [])).toBe('# What prose calls things.\n[]\n');
  expect(editGlossary('# What prose calls things.\n[]\n', [origin])).toBe(glossary.split('# Said')[0]);
  expect(editDeck('', source)).toBe(deck.replace(/ *# .*\n/g, ''));
});

it('says what was wanted, of any words and in any order', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /\S/.test(text));
  const name = word.map((text) => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim() || 'x');
  const subject = fc.record(
    {
      id: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
      name: fc.record({ ko: name, en: name }, { noNullPrototype: true }),
    },
    { noNullPrototype: true },
  );
  const subjects = fc.uniqueArray(subject, { minLength: 1, maxLength: 6, selector: ({ id }) => id });
  fc.assert(
    fc.property(subjects, subjects, (before, wanted) => {
      const text = editSubjects('# Subjects.\n', before);
      const edited = editSubjects(text, wanted);
      expect(parseSubjects(edited, '')).toEqual({ subjects: wanted, problems: [] });
      expect(edited.startsWith('# Subjects.\n')).toBe(true);
    }),
  );
});

it('puts decks in order, and those that are not named after them', () => {
  const order = '# Newcomers begin with it.\n- first\n# Then.\n- second\n';
  expect(editDeckOrder(order, ['second', 'third', 'first'])).toBe(
    '# Newcomers begin with it.\n# Then.\n- second\n- third\n- first\n',
  );
  expect(editDeckOrder('', ['first'])).toBe('- first\n');
  expect(readSiteList(order, 'decks.yaml')).toMatchObject({ key: 'decks', list: { slugs: ['first', 'second'] } });
  expect(readSiteList('- first\n- first\n', 'decks.yaml').key).toBeNull();
  const decks = ['b', 'a', 'second', 'first'];
  const placed = inDeckOrder(decks, ['first', 'gone', 'second'], (slug) => ({ slug, path: slug }));
  expect(placed).toEqual(['first', 'second', 'a', 'b']);
});

it('knows a list by where its file stands, and a deck by its id', () => {
  expect(readSiteList(deck, 'decks/any-name.yaml').key).toBe('deck:first');
  expect(readSiteList(glossary, 'glossary.yaml').key).toBe('glossary');
  expect(readSiteList('x', 'subjects.yaml')).toMatchObject({ key: null, problems: [{ code: 'wrong-type' }] });
  expect(homeOf('deck:first')).toBe('decks/first.yaml');
});
