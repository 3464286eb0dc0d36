import type { Reporter } from './problem.js';
import { type DemoReference, levels, type QuestionSource, type SourceReference } from './question.js';
import type { QuestionLines } from './lines.js';
import { readYaml, type YamlValue } from './yaml-reader.js';

export type FrontMatter = Pick<
  QuestionSource,
  'id' | 'subject' | 'topic' | 'tags' | 'level' | 'importance' | 'related' | 'demos' | 'sources'
>;

/** Most questions that one is related to. */
export const MAX_RELATED = 10;

export const REQUIRED_KEYS = ['id', 'subject', 'topic', 'tags', 'level', 'importance', 'sources'] as const;
export const OPTIONAL_KEYS = ['related', 'demos'] as const;

/** Parts the front matter from the body, whose text keeps its line numbers and offsets. Null when there is none. */
export function splitFrontMatter(source: string): { yaml: string; body: string } | null {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(source);
  if (!match) return null;
  const head = match[0];
  return { yaml: match[1] ?? '', body: head.replace(/[^\n]/g, ' ') + source.slice(head.length) };
}

/** Reads what stands between the two `---`; null when any of it is wrong. */
export function readFrontMatter(yaml: string, reporter: Reporter, lines: QuestionLines): FrontMatter | null {
  const fields = readYaml(yaml, '머리말', reporter, 2)?.fields(REQUIRED_KEYS, OPTIONAL_KEYS);
  if (!fields) return null;
  for (const [key, value] of fields) lines[key] = value.line;

  const id = fields.get('id')?.kebab() ?? null;
  const subject = fields.get('subject')?.kebab() ?? null;
  const topic = fields.get('topic')?.text(40) ?? null;
  const tags = fields.get('tags')?.kebabs({ min: 1, max: 6 }) ?? null;
  const level = fields.get('level')?.oneOf(levels) ?? null;
  const importance = fields.get('importance')?.oneOf([1, 2, 3] as const) ?? null;
  const related = fields.has('related')
    ? (fields.get('related')?.kebabs({ min: 0, max: MAX_RELATED }) ?? null)
    : noNames;
  const demos = fields.has('demos') ? readDemos(fields.get('demos'), lines) : [];
  const sources = readSources(fields.get('sources'), lines);

  related?.lines.forEach((line, index) => (lines[`related.${index}`] = line));
  if (id !== null && related?.names.includes(id)) {
    reporter.error(fields.get('related')?.line ?? 1, 'wrong-value', 'related에서 이 질문 자신의 id를 지워 주세요.');
  }
  if (!id || !subject || !topic || !tags || !level || !importance || !related || !demos || !sources) return null;
  return { id, subject, topic, tags: tags.names, level, importance, related: related.names, demos, sources };
}

export const OWN_KEYS = ['subject', 'topic', 'tags', 'level', 'importance', 'sources'] as const;

/** The same of a person's own question, which may leave out anything. `yaml` is null where there is no front matter. */
export function readOwnFrontMatter(
  yaml: string | null,
  id: string,
  reporter: Reporter,
  lines: QuestionLines,
): FrontMatter | null {
  const fields = yaml?.trim()
    ? readYaml(yaml, '머리말', reporter, 2)?.fields([], OWN_KEYS)
    : new Map<string, YamlValue>();
  if (!fields) return null;
  for (const [key, value] of fields) lines[key] = value.line;
  return {
    id,
    subject: fields.get('subject')?.kebab() ?? OWN_SUBJECT,
    topic: fields.get('topic')?.text(40) ?? '',
    tags: fields.get('tags')?.kebabs({ min: 0, max: 6 })?.names ?? [],
    level: fields.get('level')?.oneOf(levels) ?? 'junior',
    importance: fields.get('importance')?.oneOf([1, 2, 3] as const) ?? 2,
    related: [],
    demos: [],
    sources: fields.has('sources') ? (readSources(fields.get('sources'), lines) ?? []) : [],
  };
}

/** The subject of a person's own question that names none. */
export const OWN_SUBJECT = 'own';

const noNames = { names: [] as string[], lines: [] as number[] };

function readDemos(value: YamlValue | undefined, lines: QuestionLines): DemoReference[] | null {
  const items = value?.list({ min: 0, max: 6 });
  if (!items) return null;
  const demos: DemoReference[] = [];
  items.forEach((item, index) => {
    lines[`demos.${index}`] = item.line;
    const fields = item.fields(['demo', 'title'], ['with']);
    const demo = fields?.get('demo')?.kebab();
    const title = fields?.get('title')?.text(80);
    const parameters = fields?.has('with') ? readParameters(fields.get('with')) : {};
    if (demo && title && parameters) demos.push({ demo, title, with: parameters });
  });
  return demos.length === items.length ? demos : null;
}

function readParameters(value: YamlValue | undefined): DemoReference['with'] | null {
  const entries = value?.entries();
  if (!entries) return null;
  const read = [...entries].map(([name, entry]) => [name, entry.parameter()] as const);
  if (read.some(([, parameter]) => parameter === null)) return null;
  return Object.fromEntries(read.flatMap(([name, parameter]) => (parameter === null ? [] : [[name, parameter]])));
}

function readSources(value: YamlValue | undefined, lines: QuestionLines): SourceReference[] | null {
  const items = value?.list({ min: 1, max: 20 });
  if (!items) return null;
  const sources: SourceReference[] = [];
  items.forEach((item, index) => {
    lines[`sources.${index}`] = item.line;
    const fields = item.fields(['title', 'url']);
    const title = fields?.get('title')?.text(200);
    const url = fields?.get('url')?.url();
    if (title && url) sources.push({ title, url });
  });
  return sources.length === items.length ? sources : null;
}
