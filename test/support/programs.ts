import fs from 'node:fs';
import path from 'node:path';
import { parseMarkdown, runnableLanguages, textOf, walk } from '@kkori/core/markdown-tree';

type Nodes = Parameters<typeof walk>[0];
type Code = Extract<Nodes, { type: 'code' }>;

/** Code of an answer that is marked as a whole program, and where the answer says what it prints. */
export interface Program {
  /** `network/grpc.md:74` */
  place: string;
  language: string;
  code: string;
  said: Said;
}

/** The block of text after it, the options of a quiz that are right, or the comments in it. */
type Said =
  | { kind: 'text'; lines: string[] }
  | { kind: 'options'; lines: string[] }
  /** Those beside a `console.log` speak of what it prints; others may tell of anything. */
  | { kind: 'comments'; lines: string[]; beside: string[] };

/** Every program of a content folder, in the order of the files; throws where a mark is not understood. */
export function programsIn(folder: string): Program[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/\\]+[/\\][^/\\]+\.md$/.test(file))
    .sort()
    .flatMap((file) => programsOf(fs.readFileSync(path.join(folder, file), 'utf8'), file));
}

export function programsOf(markdown: string, file: string): Program[] {
  if (!/^ {0,3}(?:> ?)?(?:```+|~~~+)\S+ +\S/m.test(markdown)) return [];
  const programs: Program[] = [];
  walk(parseMarkdown(markdown), (parent) => {
    if (!('children' in parent)) return;
    parent.children.forEach((node, index) => {
      if (node.type !== 'code' || !node.meta) return;
      const place = `${file}:${node.position?.start.line}`;
      const language = node.lang ?? '';
      if (node.meta !== 'run' || !runnableLanguages.has(language))
        throw new Error(`${place}: \`${language} ${node.meta}\` is not understood`);
      programs.push({ place, language, code: node.value, said: saidOf(node, parent.children[index + 1]) });
    });
  });
  return programs;
}

function saidOf(node: Code, next: Nodes | undefined): Said {
  if (next?.type === 'code' && next.lang === 'text') return { kind: 'text', lines: next.value.split('\n') };
  if (next?.type === 'list' && next.children.some(({ checked }) => typeof checked === 'boolean')) {
    const right = next.children.filter(({ checked }) => checked);
    return { kind: 'options', lines: right.map((item) => textOf({ type: 'root', children: item.children })) };
  }
  const comment = node.lang === 'sql' ? /(?:^|\s)--(?: (.*))?$/ : /(?:^|\s)\/\/(?: (.*))?$/;
  const code = node.value.split('\n');
  const commentsOf = (lines: string[]) => lines.flatMap((line) => comment.exec(line)?.[1] ?? []);
  return {
    kind: 'comments',
    lines: commentsOf(code),
    beside: commentsOf(code.filter((line) => /console\.log\(.*\/\//.test(line))),
  };
}

/** What of the printed lines the answer says otherwise, or does not say; null when it says them. */
export function misprint({ language, said }: Program, printed: readonly string[]): string | null {
  const told = printed.map((line) => `\n  ${line}`).join('');
  if (said.kind === 'options') {
    const once = [', ', ' '].some((between) => said.lines.includes(printed.join(between)));
    return once ? null : `is marked with ${said.lines.join(' / ')}, and prints${told}`;
  }
  const plain = language === 'sql' ? unaligned : trimmed;
  const lines = plain(printed);
  if (said.kind === 'text') {
    const wanted = plain(said.lines).join('\n');
    const right = [lines, language === 'sql' ? withoutHeads(printed) : lines].some((are) => are.join('\n') === wanted);
    return right ? null : `prints${told}`;
  }
  const comments = plain(said.lines);
  // TypeScript may be about its types alone.
  if (lines.length === 0 && comments.length > 0 && language !== 'ts') return 'prints nothing, and has comments';
  const beside = plain(said.beside);
  for (const line of language === 'sql' ? withoutHeads(printed) : lines) {
    const says = (comment: string) => comment === line || comment.startsWith(`${line}:`);
    const at = comments.findIndex(says);
    if (at < 0) return `prints "${line}", which no comment from there on says; all that it prints:${told}`;
    comments.splice(0, at + 1);
    const kept = beside.findIndex(says);
    if (kept >= 0) beside.splice(kept, 1);
  }
  return beside.length === 0 ? null : `does not print "${beside[0]}", as the comment beside its \`console.log\` says`;
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
