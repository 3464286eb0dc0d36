import { textPatterns } from '../hangul/index.js';
import {
  numberKeys,
  termsOf,
  type CardQuery,
  type CardTerm,
  type Comparison,
  type NumberKey,
  type Span,
} from './query.js';
import { DEEPEST_GROUP, LONGEST_QUERY, MOST_TERMS, type Problem } from './problems.js';
import { tokensOf, type Piece, type Token } from './tokens.js';
import {
  choiceCalled,
  keyCalled,
  LONGEST_BACK,
  numberRanges,
  type ChoiceKey,
  type ChoiceOf,
  type KeyName,
} from './vocabulary.js';

export type Parsed = { query: CardQuery; problem: null } | { query: null; problem: Problem };

/**
 * What a query asks for, or the first thing in it that cannot be understood. Never throws.
 *
 * Terms beside each other must all hold; `or` binds less than that, `-` and parentheses more. Keys, values and joining words
 * are understood in Korean and English, in any case.
 */
export function parseCardQuery(text: string): Parsed {
  if (text.length > LONGEST_QUERY) {
    return { query: null, problem: { code: 'TOO_LONG', at: { from: LONGEST_QUERY, to: text.length } } };
  }
  const { tokens, problem } = tokensOf(text);
  if (problem) return { query: null, problem };
  try {
    const query = new Reader(tokens, text.length).whole();
    const beyond = termsOf(query)[MOST_TERMS];
    if (beyond) return { query: null, problem: { code: 'TOO_MANY_TERMS', at: beyond.at } };
    return { query, problem: null };
  } catch (reason) {
    if (reason instanceof Wrong) return { query: null, problem: reason.problem };
    throw reason;
  }
}

/** Carries a problem out of the depth where it was found; it never leaves this file. */
class Wrong extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

