import fc from 'fast-check';
import { checkDeckOrder, checkDecks, parseDeck, parseDeckOrder, parseSubjects } from './index.js';

const deck = `id: first
title: { ko: 첫 덱, en: First }
description:
  ko: 처음입니다.
  en: The first one.
questions:
  - hash-table-collision
  - array-vs-linked-list
`;
const subjects = `- id: data-structure\n  name: { ko: 자료구조, en: Data structures }\n`;

const places = (problems: { code: string; line: number }[]) => problems.map(({ code, line }) => [code, line]);

describe('parseDeck', () => {
  it('reads a deck', () => {
    expect(parseDeck('\uFEFF' + deck.replace(/\n/g, '\r\n'), 'd.yaml')).toEqual({
      deck: {
        id: 'first',
        title: { ko: '첫 덱', en: 'First' },
        description: { ko: '처음입니다.', en: 'The first one.' },
        questions: ['hash-table-collision', 'array-vs-linked-list'],
      },
      problems: [],
      questionLines: [7, 8],
    });
  });

  it.each([
    ['id: first', 'id: 첫째', 'wrong-value', 1],
    ['id: first', 'id: notes-first', 'wrong-value', 1],
    ['첫 덱', '"첫\\0 덱"', 'character', 2],
    ['처음입니다.', '"처음\\uD800입니다."', 'character', 4],
    ['id: first\n', '', 'missing-key', 1],
    ['  en: The first one.\n', '', 'missing-key', 4],
    ['array-vs-linked-list', 'hash-table-collision', 'duplicate', 8],
    ['  - hash', '- - hash', 'wrong-type', 7],
    ['{ ko: 첫 덱, en: First }', '{ ko: 첫 덱, en: First', 'yaml', 3],
    ['{ ko: 첫 덱, en: First }', '{ ko: 첫 덱, en: First, second }', 'unknown-key', 2],
  ])('says where %j → %j is wrong', (from, to, code, line) => {
    const { deck: read, problems } = parseDeck(deck.replace(from, to), 'd.yaml');
    expect(read).toBeNull();
    expect(places(problems)).toContainEqual([code, line]);
  });
});

describe('parseSubjects', () => {
  it('reads the subjects in their order', () => {
    expect(parseSubjects(subjects, 's.yaml')).toEqual({
      subjects: [{ id: 'data-structure', name: { ko: '자료구조', en: 'Data structures' } }],
      problems: [],
    });
  });

  it('refuses an id twice and an empty file', () => {
    expect(places(parseSubjects(subjects + subjects, 's.yaml').problems)).toEqual([['duplicate', 3]]);
    expect(places(parseSubjects('', 's.yaml').problems)).toEqual([['yaml', 1]]);
  });
});

it('never throws on any YAML', () => {
  const bits = fc.constantFrom(
    'id',
    ':',
    ' ',
    '\n',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!!map',
    '"',
    '|',
    '#',
    '? ',
    '가',
    '<<',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: bits, maxLength: 40 }), fc.string({ unit: 'binary' })), (source) => {
      const { deck: read, problems } = parseDeck(source, 'd.yaml');
      expect(read === null).toBe(problems.length > 0);
      const parsed = parseSubjects(source, 's.yaml');
      expect(parsed.subjects === null).toBe(parsed.problems.length > 0);
    }),
  );
});

describe('checkDecks', () => {
  const first = { file: 'd.yaml', ...parseDeck(deck, 'd.yaml') };

  it('is content when every question is there', () => {
    expect(checkDecks([first], new Set(first.deck?.questions))).toEqual([]);
  });

  it('names the file and line of what is not there or there twice', () => {
    const [, ...rest] = first.deck?.questions ?? [];
    expect(checkDecks([first, first], new Set(rest)).map(({ file, code, line }) => [file, code, line])).toEqual([
      ['d.yaml', 'unknown-reference', 7],
      ['d.yaml', 'duplicate', 1],
      ['d.yaml', 'unknown-reference', 7],
    ]);
  });
});

it('warns of decks in the order that are not there', () => {
  const order = parseDeckOrder('- first\n- gone\n', 'decks.yaml');
  expect(checkDeckOrder(order, 'decks.yaml', new Set(['first']))).toMatchObject([
    { file: 'decks.yaml', line: 2, severity: 'warning', code: 'unknown-reference' },
  ]);
});
