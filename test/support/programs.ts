import fs from 'node:fs';
import path from 'node:path';
import { parseMarkdown, runMarkOf, runnableLanguages, textOf, walk } from '@kkori/core/markdown-tree';
import { parse as parseYaml } from 'yaml';

type Nodes = Parameters<typeof walk>[0];
type Code = Extract<Nodes, { type: 'code' }>;

/** Code of an answer that is run, and where the answer says what it prints. */
export interface Program {
  /** `network/grpc.md:74` */
  place: string;
  /** That of the block. */
  language: string;
  /** What runs it: its language, that of its frame, or `page` for a page of a browser. */
  runner: string;
  /** With its frame. */
  code: string;
  said: Said;
}

/** The block of text after it, the options of a quiz that are right, or its comments and the code in the words after it. */
type Said =
  | { kind: 'text'; lines: string[] }
  | { kind: 'options'; lines: string[] }
  /** Those beside a call that prints, and patterns, speak of what is printed; others may tell of anything. */
  | { kind: 'comments'; lines: string[]; beside: string[] };

const content = path.resolve(import.meta.dirname, '../../content');
const frames = path.resolve(import.meta.dirname, '../programs');

/** The end of a frame's name tells what runs it. */
const runners: Readonly<Record<string, string>> = {
  ...{ js: 'js', 'page.js': 'page', sql: 'sql', java: 'java', c: 'c', py: 'python', sh: 'sh', conf: 'nginx' },
};

/** A comment of a frame about a line that is not the same each time. */
const pattern = /^\/.+\/$/;

/** Blocks that are no programs: each throws at one that cannot be read. */
const data: Readonly<Record<string, (text: string) => void>> = {
  // A diagram is drawn by the checks of content.
  mermaid: () => {},
  text: () => {},
  json: JSON.parse,
  yaml: parseYaml,
  dockerfile: (text) => everyLine(/^(?:FROM|WORKDIR|COPY|RUN|CMD|ENTRYPOINT|ENV|EXPOSE|USER|ARG) \S/, text),
  http: (text) =>
    everyLine(/^(?:HTTP\/[\d.]+ \d{3} .+|[A-Z]+ \S+ HTTP\/[\d.]+|[\w-]+:.*|\s+\S.*)$/, text.split('\n\n')[0] ?? ''),
};

/** Every program of the content, in the order of the files; throws at code that is neither run nor data that can be read. */
export function contentPrograms(): Program[] {
  return fs
    .readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/\\]+[/\\][^/\\]+\.md$/.test(file))
    .sort()
    .flatMap((file) => programsOf(fs.readFileSync(path.join(content, file), 'utf8'), file));
}

