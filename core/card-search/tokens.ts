import { comparisons, type Comparison, type Span } from './query.js';
import type { Problem } from './problems.js';

/** A piece of a value: quoted pieces are taken as they are. */
export interface Piece {
  text: string;
  quoted: boolean;
  at: Span;
}

export type Token =
  | { type: 'open' | 'close' | 'not' | 'or' | 'and'; at: Span }
  | { type: 'words'; value: Piece; at: Span }
  | { type: 'pair'; key: Piece; comparison: Comparison | ':'; values: readonly Piece[]; at: Span };

/** What input methods write for the signs of the grammar; each is as long as what it stands for. */
const plain: Record<string, string> = {
  '（': '(',
  '）': ')',
  '：': ':',
  '＜': '<',
  '＞': '>',
  '＝': '=',
  '｜': '|',
  '！': '!',
  '“': '"',
  '”': '"',
  '＂': '"',
  '\u3000': ' ',
  '\u2212': '-',
};

const joiners = new Map<string, 'or' | 'and'>([
  ['or', 'or'],
  ['또는', 'or'],
  ['|', 'or'],
  ['and', 'and'],
  ['그리고', 'and'],
]);
const signs = [...comparisons, ':'].sort((a, b) => b.length - a.length) as (Comparison | ':')[];

/** Takes a query apart; the first thing that cannot be read is a problem. */
export function tokensOf(typed: string): { tokens: Token[]; problem: null } | { tokens: null; problem: Problem } {
  const text = typed.replace(/[（）：＜＞＝｜！“”＂\u3000\u2212]/g, (sign) => plain[sign] ?? sign);
  const tokens: Token[] = [];
  let at = 0;

  const isBreak = (sign: string | undefined) => sign === undefined || /[\s()]/.test(sign);
  const signHere = () => signs.find((sign) => text.startsWith(sign, at));

  /** Reads what is quoted, or up to a break or where `ends` says so; null when a quote does not end. */
  const piece = (ends: () => boolean): Piece | null => {
    const from = at;
    if (text[at] === '"') {
      const end = text.indexOf('"', at + 1);
      if (end < 0) return null;
      at = end + 1;
      return { text: typed.slice(from + 1, end), quoted: true, at: { from, to: at } };
    }
    while (!isBreak(text[at]) && text[at] !== '"' && !ends()) at++;
    return { text: typed.slice(from, at), quoted: false, at: { from, to: at } };
  };
  const unclosed = (from: number) => ({
    tokens: null,
    problem: { code: 'UNCLOSED_QUOTE', at: { from, to: typed.length } } as const,
  });

  while (at < text.length) {
    const from = at;
    const sign = text[at]!;
    if (/\s/.test(sign)) {
      at++;
      continue;
    }
    if (sign === '(' || sign === ')') {
      at++;
      tokens.push({ type: sign === '(' ? 'open' : 'close', at: { from, to: at } });
      continue;
    }
    if (sign === '-' && (text[at + 1] === '(' || !isBreak(text[at + 1]))) {
      at++;
      tokens.push({ type: 'not', at: { from, to: at } });
      continue;
    }
    const first = piece(() => signHere() !== undefined);
    if (!first) return unclosed(from);
    const between = first.quoted ? undefined : signHere();
    if (between && first.text !== '') {
      at += between.length;
      const values: Piece[] = [];
      do {
        if (text[at] === '|') at++;
        const start = at;
        const value = piece(() => text[at] === '|');
        if (!value) return unclosed(start);
        values.push(value);
      } while (text[at] === '|');
      tokens.push({ type: 'pair', key: first, comparison: between, values, at: { from, to: at } });
      continue;
    }
    if (first.text === '' && !first.quoted) at++; // A sign that stands alone: a word without letters.
    const span = { from, to: at };
    const joiner = first.quoted ? undefined : joiners.get(first.text.normalize('NFC').toLowerCase());
    const value = { ...first, text: first.quoted ? first.text : typed.slice(from, at), at: span };
    tokens.push(joiner ? { type: joiner, at: span } : { type: 'words', value, at: span });
  }
  return { tokens, problem: null };
}