class Reader {
  #next = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly end: number,
  ) {}

  whole(): CardQuery {
    if (this.tokens.length === 0) return { type: 'all' };
    const query = this.#either(0);
    const left = this.#peek();
    if (left) throw new Wrong({ code: left.type === 'close' ? 'UNOPENED_GROUP' : 'NOTHING_JOINED', at: left.at });
    return query;
  }

  #peek(): Token | undefined {
    return this.tokens[this.#next];
  }

  #either(depth: number): CardQuery {
    const parts = [this.#all(depth)];
    while (this.#peek()?.type === 'or') {
      this.#next++;
      parts.push(this.#all(depth));
    }
    return joined('or', parts);
  }

  #all(depth: number): CardQuery {
    const parts: CardQuery[] = [];
    for (let token = this.#peek(); token && token.type !== 'or' && token.type !== 'close'; token = this.#peek()) {
      if (token.type === 'and' && parts.length > 0) {
        this.#next++;
        const after = this.#peek();
        if (!after || after.type === 'or' || after.type === 'and' || after.type === 'close') {
          throw new Wrong({ code: 'NOTHING_JOINED', at: token.at });
        }
      }
      parts.push(this.#one(depth));
    }
    if (parts.length === 0) throw new Wrong({ code: 'NOTHING_JOINED', at: this.#lastRead() });
    return joined('and', parts);
  }

  #one(depth: number): CardQuery {
    const token = this.#peek();
    if (!token) throw new Wrong({ code: 'NOTHING_JOINED', at: this.#lastRead() });
    this.#next++;
    if (token.type === 'words') return textTerm(token.value);
    if (token.type === 'pair') return pairTerm(token);
    if (token.type === 'not') {
      // Denied twice it holds; but so many signs are a slip of the finger, and cost depth.
      if (depth >= DEEPEST_GROUP) throw new Wrong({ code: 'TOO_DEEP', at: token.at });
      const of = this.#one(depth + 1);
      return { type: 'not', of, at: { from: token.at.from, to: this.#lastRead().to } };
    }
    if (token.type === 'open') return this.#group(token.at, depth + 1);
    throw new Wrong({ code: 'NOTHING_JOINED', at: token.at });
  }

  #group(opened: Span, depth: number): CardQuery {
    if (depth > DEEPEST_GROUP) throw new Wrong({ code: 'TOO_DEEP', at: opened });
    if (!this.#peek()) throw new Wrong({ code: 'UNCLOSED_GROUP', at: opened });
    if (this.#peek()?.type === 'close') {
      throw new Wrong({ code: 'EMPTY_GROUP', at: { from: opened.from, to: this.#peek()!.at.to } });
    }
    const query = this.#either(depth);
    if (this.#peek()?.type !== 'close') throw new Wrong({ code: 'UNCLOSED_GROUP', at: opened });
    this.#next++;
    return query;
  }

  #lastRead(): Span {
    return this.tokens[this.#next - 1]?.at ?? this.#peek()?.at ?? { from: 0, to: this.end };
  }
}

function joined(type: 'and' | 'or', parts: readonly CardQuery[]): CardQuery {
  if (parts.length === 1) return parts[0]!;
  const spans = parts.flatMap((part) => (part.type === 'all' ? [] : [part.at]));
  return { type, of: parts, at: { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 } };
}

function textTerm({ text, quoted, at }: Piece): CardTerm {
  const patterns = textPatterns(text, quoted);
  if (patterns.length === 0) throw new Wrong({ code: 'NO_LETTERS', text, at });
  return { type: 'text', text, patterns, at };
}

const isNumberKey = (key: KeyName): key is NumberKey => numberKeys.some((one) => one === key);

function pairTerm({ key: called, comparison, values, at }: Token & { type: 'pair' }): CardTerm {
  const key = keyCalled(called.text);
  if (!key) throw new Wrong({ code: 'UNKNOWN_KEY', text: called.text, at: called.at });
  const first = values.find(({ text, quoted }) => text !== '' || quoted);
  if (!first || values.some(({ text }) => text.trim() === '')) throw new Wrong({ code: 'NO_VALUE', key, at });
  if (isNumberKey(key)) return { type: 'number', key, ...numberOf(key, comparison, values, at), at };
  if (comparison !== ':' && comparison !== '=') throw new Wrong({ code: 'NOT_COMPARED', key, at });
  switch (key) {
    case 'subject':
    case 'deck':
    case 'tag':
      return { type: 'name', key, values: values.map(({ text }) => text.trim()), at };
    case 'note':
      return { type: 'note', values: values.map(({ text }) => text.trim()), at };
    case 'is':
      return { type: 'is', values: choices('is', values), at };
    case 'kind':
      return { type: 'kind', values: choices('kind', values), at };
    case 'level':
      return { type: 'level', values: choices('level', values), at };
    case 'flag':
      return { type: 'flag', values: choices('flag', values), at };
    case 'rated':
      return ratedTerm(values, at);
    case 'added':
    case 'introduced':
      return { type: 'since', key, days: daysOf(key, onlyOne(key, values, at).text, at), at };
  }
}

function choices<Key extends ChoiceKey>(key: Key, values: readonly Piece[]): ChoiceOf<Key>[] {
  return values.map(({ text, at }) => {
    const meaning = choiceCalled(key, text.trim());
    if (meaning === null) throw new Wrong({ code: 'UNKNOWN_VALUE', key, text, at });
    return meaning;
  });
}

function ratedTerm(values: readonly Piece[], at: Span): CardTerm {
  const { text } = onlyOne('rated', values, at);
  const [days = '', grade, ...rest] = text.split(':');
  const rating = grade === undefined ? null : choiceCalled('rated', grade.trim());
  if (rest.length > 0 || (grade !== undefined && rating === null))
    throw new Wrong({ code: 'NO_DAYS', key: 'rated', text, at });
  return { type: 'rated', days: daysOf('rated', days, at), rating, at };
}

function daysOf(key: 'rated' | 'added' | 'introduced', text: string, at: Span): number {
  const days = /^\s*(\d{1,4})\s*(d|일)?\s*$/i.exec(text.normalize('NFC'));
  const number = Number(days?.[1] ?? 0);
  if (number < 1 || number > LONGEST_BACK) throw new Wrong({ code: 'NO_DAYS', key, text, at });
  return number;
}

function numberOf(
  key: NumberKey,
  comparison: Comparison | ':',
  values: readonly Piece[],
  at: Span,
): { comparison: Comparison; value: number } {
  const { text } = onlyOne(key, values, at);
  const { min, max, whole } = numberRanges[key];
  const match = /^([-+]?\d{1,9}(?:\.\d{1,9})?)(%?)$/.exec(text.trim().normalize('NFKC'));
  const percent = match?.[2] === '%';
  const value = Number(match?.[1] ?? NaN) / (percent ? 100 : 1);
  const fits =
    value >= min && value <= max && (!whole || Number.isInteger(value)) && (!percent || key === 'retrievability');
  if (!fits) throw new Wrong({ code: 'NO_NUMBER', key, text, at });
  return { comparison: comparison === ':' ? '=' : comparison, value };
}

/** Of several numbers it would not be clear what they are to be. */
function onlyOne(key: KeyName, values: readonly Piece[], at: Span): Piece {
  if (values.length > 1) throw new Wrong({ code: 'NO_VALUE', key, at });
  return values[0]!;
}
