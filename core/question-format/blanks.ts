import type { PhrasingContent } from 'mdast';
import { decodeInline, encodeTerm, parseMarkdown, sharedTree, walk } from '../markdown-tree/index.js';
import type { Slice } from './outline.js';
import { Reporter } from './problem.js';
import type { Blank } from './question.js';

const BLANK = /\{\{([^{}\n]*)\}\}/g;

/** Takes the `{{answer | accepted}}` out of a cloze and leaves `{{1}}`, `{{2}}`, … */
export function readBlanks({ text, line }: Slice, reporter: Reporter): { text: string; blanks: Blank[] } {
  const texts: [number, number][] = [];
  walk(sharedTree(text), (node) => {
    const { position } = node;
    if (node.type === 'text' && position) texts.push([position.start.offset ?? 0, position.end.offset ?? 0]);
  });
  const blanks: Blank[] = [];
  let rest = '';
  let read = 0;
  for (const match of text.matchAll(BLANK)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const at = line + (text.slice(0, start).match(/\n/g)?.length ?? 0);
    rest += text.slice(read, start);
    read = end;
    if (!texts.some(([from, to]) => from <= start && end <= to)) {
      reporter.error(
        at,
        'blank',
        '빈칸은 글 안에만 둘 수 있습니다. 코드, 표, 링크 밖으로 옮기고 빈칸 안의 꾸밈을 지워 주세요.',
      );
      continue;
    }
    const [answer = '', ...accepted] = (match[1] ?? '').split('|').map((term) => decodeTerm(term));
    const all = [answer, ...accepted];
    if (all.includes('')) reporter.error(at, 'blank', "빈칸과 '|' 앞뒤에 답을 빠짐없이 적어 주세요.");
    else if (new Set(all).size < all.length)
      reporter.error(at, 'duplicate', '빈칸의 답이 두 번 있습니다. 하나를 지워 주세요.');
    blanks.push({ answer, accepted });
    rest += `{{${blanks.length}}}`;
  }
  rest += text.slice(read);
  const stray = rest.replace(/\{\{\d+\}\}/g, (numbered) => ' '.repeat(numbered.length)).search(/\{\{|\}\}/);
  if (stray !== -1) {
    const at = line + (rest.slice(0, stray).match(/\n/g)?.length ?? 0);
    reporter.error(at, 'blank', '빈칸은 한 줄 안에서 {{로 열고 }}로 닫아 주세요. 안에는 중괄호를 쓸 수 없습니다.');
  }
  return { text: rest, blanks };
}

/** The same without a word about what is wrong with it. */
export function splitBlanks(text: string): { text: string; blanks: Blank[] } {
  return readBlanks({ text, line: 1 }, new Reporter(''));
}

/** Puts the answers back; the opposite of `readBlanks`. */
export function writeBlanks(text: string, blanks: readonly Blank[]): string {
  return text.replace(/\{\{(\d+)\}\}/g, (numbered, place: string) => {
    const blank = blanks[Number(place) - 1];
    return blank ? `{{${[blank.answer, ...blank.accepted].map(encodeTerm).join(' | ')}}}` : numbered;
  });
}

function decodeTerm(source: string): string {
  const trimmed = source.trim();
  const only = parseMarkdown(`# ${trimmed}`).children[0];
  const children: PhrasingContent[] = only?.type === 'heading' ? only.children : [];
  return decodeInline(children, `# ${trimmed}`).text.replace(/\s+/g, ' ').trim();
}