export function programsOf(markdown: string, file: string): Program[] {
  const lines = markdown.split('\n');
  const programs: Program[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const fence = /^(?:[ >]*)(```+|~~~+)(.*)$/.exec(lines[at] ?? '');
    if (!fence) continue;
    const end = lines.indexOf(fence[1] ?? '', at + 1);
    const place = `${file}:${at + 1}`;
    if (end < 0 || !lines[at]?.startsWith(fence[1] ?? ''))
      throw new Error(`${place}: code is not at the beginning of its line`);
    if (!/^ *(?:mermaid|text)$/.test(fence[2] ?? '')) {
      // A whole file takes far longer to parse.
      const [node, next] = parseMarkdown(
        [...lines.slice(at, end + 1), ...blockFrom(lines, end + 1)].join('\n'),
      ).children;
      const program = node?.type === 'code' && programOf(node, next, place);
      if (program) programs.push(program);
    }
    at = end;
  }
  return programs;
}

/** The block after a blank line, which is code or ends at the next blank line. */
function blockFrom(lines: readonly string[], line: number): string[] {
  const from = lines.findIndex((text, index) => index >= line && text !== '');
  if (from < 0) return [];
  const fence = /^(?:```+|~~~+)/.exec(lines[from] ?? '')?.[0];
  const to = lines.indexOf(fence ?? '', from + 1);
  return ['', ...lines.slice(from, to < 0 ? undefined : to + 1)];
}

function programOf(node: Code, next: Nodes | undefined, place: string): Program | null {
  const language = node.lang ?? '';
  const check = data[language];
  if (check && !node.meta) {
    try {
      check(node.value);
    } catch (error) {
      throw new Error(`${place}: ${String(error)}`, { cause: error });
    }
    return null;
  }
  if (!node.meta) throw new Error(`${place}: code in '${language}' is not run: mark it with run, or run with a frame`);
  const mark = runMarkOf(node.meta);
  if (!mark || !runnableLanguages.has(language))
    throw new Error(`${place}: \`${language} ${node.meta}\` is not understood`);
  const framed = mark.frame ? inFrame(node, mark.frame) : { runner: language, code: node.value };
  return { place, language, ...framed, said: saidOf(framed.code, framed.runner, next) };
}

/** A frame has the code where it says CODE, and a string with the code where it says 'CODE'. */
function inFrame({ value }: Code, frame: string): { runner: string; code: string } {
  const [file] = fs.readdirSync(frames).filter((name) => name.startsWith(`${frame}.`));
  if (!file) throw new Error(`test/programs has no ${frame}`);
  const runner = runners[file.slice(frame.length + 1)];
  if (!runner) throw new Error(`test/programs/${file} is for nothing that runs programs`);
  const around = fs.readFileSync(path.join(frames, file), 'utf8');
  const code = around.replaceAll(/'CODE'|\bCODE\b/g, (place) => (place === 'CODE' ? value : JSON.stringify(value)));
  return { runner, code };
}

function saidOf(whole: string, runner: string, next: Nodes | undefined): Said {
  if (next?.type === 'code' && next.lang === 'text') return { kind: 'text', lines: next.value.split('\n') };
  if (next?.type === 'list' && next.children.some(({ checked }) => typeof checked === 'boolean')) {
    const right = next.children.filter(({ checked }) => checked);
    return { kind: 'options', lines: right.map((item) => textOf({ type: 'root', children: item.children })) };
  }
  const sign = { sql: '--', python: '#', sh: '#', nginx: '#' }[runner] ?? '//';
  const comment = new RegExp(`(?:^|\\s)${sign}(?: (.*))?$`);
  const code = whole.split('\n');
  const commentsOf = (lines: string[]) => lines.flatMap((line) => comment.exec(line)?.[1] ?? []);
  const prints = /\b(?:console\.log|System\.out\.println|fmt\.Println|print)\(/;
  const inWords = next?.type === 'paragraph' ? next.children.filter((word) => word.type === 'inlineCode') : [];
  return {
    kind: 'comments',
    lines: [...commentsOf(code), ...inWords.map(({ value }) => value)],
    beside: [
      ...commentsOf(code.filter((line) => prints.test(line))),
      ...commentsOf(code).filter((line) => pattern.test(line)),
    ],
  };
}

function everyLine(pattern: RegExp, text: string): void {
  const other = text.split('\n').find((line) => !pattern.test(line));
  if (other !== undefined) throw new Error(`"${other}" is not understood`);
}

/** What of the printed lines the answer says otherwise, or does not say; null when it says them. */
export function misprint(
  { runner, said }: Pick<Program, 'runner' | 'said'>,
  printed: readonly string[],
): string | null {
  const told = printed.map((line) => `\n  ${line}`).join('');
  if (said.kind === 'options') {
    const once = [', ', ' '].some((between) => said.lines.includes(printed.join(between)));
    return once ? null : `is marked with ${said.lines.join(' / ')}, and prints${told}`;
  }
  const plain = runner === 'sql' ? unaligned : trimmed;
  const lines = plain(printed);
  if (said.kind === 'text') {
    const wanted = plain(said.lines).join('\n');
    const right = [lines, runner === 'sql' ? withoutHeads(printed) : lines].some((are) => are.join('\n') === wanted);
    return right ? null : `prints${told}`;
  }
  const comments = plain(said.lines);
  // TypeScript may be about its types alone.
  if (lines.length === 0 && comments.length > 0 && runner !== 'ts')
    return 'prints nothing, and something is said of it';
  const beside = plain(said.beside);
  for (const line of runner === 'sql' ? withoutHeads(printed) : lines) {
    const says = (comment: string) =>
      comment === line ||
      comment.startsWith(`${line}:`) ||
      (pattern.test(comment) && new RegExp(comment.slice(1, -1)).test(line));
    const at = comments.findIndex(says);
    if (at < 0) return `prints "${line}", which no comment from there on says; all that it prints:${told}`;
    comments.splice(0, at + 1);
    const kept = beside.findIndex(says);
    if (kept >= 0) beside.splice(kept, 1);
  }
  return beside.length === 0 ? null : `does not print "${beside[0]}", as the comment beside it says`;
}

function trimmed(lines: readonly string[]): string[] {
  return lines.map((line) => line.trimEnd());
}

/** Rows as psql prints them but for the width of its columns, its rules and its counts. */
function unaligned(lines: readonly string[]): string[] {
  return lines
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.replace(/\s+/g, ' ').trim())
        .join(' | ')
        .trim(),
    )
    .filter((line) => line !== '' && !/^[-+]+$/.test(line) && !/^\(\d+ rows?\)$/.test(line));
}

/** The rule that psql draws stands below the names of columns. */
function withoutHeads(lines: readonly string[]): string[] {
  return unaligned(lines.filter((_, index) => !/^-[-+]*$/.test(lines[index + 1] ?? '')));
}
