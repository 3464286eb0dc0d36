import { isMap, parseDocument } from 'yaml';
import {
  type DeckSource,
  type GlossaryTerm,
  parseDeck,
  parseDeckOrder,
  parseGlossary,
  parseSubjects,
  type Subject,
} from '../question-format/index.js';
import { editEntries, placesOf, type EntryKind } from './entries.js';
import { writeBlock, writeMapping } from './written.js';

const localised = ({ ko, en }: { ko: string; en: string }): [string, string][] => [
  ['ko', ko],
  ['en', en],
];

const subjectKind: EntryKind<Subject> = {
  keyOf: ({ id }) => id,
  write: ({ id, name }) => `- id: ${id}\n${writeMapping('  name:', localised(name), { indent: '    ', below: true })}`,
};

const termKind: EntryKind<GlossaryTerm> = {
  keyOf: ({ term }) => term,
  write: ({ term, en, not, note }) => {
    const fields: [string, string | readonly string[]][] = [
      ['term', term],
      ['en', en],
      ['not', not],
    ];
    if (note) fields.push(['note', note]);
    return writeMapping('-', fields, { indent: '  ', below: false });
  },
};

const idKind: EntryKind<string> = { keyOf: (id) => id, write: (id) => `- ${id}\n` };

/** `subjects.yaml` that says this: what stays the same keeps its lines and comments. */
export function editSubjects(text: string, subjects: readonly Subject[]): string {
  return asWritten(text, (plain) =>
    editList(
      plain,
      parseSubjects(plain, '').subjects ?? [],
      subjects,
      subjectKind,
      (edited) => parseSubjects(edited, '').subjects,
    ),
  );
}

/** `glossary.yaml` that says this: what stays the same keeps its lines and comments. */
export function editGlossary(text: string, terms: readonly GlossaryTerm[]): string {
  return asWritten(text, (plain) =>
    editList(plain, parseGlossary(plain, '').terms, terms, termKind, (edited) => parseGlossary(edited, '').terms),
  );
}

/** `decks.yaml` that says this: what stays the same keeps its lines and comments. */
export function editDeckOrder(text: string, slugs: readonly string[]): string {
  return asWritten(text, (plain) =>
    editList(plain, parseDeckOrder(plain, '').slugs ?? [], slugs, idKind, (edited) => parseDeckOrder(edited, '').slugs),
  );
}

/** A deck's file that says this: what stays the same keeps its lines and comments. */
export function editDeck(text: string, deck: DeckSource): string {
  return asWritten(text, (plain) => {
    const before = parseDeck(plain, '').deck;
    const edited = before?.id === deck.id ? editFields(plain, before, deck) : null;
    return edited !== null && isSame(parseDeck(edited, '').deck, deck) ? edited : writeDeck(deck);
  });
}

function writeDeck(deck: DeckSource): string {
  return [`id: ${deck.id}\n`, ...deckFields.map((field) => writeField[field](deck))].join('');
}

const deckFields = ['title', 'description', 'questions'] as const;
const writeField: Record<(typeof deckFields)[number], (deck: DeckSource) => string> = {
  title: ({ title }) => writeMapping('title:', localised(title), { indent: '  ', below: true }),
  description: ({ description }) => writeBlock('description', localised(description)),
  questions: ({ questions }) => `questions:\n${questions.map((id) => `  ${idKind.write(id)}`).join('')}`,
};

function editFields(text: string, before: DeckSource, deck: DeckSource): string | null {
  const { contents } = parseDocument(text, { version: '1.2' });
  if (!isMap(contents) || contents.flow) return null;
  const places = placesOf(text, contents.items);
  const changes = deckFields.flatMap((field) => {
    const place = places.get(field);
    if (!place || isSame(before[field], deck[field])) return [];
    const { from, to, value } = place;
    const lines =
      field === 'questions' ? editEntries(text, value, { from, to }, before.questions, deck.questions, idKind) : null;
    return [{ from, to, lines: lines ?? `${commentsAt(text.slice(from, to))}${writeField[field](deck)}` }];
  });
  return changes
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, lines }) => `${done.slice(0, from)}${lines}${done.slice(to)}`, text);
}

function editList<Entry>(
  text: string,
  before: readonly Entry[],
  wanted: readonly Entry[],
  kind: EntryKind<Entry>,
  read: (text: string) => Entry[] | null,
): string {
  if (isSame(before, wanted)) return text;
  const { contents } = parseDocument(text, { version: '1.2' });
  const edited = editEntries(text, contents, { from: 0, to: text.length }, before, wanted, kind);
  if (edited !== null && wanted.length > 0 && isSame(read(edited), wanted)) return edited;
  const entries = wanted.length > 0 ? wanted.map((entry) => kind.write(entry)).join('') : '[]\n';
  return `${commentsAt(text)}${entries}`;
}

/** The comments that a text begins with. */
function commentsAt(text: string): string {
  return /^(?:[ \t]*#[^\n]*\n)*/.exec(text)?.[0] ?? '';
}

/** Leaves the mark of UTF-8 and the ends of lines as they were. */
function asWritten(text: string, edit: (plain: string) => string): string {
  const [, mark = '', rest = ''] = /^(\uFEFF?)([^]*)$/.exec(text) ?? [];
  const isWindows = rest.includes('\r\n') && !/(?<!\r)\n/.test(rest);
  const plain = isWindows ? rest.replaceAll('\r\n', '\n') : rest;
  const edited = edit(plain);
  return edited === plain ? text : `${mark}${isWindows ? edited.replaceAll('\n', '\r\n') : edited}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
