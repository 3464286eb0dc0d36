import { parseDocument } from 'yaml';
import { frontWriters, type DemoParameter, type FrontMatter } from '../question-format/index.js';
import type { Change } from './change.js';
import type { Outline } from './outline.js';

export type FrontKey = keyof FrontMatter;

/** The front matter as far as it can be read: what is missing or of another kind is empty. */
export type FrontForm = { [Key in Exclude<FrontKey, 'level' | 'importance'>]: FrontMatter[Key] } & {
  level: FrontMatter['level'] | '';
  importance: FrontMatter['importance'] | 0;
};

export const frontKeys = Object.keys(frontWriters) as FrontKey[];

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
const record = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
const isFlat = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
const isParameter = (entry: [string, unknown]): entry is [string, DemoParameter] =>
  isFlat(entry[1]) || (Array.isArray(entry[1]) && entry[1].every(isFlat));

/** Null when it is no YAML: then it can only be mended as text. */
export function readFront(yaml: string): FrontForm | null {
  const document = parseDocument(yaml, { prettyErrors: false, version: '1.2' });
  if (document.errors.length > 0) return null;
  const front = record(document.toJS({ maxAliasCount: 0 }));
  const { level, importance } = front;
  return {
    id: text(front['id']),
    subject: text(front['subject']),
    topic: text(front['topic']),
    tags: list(front['tags']).map(text),
    level: level === 'entry' || level === 'junior' || level === 'senior' ? level : '',
    importance: importance === 1 || importance === 2 || importance === 3 ? importance : 0,
    related: list(front['related']).map(text),
    demos: list(front['demos'])
      .map(record)
      .map(({ demo, title, with: parameters }) => ({
        demo: text(demo),
        title: text(title),
        with: Object.fromEntries(Object.entries(record(parameters)).filter(isParameter)),
      })),
    sources: list(front['sources'])
      .map(record)
      .map(({ title, url }) => ({ title: text(title), url: text(url) })),
  };
}

interface Entry {
  key: string;
  from: number;
  to: number;
  line: number;
}

/** Where the keys of the front matter stand, with the comments that follow them inside. */
export function frontEntries({ text, front }: Outline): Entry[] {
  const entries: Entry[] = [];
  if (!front) return entries;
  let at = front.from;
  const lines = text.slice(front.from, front.to).split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const key = /^([A-Za-z_][\w-]*)[ \t]*:/.exec(line)?.[1];
    const end = at + line.length + 1;
    const last = entries.at(-1);
    if (key) entries.push({ key, from: at, to: end, line: index + 2 });
    else if (last && line.trim() !== '' && !line.startsWith('#')) last.to = end;
    at = end;
  }
  return entries;
}

/** Writes one key of the front matter anew, or where it belongs when it is missing; the others stay as they are. */
export function setFront<Key extends FrontKey>(outline: Outline, key: Key, value: FrontMatter[Key]): Change {
  const written = frontWriters[key](value);
  if (!outline.front) return { from: 0, to: outline.start, insert: `---\n${written}---\n\n` };
  const entries = frontEntries(outline);
  const known = entries.find((entry) => entry.key === key);
  if (known) return { from: known.from, to: known.to, insert: written };
  const before = frontKeys.slice(0, frontKeys.indexOf(key));
  const at = entries.findLast((entry) => before.some((other) => other === entry.key))?.to ?? outline.front.from;
  return { from: at, to: at, insert: written };
}
